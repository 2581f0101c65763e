import { cellsIn, intersection, isInSheet, union, WHOLE_SHEET } from '../../../src/core/sheet/areas';
import { isTypedFault, knownFault } from '../../../src/core/sheet/faults';
import { kindOf } from '../../../src/core/sheet/formats';
import { parseArea } from '../../../src/core/sheet/parse';

const area = (written: string) => {
  const read = parseArea(written);
  if (!read) throw new Error(`${written} is no area`);
  return read;
};

describe('areas', () => {
  it.each([
    ['A1:B2', 'B2:C3', 'B2', 'A1:C3'],
    ['A1:B2', 'C1:C2', null, 'A1:C2'],
    ['A1:B2', 'A3:B3', null, 'A1:B3'],
    ['A1:D4', 'B2:C3', 'B2:C3', 'A1:D4'],
  ])('%s and %s share %s and are held by %s', (one, other, shared, both) => {
    expect(intersection(area(one), area(other))).toEqual(shared === null ? null : area(shared));
    expect(intersection(area(other), area(one))).toEqual(shared === null ? null : area(shared));
    expect(union(area(one), area(other))).toEqual(area(both));
  });

  it('have as many cells as rows times columns', () => {
    expect([cellsIn(area('B2')), cellsIn(area('A1:C2')), cellsIn(WHOLE_SHEET)]).toEqual([1, 6, 1_048_576 * 16_384]);
  });

  it.each([
    [{}, true],
    [{ bottom: 1_048_576 }, false],
    [{ right: 16_384 }, false],
    [{ top: -1 }, false],
    [{ left: -1 }, false],
    [{ top: 1_048_575, left: 16_383 }, true],
    [{ top: 5, bottom: 4 }, false],
    [{ left: 5, right: 4 }, false],
  ])('the whole sheet with %j is on a sheet: %s', (change, expected) => {
    expect(isInSheet({ ...WHOLE_SHEET, ...change })).toBe(expected);
  });
});

describe('errors', () => {
  it.each([
    ['#DIV/0!', true, true],
    ['#N/A', true, true],
    ['#SPILL!', true, false],
    ['#BUSY!', true, false],
    ['#div/0!', false, false],
    ['#', false, false],
    ['', false, false],
  ])('%s is one: %s, and may be typed: %s', (code, known, typed) => {
    expect(knownFault(code)).toEqual(known ? { fault: code } : undefined);
    expect(isTypedFault(code)).toBe(typed);
  });
});

describe('what a number format tells', () => {
  it.each([
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['yyyy/m/d', 'date'],
    ['[h]:mm', 'date'],
    ['[$-804]yyyy"年"m"月"', 'date'],
    ['General', null],
    ['通用格式', null],
    ['G/通用格式"月"', null],
    ['0.00', null],
    ['0"天"', null],
    ['0"d"', null],
    ['0\\d', null],
    ['0_d', null],
    ['0*d', null],
    ['[Red]0', null],
    ['0"%"', null],
    ['"d', null],
    // Excel takes 255 characters.
    [`${'0'.repeat(254)}%`, 'percent'],
    [`${'0'.repeat(255)}%`, null],
  ])('%s: %s', (code, expected) => {
    expect(kindOf(code)).toBe(expected);
  });
});
