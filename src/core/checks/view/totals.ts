/** What the points or scores of a whole project may add up to. */
import type { Big } from 'big.js';
import type { MarkSums, Measure } from './mark-sums';
import { total, type Sum } from './sums';
import type { Tree } from './tree';

/** No part of the framework has more of a hundred. */
export const MOST_OF_PART = 60;

/** 10 or 20 of 100 are what forms give the execution rate, in a part of the sheet that was perhaps not read. */
export function isExecutionShare(gap: Big, full: Big): boolean {
  return gap.eq(full.div(10)) || gap.eq(full.div(5));
}

export interface Totals {
  /** Of all indicators and the fund block: what a person gets who adds the column. */
  readonly all: Sum;
  /** The same with what groups declare in place of their indicators: an error of a group is that group's. */
  readonly byGroups: Sum;
  /** Without the fund block; null where the form gives it no points. */
  readonly withoutFund: Sum | null;
}

/** Null where there is nothing to add. `lost` stands for what the table gives to rows that nobody could name. */
export function totalsOf(
  sums: MarkSums,
  measure: Measure,
  tree: Tree,
  places: Iterable<number>,
  lost: Sum | null = null,
): Totals | null {
  const indicators = total([sums.ofIndicators(measure, places), lost]);
  const groups = total([sums.below(measure, tree), lost]);
  const fund = sums.ofFund(measure);
  const [all, byGroups] = [total([indicators ?? groups, fund]), total([groups, fund])];
  if (!all || !byGroups || !groups || groups.count === 0) return null;
  return { all, byGroups, withoutFund: fund && (indicators ?? groups) };
}
