/** Every sample by file name, and the bytes of a workbook. */
import { writeXlsx } from 'hucre/xlsx';
import { changji } from './books/000-changji';
import { ningxia } from './books/001-ningxia';
import { aketao } from './books/002-aketao';
import { maiji } from './books/003-maiji';
import { karamay } from './books/004-karamay';
import { cleanExample } from './books/clean-example';
import { libraryReport } from './books/library-report';
import type { DocumentSpec } from './layout/document';
import { toWriteSheet, type SheetSpec } from './layout/sheet';

export const SAMPLES: ReadonlyMap<string, readonly SheetSpec[]> = new Map([
  ['000-changji-inspection.xlsx', changji],
  ['001-ningxia-equipment.xlsx', ningxia],
  ['002-aketao-office.xlsx', aketao],
  ['003-maiji-quality.xlsx', maiji],
  ['004-karamay-portfolio.xlsx', karamay],
  ['clean-example.xlsx', cleanExample],
]);

/** Word reports by file name. */
export const REPORTS: ReadonlyMap<string, DocumentSpec> = new Map([['library-report.docx', libraryReport]]);

/** The same bytes on every run: nothing in the file depends on the clock. */
export function sampleBytes(sheets: readonly SheetSpec[]): Promise<Uint8Array> {
  const stamp = new Date(Date.UTC(2025, 0, 1));
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { created: stamp, modified: stamp },
    defaultFont: { name: '宋体', size: 11 },
  });
}
