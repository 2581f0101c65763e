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

/** One of them has a digit more than the other before its point: 17.00 and 7.00. */
export function isDigitMore(a: Big, b: Big): boolean {
  const [longer, shorter] = a.e > b.e ? [a, b] : [b, a];
  if (longer.e !== shorter.e + 1 || longer.e < 1) return false;
  const places = Math.max(...[a, b].map(({ c, e }) => c.length - e - 1), 0);
  const [digits, others] = [longer.toFixed(places), shorter.toFixed(places)];
  return Array.from({ length: longer.e + 1 }).some((_, at) => digits.slice(0, at) + digits.slice(at + 1) === others);
}
