/** Two workbooks about the same thing: what of them belongs together, and what differs. */
import type { Finding } from './findings';
import type { Indicator } from './indicators';
import type { Message, ScoredProject } from './scoring';
import type { Stated } from './quantity';
import type { CellRef } from './workbook';

/**
 * What two workbooks are to each other; it decides what is a finding. `targets`: the goals that were set, and what is said to have been
 * reached · `versions`: two versions of one paper · `years`: the same project in two years · `other`: two forms of one year that need not
 * ask the same.
 */
export type PairKind = 'targets' | 'versions' | 'years' | 'other';

/** What differs. */
export type ChangedThing =
  | 'indicator'
  | 'name'
  | 'group'
  | 'target'
  | 'points'
  | 'actual'
  | 'score'
  | 'reviewScore'
  | 'criterion'
  | 'total'
  | 'reviewTotal'
  | 'grade'
  | 'goal'
  | 'longTermGoal'
  | 'initialBudget'
  | 'budget'
  | 'received'
  | 'spent'
  | 'balance';

/**
 * How it differs. `lowered` and `raised` say of a target how much it asks for, whichever way it counts; `more` and `less` compare figures.
 * `filled` and `emptied`: a blank is not zero · `measure`: another unit or measure, which is not computed · `turned`: at most in place of at
 * least · `rounded`: the same within the digits that are written · `guessed`: taken for the same by its group and target · `unclear`: which of
 * several of one name became which is open.
 */
export type ChangeKind =
  | 'dropped'
  | 'added'
  | 'lowered'
  | 'raised'
  | 'more'
  | 'less'
  | 'changed'
  | 'filled'
  | 'emptied'
  | 'measure'
  | 'turned'
  | 'rounded'
  | 'guessed'
  | 'unclear';

/** As it is written, and where; no place where it was worked out. */
export interface ToldValue {
  readonly text: string;
  readonly at: CellRef | null;
}

export interface PairChange {
  readonly what: ChangedThing;
  readonly how: ChangeKind;
  /** Name of the indicator; empty for the project as a whole. */
  readonly subject: string;
  /** Null where it is not there. */
  readonly before: ToldValue | null;
  readonly after: ToldValue | null;
  /** By how much, with a sign, and in which unit: `%` for percentage points; null where it is not computed. */
  readonly difference: { readonly figure: string; readonly unit: string } | null;
  /** The finding that stands for it, as its place in `WorkbookComparison.findings`; null where it is none. */
  readonly finding: number | null;
}

/** How the target of an indicator moved. */
export interface TargetMove {
  readonly how: ChangeKind;
  readonly before: Stated;
  readonly after: Stated;
  readonly difference: PairChange['difference'];
  /** Whether more or less is wanted; `isWritten` where a sign says so, else by the name of the indicator. Null for days and words. */
  readonly wanted: { readonly what: 'more' | 'less'; readonly isWritten: boolean } | null;
}

/** An indicator in both, or in one only. */
export interface IndicatorPair {
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  /** `guess`: by its group and target, or by a part of its name, where only one was left. */
  readonly match: 'name' | 'guess' | 'none';
  /** Null where the target is the same, or missing from one of the forms. */
  readonly move: TargetMove | null;
}

/** Several indicators of one name in one group, of which it is open which became which. */
export interface UnclearNames {
  readonly name: string;
  readonly before: readonly Indicator[];
  readonly after: readonly Indicator[];
}

/** One project in both workbooks. */
export interface ProjectPair {
  readonly kind: PairKind;
  /** `only`: each workbook has but one, and their names differ or are not written. */
  readonly match: 'name' | 'only';
  readonly before: ScoredProject;
  readonly after: ScoredProject;
  /** In the order of the later one, what was dropped where it stood. */
  readonly indicators: readonly IndicatorPair[];
  readonly unclear: readonly UnclearNames[];
}

export interface ComparedProject {
  readonly pair: ProjectPair;
  /** The project as a whole, its money, then its indicators. */
  readonly changes: readonly PairChange[];
  /** Columns that one of the two has not, or that are blank in all its rows: they were not compared. */
  readonly without: readonly { readonly what: ChangedThing; readonly side: 'before' | 'after' }[];
}

/** Findings of the two workbooks held against each other; accepted ones are neither new nor open. */
export interface FindingsSince {
  readonly gone: readonly Finding[];
  readonly added: readonly Finding[];
  readonly open: readonly Finding[];
}

/** What came of comparing two workbooks. */
export interface WorkbookComparison {
  /** `nothing`: one of them has no project · `different`: none of their projects belong together. */
  readonly outcome: 'compared' | 'nothing' | 'different';
  readonly projects: readonly ComparedProject[];
  /** Projects that the other has not. */
  readonly unmatched: { readonly before: readonly ScoredProject[]; readonly after: readonly ScoredProject[] };
  /** What the checks of two workbooks found; their places are in the later one. */
  readonly findings: readonly Finding[];
  readonly since: FindingsSince;
  /** No difference at all in what was read. */
  readonly isEqual: boolean;
  /** What was not compared, or not for certain, and why. */
  readonly notes: readonly Message[];
}
