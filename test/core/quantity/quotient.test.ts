import Big from 'big.js';
import fc from 'fast-check';
import { quotient } from '../../../src/core/quantity';

/** Decimals as figures have them: few digits, or many. */
const decimal = fc
  .tuple(
    fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.maxSafeInteger(), fc.constantFrom(0, 3, 7, 1e15)),
    fc.integer({ min: -12, max: 8 }),
  )
  .map(([digits, places]) => new Big(digits).times(new Big(10).pow(places)));

describe('a quotient', () => {
  it('is what long division gives, to the last digit', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        fc.pre(!b.eq(0));
        expect(quotient(a, b).toFixed()).toBe(a.div(b).toFixed());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['0.05', '0.01', '5'],
    ['95', '100', '0.95'],
    ['1', '3', '0.33333333333333333333'],
    ['2', '3', '0.66666666666666666667'],
    ['-2', '3', '-0.66666666666666666667'],
    ['1', '8e20', '0'],
    ['7', '1e30', '0'],
    ['123456789012345678', '9', '13717421001371742'],
  ])('%s ÷ %s = %s', (a, b, expected) => expect(quotient(new Big(a), new Big(b)).toFixed()).toBe(expected));

  it('of nothing is nothing, and by nothing none', () => {
    expect(quotient(new Big(0), new Big(7)).eq(0)).toBe(true);
    expect(() => quotient(new Big(7), new Big(0))).toThrow();
  });
});
