/** What the pane knows at a moment, and how each event changes it. Pure. */
import type { Result } from '../../core/evaluate';
import type { CellRef, Finding, ScoredProject, Snapshot } from '../../core/model';
import type { RankedFinding } from '../../core/summary';
import type { Settings } from '../../core/profiles';
import type { FormulaPlan } from '../host';
import type { Comparison } from './compare';

/** One reading of the workbook and what came out of it. */
export interface Run {
  readonly snapshot: Snapshot;
  readonly result: Result;
  readonly settings: Settings;
  /** Those of the result in the order in which a person works through them, numbered as on the sheets. */
  readonly findings: readonly RankedFinding[];
  /** How long the evaluation took, in milliseconds. */
  readonly cost: number;
  /** When it was finished. */
  readonly at: Date;
}

export type Task =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'evaluating' }
  | { readonly kind: 'writing' };

/** What came of something the person did, in words. */
export interface Notice {
  /** `told` is said to screen readers only: everybody else sees it where it is shown. */
  readonly tone: 'told' | 'done' | 'problem';
  readonly text: string;
  /** Cells that the text speaks of, under the name each goes by. */
  readonly places: readonly { readonly name: string; readonly at: CellRef }[];
  /** Tries again what failed. */
  readonly retry: (() => Promise<void>) | null;
  /** Takes back what was done; null where nothing honestly does. */
  readonly undo: (() => Promise<void>) | null;
}

/** The summary as it was last written. */
export interface Written {
  readonly at: Date;
  /** What stands on the sheets, to be compared with what would be written now. */
  readonly content: string;
}

export type TabId = 'check' | 'scores' | 'summary' | 'settings';

/** What writing formulas would do to the score column of a project, before a person has said that it shall. */
export interface FormulaQuestion {
  readonly project: ScoredProject;
  readonly plan: FormulaPlan;
}

export interface State {
  readonly tab: TabId;
  readonly task: Task | null;
  readonly run: Run | null;
  /** Findings of the run before the last check, which the current ones are compared with. */
  readonly baseline: readonly Finding[] | null;
  /** Null until there are two runs to compare. */
  readonly comparison: Comparison | null;
  /** The workbook changed since it was read. */
  readonly isStale: boolean;
  /** A call waits until the person has finished typing in a cell. */
  readonly isCellEdited: boolean;
  readonly notice: Notice | null;
  readonly written: Written | null;
  /** Asked about score formulas, a project each; null while nothing is asked. */
  readonly question: readonly FormulaQuestion[] | null;
}

export const INITIAL: State = {
  tab: 'check',
  task: null,
  run: null,
  baseline: null,
  comparison: null,
  isStale: false,
  isCellEdited: false,
  notice: null,
  written: null,
  question: null,
};

/** A run, the findings it is compared with, and how they differ. */
export interface Compared {
  readonly run: Run;
  readonly baseline: State['baseline'];
  readonly comparison: Comparison | null;
}

export type Event =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly task: Task }
  | { readonly type: 'ended'; readonly notice?: Notice; readonly written?: Written }
  | { readonly type: 'turned'; readonly tab: TabId }
  /** The person asked for a check: from here on it is compared with the findings before. */
  | ({ readonly type: 'checked'; readonly notice: Notice } & Compared)
  /** The same check went on with a changed workbook. */
  | ({ readonly type: 'refreshed' } & Compared)
  | { readonly type: 'changed' }
  | { readonly type: 'cell-edit'; readonly waiting: boolean }
  | { readonly type: 'told'; readonly notice: Notice }
  | { readonly type: 'asked'; readonly question: State['question'] }
  | { readonly type: 'dismissed' };

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'started':
      return { ...state, task: event.task, notice: null };
    case 'progressed':
      return state.task ? { ...state, task: event.task } : state;
    case 'ended':
      return {
        ...state,
        task: null,
        notice: event.notice ?? state.notice,
        written: event.written ?? state.written,
      };
    case 'turned':
      return { ...state, tab: event.tab, notice: null };
    case 'checked':
      return { ...withRun(state, event), notice: event.notice };
    case 'refreshed':
      return withRun(state, event);
    case 'changed':
      return state.run ? { ...state, isStale: true } : state;
    case 'cell-edit':
      return { ...state, isCellEdited: event.waiting };
    case 'told':
      return { ...state, notice: event.notice };
    case 'asked':
      // What the ribbon asks stands on the tab of the scores.
      return { ...state, question: event.question, tab: event.question ? 'scores' : state.tab };
    case 'dismissed':
      return { ...state, notice: null };
  }
}

function withRun(state: State, { run, baseline, comparison }: Compared): State {
  return { ...state, run, baseline, comparison, isStale: false };
}
