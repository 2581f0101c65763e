/** The sheets of a roll-up workbook, and how one is known again. */
import type { SheetSnapshot, Snapshot } from '../model';
import { FINDINGS_MARKER, FINDINGS_SHEET, MARKER_CELL, SUMMARY_MARKER, SUMMARY_SHEET } from '../own-sheets/names';
import { isNameOf } from '../own-sheets/sheet-names';

export const DEPARTMENTS_SHEET = '部门汇总';
export const UNREADABLE_SHEET = '未读文件';

export const DEPARTMENTS_MARKER = 'performance-evaluation:batch-departments';
export const UNREADABLE_MARKER = 'performance-evaluation:batch-unreadable';

/** The first and the findings are marked as those of any summary are: nothing reads them as data. */
const SHEETS = [
  { name: SUMMARY_SHEET, marker: SUMMARY_MARKER },
  { name: DEPARTMENTS_SHEET, marker: DEPARTMENTS_MARKER },
  { name: FINDINGS_SHEET, marker: FINDINGS_MARKER },
  { name: UNREADABLE_SHEET, marker: UNREADABLE_MARKER },
] as const;

/**
 * Whether a workbook is one that was written over many files, and nothing else: it is no evaluation. Where a person added a
 * sheet, the workbook is the person's.
 */
export function isRollUp({ sheets }: Pick<Snapshot, 'sheets'>): boolean {
  const markers = sheets.map(markerOf);
  return markers.includes(DEPARTMENTS_MARKER) && !markers.includes(null);
}

function markerOf({ name, rows, origin }: SheetSnapshot): string | null {
  const written = rows[MARKER_CELL.row - origin.row]?.[MARKER_CELL.column - origin.column];
  return SHEETS.find(({ name: planned, marker }) => marker === written && isNameOf(name, planned))?.marker ?? null;
}
