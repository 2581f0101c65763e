/**
 * .csv as one sheet of texts, named like the file; in UTF-8, UTF-16, or the Chinese encodings that Excel saves in. It is read
 * field by field, and rows, cells and characters are counted as they come: read as a whole, 60 MB of line ends take 3 GB.
 */
import type { Snapshot } from '../../core/model';
import { Budget, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, MAX_TEXT_FILE_MEGABYTES, MEGABYTE } from '../limits';
import { FileProblem } from '../problem';
import { ownText } from '../xml/text';
import { decodeText } from './decode';
import { SheetGrid } from './grid';

export function readCsv(bytes: Uint8Array, name: string): Snapshot {
  if (bytes.length > MAX_TEXT_FILE_MEGABYTES * MEGABYTE) {
    throw new FileProblem('files.too-large', { limit: MAX_TEXT_FILE_MEGABYTES });
  }
  const budget = new Budget();
  const grid = new SheetGrid(budget);
  const text = decodeText(bytes);
  let rows = 0;
  for (const { row, column, value } of fieldsOf(text, separatorOf(text))) {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new FileProblem('files.too-many-cells', { limit: MAX_CELLS });
    // Lines of nothing would be free else, and there may be one a byte.
    if (row >= rows) budget.take(row + 1 - rows);
    rows = row + 1;
    grid.set(row, column, budget.takeText(ownText(value)));
  }
  const sheet = grid.snapshot(name.replace(/^.*[\\/]|\.[^.]*$/g, ''), 'visible');
  // Whoever saved it may have had merged cells.
  return { sheets: [{ ...sheet, merges: 'unknown' }] };
}

interface Field {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The fields of a text. One in quotes holds separators and line ends, and two quotes for one; text behind it belongs to it. */
function* fieldsOf(text: string, separator: string): Generator<Field, void> {
  const end = new RegExp(`[${separator === '|' ? '\\|' : separator}\\r\\n]`, 'g');
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') ({ value, at } = quotedField(text, at + 1));
    end.lastIndex = at;
    const stop = end.exec(text)?.index ?? text.length;
    if (stop - at > MAX_TEXT) throw new FileProblem('files.text-too-long', { limit: MAX_TEXT });
    value += text.slice(at, stop);
    yield { row, column, value };
    if (text[stop] === separator) column += 1;
    else {
      row += 1;
      column = 0;
    }
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1);
  }
}

/** What stands in quotes from here on; a quote that is not closed goes on to the end. */
function quotedField(text: string, start: number): { value: string; at: number } {
  const parts: string[] = [];
  let length = 0;
  for (let at = start; ;) {
    const found = text.indexOf('"', at);
    const stop = found < 0 ? text.length : found;
    length += stop - at + 1;
    if (length > MAX_TEXT + 1) throw new FileProblem('files.text-too-long', { limit: MAX_TEXT });
    parts.push(text.slice(at, stop));
    if (text[stop + 1] !== '"') return { value: parts.join('"'), at: Math.min(stop + 1, text.length) };
    at = stop + 2;
  }
}

const SEPARATORS = [',', ';', '\t', '|'];
/** How many lines, and how much of the text, are looked at to tell the separator. */
const LINES = 10;
const SAMPLE_LENGTH = 64 * 1024;

/** The separator that comes equally often in the most of the first lines; among equals the one that comes more often. */
function separatorOf(text: string): string {
  const lines = unquoted(text.slice(0, SAMPLE_LENGTH))
    .split(/[\r\n]+/)
    .filter((line) => line !== '')
    .slice(0, LINES);
  let best = ',';
  let highest = 0;
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const [first = 0] = counts;
    const score = counts.filter((count) => count === first).length * 1000 + first;
    if (first > 0 && score > highest) [best, highest] = [separator, score];
  }
  return best;
}

function unquoted(text: string): string {
  return text.replace(/"[^"]*(?:"|$)/g, '');
}
