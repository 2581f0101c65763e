/** Points and scores of a project as plain figures, and their sums. */
import Big from 'big.js';
import type { FundRow, Project, Stated } from '../model';
import { addUp, compare } from '../quantity';
import { figureOf, moneyRateOf, type Figure } from './figures';

/** Figures by place in `Project.indicators`; null where none is written, or where 「其中」 rows have a share of another's. */
export interface Marks {
  readonly points: readonly (Figure | null)[];
  readonly scores: readonly (Figure | null)[];
  readonly reviewScores: readonly (Figure | null)[];
  /** The sum of all points, the fund block's included; null where none are written. */
  readonly total: Big | null;
  /** The row of the fund block that carries points, with them and its score; null where the form gives it none. */
  readonly fund: FundMarks | null;
}

export interface FundMarks {
  readonly row: FundRow;
  readonly points: Figure;
  readonly score: Figure | null;
}

/** The mark a project can reach at most, where it declares nothing else. */
export const FULL_MARK = new Big(100);
const ZERO = new Big(0);
const ONE = new Big(1);

export function marksOf(project: Project): Marks {
  let marks = known.get(project);
  if (!marks) known.set(project, (marks = readMarks(project)));
  return marks;
}

/** Scoring, checks and summary all ask for them. */
const known = new WeakMap<Project, Marks>();

function readMarks(project: Project): Marks {
  const scores = marksIn(project, 'score');
  const written = marksIn(project, 'points');
  const shares = isShares(written) && scores.some((score) => score?.value.value.gt(ONE));
  const points = shares ? written.map(asPercent) : written;
  const fund = fundMarks(project, written);
  const total = totalPoints(project, points, scores, fund);
  return { points, scores, reviewScores: marksIn(project, 'reviewScore'), total, fund };
}

/**
 * The sum of all points. In a form without a column of points those in the labels of the groups count, 「产出指标(40分)」; where some have none
 * nobody knows the sum: the fund block's 20 alone are not the whole.
 */
function totalPoints(
  project: Project,
  points: readonly (Figure | null)[],
  scores: readonly (Figure | null)[],
  fund: FundMarks | null,
): Big | null {
  if (points.some((figure) => figure !== null) || scores.every((figure) => figure === null)) {
    return totalOf([...points, fund?.points ?? null]);
  }
  const groups = project.groups.filter(({ level, indicators }) => level === 1 && indicators.length > 0);
  const labelled = groups.map(({ points: stated }) => markOf(stated));
  const covered = new Set(groups.flatMap(({ indicators }) => indicators));
  const isWhole = labelled.every((figure) => figure !== null) && scores.every((score, at) => !score || covered.has(at));
  return labelled.length > 0 && isWhole ? totalOf([...labelled, fund?.points ?? null]) : null;
}

/**
 * The same with the reviewer's scores in place of the unit's own; null where nothing was reviewed. The score of the fund block, which
 * follows from the money, counts in both.
 */
export function reviewedMarks(marks: Marks): Marks | null {
  return marks.reviewScores.some((score) => score !== null) ? { ...marks, scores: marks.reviewScores } : null;
}

/** Whether the points that were read are, but for a slip, those of the whole form. */
export function isComplete({ total }: Marks, full: Big): boolean {
  return total === null || total.gt(full.times(COMPLETE));
}

/** A tenth is what a form gives the execution rate, and what is missing where that part was not read. */
const COMPLETE = 0.9;

/** The full mark of a project: 100 where its points make that, else what it declares, else the usual one. */
export function fullMarkOf(project: Project, marks: Marks): Big {
  if (marks.total && compare(marks.total, FULL_MARK) === 0) return FULL_MARK;
  for (const fact of project.facts) {
    if (fact.concept !== 'points' || fact.subject.kind !== 'project') continue;
    const declared = markOf({ value: fact.quantity, at: fact.at });
    if (declared?.value.value.gt(0)) return declared.value.value;
  }
  return usualFullMark(marks);
}

/** 100, or 1 where weights are shares of one. */
export function usualFullMark(marks: Marks): Big {
  return isShares(marks.points) ? ONE : FULL_MARK;
}

/** Points or a score as a figure without a unit: 21 分 and 21.0 % of the weight are both 21 points. */
export function markOf(stated: Stated | null): Figure | null {
  const figure = figureOf(stated);
  if (!figure || figure.value.approximate) return null;
  const { unit } = figure.value;
  if (unit === null) return figure;
  if (unit.dimension === 'ratio' || unit.symbol === '分') return { ...figure, value: { ...figure.value, unit: null } };
  return null;
}

/** Whether an indicator has points to earn. */
export function hasPoints({ points }: Marks, index: number): boolean {
  const figure = points[index];
  return figure !== undefined && figure !== null && compare(figure.value.value, ZERO) > 0;
}

/** Whether an indicator's score is all of its points. */
export function hasFullPoints({ points, scores }: Marks, index: number): boolean {
  const [all, earned] = [points[index]?.value.value, scores[index]?.value.value];
  return all !== undefined && earned !== undefined && compare(earned, all) >= 0;
}

/** The sum of the figures; null where there is none. */
export function totalOf(figures: readonly (Figure | null)[]): Big | null {
  const values: Big[] = [];
  for (const figure of figures) if (figure) values.push(figure.value.value);
  return values.length === 0 ? null : addUp(values);
}

function marksIn(project: Project, column: 'points' | 'score' | 'reviewScore'): (Figure | null)[] {
  return project.indicators.map((indicator) => (indicator.isPart ? null : markOf(indicator[column])));
}

/** Weights written as shares: each at most 1, all together exactly 1. */
function isShares(points: readonly (Figure | null)[]): boolean {
  if (points.some((figure) => figure !== null && compare(figure.value.value, ONE) > 0)) return false;
  const figures = points.filter((figure) => figure !== null);
  return figures.length > 1 && (totalOf(figures)?.eq(ONE) ?? false);
}

function asPercent(figure: Figure | null): Figure | null {
  if (!figure) return null;
  const { value, decimals } = figure.value;
  return { ...figure, value: { ...figure.value, value: value.times(100), decimals: Math.max(0, decimals - 2) } };
}

/**
 * The fund block's points are its own share of the full mark, unless the indicators reach the full mark without it and the
 * execution rate is one of them: then the block repeats that row.
 */
function fundMarks(project: Project, points: readonly (Figure | null)[]): FundMarks | null {
  const fund = firstFundMarks(project);
  if (!fund) return null;
  const listed = project.indicators.some((indicator, i) => points[i] && moneyRateOf(indicator) === 'executionRate');
  return listed && totalOf(points)?.eq(FULL_MARK) ? null : fund;
}

function firstFundMarks(project: Project): FundMarks | null {
  const rows = project.funds.filter(({ kind }) => kind === 'block').flatMap((table) => table.rows);
  const totalsFirst = [...rows.filter(isTotal), ...rows.filter((row) => !isTotal(row))];
  for (const row of totalsFirst) {
    const points = markOf(row.points);
    if (points) return { row, points, score: markOf(row.score) };
  }
  return null;
}

function isTotal(row: FundRow): boolean {
  return row.role === 'total';
}
