/** Accepting findings: a row each on the visible sheet 例外说明, which every host reads. */
import { checkTitle } from '../core/messages';
import type { CellValue, Finding, SheetSnapshot } from '../core/model';
import { EXCEPTIONS_SHEET } from '../core/own-sheets/names';
import { EXCEPTION_HEADINGS, readExceptions } from '../core/reading/forms/exceptions';
import { language } from './language';
import { addOwnSheet, findOwnSheet, saveOwnSheet, writeText, type OwnSheet } from './own-sheet';
import { HostProblem } from './problem';
import { write } from './run';

type Column = keyof typeof EXCEPTION_HEADINGS;

/** Columns in the order in which they are written. */
const COLUMNS: readonly Column[] = ['check', 'indicator', 'reason', 'by', 'when', 'fingerprint'];
const WIDTHS = [30, 24, 46, 12, 14, 18];

/** Headings are looked for in the first rows of what stands on the sheet. */
const HEADING_ROWS = 20;

/** Places in sheet coordinates. */
interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/**
 * Accepts a finding with a reason: a row on 例外说明, which is made where it is missing. A row that accepts the same finding is
 * written again; headings that someone removed are put back, and nothing else on the sheet changes.
 *
 * @throws HostProblem `excel.reason-missing`, `excel.exceptions-unusable`, `excel.sheet-protected`
 */
export async function accept(finding: Finding, reason: string, by: string, when: string): Promise<void> {
  if (reason.trim() === '') throw new HostProblem('excel.reason-missing');
  await write(async (context) => {
    const sheet = (await findOwnSheet(context, EXCEPTIONS_SHEET)) ?? (await addExceptionsSheet(context));
    const headings = completeHeadings(sheet);
    const texts: Readonly<Record<Column, string>> = {
      // The id first: readers take the first word that could be one.
      check: `${finding.check} ${checkTitle(finding.check, language())}`,
      indicator: finding.subject,
      reason: reason.trim(),
      by: by.trim(),
      when: when.trim(),
      fingerprint: finding.fingerprint,
    };
    const row = rowsOf(sheet.snapshot, finding)[0] ?? freeRow(sheet.snapshot, headings.row + 1);
    for (const [column, place] of headings.columns) writeText(sheet.worksheet, row, place, texts[column]);
    await saveOwnSheet(context, sheet);
  });
}

/** Takes an acceptance back: the cells of its row are emptied. Without such a row nothing happens. */
export async function withdraw(finding: Finding): Promise<void> {
  await write(async (context) => {
    const sheet = await findOwnSheet(context, EXCEPTIONS_SHEET);
    const headings = sheet && findHeadings(sheet.snapshot);
    if (!sheet || !headings) return;
    for (const row of rowsOf(sheet.snapshot, finding)) {
      for (const column of headings.columns.values()) writeText(sheet.worksheet, row, column, '');
    }
    await context.sync();
  });
}

function addExceptionsSheet(context: Excel.RequestContext): Promise<OwnSheet> {
  const headings = COLUMNS.map((column) => EXCEPTION_HEADINGS[column][0] ?? column);
  return addOwnSheet(context, { name: EXCEPTIONS_SHEET, headings, widths: WIDTHS });
}

/** Rows, in sheet coordinates, that accept this finding. */
function rowsOf(snapshot: SheetSnapshot, { check, fingerprint }: Finding): number[] {
  const { exceptions } = readExceptions({ sheets: [snapshot] });
  return exceptions.filter((row) => row.check === check && row.fingerprint === fingerprint).map(({ at }) => at.row);
}

/** The row with the most headings and the column of each, or null where no row has two. */
function findHeadings({ rows, origin }: SheetSnapshot): Headings | null {
  let best: Headings = { row: -1, columns: new Map() };
  for (const [index, cells] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns = new Map<Column, number>();
    for (const [place, cell] of cells.entries()) {
      const text = textOf(cell).toLowerCase();
      const column = COLUMNS.find((name) => EXCEPTION_HEADINGS[name].includes(text));
      if (column && !columns.has(column)) columns.set(column, origin.column + place);
    }
    if (columns.size > best.columns.size) best = { row: origin.row + index, columns };
  }
  return best.columns.size >= 2 ? best : null;
}

/** The headings, with those that are missing written to the right of the others, or below what stands there. */
function completeHeadings({ worksheet, snapshot }: OwnSheet): Headings {
  const found = findHeadings(snapshot) ?? { row: freeHeadingRow(snapshot), columns: new Map<Column, number>() };
  const columns = new Map(found.columns);
  const row = snapshot.rows[found.row - snapshot.origin.row] ?? [];
  let next = Math.max(snapshot.origin.column + row.length, ...[...columns.values()].map((column) => column + 1));
  if (columns.size === 0) next = 0;
  for (const column of COLUMNS) {
    if (columns.has(column)) continue;
    columns.set(column, next);
    writeText(worksheet, found.row, next, EXCEPTION_HEADINGS[column][0] ?? column);
    next += 1;
  }
  return { row: found.row, columns };
}

/** Below everything that stands on a sheet without headings; they must be among its first rows to be found again. */
function freeHeadingRow({ rows, origin }: SheetSnapshot): number {
  if (rows.length === 0) return 0;
  if (rows.length >= HEADING_ROWS) throw new HostProblem('excel.exceptions-unusable');
  return origin.row + rows.length;
}

/** The first row without anything in it, from a row on. */
function freeRow({ rows, origin }: SheetSnapshot, from: number): number {
  let row = from;
  while (rows[row - origin.row]?.some((cell) => cell !== null)) row += 1;
  return row;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
