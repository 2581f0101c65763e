/** One person's work on one workbook: reads, evaluates, writes back, and keeps the state that the pane shows. */
import { EXCEPTIONS_SHEET, SETTINGS_SHEET } from '../../core/own-sheets/names';
import type { Work } from '../../commands';
import type { CellRef, DocumentSnapshot, Finding, ScoredProject, Snapshot } from '../../core/model';
import type { SettingRow } from '../../core/settings';
import type { Fix } from '../fixes';
import { problemOf, type Change, type FormulaRow, type Host } from '../host';
import type { Say } from '../texts';
import { evaluateLater, loadEngine } from './evaluate-later';
import { LiveChanges, QUICK } from './live-changes';
import { INITIAL, reduce, type Event, type Notice, type Run, type State, type Task } from './state';

const NO_PLACES: Notice['places'] = [];

/** What is asked and said about score formulas. */
const loadFormulas = () => import('./formulas');

/** Cells that a notice names one by one; more are only counted. */
const MOST_PLACES = 12;

/** All cells of a sheet. */
const WHOLE_SHEET = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export class Session implements Work {
  readonly #host: Host;
  readonly #say: Say;
  readonly #listeners = new Set<() => void>();
  readonly #changes: LiveChanges;
  #state: State = INITIAL;
  #reading: AbortController | null = null;
  /** Word reports that are held against the workbook. */
  #reports: readonly DocumentSnapshot[] = [];

  constructor(host: Host, say: Say) {
    this.#host = host;
    this.#say = say;
    this.#changes = new LiveChanges({
      cost: () => this.#state.run?.cost ?? null,
      isBusy: () => this.isBusy,
      refresh: (changed) => this.#refresh(changed),
      giveUp: () => {
        this.#on({ type: 'changed' });
      },
      left: (cells) => void this.#tellLeft(cells),
    });
    host.onCellEdit((waiting) => {
      this.#on({ type: 'cell-edit', waiting });
    });
  }

  readonly getState = (): State => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get isBusy(): boolean {
    return this.#state.task !== null;
  }

  get hasScores(): boolean | null {
    const { run } = this.#state;
    return run && run.result.projects.some(({ indicators }) => indicators.some(({ score }) => score !== null));
  }

  /** Reads the whole workbook and evaluates it; can be cancelled while it reads. */
  readonly check = async (): Promise<void> => {
    const run = await this.#doing({ kind: 'reading', done: 0, of: 0 }, this.check, () => this.#read());
    if (!run) return;
    const { concludeFindings, countFindings, sayIn } = await loadEngine();
    const text = concludeFindings(
      countFindings(run.result.findings),
      sayIn(this.#host.environment().language),
      run.result.isChecked,
    );
    this.#on({ type: 'checked', run, notice: { ...done(text), tone: 'told' } });
    await this.watch();
  };

  /** Holds Word reports against the workbook from now on, in place of those before; none takes them away. */
  readonly useReports = async (files: readonly File[]): Promise<void> => {
    const again = () => this.useReports(files);
    const read = await this.#doing({ kind: 'reading', done: 0, of: 0 }, again, () =>
      Promise.all(files.flatMap((file) => this.#host.readReport?.(file) ?? [])),
    );
    if (!read) return;
    this.#reports = read;
    await this.check();
  };

  /** Begins to hear of changes, and to complete calls of PE.SCORE typed without arguments. */
  readonly watch = (): Promise<void> => this.#changes.start((hooks) => this.#host.watch(hooks));

  /**
   * Reads the workbook again where that is quick: some changes come without an event (a choice from a list in some versions, a
   * message that was lost), and results that look current must be. For when the person comes back to the pane.
   */
  readonly lookAgain = async (): Promise<void> => {
    const { run } = this.#state;
    if (!run || this.isBusy || run.cost > QUICK) return;
    await this.#rereadSheets(run.snapshot.sheets.map(({ name }) => name));
  };

  readonly cancel = (): void => {
    this.#reading?.abort();
  };

  /** Writes the summary and the findings as sheets of the workbook; reads it first where that was not done yet. */
  readonly writeSummary = async (): Promise<void> => {
    const run = await this.#current();
    if (!run) return;
    await this.#writing(this.writeSummary, async () => {
      const { planSummary } = await loadEngine();
      const plans = planSummary(run.result, this.#host.environment().language);
      const { sheets, missing } = await this.#host.writeSheets(plans);
      const places = sheets.map(({ sheet }) => ({ name: sheet, at: { sheet, row: 0, column: 0 } }));
      const refused = missing.map((what) => this.#say(`done.no-${what}`));
      return done([...refused, this.#say('done.summary', { count: sheets.length })].join(''), places);
    });
  };

  /** Asks what `=PE.SCORE(…)` in the score columns would change, of one project or of all; nothing is written yet. */
  readonly askScoreFormulas = async (only?: ScoredProject): Promise<void> => {
    const run = await this.#current();
    if (!run) return;
    const again = () => this.askScoreFormulas(only);
    const question = await this.#doing({ kind: 'evaluating' }, again, async () =>
      (await loadFormulas()).ask(this.#host, only ? [only] : run.result.projects),
    );
    if (!question) return;
    if (question.length > 0) this.#on({ type: 'asked', question });
    else this.#on({ type: 'told', notice: done(this.#say('noTable.noScores')) });
  };

  readonly closeQuestion = (): void => {
    this.#on({ type: 'asked', question: null });
  };

  /** Writes the formulas that a person chose of what was asked; shared ones where runs of empty cells are to take one together. */
  readonly writeScoreFormulas = async (
    chosen: ReadonlyMap<ScoredProject, readonly FormulaRow[]>,
    isShared = false,
  ): Promise<void> => {
    const again = () => this.writeScoreFormulas(chosen, isShared);
    const wrote = await this.#writing(again, async () => {
      const { text, places } = await (await loadFormulas()).write(this.#host, chosen, isShared);
      return done(text, await this.#named(places));
    });
    if (!wrote) return;
    this.closeQuestion();
    await this.#rereadSheets([...chosen.keys()].map(({ sheet }) => sheet));
  };

  readonly formulasToValues = async (): Promise<void> => {
    await this.#writing(this.formulasToValues, async () => {
      const conversion = await this.#host.formulasToValues();
      return done((await loadFormulas()).sayConverted(this.#host, conversion));
    });
  };

  readonly valuesToFormulas = async (): Promise<void> => {
    await this.#writing(this.valuesToFormulas, async () => {
      const count = await this.#host.valuesToFormulas();
      return done((await loadFormulas()).sayRestored(this.#host, count));
    });
  };

  /** @returns whether it was accepted */
  readonly accept = async (finding: Finding, reason: string, by: string): Promise<boolean> => {
    const again = async () => void (await this.accept(finding, reason, by));
    const accepted = await this.#writing(again, async () => {
      await this.#host.accept(finding, reason, by, today());
      return done(this.#say('done.accepted'));
    });
    if (accepted) await this.#rereadSheets([EXCEPTIONS_SHEET]);
    return accepted;
  };

  readonly withdraw = async (finding: Finding): Promise<void> => {
    const again = () => this.withdraw(finding);
    const withdrawn = await this.#writing(again, async () => {
      await this.#host.withdraw(finding);
      return done(this.#say('done.withdrawn'));
    });
    if (withdrawn) await this.#rereadSheets([finding.accepted?.at.sheet ?? EXCEPTIONS_SHEET]);
  };

  readonly fix = async (fix: Fix): Promise<void> => {
    const again = () => this.fix(fix);
    const { at, before, shown, after } = fix;
    const { address } = await import('../../core/report');
    const fixed = await this.#writing(again, async () => {
      await this.#host.writeCell(at, before, after);
      const name = address(at);
      return done(this.#say('done.fixed', { cell: name, before, after: shown }), [{ name, at }]);
    });
    if (fixed) await this.#rereadSheets([at.sheet]);
  };

  readonly saveSettings = async (entries: readonly (readonly [string, string])[]): Promise<void> => {
    const again = () => this.saveSettings(entries);
    const saved = await this.#writing(again, async () => {
      await this.#host.writeSettings(entries);
      return done(this.#say('done.settings'));
    });
    if (saved) await this.#rereadSheets([SETTINGS_SHEET]);
  };

  /** Writes every setting down on its sheet, with what may be written and what it means. */
  readonly writeAllSettings = async (all: readonly SettingRow[]): Promise<void> => {
    const again = () => this.writeAllSettings(all);
    const written = await this.#writing(again, async () => {
      const count = await this.#host.writeAllSettings(all);
      const { saySettings } = await import('../texts/settings');
      const place = { name: SETTINGS_SHEET, at: { sheet: SETTINGS_SHEET, row: 0, column: 0 } };
      return done(saySettings(this.#host.environment().language)('written', { count }), [place]);
    });
    if (written) await this.#rereadSheets([SETTINGS_SHEET]);
  };

  readonly insertForm = async (id: string): Promise<void> => {
    const again = () => this.insertForm(id);
    await this.#writing(again, async () => {
      const sheet = await this.#host.insertForm(id);
      return done(this.#say('done.sample', { sheet }), [{ name: sheet, at: { sheet, row: 0, column: 0 } }]);
    });
  };

  readonly select = (refs: readonly CellRef[]): Promise<void> => {
    const again = () => this.select(refs);
    const [only, ...others] = refs;
    if (!only) return Promise.resolve();
    const jump = others.length === 0 ? this.#host.select(only) : this.#host.selectRelated(refs);
    return jump.catch((error: unknown) => this.#fail(error, again));
  };

  readonly dismiss = (): void => {
    this.#on({ type: 'dismissed' });
  };

  #on(event: Event): void {
    this.#state = reduce(this.#state, event);
    for (const listener of this.#listeners) listener();
  }

  /** The run as the workbook is now; null where it could not be read. */
  async #current(): Promise<Run | null> {
    if (!this.#state.run || this.#state.isStale) await this.check();
    return this.#state.isStale ? null : this.#state.run;
  }

  #withReports(snapshot: Snapshot): Snapshot {
    return this.#reports.length === 0 ? snapshot : { ...snapshot, documents: this.#reports };
  }

  async #read(): Promise<Run> {
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const snapshot = await this.#host.takeSnapshot({
        signal: reading.signal,
        onProgress: (count, of) => {
          this.#on({ type: 'progressed', task: { kind: 'reading', done: count, of } });
        },
      });
      this.#on({ type: 'progressed', task: { kind: 'evaluating' } });
      const run = await evaluateLater(this.#withReports(snapshot), this.#host);
      if (reading.signal.aborted) throw new Cancelled();
      return run;
    } catch (error) {
      throw reading.signal.aborted ? new Cancelled() : error;
    } finally {
      this.#reading = null;
    }
  }

  /** Takes in changes of the workbook without a word: what is wrong shows at the next check. */
  async #refresh(changed: readonly Change[]): Promise<void> {
    const { run } = this.#state;
    if (!run) return;
    try {
      const snapshot = await this.#host.refreshSnapshot(run.snapshot, changed);
      const next = await evaluateLater(this.#withReports(snapshot), this.#host);
      if (this.#state.run !== run) return;
      // A check that was started meanwhile reads the changes itself, unless it is cancelled.
      this.#on(this.#state.task?.kind === 'reading' ? { type: 'changed' } : { type: 'refreshed', run: next });
    } catch {
      this.#on({ type: 'changed' });
    }
  }

  #rereadSheets(sheets: readonly string[]): Promise<void> {
    return this.#refresh(sheets.map((sheet) => ({ sheet, area: WHOLE_SHEET })));
  }

  async #writing(again: () => Promise<unknown>, work: () => Promise<Notice>): Promise<boolean> {
    const notice = await this.#doing({ kind: 'writing' }, again, work);
    if (notice) this.#on({ type: 'ended', notice });
    return notice !== null;
  }

  /** One thing at a time; null where it failed, which is then said, or where something else is going on. */
  async #doing<T>(task: Task, again: () => Promise<unknown>, work: () => Promise<T>): Promise<T | null> {
    if (this.isBusy) return null;
    this.#on({ type: 'started', task });
    try {
      return await work();
    } catch (error) {
      await this.#fail(error, async () => void (await again()));
      return null;
    } finally {
      this.#on({ type: 'ended' });
      this.#changes.resume();
    }
  }

  async #fail(error: unknown, retry: () => Promise<void>): Promise<void> {
    const notice: Notice = { tone: 'problem', text: await this.#words(error), places: NO_PLACES, retry };
    this.#on({ type: 'ended', notice });
  }

  async #words(error: unknown): Promise<string> {
    if (error instanceof Cancelled) return this.#say('problem.cancelled');
    const problem = problemOf(error);
    if (!problem)
      return this.#say('problem.unexpected', { reason: error instanceof Error ? error.message : String(error) });
    const { render } = await loadEngine();
    return render(problem, this.#host.environment().language);
  }

  /** Cells by sheet and address, with what became of each. */
  async #named(cells: readonly { at: CellRef; what?: string }[]): Promise<Notice['places']> {
    const { address } = await import('../../core/report');
    return cells
      .slice(0, MOST_PLACES)
      .map(({ at, what = '' }) => ({ name: `${at.sheet} ${address(at)}${what === '' ? '' : `：${what}`}`, at }));
  }

  async #tellLeft(cells: readonly CellRef[]): Promise<void> {
    const places = await this.#named(cells.map((at) => ({ at })));
    const text = this.#say('completion.left', { count: cells.length });
    this.#on({ type: 'told', notice: { tone: 'problem', text, places, retry: null } });
  }
}

/** The person cancelled it. */
class Cancelled extends Error {}

function done(text: string, places: Notice['places'] = NO_PLACES): Notice {
  return { tone: 'done', text, places, retry: null };
}

/** The day of today where the person is, as 2024-03-05. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
