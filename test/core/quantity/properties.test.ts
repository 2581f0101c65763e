import Big from 'big.js';
import fc from 'fast-check';
import {
  exactInterval,
  contains,
  findFigures,
  formatFigure,
  inBase,
  isNumber,
  readQuantity,
} from '../../../src/core/quantity';
import { dayOf, serialOf } from '../../../src/core/quantity/calendar';
import { Memo } from '../../../src/core/quantity/memo';

const PIECES = [
  ...'0123456789.,，-—~%％‰()（）/：年月日底前至到万亿元人次台个分余多约一二百千十两零〇',
  ...[
    '≥',
    '<=',
    '以上',
    '以下',
    '百分之',
    '不超过',
    '第',
    '号',
    '〔2020〕',
    'E+',
    '未',
    '完成',
    ' ',
    '\u3000',
    '\n',
    'A',
    '__proto__',
  ],
];
const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 60 }));

test('reading never throws, and every number it gives can be calculated with', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const quantity = readQuantity(text);
      if (isNumber(quantity)) {
        expect(formatFigure(quantity.value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(contains(exactInterval(quantity), inBase(quantity))).toBe(true);
      }
      if (quantity.kind === 'range') expect(quantity.low.lte(quantity.high)).toBe(true);
      if (quantity.kind === 'date') expect(quantity.from).toBeLessThanOrEqual(quantity.to);
    }),
    { numRuns: 2000 },
  );
});

test('figures stand in order, do not overlap and hold their own words', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end, quantity } of findFigures(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quantity.text);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('a figure written out is read back', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(decimal, ([digits, decimals]) => {
      const value = new Big(digits).div(new Big(10).pow(decimals));
      const quantity = readQuantity(formatFigure(value));
      expect(isNumber(quantity) && quantity.value.eq(value)).toBe(true);
    }),
  );
});

test('a double with up to 15 digits stays itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
      const quantity = readQuantity(digits / 10 ** decimals);
      expect(isNumber(quantity) && quantity.value.eq(new Big(digits).div(10 ** decimals))).toBe(true);
    }),
  );
});

test('days and serials are each other’s reverse', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2958465 }), (serial) => serialOf(dayOf(serial)) === serial));
  expect(serialOf({ year: 2000, month: 1, day: 1 })).toBe(36526);
  expect(serialOf({ year: 1901, month: 1, day: 1 })).toBe(367);
});

test('a memo holds at most two generations and keeps what is asked for', () => {
  const memo = new Memo<number>(2);
  memo.set('a', 1);
  memo.set('b', 2);
  memo.set('c', 3);
  expect(memo.get('a')).toBe(1);
  memo.set('d', 4);
  memo.set('e', 5);
  expect([memo.get('b'), memo.get('a'), memo.get('e')]).toEqual([undefined, 1, 5]);
});
