/** Rectangles of cells: how large they are and how they meet. Rows and columns count from zero, both corners are included. */
import type { Area } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowsIn({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsIn({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

/** Both corners lie on a sheet, the first one before the last. */
export function isInSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS && top <= bottom && left <= right;
}

/** The cells two areas share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area around two. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
