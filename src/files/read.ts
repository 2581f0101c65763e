import type { Snapshot } from '../core/model';
import { openFile } from './open';
import { aboutFile, aboutWordFile, FileProblem } from './problem';
import { readCsv } from './reading/csv';
import { readBinaryFile, readBinaryPackage } from './reading/hucre';
import { readHtml } from './reading/html';
import { readOds } from './reading/ods';
import { readXlsx } from './reading/xlsx/read';
import { readXml2003 } from './reading/xml-2003';
import { readWordPackage } from './word/read';

/**
 * The cells of a workbook: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, or a web page or XML Spreadsheet 2003 under the name of one; told by
 * its contents. Dates are serials with their format;
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

/**
 * What a file holds, told by its contents: the cells of a workbook, or a Word report (.docx). A file that cannot be read rejects with
 * a FileProblem.
 *
 * @param name shown to the person where the file cannot be read
 */
export function readEvaluationFile(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const about = /\.docx$/i.test(name) ? aboutWordFile : aboutFile;
  return about(name, () => {
    const file = openFile(bytes, name);
    if (file.format !== 'docx') return readWorkbookFile(bytes, name);
    return aboutWordFile(name, () => ({ sheets: [], documents: [readWordPackage(file.pack, name)] }));
  });
}

function read(bytes: Uint8Array, name: string): Snapshot | Promise<Snapshot> {
  const file = openFile(bytes, name);
  switch (file.format) {
    case 'docx':
      throw new FileProblem('files.is-word');
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
    case 'html':
      return readHtml(bytes, name);
    case 'xml':
      return readXml2003(bytes, name);
  }
}
