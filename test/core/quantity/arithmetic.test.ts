import Big from 'big.js';
import fc from 'fast-check';
import { addUp, compare } from '../../../src/core/quantity';

/** Of usual and of unusual sizes, near each other as well as far apart. */
const big = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -25, max: 6 }))
  .map(([digits, exponent]) => new Big(`${String(digits)}e${String(exponent)}`));
const usual = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -4, max: 2 }))
  .map(([digits, exponent]) => new Big(`${String(digits)}e${String(exponent)}`));

describe('addUp', () => {
  it.each([
    [[], '0'],
    [['12.5'], '12.5'],
    [['0.1', '0.2'], '0.3'],
    [['7.5', '7.5', '15'], '30'],
    [['-1.25', '1.25'], '0'],
    [['0.00001', '1'], '1.00001'],
    [['99999999999.9999', '0.0001'], '100000000000'],
    [['123456789012345678', '1'], '123456789012345679'],
  ])('%j is %s', (values, sum) => {
    expect(addUp(values.map((value) => new Big(value))).toFixed()).toBe(sum);
  });

  it('is what adding one after another gives', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(usual, big)), (values) => {
        const expected = values.reduce((sum, value) => sum.plus(value), new Big(0));
        expect(addUp(values).toFixed()).toBe(expected.eq(0) ? '0' : expected.toFixed());
      }),
    );
  });
});

describe('compare', () => {
  it.each([
    ['0', '-0', 0],
    ['1', '1.00', 0],
    ['-2', '1', -1],
    ['10', '9.99', 1],
    ['-10', '-9.99', -1],
    ['0', '-0.01', 1],
    ['1.5', '1.55', -1],
  ])('%s and %s', (a, b, order) => {
    expect(Math.sign(compare(new Big(a), new Big(b)))).toBe(order);
  });

  it('orders like big.js', () => {
    fc.assert(
      fc.property(fc.oneof(usual, big), fc.oneof(usual, big), (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(a.cmp(b) + 0);
      }),
    );
  });
});
