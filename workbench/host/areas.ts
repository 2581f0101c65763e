/** Rectangles of cells: how they meet, grow and move. Coordinates count from zero and both corners are included. */
import type { Area } from '../../src/core/model';

/** Size of a sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const areaOf = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const rowsIn = (area: Area): number => area.bottom - area.top + 1;
export const columnsIn = (area: Area): number => area.right - area.left + 1;
export const cellsIn = (area: Area): number => rowsIn(area) * columnsIn(area);

/** Whole columns reach from the first row to the last one. */
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === ROWS - 1;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === COLUMNS - 1;

/** Reading the cells of a whole row or column at once gives nothing. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const isInSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom < ROWS &&
  area.right < COLUMNS &&
  area.top <= area.bottom &&
  area.left <= area.right;

export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const holdsArea = (outer: Area, inner: Area): boolean =>
  holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);

export const sameArea = (a: Area, b: Area): boolean => holdsArea(a, b) && holdsArea(b, a);

/** The cells two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest area that holds both. */
export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

export const resized = (area: Area, rows: number, columns: number): Area => areaOf(area.top, area.left, rows, columns);

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
