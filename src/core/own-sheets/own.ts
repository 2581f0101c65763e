import type { SheetSnapshot } from '../model';
import { EXCEPTIONS_SHEET, MARKER_CELL, SETTINGS_SHEET, WRITTEN_SHEETS } from './names';
import { isNameOf } from './sheet-names';

/** Sheets that a person fills in for this program. They are read for what they say there, never as a form. */
const FILLED_IN: ReadonlySet<string> = new Set([EXCEPTIONS_SHEET, SETTINGS_SHEET]);

/**
 * Whether a sheet is the program's own: a summary, its findings, its settings. It is never read as data. A sheet that was written
 * needs both its name and its marker in the marker's own cell: a form that only looks like one of them is read, so that nobody
 * keeps a form from being checked by a name, or by a text put somewhere into it.
 */
export function isOwnSheet({ name, rows, origin, document }: SheetSnapshot): boolean {
  if (document) return false;
  if (FILLED_IN.has(name.trim())) return true;
  const marker = rows[MARKER_CELL.row - origin.row]?.[MARKER_CELL.column - origin.column];
  return WRITTEN_SHEETS.some((written) => marker === written.marker && isNameOf(name, written.name));
}
