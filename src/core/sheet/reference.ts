/** A1 notation: places and areas of a sheet as people write them. What reads it stands apart: only who reads files needs it. */
import type { Area, CellRef } from '../model';

export interface Place {
  readonly row: number;
  readonly column: number;
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
