/** `npm run arithmetic -- FILE.jl.gz`: relations found in the tables of a data file, a line of JSON a table. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Big from 'big.js';
import { type Block, type Figure, type Hint, findAll } from '../src/core/arithmetic';

interface Sheet { readonly table_array: readonly (readonly string[])[]; readonly number_format: string }
const SIGN = /^[−–-]\s*/;
const MONEY = /^[$€£¥]\s*|\s*[$€£¥]$/g;
export function figureOf(written: string, format: string): Figure | null {
  let text = written.trim();
  if (text === '') return null;
  const [thousands, point] = format.split(' ');
  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) { negative = true; text = (bracketed[1] ?? '').trim(); }
  text = text.replace(/%$/, '').trim().replace(MONEY, '');
  if (SIGN.test(text)) { negative = !negative; text = text.replace(SIGN, ''); }
  text = text.replace(MONEY, '');
  if (thousands === 'Comma') text = text.replace(/,(?=\d{3})/g, '');
  if (thousands === 'Space') text = text.replace(/\s(?=\d{3})/g, '');
  if (point === 'Comma') text = text.replace(',', '.');
  if (!/^(?:(?:0|[1-9]\d*)?\.?\d+|\d+\.)$/.test(text) || /^0\d/.test(text)) return null;
  const value = new Big(text.replace(/\.$/, ''));
  return { value: negative ? value.neg() : value, decimals: (text.split('.')[1] ?? '').length };
}
const WORDS: readonly (readonly [RegExp, Hint])[] = [
  [/\b(?:average|avg|mean)\b/i, 'average'],
  [/\b(?:change|growth|increase)\b/i, 'change'],
  [/%|\b(?:percent|percentage|rate|ratio|share)\b/i, 'rate'],
  [/\b(?:(?:sub|grand)?[ -]?totals?|sum|net|all)\b/i, 'total'],
];
function hintOf(text: string): Hint | null {
  if (process.env.NOWORDS) return null;
  return WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
function hintsOf(cells: readonly (readonly string[])[], block: Block, count: number): { rows: (Hint | null)[]; columns: (Hint | null)[] } {
  const labels: string[] = Array.from({ length: count }, () => '');
  const rows = cells.map((row, r) => {
    const figures = row.filter((_, c) => block.cells[r]?.[c]).length;
    const label = row.find((cell, c) => cell.trim() && !block.cells[r]?.[c]) ?? '';
    if (figures <= 1 && r < 15) row.forEach((cell, c) => { labels[c] += ' ' + cell; });
    return hintOf(label);
  });
  return { rows, columns: labels.map(hintOf) };
}
function filled(sheet: Sheet, block: Block, axis: any, shape: any, holding: readonly number[]): number[] {
  const row = axis.along === 'row';
  const figure = (line: number, at: number) => row ? block.cells[line]?.[at] : block.cells[at]?.[line];
  const members = new Set<number>(shape.members);
  const low = Math.min(...members), high = Math.max(...members);
  const top = Math.min(...holding);
  const headed = (at: number) => sheet.table_array.slice(Math.max(0, top - 6), top).some((r) => (r[at] ?? '').trim());
  if (shape.members.length < 3) return [...members];
  const used = (at: number) => row ? headed(at) : process.env.NOCOL ? false : (block.cells[at] ?? []).some((figure) => figure);
  const blank = (at: number) => !holding.some((line) => figure(line, at));
  for (let at = low + 1; at < high; at++) {
    if (at !== shape.result && !members.has(at) && blank(at) && used(at)) members.add(at);
  }
  const step = shape.result > high ? 1 : -1;
  if (row && (shape.result > high || shape.result < low)) {
    const extra: number[] = [];
    let at = step > 0 ? high + 1 : low - 1;
    for (; at !== shape.result && blank(at); at += step) if (used(at)) extra.push(at);
    if (at === shape.result) for (const one of extra) members.add(one);
  }
  return [...members];
}
const NAMES: Record<string, string> = { sum: 'Sum', difference: 'Sum', rate: 'Division', share: 'Division', average: 'Average', change: 'RelativeChange' };
if (process.argv[1]?.endsWith("arithmetic.ts")) main();
function main() {
const path = process.argv[2] ?? '';
const half = process.argv[3];
const sheets = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as Sheet);
const times: [number, number][] = [];
sheets.forEach((sheet, index) => {
  if (half !== undefined && index % 2 !== Number(half)) return;
  const block: Block = { cells: sheet.table_array.map((row) => row.map((cell) => figureOf(cell, sheet.number_format))) };
  const hints = hintsOf(sheet.table_array, block, sheet.table_array.reduce((m, r) => Math.max(m, r.length), 0));
  const start = performance.now();
  const all = findAll({ ...block, ...hints });
  times.push([performance.now() - start, index]);
  const found = all.flatMap(({ axis, found }) => found.flatMap(({ shape, holding, broken, support }) => {
    const members = shape.kind === 'sum' || shape.kind === 'average' ? filled(sheet, block, axis, shape, holding) : shape.members;
    return [...holding, ...(broken.length * 3 <= support ? broken : [])].map((line) => {
    const place = (at: number) => (axis.along === 'row' ? [line, at] : [at, line]);
    return { operator: NAMES[shape.kind], aggregator: place(shape.result), aggregatees: members.map(place) };
  })}));
  console.log(JSON.stringify({ index, found }));
});
times.sort((a, b) => a[0] - b[0]);
const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))];
console.error('ms median', at(0.5), 'p90', at(0.9), 'max', times.slice(-3));
}
