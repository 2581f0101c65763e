/** A host in memory: a snapshot that tests change, and a record of everything that was asked of it. */
import type {
  CellRef,
  CellValue,
  DocumentSnapshot,
  Finding,
  Message,
  ScoredProject,
  SheetPlan,
  SheetSnapshot,
  Snapshot,
} from '../../src/core/model';
import type { Language } from '../../src/core/messages';
import type { SettingRow } from '../../src/core/settings';
import { EXCEPTIONS_SHEET, SETTINGS_SHEET } from '../../src/core/own-sheets/names';
import { EXCEPTION_HEADINGS } from '../../src/core/reading/forms/exceptions';
import type {
  Change,
  Conversion,
  Environment,
  FormulaPlan,
  FormulaRow,
  Host,
  HostTheme,
  LeftRow,
  WatchHooks,
  WrittenFormulas,
  WrittenSheets,
} from '../../src/taskpane/host';

export const LIGHT: HostTheme = { kind: 'light', background: '#ffffff', foreground: '#242424' };

export class FakeHost implements Host {
  snapshot: Snapshot;
  language: Language = 'zh';
  theme: HostTheme = LIGHT;
  host: Environment['host'] = 'excel';
  menuWidth = 0;
  supports: Environment['supports'] = {
    selectTogether: true,
    functions: true,
    values: true,
    edits: true,
    documents: false,
  };
  /** The formulas that several empty score cells could share. */
  runs: FormulaPlan['runs'] = { calls: 0, cells: 0 };
  canSpill = true;
  /** What happened, in words, e.g. `select 表!A1`. */
  readonly log: string[] = [];
  readonly plans: SheetPlan[] = [];
  /** What it refuses of the sheets it writes. */
  missing: WrittenSheets['missing'] = [];
  /** The next call of that name fails with this. */
  readonly failures = new Map<string, unknown>();
  /** Settles when a read may go on. */
  gate: Promise<void> = Promise.resolve();
  onProgress: ((done: number, of: number) => void) | undefined;
  #themeListeners = new Set<() => void>();
  #editListeners = new Set<(waiting: boolean) => void>();
  #watchers = new Set<WatchHooks>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
  }

  environment(): Environment {
    const { host, language, theme, supports, menuWidth } = this;
    return { host, language, theme, supports, menuWidth };
  }

  /** What the clock shows. */
  time = new Date(2024, 2, 5, 11, 49);

  now(): Date {
    return this.time;
  }

  onThemeChange(listener: () => void): () => void {
    this.#themeListeners.add(listener);
    return () => this.#themeListeners.delete(listener);
  }

  changeTheme(theme: HostTheme): void {
    this.theme = theme;
    for (const listener of this.#themeListeners) listener();
  }

  onCellEdit(listener: (waiting: boolean) => void): () => void {
    this.#editListeners.add(listener);
    return () => this.#editListeners.delete(listener);
  }

  editCell(waiting: boolean): void {
    for (const listener of this.#editListeners) listener(waiting);
  }

  async takeSnapshot(
    options: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void } = {},
  ): Promise<Snapshot> {
    this.#called('takeSnapshot');
    this.onProgress = options.onProgress;
    const aborted = new Promise<never>((_, reject) => {
      options.signal?.addEventListener('abort', () => {
        reject(problem('excel.cancelled'));
      });
    });
    await Promise.race([this.gate, aborted]);
    return this.snapshot;
  }

  /** A report whose only paragraph is what the file holds. */
  async readReport(file: File): Promise<DocumentSnapshot> {
    this.#called(`readReport ${file.name}`);
    const text = await file.text();
    return { name: file.name, blocks: [{ kind: 'paragraph', text, level: null, note: null }] };
  }

  /** A workbook that the file holds as JSON. */
  async readOther(file: File): Promise<Snapshot> {
    this.#called(`readOther ${file.name}`);
    return JSON.parse(await file.text()) as Snapshot;
  }

  refreshSnapshot(_previous: Snapshot, changed: readonly Change[]): Promise<Snapshot> {
    return this.#answer(`refresh ${changed.map(({ sheet }) => sheet).join(' ')}`, this.snapshot);
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<WrittenSheets> {
    this.plans.push(...plans);
    const sheets = plans.map(({ name }) => ({ plan: name, sheet: name, created: true }));
    return this.#answer(`writeSheets ${plans.map(({ name }) => name).join(' ')}`, { sheets, missing: this.missing });
  }

  select(at: CellRef): Promise<void> {
    return this.#answer(`select ${place(at)}`, undefined);
  }

  selectRelated(refs: readonly CellRef[]): Promise<void> {
    return this.#answer(`selectRelated ${refs.map(place).join(' ')}`, undefined);
  }

  accept(finding: Finding, reason: string, by: string, when: string): Promise<void> {
    const answered = this.#answer(`accept ${finding.check} ${reason} ${by}`, undefined);
    const headings = Object.values(EXCEPTION_HEADINGS).map(([name]) => name ?? '');
    const rows = this.#rowsOf(EXCEPTIONS_SHEET, [headings]);
    this.#put(EXCEPTIONS_SHEET, [...rows, [finding.check, finding.subject, reason, by, when, finding.fingerprint]]);
    return answered;
  }

  withdraw(finding: Finding): Promise<void> {
    const answered = this.#answer(`withdraw ${finding.check}`, undefined);
    this.#put(
      EXCEPTIONS_SHEET,
      this.#rowsOf(EXCEPTIONS_SHEET).filter((row) => !row.includes(finding.fingerprint)),
    );
    return answered;
  }

  readSettings(): Promise<SheetSnapshot | null> {
    const sheet = this.snapshot.sheets.find(({ name }) => name === SETTINGS_SHEET) ?? null;
    return this.#answer('readSettings', sheet);
  }

  writeAllSettings(all: readonly SettingRow[]): Promise<number> {
    return this.#answer(`writeAllSettings ${String(all.length)}`, all.length);
  }

  writeSettings(entries: readonly (readonly [name: string, value: string])[]): Promise<void> {
    const answered = this.#answer(`writeSettings ${entries.map((entry) => entry.join('=')).join(' ')}`, undefined);
    const kept = this.#rowsOf(SETTINGS_SHEET).filter(([name]) => entries.every(([written]) => written !== name));
    this.#put(SETTINGS_SHEET, [...kept, ...entries]);
    return answered;
  }

  writeCell(at: CellRef, before: string, after: string | number): Promise<void> {
    return this.#answer(`writeCell ${place(at)} ${before} ${String(after)}`, undefined).then(() => {
      this.type(at, after);
    });
  }

  /** The first score would change, the last needs a person, the others stay. */
  planScoreFormulas(project: ScoredProject): Promise<FormulaPlan> {
    const scored = project.indicators.filter(({ score }) => score !== null);
    const rows = scored.slice(0, -1).map(({ name, score }, index): FormulaRow => {
      const at = score?.at ?? { sheet: '', row: 0, column: 0 };
      const after = index === 0 ? 1.5 : 10;
      return { at, name, formula: '=PE.SCORE()', before: '10', after, effect: index === 0 ? 'changes' : 'keeps' };
    });
    const left = scored
      .slice(-1)
      .flatMap(({ name, score }): LeftRow[] => (score ? [{ at: score.at, name, why: 'judged' }] : []));
    return this.#answer('planScoreFormulas', { rows, left, runs: this.runs, canSpill: this.canSpill });
  }

  writeScoreFormulas(
    _project: ScoredProject,
    chosen: readonly FormulaRow[],
    isShared: boolean,
  ): Promise<WrittenFormulas> {
    const asked = `writeScoreFormulas ${String(chosen.length)}${isShared ? ' shared' : ''}`;
    return this.#answer(asked, { written: chosen, skipped: [], unshared: 0 });
  }

  formulasToValues(): Promise<Conversion> {
    return this.#answer('formulasToValues', { converted: 3, left: 1 });
  }

  valuesToFormulas(): Promise<number> {
    return this.#answer('valuesToFormulas', 2);
  }

  insertForm(id: string): Promise<string> {
    return this.#answer(`insertForm ${id}`, '项目支出绩效自评表');
  }

  watch(hooks: WatchHooks): Promise<() => Promise<void>> {
    this.#watchers.add(hooks);
    return this.#answer('watch', () => Promise.resolve());
  }

  /** A person types into a cell. */
  type({ sheet: name, row, column }: CellRef, value: CellValue): void {
    const sheets = this.snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = sheet.rows.map((cells) => [...cells]);
      const cells = rows[row - sheet.origin.row];
      if (cells) cells[column - sheet.origin.column] = value;
      return { ...sheet, rows };
    });
    this.snapshot = { sheets };
  }

  /** The host tells of a change. */
  announce(at: CellRef): void {
    const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    for (const { onChange } of this.#watchers) onChange([{ sheet: at.sheet, area }]);
  }

  /** The host tells of calls of PE.SCORE that it could not complete. */
  announceLeft(cells: readonly CellRef[]): void {
    for (const { onLeft } of this.#watchers) onLeft?.(cells);
  }

  #called(entry: string): void {
    this.log.push(entry);
    const name = entry.split(' ')[0] ?? '';
    if (!this.failures.has(name)) return;
    const failure = this.failures.get(name);
    this.failures.delete(name);
    throw failure;
  }

  #answer<T>(entry: string, value: T): Promise<T> {
    return new Promise((resolve) => {
      this.#called(entry);
      resolve(value);
    });
  }

  #rowsOf(name: string, otherwise: readonly (readonly CellValue[])[] = []): readonly (readonly CellValue[])[] {
    return this.snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? otherwise;
  }

  #put(name: string, rows: readonly (readonly CellValue[])[]): void {
    const others = this.snapshot.sheets.filter((sheet) => sheet.name !== name);
    this.snapshot = {
      sheets: [...others, { name, visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] }],
    };
  }
}

/** An error as the host throws it. */
export function problem(id: string, data: Message['data'] = {}): Error {
  return Object.assign(new Error(id), { problem: { id, data } });
}

function place({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
