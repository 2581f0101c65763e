import Big from 'big.js';
import { decimalsOf, shifted } from './format';

/** Points, scores and money in tables have at most so many decimals, and so many digits before the point. */
const DECIMALS = 4;
const DIGITS = 11;
const POWERS = Array.from({ length: DECIMALS + DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The sum; zero for none. Exact: figures of a usual size are added as whole numbers of their last decimals, which a double
 * holds, the others one by one. Columns are added up everywhere, and a Big for every step would be most of the work.
 */
export function addUp(values: readonly Big[]): Big {
  const [first] = values;
  if (first && values.length === 1) return first;
  let whole = 0;
  for (const value of values) {
    const units = unitsOf(value);
    if (units === null || !Number.isSafeInteger((whole += units))) return addOneByOne(values);
  }
  return shifted(new Big(whole), -DECIMALS);
}

function addOneByOne(values: readonly Big[]): Big {
  return values.reduce((sum, value) => sum.plus(value), new Big(0));
}

/** A value in units of 10^−DECIMALS; null where it is too fine or too large for that. */
function unitsOf(value: Big): number | null {
  const { c: digits, e: exponent, s: sign } = value;
  if (exponent >= DIGITS || decimalsOf(value) > DECIMALS) return null;
  let number = 0;
  for (const digit of digits) number = number * 10 + digit;
  return sign * number * (POWERS[DECIMALS + exponent + 1 - digits.length] ?? 0);
}
