/** Whether a figure was meant to be what others come to: it misses it by little, or by a digit. */
import Big from 'big.js';
import type { NumberQuantity } from '../../model';
import { inBase } from '../../quantity';
import { slipBetween } from './digit-slip';

/** Figures that have nothing to do with each other come so close once in five times at most, and not with the words of a sum as well. */
const NEAR = new Big('0.1');
/** One wrong digit of so many is a slip, however much it changes. */
const FEWEST_DIGITS = 3;

/** `computed` in base units. */
export function isNearMiss(stated: NumberQuantity, computed: Big): boolean {
  const value = inBase(stated);
  if (value.minus(computed).abs().lte(computed.abs().times(NEAR))) return true;
  return isWrongDigit(stated, computed);
}

/** One digit, or two that changed places, or the point. `computed` in base units. */
export function isWrongDigit(stated: NumberQuantity, computed: Big): boolean {
  return slipBetween(stated, computed) !== null || isOneDigitOff(inBase(stated), computed);
}

function isOneDigitOff(a: Big, b: Big): boolean {
  const length = Math.max(a.c.length, b.c.length);
  if (a.e !== b.e || length < FEWEST_DIGITS) return false;
  return Array.from({ length }, (_, at) => at).filter((at) => (a.c[at] ?? 0) !== (b.c[at] ?? 0)).length === 1;
}
