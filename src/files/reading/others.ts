/** Formats that hucre reads, brought into the shape of a snapshot: .xlsb and .csv. */
import { dateToSerial, HucreError, parseCsv, readXlsb as readBinaryWorkbook } from 'hucre';
import type { Snapshot } from '../../core/model';
import { Budget, MAX_UNPACKED_MEGABYTES, MAX_WHOLE_PART_BYTES } from '../limits';
import { FileProblem } from '../problem';
import { knownFault, SheetGrid } from './grid';

const DATE_FORMAT = 'yyyy/m/d';

/** .xlsb: values, dates and merged areas. Percents come as plain numbers, and hidden sheets as visible ones. */
export async function readXlsb(bytes: Uint8Array): Promise<Snapshot> {
  const workbook = await readBinaryWorkbook(bytes).catch((error: unknown) => {
    throw error instanceof HucreError ? new FileProblem('files.damaged', { part: 'xl/workbook.bin' }) : error;
  });
  const budget = new Budget();
  const sheets = workbook.sheets.map((sheet) => {
    const grid = new SheetGrid(budget);
    sheet.rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (value instanceof Date) grid.set(rowIndex, column, dateToSerial(value), DATE_FORMAT);
        else if (typeof value === 'string') grid.set(rowIndex, column, knownFault(value) ?? value);
        else grid.set(rowIndex, column, value);
      });
    });
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
      grid.merge({ top: startRow, left: startCol, bottom: endRow, right: endCol });
    }
    return grid.snapshot(sheet.name, 'visible');
  });
  return { sheets };
}

/** .csv as one sheet of texts, named like the file; in UTF-8, UTF-16, or the Chinese encodings that Excel saves in. */
export function readCsv(bytes: Uint8Array, name: string): Snapshot {
  if (bytes.length > MAX_WHOLE_PART_BYTES) throw new FileProblem('files.too-large', { limit: MAX_UNPACKED_MEGABYTES });
  const grid = new SheetGrid(new Budget());
  parseCsv(decodeUnknown(bytes)).forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (typeof value === 'string') grid.set(rowIndex, column, value);
    });
  });
  return { sheets: [grid.snapshot(name.replace(/^.*[\\/]|\.[^.]*$/g, ''), 'visible')] };
}

/** Text whose encoding is not stated. */
export function decodeUnknown(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
