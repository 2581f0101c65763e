import { columnIndex, columnLetters } from '../../../src/core/sheet/reference';
import { areaAddress, fullAddress, parseArea, splitAddress } from '../../../workbench/host/address';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnLetters(column)).toBe(name);
  expect(columnIndex(name.toLowerCase())).toBe(column);
});

it.each([
  ['B2', 'B2'],
  ['$A$1:c3', 'A1:C3'],
  ['C3:A1', 'A1:C3'],
  ['A:C', 'A:C'],
  ['$B:$B', 'B:B'],
  ['2:5', '2:5'],
  ['XFD1048576', 'XFD1048576'],
  ['A1:XFD1048576', '1:1048576'],
])('reads %s as %s', (written, address) => {
  const area = parseArea(written);
  expect(area && areaAddress(area)).toBe(address);
});

it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:3', 'A1:B2:C3', '得分', 'A1 B2'])(
  'takes %p for no address',
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

it.each([
  ['Sheet1', 'Sheet1!A1'],
  ['项目1', '项目1!A1'],
  ['Sheet 1', "'Sheet 1'!A1"],
  ["It's", "'It''s'!A1"],
  ['一般（1）', "'一般（1）'!A1"],
  ['2023', "'2023'!A1"],
  ['A1', "'A1'!A1"],
  ['R1C1', "'R1C1'!A1"],
  ['TRUE', "'TRUE'!A1"],
])('a cell of the sheet %s is %s', (sheet, address) => {
  expect(fullAddress(sheet, { top: 0, left: 0, bottom: 0, right: 0 })).toBe(address);
  expect(splitAddress(address)).toEqual({ sheet, rest: 'A1' });
});
