/** For tests: runs the scripts of office.js from its package, as they are, in the realm of the test. */
import { readFileSync } from 'node:fs';
import type { EmulatedHost } from './host';

export const globals = globalThis as unknown as Record<string, unknown>;

/** The names office.js defines; they are taken away before it is loaded again, or it would go on with what is there. */
const OFFICE_GLOBALS = [
  'CustomFunctionMappings',
  'CustomFunctions',
  'Excel',
  'Microsoft',
  'OSF',
  'Office',
  'OfficeCore',
  'OfficeExt',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'OfficeRuntime',
  '_OfficeRuntimeWeb',
];

const sources = new Map<string, string>();

/** Runs one of the package's scripts, e.g. `excel-web-16.00.js`. They declare globals, so they run as scripts do. */
export function runOfficeScript(name: string): void {
  let source = sources.get(name);
  if (source === undefined) {
    source = readFileSync(require.resolve(`@microsoft/office-js/dist/${name}`), 'utf8');
    sources.set(name, source);
  }
  (0, eval)(source);
}

export function forgetOffice(): void {
  for (const name of OFFICE_GLOBALS) Reflect.deleteProperty(globals, name);
}

/** office.js keeps a timer for this long after it has sent results of custom functions. */
const FUNCTIONS_REST = 600;

/**
 * Has each test wait for what is still under way, such as the references that Excel.run gives back when it is over, and ends the
 * session with the test file.
 */
export function endWithTests(session: () => { readonly host: EmulatedHost; readonly stop: () => void } | null): void {
  afterEach(async () => {
    await session()?.host.settled();
  });
  afterAll(async () => {
    const running = session();
    const called = running?.host.functions.called ?? 0;
    if (called > 0) await new Promise((resolve) => setTimeout(resolve, FUNCTIONS_REST));
    running?.stop();
  });
}
