/** Two figures that differ as one number does that was typed wrong. */
import Big from 'big.js';
import type { NumberQuantity } from '../../model';
import { inBase, isTurned } from '../../quantity';

export { isTurned };

/** `turned`: two digits next to each other changed places; `shifted`: the point or the unit is wrong by one, two, three, four or eight places. */
export type Slip = 'turned' | 'shifted';

/** Fewer digits look alike by chance: of three, one pair in four hundred does. */
export const FEWEST_DIGITS = 3;
const SHIFTS = new Set([1, 2, 3, 4, 8]);

/** `b` may be worked out, in base units. */
export function slipBetween(a: NumberQuantity, b: NumberQuantity | Big): Slip | null {
  const [first, second] = [inBase(a), b instanceof Big ? b : inBase(b)];
  const [digits, others] = [first.c, second.c];
  if (Math.min(digits.length, others.length) < FEWEST_DIGITS && digits.length === others.length) return null;
  if (first.e !== second.e)
    return SHIFTS.has(Math.abs(first.e - second.e)) && digits.join('') === others.join('') ? 'shifted' : null;
  return Math.max(digits.length, others.length) >= FEWEST_DIGITS && isTurned(first, second) ? 'turned' : null;
}
