/** Things, grades and points that sentences count. */
import type { Big } from 'big.js';
import type { Grade } from '../profile';
import type { CellRef } from '../workbook';
import type { SaidFigure } from './said';

/** The points that can be had, and those that were given. */
export interface AwardedRelation {
  readonly kind: 'awarded';
  readonly full: SaidFigure;
  readonly given: SaidFigure;
}

/** Who of a list is said to have the most, or the least, and who has it. */
export interface ExtremeRelation {
  readonly kind: 'extreme';
  readonly words: string;
  readonly at: CellRef;
  readonly named: SaidFigure;
  readonly extreme: SaidFigure;
  readonly isWrong: boolean;
}

/** `counts`: how many names the words may be taken for (和 joins two names, or stands within one). */
export interface ListedRelation {
  readonly kind: 'listed';
  readonly count: SaidFigure;
  readonly counts: readonly number[];
  /** The names, where they stand in another paragraph. */
  readonly names?: { readonly words: string; readonly at: CellRef };
}

/** How many were given which grade; the wholes that they may be counted of, the nearest first. */
export interface GradedRelation {
  readonly kind: 'graded';
  readonly wholes: readonly SaidFigure[];
  readonly counts: readonly { readonly grade: Grade; readonly figure: SaidFigure }[];
}

/** The grades that a report lays down for itself, the best first, each with the points of a hundred that it begins at. */
export interface ScaleRelation {
  readonly kind: 'scale';
  readonly at: CellRef;
  readonly bands: readonly { readonly word: string; readonly least: Big }[];
}

/** How many there are of a kind in all, within `years` or at all; what a year left over for the next. */
export interface WholeRelation {
  readonly kind: 'whole';
  readonly figure: SaidFigure;
  readonly counted: string;
  readonly years: string;
  /** Of all of a district (区), county (县) …, which may be more than those of the project; absent for those. */
  readonly place?: string;
}
