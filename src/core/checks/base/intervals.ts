/** Small additions to the arithmetic of intervals that only checks need. */
import Big from 'big.js';
import type { Interval } from '../../model';

const ZERO = new Big(0);
const ONE = new Big(1);

/** The distance between two numbers, whichever is larger. */
export function absolute({ low, high }: Interval): Interval {
  if (low.gte(0)) return { low, high };
  const [a, b] = [low.abs(), high.abs()];
  if (high.lte(0)) return { low: b, high: a };
  return { low: ZERO, high: a.gt(b) ? a : b };
}

/** What of a rate counts for points: never below 0 nor above 1. */
export function share({ low, high }: Interval): Interval {
  return { low: clamp(low), high: clamp(high) };
}

function clamp(value: Big): Big {
  if (value.lt(0)) return ZERO;
  return value.gt(1) ? ONE : value;
}
