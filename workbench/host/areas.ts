/** Rectangles of cells: how they meet, grow and move. Coordinates count from zero and both corners are included. */
import type { Area } from '../../src/core/model';
import { columnsIn, intersection, rowsIn } from '../../src/core/sheet/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/core/sheet/limits';

export const areaOf = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** Whole columns reach from the first row to the last one. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;

/** Reading the cells of a whole row or column at once gives nothing. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const holdsArea = (outer: Area, inner: Area): boolean =>
  holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);

export const sameArea = (a: Area, b: Area): boolean => holdsArea(a, b) && holdsArea(b, a);

export const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

export const resized = (area: Area, rows: number, columns: number): Area => areaOf(area.top, area.left, rows, columns);

/** An area whose last cell is moved. Past the first cell it reaches to the other side: one cell and -2 rows are three cells. */
export function stretched({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  const [lastRow, lastColumn] = [bottom + rows, right + columns];
  return {
    top: Math.min(top, lastRow),
    left: Math.min(left, lastColumn),
    bottom: Math.max(top, lastRow),
    right: Math.max(left, lastColumn),
  };
}

/** What an area has outside another one: four rectangles at most. */
export function outside(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (shared === null) return [area];
  const beside = { top: shared.top, bottom: shared.bottom };
  return [
    { ...area, bottom: shared.top - 1 },
    { ...beside, left: area.left, right: shared.left - 1 },
    { ...beside, left: shared.right + 1, right: area.right },
    { ...area, top: shared.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

/** A matrix in the shape of an area, filled cell by cell. */
export function matrixOf<T>(area: Area, valueAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowsIn(area) }, (_row, row) =>
    Array.from({ length: columnsIn(area) }, (_column, column) => valueAt(area.top + row, area.left + column)),
  );
}
