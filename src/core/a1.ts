/** Places as people write them. */
import type { CellRef } from './model';

/** A1 notation without the sheet: row 0, column 0 → A1. */
export function address(ref: CellRef): string {
  let letters = '';
  for (let column = ref.column; column >= 0; column = Math.floor(column / 26) - 1) {
    letters = String.fromCharCode(65 + (column % 26)) + letters;
  }
  return `${letters}${String(ref.row + 1)}`;
}
