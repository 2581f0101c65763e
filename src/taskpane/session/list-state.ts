/**
 * How a person looks at the findings: what is filtered, unfolded and half written. It outlives the list on the screen, which
 * goes when another tab is shown, and the findings, which are others after every check: it speaks of them by an id that stays.
 */
import type { Finding, Severity } from '../../core/model';

export type Kind = Severity | 'accepted';
export type Grouping = 'check' | 'indicator' | 'sheet' | 'project';
export type Since = 'added' | 'remaining' | 'fixed';

export interface Filter {
  /** Nothing chosen shows everything but what was accepted. */
  readonly kinds: ReadonlySet<Kind>;
  /** Null shows everything that is there now. */
  readonly since: Since | null;
  readonly grouping: Grouping;
  /** Name of the only project shown; null shows all. */
  readonly project: string | null;
  /** Words of which all must be there; empty shows all. */
  readonly words: string;
}

export const EVERYTHING: Filter = { kinds: new Set(), since: null, grouping: 'check', project: null, words: '' };

/** What stands in the form that a person opened at a finding. */
export interface Draft {
  readonly form: 'accept' | 'fix';
  readonly reason: string;
}

/** A row that is to be brought onto the screen. */
export interface Wanted {
  /** The first of these that is there. Ids, or fingerprints of findings. */
  readonly ids: readonly string[];
  /** A filter that hides it gives way. */
  readonly isShownAnyhow?: boolean;
  readonly isUnfolded?: boolean;
  /** The focus stays where it is. */
  readonly isQuiet?: boolean;
}

export interface ListState {
  readonly filter: Filter;
  /** Groups and folded lines that a person opened or closed. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** Findings that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Who accepted last: the same person accepts the next one. */
  readonly by: string;
  /** The row that the tab key comes to. */
  readonly current: string | null;
  /** The finding whose cell was selected last: pressed once more, it folds. */
  readonly selected: string | null;
  readonly wanted: Wanted | null;
  /** The finding that going through unfolded, to be folded again at the next one. */
  readonly stepped: string | null;
  /** Rows that are drawn. */
  readonly limit: number;
  /** The ids that findings had when they were last looked at. */
  readonly ids: ReadonlyMap<Finding, string>;
}

/** Rows that are drawn at first, and brought by each press of the button below them. */
export const AT_ONCE = 80;

export const FRESH: ListState = {
  filter: EVERYTHING,
  toggled: new Map(),
  unfolded: new Set(),
  drafts: new Map(),
  by: '',
  current: null,
  selected: null,
  wanted: null,
  stepped: null,
  limit: AT_ONCE,
  ids: new Map(),
};
