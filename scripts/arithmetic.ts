/** `npm run arithmetic -- FILE.jl.gz`: relations found in the tables of a data file, a line of JSON a table. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Big from 'big.js';
import { type Block, type Figure, findAll } from '../src/core/arithmetic';

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
function filled(sheet: Sheet, block: Block, axis: any, shape: any, holding: readonly number[]): number[] {
  const row = axis.along === 'row';
  const figure = (line: number, at: number) => row ? block.cells[line]?.[at] : block.cells[at]?.[line];
  const members = new Set<number>(shape.members);
  const low = Math.min(...members), high = Math.max(...members);
  const top = Math.min(...holding);
  const headed = (at: number) => sheet.table_array.slice(Math.max(0, top - 6), top).some((r) => (r[at] ?? '').trim());
  if (!row || shape.members.length < 3) return [...members];
  const from = Math.min(low, shape.result), to = Math.max(high, shape.result);
  for (let at = from; at <= to; at++) {
    if (at === shape.result || members.has(at) || holding.some((line) => figure(line, at))) continue;
    if (headed(at)) members.add(at);
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
  const start = performance.now();
  const all = findAll(block);
  times.push([performance.now() - start, index]);
  const found = all.flatMap(({ axis, found }) => found.flatMap(({ shape, holding }) => {
    const members = shape.kind === 'sum' || shape.kind === 'average' ? filled(sheet, block, axis, shape, holding) : shape.members;
    return holding.map((line) => {
    const place = (at: number) => (axis.along === 'row' ? [line, at] : [at, line]);
    return { operator: NAMES[shape.kind], aggregator: place(shape.result), aggregatees: members.map(place) };
  })}));
  console.log(JSON.stringify({ index, found }));
});
times.sort((a, b) => a[0] - b[0]);
const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))];
console.error('ms median', at(0.5), 'p90', at(0.9), 'max', times.slice(-3));
}
