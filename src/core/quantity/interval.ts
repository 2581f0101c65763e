import Big from 'big.js';
import type { Interval, NumberQuantity } from '../model';
import { addUp } from './add-up';
import { compare, isPositive } from './compare';
import { toBase } from './units';

const ZERO = new Big(0);
const HALF = new Big('0.5');
const TEN = new Big(10);
/** Quotients are kept to 20 decimals (big.js); an inexact one is widened by this much, so that it stays inside. */
const QUOTIENT_ERROR = new Big('1e-20');

/** Exactly this number. */
export function point(value: Big): Interval {
  return { low: value, high: value };
}

/** ±1℃: as far to either side. */
export function isAround({ low, high }: Interval): boolean {
  return isPositive(high) && compare(low, high.neg()) === 0;
}

/** Known to be a single number: its ends are one and the same. */
export function isExact({ low, high }: Interval): boolean {
  return low === high;
}

function around(quantity: NumberQuantity, distance: Big): Interval {
  const { value, unit } = quantity;
  return { low: toBase(value.minus(distance), unit), high: toBase(value.plus(distance), unit) };
}

/** One unit of the last digit that is not a zero: 4 for 4, 100 for 1500; about so much an approximate figure may be off. */
function lastSignificantUnit(value: Big): Big {
  const { c: digits, e: exponent } = value;
  return TEN.pow(exponent - digits.length + 1);
}

/** 0.5, 0.05, 0.005 …: worked out once, since every figure with decimals needs one. */
const HALF_DIGITS: Big[] = [HALF];

function halfDigit(decimals: number): Big {
  return (HALF_DIGITS[decimals] ??= HALF.times(TEN.pow(-decimals)));
}

/** Cells that say the same share a quantity, and many checks ask for its interval. */
const rounded = new WeakMap<NumberQuantity, { readonly finest: number; readonly interval: Interval }>();

/** The figure ± half its last digit, or half the last digit of its column. */
function withinLastDigit(quantity: NumberQuantity, decimals: number): Interval {
  const finest = Math.max(quantity.decimals, decimals);
  const known = rounded.get(quantity);
  if (known?.finest === finest) return known.interval;
  const interval = around(quantity, halfDigit(finest));
  rounded.set(quantity, { finest, interval });
  return interval;
}

/**
 * The numbers a figure of a table may stand for, in base units: with decimals ± half its last digit, whole numbers
 * exactly (points, counts, money in 元), approximate ones ± one unit of the last digit that is not zero. `decimals` is the
 * finest precision of the column: 0.1 in a column written to two decimals is 0.10.
 */
export function exactInterval(quantity: NumberQuantity, decimals = 0): Interval {
  if (quantity.approximate) return around(quantity, lastSignificantUnit(quantity.value));
  if (quantity.decimals === 0) return point(toBase(quantity.value, quantity.unit));
  return withinLastDigit(quantity, decimals);
}

/** The same for figures that are always rounded (rates): a whole number, too, is ± half its last digit. */
export function roundedInterval(quantity: NumberQuantity, decimals = 0): Interval {
  if (quantity.approximate) return around(quantity, lastSignificantUnit(quantity.value));
  return withinLastDigit(quantity, decimals);
}

/** The sum of all; zero for none. Exact figures are added once. */
export function sum(intervals: readonly Interval[]): Interval {
  const low = addUp(intervals.map((interval) => interval.low));
  return { low, high: intervals.every(isExact) ? low : addUp(intervals.map((interval) => interval.high)) };
}

/** a − b. */
export function difference(a: Interval, b: Interval): Interval {
  const low = a.low.minus(b.high);
  return { low, high: isExact(a) && isExact(b) ? low : a.high.minus(b.low) };
}

function hull(values: readonly [Big, ...Big[]]): Interval {
  let [low] = values;
  let high = low;
  for (const value of values) {
    if (compare(value, low) < 0) low = value;
    if (compare(value, high) > 0) high = value;
  }
  return { low, high };
}

/** a × b. */
export function product(a: Interval, b: Interval): Interval {
  if (isExact(a) && isExact(b)) return point(a.low.times(b.low));
  if (compare(a.low, ZERO) >= 0 && compare(b.low, ZERO) >= 0) {
    return { low: a.low.times(b.low), high: a.high.times(b.high) };
  }
  return hull([a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)]);
}

function quotient(a: Big, b: Big): Interval {
  const value = a.div(b);
  if (compare(value.times(b), a) === 0) return point(value);
  return { low: value.minus(QUOTIENT_ERROR), high: value.plus(QUOTIENT_ERROR) };
}

/** a ÷ b; null where b may be zero. */
export function ratio(a: Interval, b: Interval): Interval | null {
  if (contains(b, ZERO)) return null;
  const corners = [quotient(a.low, b.low), quotient(a.low, b.high), quotient(a.high, b.low)] as const;
  const last = quotient(a.high, b.high);
  return {
    low: hull([last.low, ...corners.map((corner) => corner.low)]).low,
    high: hull([last.high, ...corners.map((corner) => corner.high)]).high,
  };
}

/** Whether the intervals share a number: figures that meet do not contradict each other. */
export function meets(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

export function contains(interval: Interval, value: Big): boolean {
  return compare(interval.low, value) <= 0 && compare(interval.high, value) >= 0;
}
