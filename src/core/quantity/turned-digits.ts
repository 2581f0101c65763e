/** Two figures that differ as one does whose digits were typed in the wrong order. */
import type Big from 'big.js';

/** In a figure of so many digits two changed places by a slip even where others stand between them: 1862.95, 1892.65. */
const LONG = 6;

/** Two digits next to each other changed places. */
export function isTurned(first: Big, second: Big): boolean {
  const [digits, others] = [first.c, second.c];
  if (first.e !== second.e || first.s !== second.s) return false;
  const length = Math.max(digits.length, others.length);
  const odd = Array.from({ length }, (_, at) => at).filter((at) => (digits[at] ?? 0) !== (others[at] ?? 0));
  const [left, right, more] = odd;
  if (left === undefined || right === undefined || more !== undefined) return false;
  if (right !== left + 1 && length < LONG) return false;
  return (digits[left] ?? 0) === (others[right] ?? 0) && (digits[right] ?? 0) === (others[left] ?? 0);
}
