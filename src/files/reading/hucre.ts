/**
 * The formats beside .xlsx, read by hucre: .xls (and .et of WPS, which is the same), .xlsb and .ods. What it does not tell:
 *
 * - .xls and .xlsb: which numbers are percents (0.9663 comes without its format), and in .xls which of them are dates by one of
 *   the numbered formats of the Chinese edition (27–36, 50–58);
 * - all of them: hidden sheets come as visible ones, chart sheets as empty ones, and formulas without a stored result as blanks
 *   (but in .ods as faults);
 * - .xls: merged areas of a sheet with a chart on it, and the text that a shared formula gives;
 * - .xlsb: texts with formats within them.
 */
import { dateToSerial, EncryptedFileError, HucreError, readXls, readXlsb, type Sheet, type Workbook } from 'hucre';
import type { SheetSnapshot, Snapshot } from '../../core/model';
import { kindOf } from '../../core/sheet/formats';
import { Budget, MAX_SHEETS, MAX_WHOLE_BYTES, MAX_WHOLE_MEGABYTES } from '../limits';
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import type { TellingFormat } from './formats';
import { SheetGrid, UNCACHED, writtenFault } from './grid';

const DATE_FORMAT = 'yyyy/m/d';

/** .xls of Excel 97 to 2003. */
export function readBinaryFile(bytes: Uint8Array): Promise<Snapshot> {
  if (bytes.length > MAX_WHOLE_BYTES) throw new FileProblem('files.too-large', { limit: MAX_WHOLE_MEGABYTES });
  return snapshotOf(readXls(bytes), 'Workbook');
}

/** .xlsb: the parts of an .xlsx file, in binary records. */
export function readBinaryPackage(pack: OfficePackage, bytes: Uint8Array): Promise<Snapshot> {
  pack.verify(MAX_WHOLE_BYTES);
  return snapshotOf(readXlsb(bytes), 'xl/workbook.bin');
}

/** What hucre read as a snapshot. `part` names what is damaged where it could not. */
export async function snapshotOf(reading: Promise<Workbook>, part: string): Promise<Snapshot> {
  const { sheets } = await reading.catch((error: unknown) => {
    if (error instanceof EncryptedFileError) throw new FileProblem('files.encrypted');
    throw error instanceof HucreError ? new FileProblem('files.damaged', { part }, { cause: error }) : error;
  });
  if (sheets.length > MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
  const budget = new Budget();
  return { sheets: sheets.map((sheet) => sheetOf(sheet, budget)) };
}

function sheetOf({ name, rows, cells, merges = [] }: Sheet, budget: Budget): SheetSnapshot {
  const grid = new SheetGrid(budget);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = cells?.get(`${String(row)},${String(column)}`);
      const format = formatOf(cell?.style?.numFmt);
      if (value instanceof Date) grid.set(row, column, dateToSerial(value), format?.code ?? DATE_FORMAT);
      else if (typeof value === 'number') grid.setNumber(row, column, value, format, false);
      else if (typeof value === 'string') grid.set(row, column, writtenFault(value) ?? budget.takeText(value));
      else grid.set(row, column, value ?? (cell?.formula === undefined ? null : UNCACHED));
    });
  });
  for (const { startRow, startCol, endRow, endCol } of merges) {
    grid.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
  }
  return grid.snapshot(name, 'visible');
}

function formatOf(code: string | undefined): TellingFormat | null {
  const kind = code === undefined ? null : kindOf(code);
  return code === undefined || kind === null ? null : { code, kind };
}
