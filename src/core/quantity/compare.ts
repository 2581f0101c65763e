import type { Big } from 'big.js';

/**
 * Below zero where a is less than b, zero where they are equal, above zero where a is more: `a.cmp(b)` without the copy of b
 * that it makes first. Most of what checks do is to compare.
 */
export function compare(a: Big, b: Big): number {
  if (a === b) return 0;
  const sign = signOf(a);
  const other = signOf(b);
  if (sign !== other || sign === 0) return sign - other;
  return sign * (a.e - b.e || compareDigits(a.c, b.c));
}

/** The first digits have the same place, the last are not zero. */
function compareDigits(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const apart = (a[at] ?? 0) - (b[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return a.length - b.length;
}

/** −1, 0 or 1; a zero with a sign is zero. */
function signOf({ s: sign, c: digits }: Big): number {
  return digits[0] === 0 ? 0 : sign;
}

export function isZero(value: Big): boolean {
  return value.c[0] === 0;
}

/** More than zero. */
export function isPositive(value: Big): boolean {
  return value.s === 1 && value.c[0] !== 0;
}

export function isNegative(value: Big): boolean {
  return value.s === -1 && value.c[0] !== 0;
}
