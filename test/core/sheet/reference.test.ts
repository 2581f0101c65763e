import { parseArea, parsePlace } from '../../../src/core/sheet/parse';
import {
  columnIndex,
  columnLetters,
  formatArea,
  formatPlace,
  isSameCell,
  unquoted,
} from '../../../src/core/sheet/reference';

test.each([
  ['A1', 0, 0],
  ['Z9', 8, 25],
  ['AA10', 9, 26],
  ['XFD1048576', 1_048_575, 16_383],
])('%s is row %i, column %i', (written, row, column) => {
  expect(parsePlace(written)).toEqual({ row, column });
  expect(formatPlace({ row, column })).toBe(written);
});

test('signs of absolute references are skipped', () => {
  expect(parsePlace('$B$3')).toEqual({ row: 2, column: 1 });
});

test.each(['', 'A0', '1A', 'A', '12', 'A1048577', 'XFE1', 'A1:B2', 'Ä1'])('%j is no place', (written) => {
  expect(parsePlace(written)).toBeNull();
});

test('an area has two corners, or one cell', () => {
  expect(parseArea('B2:C9')).toEqual({ top: 1, left: 1, bottom: 8, right: 2 });
  expect(parseArea('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(parseArea('B2:')).toBeNull();
  expect(formatArea({ top: 1, left: 1, bottom: 8, right: 2 })).toBe('B2:C9');
});

test('letters go on behind Z', () => {
  expect([25, 26, 701, 702].map(columnLetters)).toEqual(['Z', 'AA', 'ZZ', 'AAA']);
});

test.each([
  ['A', 0],
  ['Z', 25],
  ['aa', 26],
  ['XFD', 16_383],
])('column %s is %i', (letters, column) => {
  expect(columnIndex(letters)).toBe(column);
});

test.each([
  ["'项目 (1)'", '项目 (1)'],
  ["'It''s'", "It's"],
  ['自评表', '自评表'],
  ["''", ''],
  ["'", "'"],
  ["'自评表", "'自评表"],
  ["自评表'", "自评表'"],
])('a sheet written as %s is called %s', (written, name) => {
  expect(unquoted(written)).toBe(name);
});

test('cells are the same on one sheet, in one row and one column', () => {
  const cell = { sheet: '甲', row: 1, column: 2 };
  expect(isSameCell(cell, { ...cell })).toBe(true);
  expect([{ sheet: '乙' }, { row: 2 }, { column: 1 }].map((other) => isSameCell(cell, { ...cell, ...other }))).toEqual([
    ...[false, false, false],
  ]);
});
