/** Packages that ship ES modules only; jest runs CommonJS, so they are transformed like our own code. */
const esmOnly = ['hucre', 'tinybench', 'string-width', 'strip-ansi', 'ansi-regex', 'get-east-asian-width'];

const shared = {
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Not in a folder for temporary files: others could put code there.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};

/** What core, files and their pages need is loaded once for all of their tests: loading is most of the time that a small one takes. */
const together = '/test/(?:(?:bench|cases|commands|core|docs|files|manifest)/.*|[^/]*)\\.test\\.ts$';
/** These put something else in a module's place, or measure times that what ran before would change. */
const alone = '/test/(?:files/input|core/(?:.*/)?growth(?:/.*)?)\\.test\\.ts$';

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      displayName: 'core',
      runner: 'jest-light-runner',
      setupFiles: ['<rootDir>/bin/typescript.mjs'],
      testRegex: together,
      testPathIgnorePatterns: [alone],
    },
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testRegex: `(?!${together})/test/.*\\.test\\.ts$|${alone}`,
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/e2e/build.ts',
    },
  ],
  // A busy machine is slow, not wrong: what must not hang is bounded in its own test.
  testTimeout: 60_000,
  maxWorkers: 2,
};
