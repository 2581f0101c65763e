/** Small additions to the arithmetic of intervals that only checks need. */
import Big from 'big.js';
import type { Interval } from '../../model';

const ZERO = new Big(0);

/** The distance between two numbers, whichever is larger. */
export function absolute({ low, high }: Interval): Interval {
  if (low.gte(0)) return { low, high };
  const [a, b] = [low.abs(), high.abs()];
  if (high.lte(0)) return { low: b, high: a };
  return { low: ZERO, high: a.gt(b) ? a : b };
}

/** The number that a figure of an interval would be written as. */
export function middle({ low, high }: Interval): Big {
  return low.eq(high) ? low : low.plus(high).div(2);
}
