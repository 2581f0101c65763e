import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Every rule the plugin offers, at error: Office.js fails late and far away, so its habits are checked here. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']),
);

/** What a folder must not import. The arrows only point to core; see docs/decisions.md. */
const walls = {
  core: ['excel', 'files', 'functions', 'commands', 'taskpane', 'page', 'cli'],
  files: ['excel', 'functions', 'commands', 'taskpane', 'page', 'cli'],
  excel: ['files', 'functions', 'commands', 'taskpane', 'page', 'cli'],
  functions: ['excel', 'files', 'commands', 'taskpane', 'page', 'cli'],
  commands: ['files', 'functions', 'taskpane', 'page', 'cli'],
  taskpane: ['files', 'functions', 'page', 'cli'],
  page: ['excel', 'functions', 'cli'],
  cli: ['excel', 'functions', 'commands', 'taskpane', 'page'],
};

const wall = ([folder, forbidden]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...forbidden, 'workbench', 'test', 'samples'].map((name) => `**/${name}/**`),
            message: `src/${folder} does not import that folder: arrows only point to core.`,
          },
          ...(folder === 'core'
            ? [
                {
                  group: ['node:*', 'react*', '@fluentui/*', 'hucre*'],
                  message: 'core runs everywhere: no host, no DOM, no Node.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Excel.* is used in src/excel only.' },
        { name: 'Office', message: 'Office.* is used in src/excel only.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'document', 'window', 'process', 'fetch', 'setTimeout', 'Date', 'console'].map(
          (name) => ({
            name,
            message: 'core is pure: no host, no clock, no network.',
          }),
        ),
      ],
    },
  },
  ...Object.entries(walls).map(wall),
  // Where the pane meets its host, everything that the host brings along comes together.
  {
    files: ['src/taskpane/excel-host.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['bin/**', 'scripts/**', 'bench/**', 'samples/build/**', 'src/cli/**', 'workbench/server/**'],
    rules: { 'no-console': 'off' },
  },
);
