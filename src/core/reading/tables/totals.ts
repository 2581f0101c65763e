import { addUp, readQuantity } from '../../quantity';
import type { CellRef, Fact, Indicator, Stated, Unread } from '../../model';
import { OF_SCORES, POINTS_OF_ALL, SCORE_IN_CELL, SCORE_OF_ALL } from '../../terms/points';
import { holding } from '../../terms/search';
import { cellFact, gradeFact, isNumber, PROJECT } from '../forms/facts';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Column } from './table-headings';
import type { Layout } from './indicator-layout';
import { gradeWordOf } from '../forms/labels';
import { asPoints, deductedAt, pointsAt, rateAt, textOf } from '../grid/stated';

/** What a totals row says, before it is known of whom. */
export interface TotalsRow {
  readonly words: string;
  readonly at: CellRef;
  readonly points: Stated | null;
  readonly score: Stated | null;
  /** 复核分 beside the unit's own. */
  readonly reviewScore: Stated | null;
  readonly scoreRate: Stated | null;
  readonly deductionRate: Stated | null;
  readonly deducted: Stated | null;
  readonly grade: { readonly word: string; readonly at: CellRef } | null;
  readonly unread: readonly Unread[];
}

/** Reads a row 合计, 总分 or 小计. `shift`: columns by which a row of pasted text stands too far left. */
export function readTotals(grid: Grid, line: Line, label: Filled, layout: Layout, shift: number): TotalsRow {
  const at = grid.ref(line.row, label.column);
  const words = textOf(label.value);
  const place = (column: Column | null) =>
    column && { row: line.row, left: column.left - shift, right: column.right - shift };
  const own = (column: Column | null, read = pointsAt) => {
    const where = place(column);
    const stated = where ? read(grid, where) : null;
    return stated && isNumber(stated.value) ? stated : null;
  };
  const rate = (column: Column | null) => {
    const where = place(column);
    const stated = where && column ? rateAt(grid, where, column.heading.unit) : null;
    return stated && isNumber(stated.value) ? stated : null;
  };
  const known = { points: own(layout.points), score: own(layout.score) ?? writtenOut(grid, line, label) };
  const review = own(layout.reviewScore);
  const deducted = own(layout.deducted, deductedAt);
  const found = isSaid(known, layout)
    ? { ...known, unread: [] }
    : loose(grid, line, label, layout, known, [review, deducted]);
  return {
    words,
    at,
    points: found.points ?? labelled(label, at, POINTS_OF_ALL),
    score: found.score ?? labelled(label, at, SCORE_OF_ALL),
    reviewScore: review,
    scoreRate: rate(layout.scoreRate),
    deductionRate: rate(layout.deductionRate),
    deducted,
    grade: gradeIn(grid, line, label),
    unread: found.unread,
  };
}

/** The facts of a row that adds up the whole project. */
export function totalFacts(row: TotalsRow): Fact[] {
  const facts: Fact[] = [];
  for (const concept of ['points', 'score', 'reviewScore', 'scoreRate', 'deductionRate', 'deducted'] as const) {
    const stated = row[concept];
    if (stated) facts.push(cellFact(concept, PROJECT, stated, row.words));
  }
  if (row.grade) facts.push(gradeFact(row.grade.word, row.grade.at, row.words));
  return facts;
}

/** 「总分：98」, 「合计（100分）」: a figure in the label itself. */
function labelled(label: Filled, at: CellRef, pattern: RegExp): Stated | null {
  const figure = label.word ? pattern.exec(label.word.key)?.[1] : undefined;
  return figure === undefined ? null : { value: readQuantity(figure), at };
}

/** A score that the row names itself: 「自评得分：98」 in a cell, or 「自评得分」 and 98 in two. */
function writtenOut(grid: Grid, line: Line, label: Filled): Stated | null {
  for (const [index, cell] of line.cells.entries()) {
    if (cell === label || !cell.word) continue;
    const figure = SCORE_IN_CELL.exec(cell.word.key)?.[1];
    if (figure !== undefined) return { value: readQuantity(figure), at: grid.ref(line.row, cell.column) };
    const next = line.cells[index + 1];
    if (cell.word.pair !== 'score' || !next) continue;
    const value = asPoints(readQuantity(next.value));
    if (isNumber(value)) return { value, at: grid.ref(line.row, next.column) };
  }
  return null;
}

const isOfScores = holding(OF_SCORES);

interface Sums {
  readonly points: Stated | null;
  readonly score: Stated | null;
}

/** Whether a totals row says in the table's own columns what there is to say. */
function isSaid({ points, score }: Sums, layout: Layout): boolean {
  const isOff = score !== null && points === null && layout.points !== null;
  return (points ?? score) !== null && !isOff;
}

/** Figures of a row whose merged cells do not follow the columns: two are points and score, one is what the table has. */
function loose(
  grid: Grid,
  line: Line,
  label: Filled,
  layout: Layout,
  known: Sums,
  others: readonly (Stated | null)[],
): Sums & { readonly unread: readonly Unread[] } {
  const figures: Stated[] = [];
  const beside = besideLabels(layout);
  for (const cell of line.cells) {
    if (cell === label || beside(cell)) continue;
    if ([known.score, ...others].some((stated) => stated?.at.column === cell.column)) continue;
    const value = asPoints(readQuantity(cell.value));
    if (value.kind === 'number' && value.unit === null) figures.push({ value, at: grid.ref(line.row, cell.column) });
  }
  const [first = null, second = null] = figures;
  if (known.score) return { points: second ? null : first, score: known.score, unread: [] };
  if (first && second) return { points: first, score: second, unread: [] };
  const isScore = (!layout.points && layout.score !== null) || isOfScores(label.word?.key ?? '');
  if (isScore) return { points: null, score: first, unread: [] };
  if (layout.points && !layout.score) return { points: first, score: null, unread: [] };
  return { points: null, score: null, unread: first ? [uncertain(first)] : [] };
}

/** 「项目名称｜项目预算」 left of 一级指标: what stands below them adds up projects. */
function besideLabels({ level1, level2, names }: Layout): (cell: Filled) => boolean {
  const left = Math.min(...[level1, level2, ...names].flatMap((column) => column?.left ?? []));
  return ({ column }) => column < left;
}

function uncertain({ at, value }: Stated): Unread {
  return { at, text: value.text, reason: 'uncertain-meaning' };
}

function gradeIn(grid: Grid, line: Line, label: Filled): TotalsRow['grade'] {
  for (const cell of line.cells) {
    const word = cell !== label && cell.word ? gradeWordOf(cell.word.key) : null;
    if (word !== null) return { word, at: grid.ref(line.row, cell.column) };
  }
  return null;
}

/** Whether the points of a row are those of the indicators above it together. */
export function addsUpAbove(points: Stated | null, above: readonly Indicator[]): boolean {
  const [stated, ...figures] = [points, ...above.map((indicator) => indicator.points)].flatMap((one) =>
    one?.value.kind === 'number' ? [one.value.value] : [],
  );
  return stated !== undefined && above.length > 1 && addUp(figures).eq(stated);
}
