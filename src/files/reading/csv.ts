/** .csv as one sheet of texts, named like the file; in UTF-8, UTF-16, or the Chinese encodings that Excel saves in. */
import { parseCsv } from 'hucre';
import type { Snapshot } from '../../core/model';
import { Budget, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_WHOLE_BYTES, MAX_WHOLE_MEGABYTES } from '../limits';
import { FileProblem } from '../problem';
import { SheetGrid } from './grid';

export function readCsv(bytes: Uint8Array, name: string): Snapshot {
  if (bytes.length > MAX_WHOLE_BYTES) throw new FileProblem('files.too-large', { limit: MAX_WHOLE_MEGABYTES });
  const budget = new Budget();
  const grid = new SheetGrid(budget);
  const rows = parseCsv(decodeUnknown(bytes));
  if (rows.length > MAX_ROWS) throw new FileProblem('files.too-many-cells', { limit: MAX_CELLS });
  rows.forEach((fields, row) => {
    if (fields.length > MAX_COLUMNS) throw new FileProblem('files.too-many-cells', { limit: MAX_CELLS });
    fields.forEach((field, column) => {
      if (typeof field === 'string') grid.set(row, column, budget.takeText(field));
    });
  });
  return { sheets: [grid.snapshot(name.replace(/^.*[\\/]|\.[^.]*$/g, ''), 'visible')] };
}

/** Text whose encoding is not stated. */
function decodeUnknown(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
