import { isOwnSheet } from '../../../src/core/own-sheets/own';
import type { CellValue, SheetSnapshot } from '../../../src/core/model';

const SUMMARY = 'performance-evaluation:summary';
const FINDINGS = 'performance-evaluation:findings';

/** A sheet with one text at a place, read from another place on. */
function sheet(name: string, text: string, row: number, column: number, origin = { row: 0, column: 0 }): SheetSnapshot {
  const rows: CellValue[][] = Array.from({ length: row - origin.row + 1 }, () => []);
  rows[row - origin.row] = [...new Array<null>(column - origin.column).fill(null), text];
  return { name, visibility: 'visible', origin, rows, merges: [] };
}

const Z = 25;

test.each([
  ['its name and its marker', sheet('检查结果', FINDINGS, 0, Z), true],
  ['a numbered name', sheet('检查结果 2', FINDINGS, 0, Z), true],
  ['cells read from elsewhere', sheet('评价汇总', SUMMARY, 0, Z, { row: 0, column: 3 }), true],
  ['a comparison', sheet('比较结果', 'performance-evaluation:comparison', 0, Z), true],
  ['what a person fills in', sheet('例外说明', '检查', 0, 0), true],
  ['what a person fills in, with a space behind', sheet('评价设置 ', '评价年度', 0, 0), true],
  ['the name alone', sheet('检查结果', '序号', 0, 0), false],
  ['the marker in the next column', sheet('检查结果', FINDINGS, 0, Z + 1), false],
  ['the marker in the next row', sheet('检查结果', FINDINGS, 1, Z), false],
  ['the marker of another sheet', sheet('检查结果', SUMMARY, 0, Z), false],
  ['the marker on a form', sheet('自评表', FINDINGS, 0, Z), false],
  ['a longer marker', sheet('检查结果', `${FINDINGS}!`, 0, Z), false],
])('%s', (_, snapshot, own) => {
  expect(isOwnSheet(snapshot)).toBe(own);
});
