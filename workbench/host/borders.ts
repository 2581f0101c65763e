/** Borders of a range: its four edges, the lines between its cells, and diagonals. */
import type { Area } from '../../src/core/model';
import { areaOf, cellsOf, isUnbounded } from './areas';
import type { Book, CellRange } from './book';
import type { Border, BorderSide } from './data';
import { tooManyCells } from './errors';
import { applyStyle } from './styling';

/** Sides as `format.borders` names them. */
export const RANGE_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type RangeSide = (typeof RANGE_SIDES)[number];

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** The cell sides a side of a range consists of: `EdgeTop` is the top of its first row, `InsideVertical` lies between columns. */
function* sidesOf(area: Area, side: RangeSide): Generator<readonly [row: number, column: number, side: BorderSide]> {
  for (const [row, column] of cellsOf(area)) {
    if (side === 'InsideHorizontal') {
      if (row > area.top) yield [row, column, 'EdgeTop'];
      if (row < area.bottom) yield [row, column, 'EdgeBottom'];
    } else if (side === 'InsideVertical') {
      if (column > area.left) yield [row, column, 'EdgeLeft'];
      if (column < area.right) yield [row, column, 'EdgeRight'];
    } else if (liesOn(area, side, row, column)) {
      yield [row, column, side];
    }
  }
}

function liesOn(area: Area, side: BorderSide, row: number, column: number): boolean {
  if (side === 'EdgeTop') return row === area.top;
  if (side === 'EdgeBottom') return row === area.bottom;
  if (side === 'EdgeLeft') return column === area.left;
  if (side === 'EdgeRight') return column === area.right;
  return true;
}

/** The borders along a side of a range, cell by cell. */
export function* bordersAlong({ sheet, area }: CellRange, side: RangeSide): Generator<Border> {
  if (isUnbounded(area)) return;
  for (const [row, column, cellSide] of sidesOf(area, side)) {
    yield sheet.styleAt(row, column).borders?.[cellSide] ?? NO_BORDER;
  }
}

/** Draws along a side of a range. A colour or a weight where there was no line draws a continuous one. */
export function drawBorder(book: Book, { sheet, area }: CellRange, side: RangeSide, change: Partial<Border>): void {
  if (isUnbounded(area)) throw tooManyCells();
  for (const [row, column, cellSide] of sidesOf(area, side)) {
    applyStyle(book, { sheet, area: areaOf(row, column) }, (style) => {
      const before = style.borders?.[cellSide] ?? NO_BORDER;
      const line = before.style === 'None' ? 'Continuous' : before.style;
      return { ...style, borders: { ...style.borders, [cellSide]: { ...before, style: line, ...change } } };
    });
  }
}
