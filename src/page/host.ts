/** A file on the desk as the pane's host: it is read and checked by a worker, and what would be written goes into a copy that is saved. */
import type { Result } from '../core/evaluate';
import type { Language } from '../core/messages';
import type { CellRef } from '../core/model';
import type { Environment, Host } from '../taskpane/host';
import { unpack } from './engine/carry';
import type { GivenFile, OpenFile, Task, Tasks } from './engine/protocol';
import type { SayFailed } from './failed';
import type { Workers } from './desk/workers';
import { save } from './save';
import { onThemeChange, theme } from './theme';

interface FileHostOptions {
  readonly workers: Workers;
  readonly file: GivenFile;
  /** Word reports that are held against the workbook. */
  readonly reports: readonly GivenFile[];
  readonly language: Language;
  readonly profile: string;
  readonly sayFailed: SayFailed;
  /** Shows cells of the file; the first one is brought into view. */
  readonly show: (cells: readonly CellRef[]) => void;
}

/** What the page cannot do it does not offer: these are never called. */
function notHere(): Promise<never> {
  return Promise.reject(new Error('A file on the page is not changed.'));
}

export function fileHost({ workers, file, reports, language, profile, sayFailed, show }: FileHostOptions): Host {
  /** Rejects with an error in words. */
  const ask = <T extends Task>(task: T, what: Tasks[T]['ask']): Promise<Tasks[T]['answer']> =>
    workers.do(task, what, true).catch((error: unknown) => {
      throw new Error(sayFailed(error, file.path), { cause: error });
    });
  const results = new WeakMap<object, OpenFile['result']>();
  const environment = (): Environment => ({
    host: 'page',
    language,
    theme: theme(),
    supports: { selectTogether: true, functions: false, values: false, edits: false, documents: true },
    menuWidth: 0,
  });
  return {
    environment,
    now: () => new Date(),
    onThemeChange,
    onCellEdit: () => () => undefined,
    async takeSnapshot({ signal } = {}) {
      signal?.addEventListener('abort', () => {
        workers.cancel('open');
      });
      const { snapshot, result } = await ask('open', { file, reports, profile });
      results.set(snapshot, result);
      return snapshot;
    },
    async readOther(other) {
      const given = { path: other.name, blob: other, time: other.lastModified };
      const { snapshot, result } = await workers
        .do('open', { file: given, reports: [], profile }, true)
        .catch((error: unknown) => {
          throw new Error(sayFailed(error, other.name), { cause: error });
        });
      results.set(snapshot, result);
      return snapshot;
    },
    evaluate(snapshot): Result {
      const result = results.get(snapshot);
      if (!result) throw new Error('The snapshot is not one of this file.');
      return unpack<Result>(result);
    },
    refreshSnapshot: (previous) => Promise.resolve(previous),
    async writeSheets(plans) {
      const { bytes, name } = await ask('add', { file, plans });
      save(bytes, name);
      return { sheets: plans.map((plan) => ({ plan: plan.name, sheet: plan.name, created: true })), missing: [] };
    },
    select(at) {
      show([at]);
      return Promise.resolve();
    },
    selectRelated(refs) {
      show(refs);
      return Promise.resolve();
    },
    watch: () => Promise.resolve(() => Promise.resolve()),
    accept: notHere,
    withdraw: notHere,
    readSettings: () => Promise.resolve(null),
    writeAllSettings: notHere,
    writeSettings: notHere,
    writeCell: notHere,
    planScoreFormulas: notHere,
    writeScoreFormulas: notHere,
    formulasToValues: notHere,
    valuesToFormulas: notHere,
    insertForm: notHere,
  };
}
