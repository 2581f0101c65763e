/** For tests: the real office.js on an emulated host, loaded afresh for each call so that no test sees another one's. */
import './jest-globals';
import { connectBridge } from './bridge';
import type { HostWorkbookData } from './data';
import { EmulatedHost, type HostOptions } from './host';
import { endWithTests, forgetOffice, globals, runOfficeScript } from './jest-scripts';

/** What `startOffice` gives. */
export interface OfficeSession {
  readonly host: EmulatedHost;
  /** `Excel.run` of the office.js that was loaded for this session. */
  readonly run: typeof Excel.run;
  /** Cuts office.js off; the next `startOffice` does so too. */
  readonly stop: () => void;
}

let running: OfficeSession | null = null;

endWithTests(() => running);

/** Starts office.js on a workbook. Its requirement sets are those of the host's options. */
export function startOffice(data: HostWorkbookData, options: HostOptions = {}): OfficeSession {
  running?.stop();
  const host = new EmulatedHost(data, options);
  const { bridge, disconnect } = connectBridge(host);
  loadOffice(bridge);
  offerRequirements(host);
  refuseGroups(host);
  running = { host, run: Excel.run, stop: disconnect };
  return running;
}

function loadOffice(bridge: unknown): void {
  forgetOffice();
  imitateWindow();
  imitateLoader();
  globals['_richApiNativeBridge'] = bridge;
  runOfficeScript('excel-web-16.00.js');
  Reflect.deleteProperty(globals, '_richApiNativeBridge');
}

/** This office.js leaves out what it does not know, and with it the groups of undo: the host is asked before it runs. */
function refuseGroups(host: EmulatedHost): void {
  const run = Excel.run.bind(Excel) as (...args: readonly unknown[]) => Promise<unknown>;
  const asked = async (...args: readonly unknown[]): Promise<unknown> => {
    if ((args[0] as Partial<Excel.RunOptions>).mergeUndoGroup === true) host.faults.check('UndoGroup');
    return run(...args);
  };
  Object.assign(Excel, { run: asked });
}

/** office.js looks at a window while it loads; where a test has none, this little is enough. */
function imitateWindow(): void {
  globals['window'] ??= globalThis;
  globals['navigator'] ??= { userAgent: 'emulated', language: 'zh-CN' };
  globals['location'] ??= {
    protocol: 'https:',
    href: 'https://localhost/',
    hostname: 'localhost',
    search: '',
    hash: '',
  };
  globals['document'] ??= { getElementsByTagName: () => [], addEventListener: () => undefined, cookie: '' };
}

/** `CustomFunctions.associate` is defined by the loader of office.js, which this entry does without. */
function imitateLoader(): void {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  globals['CustomFunctions'] = {
    associate: (id: string, implementation: unknown) => {
      mappings[id] = implementation;
      for (const listener of listeners) listener();
    },
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
  };
}

/** Over this entry office.js has no context and takes every requirement set for supported: the host says which are. */
function offerRequirements(host: EmulatedHost): void {
  const isSetSupported = (name: string, version = '0'): boolean => host.supports(name, version);
  const context = { requirements: { isSetSupported }, displayLanguage: 'zh-CN' };
  globals['Office'] = Object.create(Office as object, { context: { value: context } });
}
