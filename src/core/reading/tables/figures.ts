/** Tables of figures of no other kind: labels, headings and numbers as they stand. */
import type { FigureLine, FigureRelation, FigureTable, NumberQuantity, Stated, Unit, Unread } from '../../model';
import { readQuantity } from '../../quantity';
import { isNotApplicable } from '../../quantity/words';
import { crossingOf, relationsOf } from '../../terms/figure-relations';
import { perUnitOf } from '../../terms/figure-units';
import { saysTotal } from '../../terms/figures';
import { MONEY_HEADINGS } from '../../terms/funds';
import { NUMERALS_ALONE, numbersRows } from '../../terms/numbering';
import { namesQuarter } from '../../terms/row-means';
import { UNIT_COLUMNS } from '../../terms/rows';
import { holding } from '../../terms/search';
import { gradeWordOf } from '../forms/labels';
import type { Filled, Grid, Line } from '../grid/grid';
import { textOf } from '../grid/stated';
import { keyOf, ordinalDepth, withoutNotes } from '../grid/wording';
import { bodyOf } from './body';
import type { Heading } from './columns';
import { headingOver } from './divided-headings';
import { type Labelled, labelColumn, labelIn, groupsIn, isFigure, isText, numberIn } from './figure-labels';
import type { Headings } from './kind';
import { changesBelowYears, yearOf } from './year-columns';

/** Fewer rows of figures show no table: two labels with their values look like that. */
export const FEWEST_ROWS = 2;

export interface FigureReading {
  readonly table: FigureTable;
  readonly unread: readonly Unread[];
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
}

/** The columns of a table, and where its first row of figures stands. */
export interface Frame {
  readonly grid: Grid;
  readonly headings: ReadonlyMap<number, FigureLine>;
  /** Columns that number the rows. */
  readonly numbering: ReadonlySet<number>;
  readonly first: number;
}

/**
 * Whether rows of figures stand below headings: each with its label before them, and none of them labels with values in turn, unless the
 * headings are years, or a total and what it adds up.
 */
export function headsFigures(headings: Headings): boolean {
  const years = [...frameOf(headings).headings.values()].filter((line) => yearOf(line) !== null);
  const isOfMany = years.length >= FEWEST_YEARS || addsUpUnits(headings);
  return headsRows(headings, (line, frame) => isOfMany || !standsForItself(frame, line));
}

/** 内容｜全市合计｜临江区｜青禾县: a column a county, and one of all of them. */
function addsUpUnits({ columns, others }: Headings): boolean {
  const totals = others.filter(({ word }) => word !== null && saysTotal(word.key));
  const [total, another] = totals;
  if (!total || another) return false;
  const units = others.filter((cell) => cell.column > total.column && cell.word?.fund === null);
  return units.length >= FEWEST_UNITS && columns.every(({ left, heading }) => left < total.column || isAside(heading));
}

const FEWEST_UNITS = 2;

function isAside({ concept }: Heading): boolean {
  return concept === 'remark' || concept === 'extra';
}

const FEWEST_YEARS = 2;

/** The same where the headings say that words stand among the figures: the unit between a number and its price. */
export function headsMixed(headings: Headings): boolean {
  return headsRows(headings, () => true);
}

function headsRows(headings: Headings, isWanted: (line: Line, frame: Frame) => boolean): boolean {
  const frame = frameOf(headings);
  if (frame.headings.size < 2 || namesSomebody(headings)) return false;
  // A row of 「/」 says that there is nothing, and heads nothing.
  if ([...frame.headings.values()].some(({ label }) => isNotApplicable(label))) return false;
  const lines = frame.grid.lines.slice(frame.first, frame.first + FEWEST_ROWS);
  return lines.length === FEWEST_ROWS && lines.every((line) => isRow(frame, line) && isWanted(line, frame));
}

/** Whether a column of numbers gives the rows an outline: 1, 1.1, 1.2, 2, or 一 1 2 二. */
export function isOutlined(headings: Headings, limit: number): boolean {
  const { grid, numbering, first } = frameOf(headings);
  if (numbering.size === 0) return false;
  const numbers = grid.lines
    .slice(first, Math.min(limit, first + MOST_LOOKED))
    .map((line) => numberIn(line, numbering));
  const isInner = numbers.some((number) => /^\d{1,3}[.-]\d{1,3}$/.test(number));
  const isOuter = numbers.some((number) => NUMERALS_ALONE.test(number));
  return numbers.some((number) => /^\d{1,3}$/.test(number)) && (isInner || isOuter);
}

const MOST_LOOKED = 60;

/** What the headings of a table say, folded and without notes. */
export function labelsOf(headings: Headings): readonly string[] {
  let labels = labelled.get(headings);
  if (!labels) labelled.set(headings, (labels = readLabels(headings)));
  return labels;
}

/** Every kind of table is asked whether it fits the same headings, and several look at the same labels and columns. */
const labelled = new WeakMap<Headings, readonly string[]>();
const frames = new WeakMap<Headings, Frame>();

function readLabels({ grid, last, columns, others }: Headings): string[] {
  const known = columns.map(({ row, left }) => grid.value(row, left));
  const own = others.map(({ column }) => grid.value(rowOfOwn(grid, last, column), column));
  return [...known, ...own].map((label) => withoutNotes(keyOf(textOf(label))));
}

/** Where the words of a column of its own stand: beside headings of two rows they may be merged over both. */
function rowOfOwn(grid: Grid, last: number, column: number): number {
  const row = grid.lines[last]?.row ?? 0;
  return grid.rowAbove(row, column) ?? row;
}

/** 「单位名称｜某局」 above labels with values: a name, and no headings. */
function namesSomebody({ grid, last }: Headings): boolean {
  const [first, second, ...more] = grid.lines[last]?.cells ?? [];
  const isName = second?.word?.heading === null;
  return more.length === 0 && isName && NAMING.has(first?.word?.pair ?? '');
}

const NAMING: ReadonlySet<string> = new Set(['projectName', 'department', 'implementer', 'reporter', 'period']);

/** Reads the rows below headings, as far as figures stand in their columns. */
export function readFigures(headings: Headings, limit: number, unit: Unit | null): FigureReading {
  const frame = frameOf(headings);
  const lines: Line[] = [];
  let at = frame.first;
  for (; at < limit; at++) {
    const line = frame.grid.lines[at];
    if (!line) break;
    const isRead = isRow(frame, line) || isSection(frame, line, frame.grid.lines[at + 1]);
    if (!isRead && saysNothing(frame, line)) continue;
    if (!isRead) break;
    lines.push(line);
  }
  const filled = new Set(lines.flatMap((line) => line.cells.filter(isFigure).map(({ column }) => column)));
  const columns = [...frame.headings].filter(([column]) => filled.has(column) && !frame.numbering.has(column));
  const place = frame.grid.ref(frame.grid.lines[headings.first]?.row ?? 0, Math.min(...frame.headings.keys()));
  return {
    table: { at: place, ...tableOf(frame, lines, columns, unit) },
    unread: strangersIn(frame, lines),
    next: at,
  };
}

export function tableOf(
  frame: Frame,
  lines: readonly Line[],
  columns: readonly (readonly [number, FigureLine])[],
  unit: Unit | null,
  named: number | null = null,
): Omit<FigureTable, 'at'> {
  const labels = named ?? labelColumn(lines, frame.numbering);
  const labelled = lines.map((line) => labelIn(line, frame.numbering, labels));
  const units = columns.map(([, { label }]) => unitFor(label, unit));
  const cells = lines.map((line, row) =>
    columns.map(([column], at) =>
      column === labelled[row]?.column ? null : figureAt(frame, line, column, units[at] ?? null),
    ),
  );
  const rows = lines.map((line, row) => rowOf(frame, line, labelled[row]));
  const relations = relationsOfColumns(columns.map(([, heading]) => heading));
  const groups = groupsIn(frame.grid, lines, frame.numbering, labels);
  return {
    rows,
    columns: columns.map(([, line]) => line),
    cells,
    ...(relations.length > 0 ? { relations } : {}),
    ...(groups.length > 0 ? { groups } : {}),
  };
}

function relationsOfColumns(columns: readonly FigureLine[]): readonly FigureRelation[] {
  const labels = columns.map(({ label }) => withoutNotes(keyOf(label)));
  const own = relationsOf(labels.map((label, at) => (columns[at]?.isBeside ? '' : label)));
  const isOwn = ({ result, members }: FigureRelation) => [result, ...members].some((at) => !columns[at]?.isBeside);
  const perUnit = perUnitOf(columns.map(({ label }) => keyOf(label))).filter(isOwn);
  const isCrossing = ({ result, members }: FigureRelation) =>
    new Set([result, ...members].map((at) => columns[at]?.isBeside === true)).size > 1;
  return [...own, ...perUnit, ...changesBelowYears(columns), ...crossingOf(labels).filter(isCrossing)];
}

function rowOf({ grid, headings, numbering }: Frame, line: Line, label: Labelled | undefined): FigureLine {
  const number = numberIn(line, numbering);
  const at = grid.ref(line.row, label?.column ?? 0);
  const units = line.cells.find((cell) => isText(cell) && UNITS.has(headings.get(cell.column)?.label.trim() ?? ''));
  return {
    label: label?.text ?? '',
    at,
    ...(number === '' ? {} : { number }),
    ...(units && units.column !== label?.column ? { unit: textOf(units.value) } : {}),
  };
}

const UNITS: ReadonlySet<string> = new Set(UNIT_COLUMNS.split(' '));

export function frameOf(headings: Headings): Frame {
  let frame = frames.get(headings);
  if (!frame) frames.set(headings, (frame = readFrame(headings)));
  return frame;
}

function readFrame({ grid, first, last, columns, others }: Headings): Frame {
  const headings = new Map<number, FigureLine>();
  const numbering = new Set<number>();
  const places = [
    ...columns.map(({ row, left }) => ({ row, column: left })),
    ...others.map(({ column }) => ({ row: rowOfOwn(grid, last, column), column })),
  ];
  for (const { row, column } of places.sort((a, b) => a.column - b.column)) {
    const label = textOf(grid.value(row, column));
    const over = headingOver(grid, { first, last, row, column });
    headings.set(column, { label, at: grid.ref(row, column), ...(over === '' ? {} : { over }) });
    if (numbersRows(label.replace(/\s/g, ''))) numbering.add(column);
  }
  return { grid, headings, numbering, first: bodyOf({ grid, last }).first };
}

/** So many figures beside a word that closes a form make a row of it. */
const CLOSING_FIGURES = 3;

/** A label, and figures to its right, all below headings. */
export function isRow({ headings, numbering }: Frame, line: Line): boolean {
  const [first] = line.cells;
  const label = labelIn(line, numbering, null);
  if (label === undefined) return false;
  const figures = line.cells.filter(
    (cell) => cell.column > label.column && isFigure(cell) && headings.has(cell.column) && !numbering.has(cell.column),
  );
  // 总体评价 closes a form, and is the last question of a questionnaire.
  const fewest = first?.word?.closes === true ? CLOSING_FIGURES : 1;
  return figures.length >= fewest;
}

/** Labels that have their values beside them say what they are without any heading: 预算数｜100, 其中：财政拨款｜80. A grade among figures is none. */
function standsForItself({ numbering }: Frame, line: Line): boolean {
  const label = labelIn(line, numbering, null);
  const cells = line.cells.filter(({ column }) => !numbering.has(column));
  const word = cells.find(({ column }) => column === label?.column)?.word;
  const isNumbered = cells.length < line.cells.length;
  const isPair =
    !isNumbered &&
    word?.total === null &&
    !namesQuarter(word.key) &&
    (word.pair !== null || (word.fund?.source ?? null) !== null || word.heading !== null);
  const behind = cells.filter(({ column }) => column > (label?.column ?? -1));
  const [first, last] = [behind.findIndex(isFigure), behind.findLastIndex(isFigure)];
  const isWord = (cell: Filled) => isText(cell) && gradeWordOf(cell.word?.key ?? '') === null;
  return isPair || behind.some((cell, at) => isWord(cell) && first >= 0 && first < at && at < last);
}

/** 「/」 below a heading and no figure: a row of the table that adds nothing to it. */
function saysNothing({ headings }: Frame, { cells }: Line): boolean {
  return cells.some((cell) => isText(cell) && headings.has(cell.column) && isNotApplicable(textOf(cell.value)));
}

/** A label alone heads the rows below it. */
function isSection(frame: Frame, { cells }: Line, next: Line | undefined): boolean {
  const [label, ...more] = cells;
  if (!label || more.length > 0 || !isText(label) || label.word?.closes === true || !next) return false;
  return ordinalDepth(label.word?.raw ?? '') < 4 && isRow(frame, next);
}

const isOfMoney = holding(MONEY_HEADINGS);

/** The unit of money declared above the table is that of its columns of money alone. */
function unitFor(heading: string, unit: Unit | null): Unit | null {
  return isOfMoney(heading) ? unit : null;
}

function figureAt({ grid }: Frame, line: Line, column: number, unit: Unit | null): Stated<NumberQuantity> | null {
  const value = readQuantity(grid.value(line.row, column), { format: grid.format(line.row, column), unit });
  return value.kind === 'number' && value.comparator === null ? { value, at: grid.ref(line.row, column) } : null;
}

/** Figures below no heading, told once a column. */
function strangersIn({ grid, headings }: Frame, lines: readonly Line[]): Unread[] {
  const told = new Set<number>();
  return lines.flatMap(({ row, cells }) =>
    cells.flatMap((cell): Unread[] => {
      if (!isFigure(cell) || headings.has(cell.column) || told.has(cell.column)) return [];
      told.add(cell.column);
      return [{ at: grid.ref(row, cell.column), text: textOf(cell.value), reason: 'no-header' }];
    }),
  );
}
