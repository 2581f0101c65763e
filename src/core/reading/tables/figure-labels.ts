/** What the rows of a table of figures are called: labels in one or several columns, their numbers, and labels that reach over rows. */
import type { FigureGroup } from '../../model';
import type { Filled, Grid, Line } from '../grid/grid';
import { textOf } from '../grid/stated';

export interface Labelled {
  readonly text: string;
  readonly column: number;
}

type Columns = ReadonlySet<number>;

export function isText({ word }: Filled): boolean {
  return word !== null && !word.isFigure;
}

export function isFigure({ value, word }: Filled): boolean {
  return typeof value === 'number' || word?.isFigure === true;
}

/** 2022 at the beginning of a row is a year, not an amount. */
export function isYear({ value, word }: Filled): boolean {
  return /^(?:19|20)\d{2}$/.test(word?.key ?? String(value));
}

/** Texts before the first figure of a row and the year they begin with, what numbers the row left out; any text where there is none. */
function labelsOf({ cells }: Line, numbering: Columns): readonly Filled[] {
  const own = cells.filter(({ column }) => !numbering.has(column));
  const figure = own.findIndex((cell, at) => isFigure(cell) && !(at === 0 && isYear(cell)));
  const before = (figure < 0 ? own : own.slice(0, figure)).filter(
    (cell, at) => isText(cell) || (at === 0 && isYear(cell)),
  );
  if (before.length > 0) return before;
  const any = cells.find(isText);
  return any ? [any] : [];
}

/**
 * Of several columns of labels the one that is filled in most rows; of equals the one that calls them differently, then the first: the
 * others are merged over groups of rows, or written in each of them.
 */
export function labelColumn(lines: readonly Line[], numbering: Columns): number | null {
  const filled = new Map<number, string[]>();
  for (const line of lines) {
    const labels = labelsOf(line, numbering);
    if (labels.some(({ word }) => word?.total)) continue;
    for (const { column, value } of labels) filled.set(column, [...(filled.get(column) ?? []), textOf(value)]);
  }
  const columns = [...filled].map(([column, texts]) => ({ column, texts, names: new Set(texts).size }));
  columns.sort((a, b) => b.texts.length - a.texts.length || b.names - a.names || a.column - b.column);
  return columns[0]?.column ?? null;
}

/** The label of a row: of a total with the name of its group, else the text in the column of labels. */
export function labelIn(line: Line, numbering: Columns, column: number | null): Labelled | undefined {
  const labels = labelsOf(line, numbering);
  const numbered = line.cells.find((cell) => numbering.has(cell.column) && cell.word?.total);
  const total = numbered ? -1 : labels.findIndex(({ word }) => word?.total);
  const last = numbered ?? labels[total];
  if (last) {
    const text = [...labels.slice(0, Math.max(0, total)), last].map(({ value }) => textOf(value)).join('');
    return { text, column: last.column };
  }
  const label = labels.find((cell) => cell.column === column) ?? labels[0];
  return label && { text: textOf(label.value), column: label.column };
}

/** What the columns of numbers say of a row; empty where they say nothing. */
export function numberIn({ cells }: Line, numbering: Columns): string {
  const number = cells.find(({ column, word }) => numbering.has(column) && !word?.total);
  return number ? (number.word?.key ?? textOf(number.value)) : '';
}

/** Groups of rows by the column of labels before that of their own, where a label reaches over several rows. */
export function groupsIn(
  grid: Grid,
  lines: readonly Line[],
  numbering: Columns,
  labels: number | null,
): readonly FigureGroup[] {
  const outer = outerColumn(lines, numbering, labels);
  if (outer === null) return [];
  const groups: { label: string; at: FigureGroup['at']; rows: number[] }[] = [];
  let isOpen = false;
  lines.forEach((line, row) => {
    const cell = line.cells.find(({ column }) => column === outer);
    const isTotal = labelsOf(line, numbering).some(({ word }) => word?.total);
    const text = cell ? textOf(cell.value) : '';
    const current = groups.at(-1);
    const goesOn = cell ? text === current?.label : !grid.hasMerges || grid.rowAbove(line.row, outer) !== null;
    if (isTotal) isOpen = false;
    else if (isOpen && current && goesOn) current.rows.push(row);
    else if (cell && (isText(cell) || isYear(cell))) {
      groups.push({ label: text, at: grid.ref(line.row, outer), rows: [row] });
      isOpen = true;
    } else isOpen = false;
  });
  return groups.some(({ rows }) => rows.length > 1) ? groups : [];
}

/** The last column of texts before the labels that not every row has. */
function outerColumn(lines: readonly Line[], numbering: Columns, labels: number | null): number | null {
  if (labels === null) return null;
  const columns = lines.flatMap((line) =>
    labelsOf(line, numbering).flatMap(({ column, word }) => (column < labels && !word?.total ? column : [])),
  );
  return columns.reduce<number | null>((last, column) => (last === null || column > last ? column : last), null);
}
