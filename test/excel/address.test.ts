import { WHOLE_SHEET } from '../../src/core/sheet/areas';
import { areaAddress, parseArea, parseAreas } from '../../src/excel/address';

test.each([
  ['A1', [0, 0, 0, 0]],
  ['$B$2:C9', [1, 1, 8, 2]],
  ['C9:B2', [1, 1, 8, 2]],
  ['XFD1048576', [1048575, 16383, 1048575, 16383]],
  ['A:C', [0, 0, 1048575, 2]],
  ['3:5', [2, 0, 4, 16383]],
  ["'It''s!A1'!B2", [1, 1, 1, 1]],
])('%s', (written, [top, left, bottom, right]) => {
  expect(parseArea(written)).toEqual({ top, left, bottom, right });
});

test.each(['', 'R1C1', 'R[1]C[-1]', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'A1:', '工作表', '#REF!'])(
  '%s is no address',
  (written) => {
    expect(parseArea(written)).toBeNull();
  },
);

test('lists of addresses, with commas in the names of sheets', () => {
  expect(parseAreas("'甲,乙'!A1:B2,'甲,乙'!C3")).toHaveLength(2);
  expect(parseAreas('A1,R2C2')).toBeNull();
});

test('areas as addresses', () => {
  expect(areaAddress({ top: 0, left: 25, bottom: 1, right: 26 })).toBe('Z1:AA2');
  expect(areaAddress(WHOLE_SHEET)).toBe('A1:XFD1048576');
});
