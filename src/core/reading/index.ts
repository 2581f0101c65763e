/** From the cells of a workbook to what it says: projects, their money and indicators, and every fact stated beside them. */
import type { Evaluation, SheetSnapshot, Snapshot, Unread } from '../model';
import { assemble } from './book/assemble';
import { isOwnSheet } from '../own-sheets/own';
import { withOpenBlanks } from './book/open-blanks';
import { readSheet } from './book/sheet';

/**
 * Reads every sheet of a workbook, hidden ones too. Tables are found by what their headings mean, wherever they stand;
 * what looked like part of one and was not used is told as unread. Very hidden sheets, which no person can open, and the
 * sheets that this program writes are passed over. Never throws.
 */
export function readWorkbook(snapshot: Snapshot): Evaluation {
  const sheets = snapshot.sheets.filter((sheet) => !isOwnSheet(sheet));
  const hidden = sheets.filter(({ visibility }) => visibility === 'veryHidden').flatMap(unreadSheet);
  const read = sheets.filter(({ visibility }) => visibility !== 'veryHidden').map(readSheet);
  const evaluation = assemble(read);
  const projects = withOpenBlanks(evaluation.projects, sheets);
  const unfilled = read.filter(({ isUnfilled }) => isUnfilled).map(({ sheet }) => sheet);
  const unread = [...evaluation.unread, ...hidden];
  return { ...evaluation, projects, unread, ...(unfilled.length > 0 && { unfilled }) };
}

/** One line for a sheet that was not looked into. */
function unreadSheet({ name, origin, rows }: SheetSnapshot): Unread[] {
  const at = { sheet: name, row: origin.row, column: origin.column };
  return rows.length === 0 ? [] : [{ at, text: name, reason: 'outside-tables' }];
}
