import Big from 'big.js';
import fc from 'fast-check';
import type { Interval, NumberQuantity } from '../../../src/core/model';
import {
  contains,
  difference,
  exactInterval,
  isNumber,
  meets,
  point,
  product,
  ratio,
  readQuantity,
  roundedInterval,
  sum,
} from '../../../src/core/quantity';

function figure(text: string): NumberQuantity {
  const quantity = readQuantity(text);
  if (!isNumber(quantity)) throw new Error(`${text} is no number`);
  return quantity;
}

const ends = ({ low, high }: Interval): string[] => [low.toFixed(), high.toFixed()];

describe('what a figure may stand for', () => {
  it.each([
    ['96.63%', undefined, '0.96625', '0.96635'],
    ['1560万元', undefined, '15600000', '15600000'],
    ['1507.45万元', undefined, '15074450', '15074550'],
    ['5', 2, '5', '5'],
    ['0.1', 2, '0.095', '0.105'],
    ['约10%', undefined, '0', '0.2'],
    ['1000余份', undefined, '0', '2000'],
    ['4万余台', undefined, '30000', '50000'],
  ])('%s in a column of %s decimals: %s to %s', (text, decimals, low, high) =>
    expect(ends(exactInterval(figure(text), decimals))).toEqual([low, high]),
  );

  it.each([
    ['93%', undefined, '0.925', '0.935'],
    ['93%', 2, '0.92995', '0.93005'],
    ['96.63%', undefined, '0.96625', '0.96635'],
  ])('%s as a rounded figure in a column of %s decimals: %s to %s', (text, decimals, low, high) =>
    expect(ends(roundedInterval(figure(text), decimals))).toEqual([low, high]),
  );
});

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => new Big(value).div(1000));
const interval = fc
  .tuple(number, number)
  .map(([a, b]): Interval => (a.lte(b) ? { low: a, high: b } : { low: b, high: a }));
/** An interval and a number in it. */
const inside = fc
  .tuple(interval, fc.integer({ min: 0, max: 100 }))
  .map(([i, share]) => [i, i.low.plus(i.high.minus(i.low).times(share).div(100))] as const);

describe('interval arithmetic', () => {
  it('contains the result of the numbers inside', () => {
    fc.assert(
      fc.property(inside, inside, ([a, x], [b, y]) => {
        expect(contains(sum([a, b]), x.plus(y))).toBe(true);
        expect(contains(difference(a, b), x.minus(y))).toBe(true);
        expect(contains(product(a, b), x.times(y))).toBe(true);
        const share = ratio(a, b);
        expect(share === null).toBe(contains(b, new Big(0)));
        if (share) expect(contains(share, x.div(y))).toBe(true);
      }),
    );
  });

  it('knows when a quotient is exact and when it is not', () => {
    expect(ratio(point(new Big(1)), point(new Big(4)))).toEqual(point(new Big('0.25')));
    const third = ratio(point(new Big(1)), point(new Big(3)));
    expect(third && third.low.times(3).lt(1) && third.high.times(3).gt(1)).toBe(true);
  });

  it('meets where the ends touch', () => {
    const [a, b, c] = [1, 2, 3].map((value) => new Big(value)) as [Big, Big, Big];
    expect(meets({ low: a, high: b }, { low: b, high: c })).toBe(true);
    expect(meets(point(a), { low: b, high: c })).toBe(false);
    expect(ends(sum([]))).toEqual(['0', '0']);
  });
});
