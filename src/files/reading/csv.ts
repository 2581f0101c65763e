import { parseCsv } from 'hucre';
import type { Snapshot } from '../../core/model';
import { Budget, MAX_UNPACKED_MEGABYTES, MAX_WHOLE_PART_BYTES } from '../limits';
import { FileProblem } from '../problem';
import { SheetGrid } from './grid';

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
function decodeUnknown(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
