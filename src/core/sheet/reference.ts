/** A1 notation: places and areas of a sheet as people write them. */
import type { Area, CellRef } from '../model';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

export interface Place {
  readonly row: number;
  readonly column: number;
}

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

/** Column 0 → A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A → 0, AA → 26. Only letters may be given. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Row 2, column 1 → B3. */
export function formatPlace({ row, column }: Place): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A1:C3. */
export function formatArea({ top, left, bottom, right }: Area): string {
  return `${formatPlace({ row: top, column: left })}:${formatPlace({ row: bottom, column: right })}`;
}

export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** A sheet's name as it stands before a reference, perhaps in quotes: `'It''s'` → It's. */
export function unquoted(name: string): string {
  const isQuoted = name.length >= 2 && name.startsWith("'") && name.endsWith("'");
  return isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name;
}
