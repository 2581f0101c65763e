import type { Snapshot } from '../core/model';
import { openFile } from './open';
import { aboutFile, FileProblem } from './problem';
import { readCsv } from './reading/csv';
import { readBinaryFile, readBinaryPackage } from './reading/hucre';
import { readOds } from './reading/ods';
import { readXlsx } from './reading/xlsx/read';

/**
 * The cells of a workbook: .xlsx, .xlsm, .xls, .xlsb, .ods or .csv, told by its contents. Dates are serials with their format;
 * errors, and formulas without a stored result, are faults. A file that cannot be read rejects with a FileProblem.
 *
 * @param name shown to the person where the file cannot be read
 */
export function readWorkbookFile(bytes: Uint8Array, name: string): Promise<Snapshot> {
  return aboutFile(name, async () => {
    const snapshot = await read(bytes, name);
    if (snapshot.sheets.length === 0) throw new FileProblem('files.no-sheets');
    return snapshot;
  });
}

function read(bytes: Uint8Array, name: string): Snapshot | Promise<Snapshot> {
  const file = openFile(bytes, name);
  switch (file.format) {
    case 'xlsx':
      return readXlsx(file.pack, file.main);
    case 'xls':
      return readBinaryFile(bytes);
    case 'ods':
      return readOds(file.pack);
    case 'xlsb':
      return readBinaryPackage(file.pack, bytes);
    case 'csv':
      return readCsv(bytes, name);
  }
}
