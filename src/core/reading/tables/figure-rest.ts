/** Columns of figures that a table of another kind has beside those that were read. */
import type { FigureLine, FigureRelation, FigureTable, Unit } from '../../model';
import { isNotApplicable } from '../../quantity/words';
import { crossingOf } from '../../terms/figure-relations';
import { marksLost } from '../../terms/figure-rests';
import { perUnitOf } from '../../terms/figure-units';
import { weighedOf } from '../../terms/figure-weights';
import { hintOf } from '../../terms/figures';
import { numbersYears } from '../../terms/numbering';
import type { Filled, Line } from '../grid/grid';
import { textOf } from '../grid/stated';
import { keyOf, withoutNotes } from '../grid/wording';
import type { ColumnConcept } from './columns';
import { isFigure } from './figure-labels';
import { FEWEST_ROWS, type Frame, frameOf, isRow, tableOf } from './figures';
import type { Headings } from './kind';

/** The columns as a table of figures: null where there are none. `named`: the column of labels, where it is known. */
export function readRest(
  headings: Headings,
  next: number,
  unit: Unit | null,
  isUsed: (column: number) => boolean,
  named: number | null = null,
): FigureTable | null {
  const frame = frameOf(headings);
  const lines = frame.grid.lines.slice(frame.first, next).filter((line) => isRow(frame, line));
  if (lines.length < FEWEST_ROWS) return null;
  const columns = columnsOf(frame, lines);
  const own = columns.filter(([column]) => !isUsed(column));
  const [, first] = own[0] ?? [];
  if (!first) return null;
  const isTied = hasShares(own) || isRelated(columns, isUsed);
  return { at: first.at, ...tableOf(frame, lines, isTied ? withUsed(columns, isUsed) : own, unit, named) };
}

/** 应管理人数 and 实际管理人数 in a table of indicators, beside the rate that was read as theirs: perhaps it is that of these two. */
export function readCounts(headings: Headings, next: number, unit: Unit | null): FigureTable | null {
  const frame = frameOf(headings);
  const lines = frame.grid.lines.slice(frame.first, next).filter((line) => isRow(frame, line));
  if (lines.length < FEWEST_ROWS || headings.others.length < COUNTS) return null;
  const columns = columnsOf(frame, lines);
  const isOwn = ([column]: HeadedColumn) => headings.others.some((other) => other.column === column);
  const counts = columns.filter((one) => isOwn(one) && !isRate(one));
  const rates = columns.filter((one) => !isOwn(one) && isRate(one));
  const [first, another] = counts;
  if (!first || !another || counts.length > COUNTS || rates.length === 0) return null;
  return { at: first[1].at, ...tableOf(frame, lines, [...counts, ...rates], unit) };
}

const COUNTS = 2;

/** 单项得分 and 权重 in a table of indicators, with the 折算得分 that they come to; 自评得分 and 复核得分, with the 核减分 between them. */
export function readMarks(headings: Headings, next: number, unit: Unit | null): FigureTable | null {
  const frame = frameOf(headings);
  const relations = marksOf([...frame.headings.values()].map(({ label }) => label));
  if (relations.length === 0) return null;
  const lines = frame.grid.lines.slice(frame.first, next).filter((line) => isRow(frame, line));
  const columns = columnsOf(frame, lines);
  const own = marksOf(columns.map(([, { label }]) => label));
  const [, first] = columns[0] ?? [];
  if (!first || own.length === 0) return null;
  const names = headings.columns.filter(({ heading }) => NAMES.has(heading.concept)).map(({ left }) => left);
  const table = tableOf(
    frame,
    lines,
    withUsed(columns, () => true),
    unit,
    names.length > 0 ? Math.max(...names) : null,
  );
  return { at: first.at, ...table, isReadElsewhere: true, relations: own };
}

function marksOf(headings: readonly string[]): FigureRelation[] {
  const labels = headings.map((label) => withoutNotes(keyOf(label)));
  return [...weighedOf(labels), ...marksLost(labels)];
}

const NAMES: ReadonlySet<ColumnConcept> = new Set(['level1', 'level2', 'level3', 'level4', 'name']);

function isRate([, { label }]: HeadedColumn): boolean {
  return hintOf(withoutNotes(keyOf(label))) === 'rate';
}

type HeadedColumn = readonly [column: number, heading: FigureLine];

/** Columns of nothing but figures, and of marks that there is none. */
function columnsOf({ headings, numbering }: Frame, lines: readonly Line[]): HeadedColumn[] {
  return [...headings].filter(([column, { label }]) => {
    if (numbering.has(column) || numbersYears(label)) return false;
    const filled = lines.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
    return filled.filter(isFigure).length >= FEWEST_ROWS && filled.every((cell) => isFigure(cell) || isMark(cell));
  });
}

function isMark({ value }: Filled): boolean {
  return isNotApplicable(textOf(value));
}

/** Nothing but 占比: what they are shares of stands in columns that were read. */
function hasShares(columns: readonly HeadedColumn[]): boolean {
  return columns.every(([, { label }]) => hintOf(withoutNotes(keyOf(label))) === 'share');
}

/** 分差 of two scores that were read, 每公里经费 of an amount that was. */
function isRelated(columns: readonly HeadedColumn[], isUsed: (column: number) => boolean): boolean {
  const headings = columns.map(([, { label }]) => keyOf(label));
  return [...crossingOf(headings.map(withoutNotes)), ...perUnitOf(headings)].some(({ result, members }) => {
    const used = [result, ...members].map((at) => isUsed(columns[at]?.[0] ?? -1));
    return used.includes(true) && used.includes(false);
  });
}

function withUsed(columns: readonly HeadedColumn[], isUsed: (column: number) => boolean): HeadedColumn[] {
  return columns.map(([column, heading]) => [column, isUsed(column) ? { ...heading, isBeside: true } : heading]);
}
