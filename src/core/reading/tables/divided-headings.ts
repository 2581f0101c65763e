/** Headings that reach over others. A row of words that merged headings above it are divided into: 资金来源 over 专项债券, 市场化融资 and 社会资本, whatever the words. */
import type { Filled, Grid, Line } from '../grid/grid';
import { YEAR_HEADING } from '../../terms/years';
import { textOf } from '../grid/stated';

/** A merged heading has so many below it. */
const FEWEST_BELOW = 2;

/**
 * Whether a row goes on with the headings above it: every word stands below a heading that is merged over several columns, at least two below one,
 * and all other headings reach down beside them, or have one of the same words below them: 「2021年」 over 金额 beside 「2022年」 over 金额 and 增长.
 */
export function dividesMerged(grid: Grid, above: Line, below: Line): boolean {
  const isWord = ({ word }: Filled) => word !== null && !word.isFigure;
  if (!below.cells.every(isWord)) return false;
  const wide = above.cells.filter(({ column }) => grid.rightEdge(above.row, column) > column);
  const others = above.cells.filter((cell) => !wide.includes(cell));
  const covered = wide.map(({ column }) => {
    const right = grid.rightEdge(above.row, column);
    return below.cells.filter((cell) => column <= cell.column && cell.column <= right);
  });
  const words = new Set(covered.flat().map(({ word }) => word?.key));
  const alike = below.cells.filter((cell) => isHeadedAlike(cell, others, words));
  const reachesDown = ({ column }: Filled) => grid.rowAbove(below.row, column) === above.row;
  if (
    others.length === 0 ||
    !others.every((cell) => reachesDown(cell) || alike.some(({ column }) => column === cell.column))
  )
    return false;
  const all = covered.flat().length + alike.length;
  return all === below.cells.length && covered.some(({ length }) => length >= FEWEST_BELOW);
}

/** A word that stands below a year of one column, and below others that reach over more. */
function isHeadedAlike(
  { column, word }: Filled,
  above: readonly Filled[],
  words: ReadonlySet<string | undefined>,
): boolean {
  const heading = above.find((cell) => cell.column === column);
  return words.has(word?.key) && YEAR_HEADING.test(heading?.word?.key ?? '');
}

/** What stands in the row above a heading and reaches over it; empty where nothing does. */
export function headingOver(
  grid: Grid,
  {
    first,
    last,
    row,
    column,
  }: { readonly first: number; readonly last: number; readonly row: number; readonly column: number },
): string {
  const above = grid.lines.slice(first, last + 1).findLast((line) => line.row < row);
  const cell = above && lastUpTo(above.cells, column);
  if (!above || !cell || row > above.row + 1) return '';
  const right = grid.rightEdge(above.row, cell.column);
  const isYear = cell.column === column && YEAR_HEADING.test(cell.word?.key ?? '');
  return (right >= column && right > cell.column) || isYear ? textOf(cell.value) : '';
}

/** Cells stand from left to right, and every heading of a wide table is asked for. */
function lastUpTo(cells: readonly Filled[], column: number): Filled | undefined {
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cells[middle]?.column ?? Infinity) <= column) from = middle + 1;
    else to = middle;
  }
  return cells[from - 1];
}
