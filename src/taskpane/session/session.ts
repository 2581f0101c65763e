/** One person's work on one workbook: reads, evaluates, writes back, and keeps the state that the pane shows. */
import type { Work } from '../../commands';
import type { CellRef, DocumentSnapshot, Finding, ScoredProject, Snapshot } from '../../core/model';
import type { SettingRow } from '../../core/settings';
import type { Fix } from '../fixes';
import { problemOf, type Change, type FormulaRow, type Host } from '../host';
import type { Say } from '../texts';
import type { Act } from './acts';
import { evaluateLater, loadEngine } from './evaluate-later';
import { FRESH, type ListState, type Wanted } from './list-state';
import { LiveChanges, QUICK } from './live-changes';
import { INITIAL, reduce, type Event, type Notice, type Run, type State, type TabId, type Task } from './state';
import { Store } from './store';

const NO_PLACES: Notice['places'] = [];

type Acts = Awaited<ReturnType<typeof loadActs>>;

const loadActs = () => import('./acts');

/** All cells of a sheet. */
const WHOLE_SHEET = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

export class Session implements Work {
  /** How the person looks at the findings. */
  readonly list = new Store<ListState>(FRESH);
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
    const { compareRuns, concludeFindings, countFindings, sayIn } = await loadEngine();
    const baseline = this.#state.run?.findings ?? null;
    const comparison = baseline && compareRuns(baseline, run.findings);
    const text = concludeFindings(
      countFindings(run.result.findings),
      sayIn(this.#host.environment().language),
      run.result.isChecked,
    );
    this.#on({ type: 'checked', run, baseline, comparison, notice: { ...done(text), tone: 'told' } });
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
    if (run) await this.#act((acts) => acts.summing(run));
  };

  /** Asks what `=PE.SCORE(…)` in the score columns would change, of one project or of all; nothing is written yet. */
  readonly askScoreFormulas = async (only?: ScoredProject): Promise<void> => {
    const run = await this.#current();
    if (!run) return;
    const again = () => this.askScoreFormulas(only);
    const asked = await this.#doing({ kind: 'evaluating' }, again, async () => {
      const { ask, sayNone } = await import('./formulas');
      const question = await ask(this.#host, only ? [only] : run.result.projects);
      return question.length > 0 ? { question } : { text: sayNone(this.#say) };
    });
    if (asked?.question) this.#on({ type: 'asked', question: asked.question });
    else if (asked) this.#on({ type: 'told', notice: done(asked.text) });
  };

  readonly closeQuestion = (): void => {
    this.#on({ type: 'asked', question: null });
  };

  /** Writes the formulas that a person chose of what was asked; shared ones where runs of empty cells are to take one together. */
  readonly writeScoreFormulas = async (
    chosen: ReadonlyMap<ScoredProject, readonly FormulaRow[]>,
    isShared = false,
  ): Promise<void> => {
    if (await this.#act((acts) => acts.scoring(chosen, isShared))) this.closeQuestion();
  };

  readonly formulasToValues = (): Promise<unknown> => this.#act((acts) => acts.TO_VALUES);

  readonly valuesToFormulas = (): Promise<unknown> => this.#act((acts) => acts.TO_FORMULAS);

  /** @returns whether it was accepted */
  readonly accept = (finding: Finding, reason: string, by: string): Promise<boolean> =>
    this.#act((acts) => acts.accepting(finding, reason, by));

  readonly withdraw = (finding: Finding): Promise<boolean> => this.#act((acts) => acts.withdrawing(finding));

  /** @param about fingerprint of the finding that it puts right */
  readonly fix = (fix: Fix, about?: string): Promise<boolean> => this.#act((acts) => acts.fixing(fix, about));

  readonly saveSettings = (entries: readonly (readonly [string, string])[]): Promise<unknown> =>
    this.#act((acts) => acts.saving(entries));

  /** Writes every setting down on its sheet, with what may be written and what it means. */
  readonly writeAllSettings = (all: readonly SettingRow[]): Promise<unknown> =>
    this.#act((acts) => acts.listingSettings(all));

  readonly insertForm = (id: string): Promise<unknown> => this.#act((acts) => acts.inserting(id));

  /** Shows a tab; what was said on the one before is over. */
  readonly turnTo = (tab: TabId): void => {
    this.#on({ type: 'turned', tab });
  };

  /** Shows a finding in the list, whatever tab is shown. */
  readonly lookAt = ({ fingerprint }: Finding): void => {
    this.#want({ ids: [fingerprint], isShownAnyhow: true, isUnfolded: true });
    this.turnTo('check');
  };

  /** @param isNoticed a place that a notice names: the notice stays */
  readonly select = (refs: readonly CellRef[], isNoticed = false): Promise<void> => {
    if (!isNoticed) this.dismiss();
    const again = () => this.select(refs);
    const [only, ...others] = refs;
    if (!only) return Promise.resolve();
    const jump = others.length === 0 ? this.#host.select(only) : this.#host.selectRelated(refs);
    return jump.catch((error: unknown) => this.#fail(error, again));
  };

  readonly dismiss = (): void => {
    if (this.#state.notice) this.#on({ type: 'dismissed' });
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
    const { run, baseline } = this.#state;
    if (!run) return;
    try {
      const { compareRuns } = await loadEngine();
      const snapshot = await this.#host.refreshSnapshot(run.snapshot, changed);
      const next = await evaluateLater(this.#withReports(snapshot), this.#host);
      if (this.#state.run !== run) return;
      // A check that was started meanwhile reads the changes itself, unless it is cancelled.
      const comparison = baseline && compareRuns(baseline, next.findings);
      const refreshed = { type: 'refreshed', run: next, baseline, comparison } as const;
      this.#on(this.#state.task?.kind === 'reading' ? { type: 'changed' } : refreshed);
    } catch {
      this.#on({ type: 'changed' });
    }
  }

  #rereadSheets(sheets: readonly string[]): Promise<void> {
    return this.#refresh(sheets.map((sheet) => ({ sheet, area: WHOLE_SHEET })));
  }

  /** Does something to the workbook and reads again what it changed; whether it was done. */
  async #act(choose: (acts: Acts) => Act): Promise<boolean> {
    const again = () => this.#act(choose);
    let act: Act | null = null;
    const said = await this.#doing({ kind: 'writing' }, again, async () => {
      act = choose(await loadActs());
      return act.work(this.#host, this.#say.of((await import('../texts/done')).DONE_TEXTS));
    });
    if (!said || !act) return false;
    const { sheets, undo } = act as Act;
    const notice: Notice = { ...done(said.text, said.places), undo: undo ? () => this.#undo(undo()) : null };
    this.#on({ type: 'ended', notice, ...(said.written && { written: said.written }) });
    if (sheets.length > 0) await this.#rereadSheets(sheets);
    return true;
  }

  /** What it was about is where the person goes on. */
  async #undo(act: Act): Promise<void> {
    const isDone = await this.#act(() => act);
    if (isDone && act.about !== undefined) this.#want({ ids: [act.about] });
  }

  #want(wanted: Wanted): void {
    this.list.set({ ...this.list.get(), wanted });
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
    const notice: Notice = { tone: 'problem', text: await this.#words(error), places: NO_PLACES, retry, undo: null };
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

  async #tellLeft(cells: readonly CellRef[]): Promise<void> {
    const [{ leftAsTyped }, { DONE_TEXTS }] = await Promise.all([loadActs(), import('../texts/done')]);
    const { text, places } = leftAsTyped(cells, this.#say.of(DONE_TEXTS));
    this.#on({ type: 'told', notice: { ...done(text, places), tone: 'problem' } });
  }
}

/** The person cancelled it. */
class Cancelled extends Error {}

function done(text: string, places: Notice['places'] = NO_PLACES): Notice {
  return { tone: 'done', text, places, retry: null, undo: null };
}
