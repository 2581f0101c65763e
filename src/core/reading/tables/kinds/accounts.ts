import type { FigureLine, FigureTable, NumberQuantity, Stated, Unit } from '../../../model';
import { being } from '../../../terms/starts';
import { LINE_NUMBERS } from '../../../terms/numbering';
import type { Grid, Line } from '../../grid/grid';
import { quantityAt, textOf } from '../../grid/stated';
import { bodyOf } from '../body';
import type { Headings, TableKind, TablePlace } from '../kind';

/**
 * 项目｜行次｜金额 of a final account, one side or 收入 beside 支出: 行次 numbers the lines, and a line without an amount has none. What it says is
 * about a unit, so its amounts are added up and are no project's.
 */
export const accounts: TableKind = {
  id: 'accounts',

  fits(headings: Headings): number {
    return sidesOf(headings).length > 0 ? 0.85 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { grid } = headings;
    const sides = sidesOf(headings);
    const { first } = bodyOf(headings);
    let next = first;
    while (next < limit && isLine(grid.lines[next], sides)) next++;
    const lines = grid.lines.slice(first, next);
    const tables = sides.map((side) => tableOf(grid, side, lines, unit)).filter(({ rows }) => rows.length > 0);
    const [figures, ...figuresBeside] = tables;
    return figures ? { next, figures, figuresBeside } : { next };
  },
};

/** The columns of one side of the account. */
interface Side {
  readonly label: number;
  readonly columns: readonly FigureLine[];
}

const numbersLines = being(LINE_NUMBERS);

/** A label, the number of its line, and at least one column of amounts. */
function sidesOf({ grid, last, columns, others }: Headings): Side[] {
  const row = grid.lines[last]?.row ?? 0;
  const cells = [
    ...columns.map(({ row: of, left }) => ({ row: of, column: left })),
    ...others.map(({ column }) => ({ row, column })),
  ]
    .map((place) => ({ ...place, text: textOf(grid.value(place.row, place.column)) }))
    .sort((a, b) => a.column - b.column);
  const numbers = cells.flatMap(({ text }, at) => (numbersLines(text.replace(/\s/g, '')) ? [at] : []));
  return numbers.flatMap((at, nth): Side[] => {
    const label = cells[at - 1];
    // The last column before the next side is its label.
    const end = numbers[nth + 1] === undefined ? cells.length : (numbers[nth + 1] ?? 0) - 1;
    const amounts = cells.slice(at + 1, end);
    if (!label || amounts.length === 0) return [];
    const headings = amounts.map(({ text, row: of, column }): FigureLine => ({
      label: text,
      at: grid.ref(of, column),
    }));
    return [{ label: label.column, columns: headings }];
  });
}

/** Whether a line of the account stands in a row: on some side a label. */
function isLine(line: Line | undefined, sides: readonly Side[]): boolean {
  const labels = line?.cells.filter(({ column, word }) => sides.some(({ label }) => label === column) && word !== null);
  return labels !== undefined && labels.some(({ word }) => word?.isFigure === false && !word.closes);
}

function tableOf(grid: Grid, { label, columns }: Side, lines: readonly Line[], unit: Unit | null): FigureTable {
  const read = lines.map(({ row }) => ({
    line: { label: textOf(grid.value(row, label)), at: grid.ref(row, label) },
    cells: columns.map(({ at }) => amountAt(grid, row, at.column, unit)),
  }));
  const filled = read.filter(({ line, cells }) => line.label !== '' && cells.some((cell) => cell !== null));
  const place = columns[0]?.at ?? grid.ref(0, 0);
  return { at: place, rows: filled.map(({ line }) => line), columns, cells: filled.map(({ cells }) => cells) };
}

function amountAt(grid: Grid, row: number, column: number, unit: Unit | null): Stated<NumberQuantity> | null {
  const { value, at } = quantityAt(grid, { row, left: column, right: column }, unit);
  return value.kind === 'number' && value.comparator === null ? { value, at } : null;
}
