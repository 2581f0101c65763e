/**
 * What the pane needs of the program it lives in. `src/excel` is one; tests and the workbench bring their own. Failures are
 * errors with a `problem` that says in words what is wrong and the way out.
 */
import type {
  Area,
  CellRef,
  DocumentSnapshot,
  Finding,
  Message,
  ScoredProject,
  SheetPlan,
  SheetSnapshot,
  Snapshot,
} from '../core/model';
import type { Result } from '../core/evaluate';
import type { Language } from '../core/messages';
import type { SettingRow } from '../core/settings';

export interface Change {
  readonly sheet: string;
  readonly area: Area;
}

export interface HostTheme {
  readonly kind: 'light' | 'dark' | 'contrast';
  /** CSS colours of the host's own surfaces. */
  readonly background: string;
  readonly foreground: string;
}

/** What some hosts lack; everything else works wherever the pane opens. */
export interface Supports {
  /** Related cells are selected together. */
  readonly selectTogether: boolean;
  /** PE functions work in cells. */
  readonly functions: boolean;
  /** PE formulas can be made values and formulas again. */
  readonly values: boolean;
  /** The workbook can be written: exceptions, corrections, settings, forms to begin with. */
  readonly edits: boolean;
  /** Places in Word reports can be shown. */
  readonly documents: boolean;
}

export interface Environment {
  /** `page` where files are looked at without Excel, `none` where the pane is open outside of it. */
  readonly host: 'excel' | 'page' | 'none';
  readonly language: Language;
  readonly theme: HostTheme;
  readonly supports: Supports;
  /** Pixels at the top right of the pane that the host draws its own menu over. */
  readonly menuWidth: number;
}

export interface WrittenSheet {
  readonly plan: string;
  readonly sheet: string;
  readonly created: boolean;
}

export interface WrittenSheets {
  readonly sheets: readonly WrittenSheet[];
  /** What adorns the sheets that the host refused: freezing panes, print settings, charts. What they say is written. */
  readonly missing: readonly ('view' | 'page' | 'chart')[];
}

/** A score cell that can take its PE.SCORE formula. */
export interface FormulaRow {
  readonly at: CellRef;
  /** The indicator's name. */
  readonly name: string;
  readonly formula: string;
  /** What the cell shows now; empty where nothing does. */
  readonly before: string;
  /** What the formula gives. */
  readonly after: number;
  readonly effect: 'fills' | 'keeps' | 'changes';
}

/** A score cell that is left alone, and why. */
export interface LeftRow {
  readonly at: CellRef;
  readonly name: string;
  readonly why: 'judged' | 'formula' | 'differs' | 'no-cells';
}

/** What writing formulas into the score column of a project would do, cell by cell. */
export interface FormulaPlan {
  readonly rows: readonly FormulaRow[];
  readonly left: readonly LeftRow[];
  /** How many formulas over several rows could fill how many of the empty cells. */
  readonly runs: { readonly calls: number; readonly cells: number };
  /** Whether the host has formulas whose results fill several cells. */
  readonly canSpill: boolean;
}

export interface WrittenFormulas {
  readonly written: readonly FormulaRow[];
  /** Cells that changed meanwhile and stay as they are. */
  readonly skipped: readonly CellRef[];
  /** Runs of cells that could not share a formula: each row has its own. */
  readonly unshared: number;
}

export interface Conversion {
  readonly converted: number;
  /** Formulas that stay as they are. */
  readonly left: number;
}

export interface WatchHooks {
  onChange(changed: readonly Change[]): void;
  /** Calls of PE.SCORE without arguments that could not be completed: they would give another score than the check. */
  onLeft?(cells: readonly CellRef[]): void;
}

export interface Host {
  environment(): Environment;
  /** The time where the person is. */
  now(): Date;
  onThemeChange(listener: () => void): () => void;
  /** Tells while a call waits because the person is typing in a cell. */
  onCellEdit(listener: (waiting: boolean) => void): () => void;
  takeSnapshot(options?: { signal?: AbortSignal; onProgress?: (done: number, of: number) => void }): Promise<Snapshot>;
  /** Reads a Word report (.docx) that the person chose; missing where reports are given otherwise. */
  readReport?(file: File): Promise<DocumentSnapshot>;
  /** Reads another file that the person chose, to compare the workbook with it; missing where no file can be given. */
  readOther?(file: File): Promise<Snapshot>;
  /** Where a host has its own way of evaluating a snapshot it took, as one that does it elsewhere. */
  evaluate?(snapshot: Snapshot): Result;
  refreshSnapshot(previous: Snapshot, changed: readonly Change[]): Promise<Snapshot>;
  writeSheets(plans: readonly SheetPlan[]): Promise<WrittenSheets>;
  select(at: CellRef): Promise<void>;
  selectRelated(refs: readonly CellRef[]): Promise<void>;
  accept(finding: Finding, reason: string, by: string, when: string): Promise<void>;
  withdraw(finding: Finding): Promise<void>;
  /** The sheet 评价设置 alone, before the workbook was read; null where there is none. */
  readSettings(): Promise<SheetSnapshot | null>;
  /** Writes every setting down on its sheet; how many rows were added. */
  writeAllSettings(all: readonly SettingRow[]): Promise<number>;
  writeSettings(entries: readonly (readonly [name: string, value: string])[]): Promise<void>;
  writeCell(at: CellRef, before: string, after: string | number): Promise<void>;
  planScoreFormulas(project: ScoredProject): Promise<FormulaPlan>;
  /** `isShared`: runs of empty cells take one formula together where that is possible. */
  writeScoreFormulas(
    project: ScoredProject,
    chosen: readonly FormulaRow[],
    isShared: boolean,
  ): Promise<WrittenFormulas>;
  formulasToValues(): Promise<Conversion>;
  valuesToFormulas(): Promise<number>;
  /** Inserts the blank form of that id; the name of its sheet. */
  insertForm(id: string): Promise<string>;
  watch(hooks: WatchHooks): Promise<() => Promise<void>>;
}

/** The problem an error carries, or null for any other error. */
export function problemOf(error: unknown): Message | null {
  if (typeof error !== 'object' || error === null || !('problem' in error)) return null;
  const { problem } = error;
  const isMessage = typeof problem === 'object' && problem !== null && 'id' in problem && 'data' in problem;
  return isMessage ? (problem as Message) : null;
}
