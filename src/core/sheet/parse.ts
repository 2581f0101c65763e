/** A1 notation, read: places and areas of a sheet as files write them. */
import type { Area } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Place } from './reference';

/** `$XFD$1048576`, and some zeros before the number. */
const LONGEST_PLACE = 16;

/** B3 → row 2, column 1; null where it is no place on a sheet. Signs of absolute references are skipped. */
export function parsePlace(reference: string): Place | null {
  if (reference.length > LONGEST_PLACE) return null;
  let column = 0;
  let row = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    const letter = code & 0x5f;
    if (code === 0x24) continue;
    if (code > 0x7f || (column === 0 && code <= 0x39)) return null;
    if (code >= 0x30 && code <= 0x39) row = row * 10 + code - 0x30;
    else if (row === 0 && letter >= 0x41 && letter <= 0x5a) column = column * 26 + letter - 0x40;
    else return null;
  }
  if (row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return null;
  return { row: row - 1, column: column - 1 };
}

/** A1:C3; null where it is no area of a sheet. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const from = parsePlace(first);
  const to = parsePlace(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
