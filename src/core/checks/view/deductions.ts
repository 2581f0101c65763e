/** What a column 扣分 says: which of an indicator's marks it lies between, and whether the rows bear that out. */
import type { Big } from 'big.js';
import type { Indicator, Interval, Stated } from '../../model';
import { difference, meets, sum } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import type { Marks } from '../../scoring/marks';
import { finestDecimals, single } from './sums';
import type { ProjectView } from './view';

/** Points lost by an indicator, and between what. */
export interface Deduction {
  readonly index: number;
  /** As written, with its sign. */
  readonly lost: Figure;
  readonly whole: Figure;
  readonly rest: Figure;
  readonly holds: boolean;
  /** Points were or may have been added, too: who does not know how many knows of no mistake. */
  readonly isOpen: boolean;
}

export interface Deductions {
  readonly between: Between;
  readonly rows: readonly Deduction[];
  /** The column, by place in `Project.indicators`. */
  readonly lost: readonly (Figure | null)[];
  /** The finest precision of the column. */
  readonly decimals: number;
}

type Column = Exclude<keyof Marks, 'total' | 'fund'>;
export type Between = readonly [whole: Column, rest: Column];

/** Points lost by the unit's own score, by the reviewed one, and by the review. */
const READINGS: readonly Between[] = [
  ['points', 'scores'],
  ['points', 'reviewScores'],
  ['scores', 'reviewScores'],
];

/**
 * The column in the reading that most rows keep, a row that another reading explains being right; null where the rows do not bear
 * out that it holds what was lost: it may be what each fault costs, or the most that may be taken.
 */
export function deductionsOf(view: ProjectView): Deductions | null {
  const { marks, project, sums } = view;
  const lost = project.indicators.map((indicator) => (indicator.isPart ? null : markLost(indicator.deducted)));
  if (lost.every((figure) => figure === null)) return null;
  const decimals = finestDecimals(lost);
  const readings = READINGS.map((between) => ({
    between,
    rows: lost.flatMap((figure, index) => {
      const [whole, rest] = between.map((column) => marks[column][index]);
      if (!figure || !whole || !rest) return [];
      const of = (mark: Figure) => single(mark, sums.decimals('score')).interval;
      const expected = difference(of(whole), lossOf(figure, decimals));
      return rowOf({ index, lost: figure, whole, rest }, expected, of(rest), project.indicators[index]);
    }),
  }));
  const [best, ...others] = readings.sort((a, b) => kept(b.rows).length - kept(a.rows).length);
  if (!best || !isBorneOut(best.rows)) return null;
  const explained = new Set(others.flatMap(({ rows }) => kept(rows).map(({ index }) => index)));
  return { ...best, rows: best.rows.filter(({ holds, index }) => holds || !explained.has(index)), lost, decimals };
}

/** Points taken as a plain figure; those that have a unit are no points: 「5%」, 「2分/次」. */
export function markLost(stated: Stated | null | undefined): Figure | null {
  const figure = figureOf(stated);
  return figure?.value.unit === null && !figure.value.approximate ? figure : null;
}

/** What was lost: -1 and 1 below 扣分 are the same. */
export function lossOf(figure: Figure, decimals: number): Interval {
  return single(unsigned(figure), decimals).interval;
}

export function unsigned(figure: Figure): Figure {
  return { ...figure, value: { ...figure.value, value: figure.value.value.abs() } };
}

/** A figure of the column as it would be written in place of another: with its sign. */
export function signedLike({ value: { value } }: Figure, right: Big): Big {
  return value.lt(0) ? right.neg() : right;
}

function rowOf(
  of: Pick<Deduction, 'index' | 'lost' | 'whole' | 'rest'>,
  expected: Interval,
  rest: Interval,
  indicator: Indicator | undefined,
): Deduction {
  const isOpen = indicator?.added !== undefined;
  const added = markLost(indicator?.added);
  const holds = meets(expected, rest) || (added !== null && meets(sum([expected, single(added).interval]), rest));
  return { ...of, holds, isOpen };
}

function kept(rows: readonly Deduction[]): readonly Deduction[] {
  return rows.filter(({ holds }) => holds);
}

/** So many rows keep a reading before it is believed, and more than break it. */
const FEWEST_KEPT = 2;

/** Nothing taken of full points says little: of several broken rows as many must be kept in which something was. */
function isBorneOut(rows: readonly Deduction[]): boolean {
  const right = kept(rows);
  const broken = rows.length - right.length;
  const telling = right.filter(({ lost }) => !lost.value.value.eq(0)).length;
  return right.length >= FEWEST_KEPT && right.length > broken && (broken < FEWEST_KEPT || telling >= broken);
}
