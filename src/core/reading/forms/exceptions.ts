/** The sheet 例外说明: findings that a person accepted, a row each, with the reason. */
import { EXCEPTIONS_SHEET } from '../../own-sheets/names';
import type { CellRef, CellValue, Message, SheetSnapshot, Snapshot } from '../../model';

/** An accepted finding as its row says it. */
export interface Exception {
  /** Id of the check. */
  readonly check: string;
  /** Name of the indicator, group or row; empty for the project as a whole. */
  readonly indicator: string;
  readonly reason: string;
  readonly by: string;
  readonly when: string;
  readonly fingerprint: string;
  /** The cell of the check. */
  readonly at: CellRef;
}

type Column = 'check' | 'indicator' | 'reason' | 'by' | 'when' | 'fingerprint';

/** Headings of the columns; the first is the one that is written. */
export const EXCEPTION_HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  check: ['检查', '检查项', 'check'],
  indicator: ['指标', '对象', 'indicator', 'subject'],
  reason: ['说明', '理由', '原因', '例外说明', 'reason'],
  by: ['确认人', '签字人', '人员', 'by', 'who'],
  when: ['日期', '时间', '确认日期', 'when', 'date'],
  fingerprint: ['指纹', 'fingerprint'],
};

const COLUMNS = Object.keys(EXCEPTION_HEADINGS) as readonly Column[];
const REQUIRED: readonly Column[] = ['check', 'reason', 'fingerprint'];

/** A title and notes may stand above the headings. */
const HEADING_ROWS = 20;

/** An id anywhere in the cell; one without a hyphen (`placeholder`) only where the cell begins with it. */
const CHECK_ID = /[a-z]+(?:-[a-z]+)+|^[a-z]+\b/;
const FINGERPRINT = /^[a-z]{12}$/;

/** The accepted findings of a workbook, and what is wrong with the rows that cannot be used. Never throws. */
export function readExceptions(snapshot: Snapshot): { exceptions: Exception[]; problems: Message[] } {
  const exceptions: Exception[] = [];
  const problems: Message[] = [];
  const sheet = snapshot.sheets.find(({ name }) => name.trim() === EXCEPTIONS_SHEET);
  if (!sheet?.rows.some((row) => row.some((cell) => textOf(cell) !== ''))) return { exceptions, problems };
  const { row: headingRow, columns } = findHeadings(sheet);
  const missing = REQUIRED.find((column) => !columns.has(column));
  if (missing !== undefined) {
    problems.push({ id: 'exceptions.no-columns', data: { column: EXCEPTION_HEADINGS[missing][0] ?? missing } });
    return { exceptions, problems };
  }
  sheet.rows.forEach((cells, index) => {
    if (index <= headingRow) return;
    const read = readRow(sheet, cells, index, columns);
    if (read && 'id' in read) problems.push(read);
    else if (read) exceptions.push(read);
  });
  return { exceptions, problems };
}

/** The row with the most headings, and the column of each. */
function findHeadings(sheet: SheetSnapshot): { row: number; columns: ReadonlyMap<Column, number> } {
  let best = { row: -1, columns: new Map<Column, number>() };
  sheet.rows.slice(0, HEADING_ROWS).forEach((cells, row) => {
    const columns = new Map<Column, number>();
    cells.forEach((cell, place) => {
      const text = textOf(cell).toLowerCase();
      const column = COLUMNS.find((name) => EXCEPTION_HEADINGS[name].includes(text));
      if (column && !columns.has(column)) columns.set(column, place);
    });
    if (columns.size > best.columns.size) best = { row, columns };
  });
  return best;
}

/** An exception, the problem of its row, or null for a blank row. */
function readRow(
  sheet: SheetSnapshot,
  cells: readonly CellValue[],
  index: number,
  columns: ReadonlyMap<Column, number>,
): Exception | Message | null {
  const text = (column: Column) => textOf(cells[columns.get(column) ?? -1]);
  if (COLUMNS.every((column) => text(column) === '')) return null;
  const row = sheet.origin.row + index;
  const problem = (id: string): Message => ({ id: `exceptions.${id}`, data: { row: row + 1 } });
  const check = CHECK_ID.exec(text('check'))?.[0];
  const fingerprint = text('fingerprint').toLowerCase();
  if (check === undefined) return problem('no-check');
  if (text('reason') === '') return problem('no-reason');
  if (!FINGERPRINT.test(fingerprint)) return problem('no-fingerprint');
  const at = { sheet: sheet.name, row, column: sheet.origin.column + (columns.get('check') ?? 0) };
  const [indicator, reason, by, when] = [text('indicator'), text('reason'), text('by'), text('when')];
  return { check, indicator, reason, by, when, fingerprint, at };
}

/** What a cell says; an error cell says nothing. */
function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
