/** Two figures that differ as one does whose digits were typed in the wrong order. */
import type Big from 'big.js';

/** Two digits next to each other changed places. */
export function isTurned(first: Big, second: Big): boolean {
  const [digits, others] = [first.c, second.c];
  if (first.e !== second.e || first.s !== second.s) return false;
  const length = Math.max(digits.length, others.length);
  const odd = Array.from({ length }, (_, at) => at).filter((at) => (digits[at] ?? 0) !== (others[at] ?? 0));
  const [left, right, more] = odd;
  if (left === undefined || right !== left + 1 || more !== undefined) return false;
  return (digits[left] ?? 0) === (others[right] ?? 0) && (digits[right] ?? 0) === (others[left] ?? 0);
}
