/** Printed rates against rates worked out. 0.9663, 96.63 and 96.63 % all print the same rate. */
import Big from 'big.js';
import type { Interval, NumberQuantity } from '../../model';
import { meets, PERCENT, point, product, roundedInterval } from '../../quantity';
import { SAYS_PERCENT } from '../../terms/amounts';
import { holding } from '../../terms/search';
import { middle } from './intervals';

/** A rate as what it is made of: nothing is lost to a division. The whole is above zero. */
export interface Quotient {
  readonly part: Interval;
  readonly whole: Interval;
}

const TEN = new Big(10);
const ONE = point(new Big(1));

/** A rate that is known as a number, 1 = 100 %. */
export function plain(rate: Interval): Quotient {
  return { part: rate, whole: ONE };
}

/** The rate as a number, from the middle of both. */
export function rateOf({ part, whole }: Quotient): Big {
  return middle(part).div(middle(whole));
}

/**
 * `agrees`: some reading of the printed rate meets some rate worked out · `rounding`: not, but digits were cut off, or the
 * second decimal is one off · `differs`.
 */
export type RateMatch = 'agrees' | 'rounding' | 'differs';

/** Compares a printed rate with every rate that would be right. */
export function matchRate(printed: NumberQuantity, right: Iterable<Quotient>): RateMatch {
  const readings = readingsOf(printed);
  const rates = readings.map((reading) => roundedInterval(reading));
  const others: Quotient[] = [];
  for (const quotient of right) {
    if (rates.some((rate) => isRate(rate, quotient))) return 'agrees';
    others.push(quotient);
  }
  const nearby = readings.map(widened);
  return others.some((quotient) => nearby.some((rate) => isRate(rate, quotient))) ? 'rounding' : 'differs';
}

/** rate = part ÷ whole, asked as rate × whole = part. */
function isRate(rate: Interval, { part, whole }: Quotient): boolean {
  return meets(whole === ONE ? rate : product(rate, whole), part);
}

/** The rate a person means by it, 1 = 100 %: without a percent sign a figure above 2 is a percentage. */
export function rateValue(printed: NumberQuantity): Big {
  const [reading = printed] = readingsOf(printed);
  return reading.value.times(reading.unit?.factor ?? 1);
}

/** The rates it may have been rounded from. */
export function rateInterval(printed: NumberQuantity): Interval {
  const [reading = printed] = readingsOf(printed);
  return roundedInterval(reading);
}

/** Above this a figure without a percent sign cannot be a fraction: 96.63 is 96.63 %. */
const LARGEST_FRACTION = new Big(2);

const saysPercent = holding(SAYS_PERCENT);

/** A column's percent sign is only a default, so a small figure may still be a fraction. */
function readingsOf(printed: NumberQuantity): readonly NumberQuantity[] {
  const { unit } = printed;
  if (unit !== null && unit.symbol !== PERCENT.symbol) return [printed];
  const asPercent = { ...printed, unit: PERCENT };
  if (saysPercent(printed.text) || printed.value.abs().gt(LARGEST_FRACTION)) return [asPercent];
  return [{ ...printed, unit: null }, asPercent];
}

/** Written to so many decimals of a percent, a unit of the last one is a slip of rounding, whichever way it goes. */
const FINE_DECIMALS = 2;
/** Digits that were cut off amount to less than a whole unit of the last one. */
const NEARLY = new Big('0.999999');

function widened(reading: NumberQuantity): Interval {
  const factor = reading.unit?.factor ?? 1;
  const value = reading.value.times(factor);
  const nearly = TEN.pow(-reading.decimals).times(factor).times(NEARLY);
  return { low: reading.decimals >= FINE_DECIMALS ? value.minus(nearly) : value, high: value.plus(nearly) };
}
