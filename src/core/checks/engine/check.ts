/** What a check is. */
import type { Big } from 'big.js';
import type { CellRef, Message, Portfolio, Profile, ProjectPair, Severity, Texts } from '../../model';
import type { Source } from '../../coverage';
import type { ProjectNames } from '../view/list-projects';
import type { FigureView } from '../view/figures';
import type { ProjectView } from '../view/view';

export interface CheckMeta {
  /** Never renamed or reused. */
  readonly id: string;
  readonly severity: Severity;
  readonly group: CheckGroup;
  /** The version that had it first. */
  readonly since: string;
  /** The regulation it follows, with the annex where one applies. */
  readonly basis: string;
  /** It speaks of any figures, whatever they are: where another check names the same figure of the same cell, it is silent. */
  readonly speaksLast?: true;
  /** What it rests on in sentences, if more than figures worked out from others: two statements of one thing, or how many there are. */
  readonly evidence?: 'statements' | 'counts';
  /** What can be set on the sheet 评价设置 as `id.name`. */
  readonly options?: readonly CheckOption[];
}

export type CheckGroup =
  | 'weight'
  | 'score'
  | 'grade'
  | 'count'
  | 'completion'
  | 'fund'
  | 'target'
  | 'criterion'
  | 'completeness'
  | 'text'
  | 'portfolio'
  | 'table'
  | 'pair';

export interface CheckOption {
  readonly name: string;
  /** `share` is a percentage, given to the check as a fraction: 90 % is 0.9. */
  readonly kind: 'number' | 'share';
  /** As a person would type it. */
  readonly default: string;
}

/** What a check says about one thing that it looked at. */
export interface Found {
  /** The message's id without that of the check, e.g. `differs`. */
  readonly message: string;
  readonly data: Message['data'];
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  /** What else was compared, beside the cells it leads to: a sum of very many. */
  readonly compared?: readonly Source[];
  /** Name of the indicator, group or row; left out for the project as a whole. */
  readonly subject?: string;
  /** Both figures as a person would write them, where it is about figures. */
  readonly stated?: string;
  readonly computed?: string;
  /** Where this case is milder than the check as a rule. */
  readonly severity?: Severity;
}

/** Figures that were held against each other and agree. */
export interface Agreed {
  readonly agrees: readonly Source[];
}

/** The figures, sums and cells of a comparison in which all is well. */
export function agrees(...sources: readonly Source[]): Agreed {
  return { agrees: sources };
}

/** What a check found, what it compared where all is well, or null where it looked at something without comparing. */
export type Look = Found | Agreed | null;

/**
 * A check yields once for everything it looked at. One that yields nothing had nothing to look at, which the result says.
 * It reads only, never throws on purpose, and contains no text.
 */
export type Looks = Iterable<Look>;

/** A check of one project. */
export interface ProjectCheck {
  readonly scope: 'project';
  readonly meta: CheckMeta;
  run(project: ProjectView, option: OptionValue): Looks;
  /** What it looks at in texts of whatever they are about: a report on a list of projects has them, too. */
  runTexts?(texts: Texts): Looks;
}

/** A check of one list of projects. */
export interface PortfolioCheck {
  readonly scope: 'portfolio';
  readonly meta: CheckMeta;
  run(list: PortfolioView, option: OptionValue): Looks;
  /** What the same relation says of a project: a report on several projects may come without a list of them. */
  runProject?(project: ProjectView, option: OptionValue): Looks;
}

/** A check of one table of no other kind. */
export interface TableCheck {
  readonly scope: 'table';
  readonly meta: CheckMeta;
  run(table: FigureView, option: OptionValue): Looks;
}

/** A check of one project in two workbooks. It runs only where they are compared, and its places are those of the later one. */
export interface PairCheck {
  readonly scope: 'pair';
  readonly meta: CheckMeta;
  run(pair: ProjectPair): Looks;
}

export type Check = ProjectCheck | PortfolioCheck | TableCheck | PairCheck;

/** The value of one of the check's own options. */
export type OptionValue = (name: string) => Big;

export interface PortfolioView {
  readonly portfolio: Portfolio;
  /** How many projects all lists of the workbook have together. */
  readonly listed: number;
  /** The profile that grades are given by. */
  readonly profile: Profile;
  /** All projects of the workbook that have a table of their own. */
  readonly projects: ProjectNames;
}
