/** A sheet of the public data set as a block: figures as they were written, and what its words say of rows and columns. */
import Big from 'big.js';
import type { Block, Figure, Hint } from '../../src/core/arithmetic';

export interface Sheet {
  readonly table_array: readonly (readonly string[])[];
  /** How the sheet writes thousands and decimals: "Comma Point", "Space Comma", "None Point". */
  readonly number_format: string;
}

const MINUS = /^[−–-]\s*/;
const CURRENCY = /^[$€£¥]\s*|\s*[$€£¥]$/g;
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
/** 0175 and 000 are codes. */
const CODE = /^0\d/;

/** The figure of a cell; null for text, blanks and codes. Brackets mean minus; a percent stays as it is written. */
export function figureOf(written: string, format: string): Figure | null {
  const [thousands, point] = format.split(' ');
  const bracketed = /^\((.*)\)$/.exec(written.trim());
  let text = (bracketed?.[1] ?? written).trim().replace(/%$/, '').trim().replace(CURRENCY, '');
  const isNegative = MINUS.test(text) !== (bracketed !== null);
  text = text.replace(MINUS, '').replace(CURRENCY, '');
  if (thousands === 'Comma') text = text.replace(/,(?=\d{3})/g, '');
  if (thousands === 'Space') text = text.replace(/\s(?=\d{3})/g, '');
  if (point === 'Comma') text = text.replace(',', '.');
  if (!NUMBER.test(text) || CODE.test(text)) return null;
  const value = new Big(text.replace(/\.$/, ''));
  return { value: isNegative ? value.neg() : value, decimals: (text.split('.')[1] ?? '').length };
}

/** The words of these tables, most of which are English. */
const WORDS: readonly (readonly [RegExp, Hint])[] = [
  [/\b(?:average|avg|mean)\b/i, 'average'],
  [/\b(?:change|growth|increase)\b/i, 'change'],
  [/%|\b(?:percent|percentage|rate|ratio|share)\b/i, 'rate'],
  [/\b(?:(?:sub|grand)?[ -]?totals?|sum|net|all)\b/i, 'total'],
];
/** Headings stand among the first rows, in rows with no more than a year among their figures. */
const HEAD_ROWS = 15;

const hintOf = (label: string): Hint | null => WORDS.find(([words]) => words.test(label))?.[1] ?? null;

export function blockOf({ table_array: table, number_format: format }: Sheet, words: boolean): Block {
  const cells = table.map((row) => row.map((cell) => figureOf(cell, format)));
  if (!words) return { cells };
  const headings = Array.from({ length: Math.max(0, ...table.map((row) => row.length)) }, () => '');
  table.slice(0, HEAD_ROWS).forEach((row, at) => {
    if ((cells[at] ?? []).filter((figure) => figure !== null).length > 1) return;
    row.forEach((cell, column) => (headings[column] += ` ${cell}`));
  });
  const labels = table.map((row, at) => row.find((cell, column) => cell.trim() !== '' && !cells[at]?.[column]) ?? '');
  return { cells, rows: labels.map(hintOf), columns: headings.map(hintOf) };
}
