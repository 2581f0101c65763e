/** .csv as one sheet of texts, named like the file; in UTF-8, UTF-16, or the Chinese encodings that Excel saves in. */
import type { Snapshot } from '../../core/model';
import { Budget, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from '../limits';
import { FileProblem } from '../problem';
import { ownText } from '../xml/text';
import { SheetGrid } from './grid';

const SEPARATORS = [',', '\t', ';'] as const;
const QUOTE = '"';

export function readCsv(bytes: Uint8Array, name: string): Snapshot {
  const budget = new Budget();
  const grid = new SheetGrid(budget);
  const text = decodeUnknown(bytes);
  eachField(text, separatorOf(text), (row, column, field) => {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new FileProblem('files.too-many-cells', { limit: MAX_CELLS });
    grid.set(row, column, budget.takeText(ownText(field)));
  });
  return { sheets: [grid.snapshot(name.replace(/^.*[\\/]|\.[^.]*$/g, ''), 'visible')] };
}

/** Tells of every field that is not empty. A quoted one may hold separators, line ends, and doubled quotes. */
function eachField(text: string, separator: string, visit: (row: number, column: number, field: string) => void): void {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    let field = '';
    for (let isQuoted = false; text[at] === QUOTE; isQuoted = true) {
      const close = endOfQuoted(text, at + 1);
      field += (isQuoted ? QUOTE : '') + text.slice(at + 1, close);
      at = close + 1;
    }
    const end = endOfField(text, separator, at);
    field += text.slice(at, end);
    if (field !== '') visit(row, column, field);
    if (text[end] === separator) column += 1;
    else {
      row += 1;
      column = 0;
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

function endOfQuoted(text: string, from: number): number {
  const close = text.indexOf(QUOTE, from);
  return close < 0 ? text.length : close;
}

function endOfField(text: string, separator: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, endOfField(text, '\n', 0));
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
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
