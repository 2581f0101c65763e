/** A target and an actual number, brought to the same unit. */
import Big from 'big.js';
import type { Interval, NumberQuantity, Quantity, RangeQuantity, Unit } from '../model';
import { baseSymbol, exactInterval, point } from '../quantity';
import { decimalsOf } from '../quantity/format';
import { toBase } from '../quantity/units';

export type Measured = NumberQuantity | RangeQuantity;

/** A figure as written, with what brings it to base units. */
interface Written {
  readonly quantity: NumberQuantity;
  /** The unit it takes from the other of both. */
  readonly unit: Unit | null;
  readonly scale: Big;
}

/** What is known of both, in base units. */
export interface Pair {
  /** The target, both ends; null where it is no number. */
  readonly goal: Interval | null;
  /** The actual; null where it is no number, or none in the target's unit. */
  readonly value: Big | null;
  /** The actual as written, from which `valuesOf` takes what it may stand for; null where `value` is. */
  readonly written: Written | null;
  /** The unit of both, where known. */
  readonly unit: Unit | null;
  readonly isRate: boolean;
  /** Target and actual do not measure the same, or not certainly. */
  readonly mismatch: boolean;
}

const COUNTS_ANYTHING = new Set(['个', '项', '件', '次', '处', '例', '起', '条']);
/** A target and an actual of which one has no unit are not in the same one if they differ so much: 万元 and 元. */
const MOST_APART = new Big(1000);
const ONE = new Big(1);
const HUNDREDTH = new Big('0.01');
const LARGEST_FRACTION = new Big('1.5');
const SMALLEST_LIKELY_RATE = new Big('0.1');

export const isMeasured = (quantity: Quantity): quantity is Measured =>
  quantity.kind === 'number' || quantity.kind === 'range';

export function isRatioUnit(unit: Unit | null): boolean {
  return unit?.dimension === 'ratio';
}

/** Reads a target and an actual together; either may be no number at all. */
export function pairOf(target: Quantity, actual: Quantity): Pair {
  if (isMeasured(target) && actual.kind === 'number') return inCommonUnit(target, actual);
  if (actual.kind === 'number') return pair(null, actual, actual.unit, false);
  return pair(goalOf(target, null), null, isMeasured(target) ? target.unit : null, false);
}

/** `actual` is null where it is no number, or none of the target's measure. */
function pair(
  goal: Interval | null,
  actual: NumberQuantity | null,
  unit: Unit | null,
  mismatch: boolean,
  scale: Big | null = null,
): Pair {
  const isRate = isRatioUnit(unit);
  if (!actual) return { goal, value: null, written: null, unit, isRate, mismatch };
  // A plain number is scaled, or takes the unit of the other.
  const own = actual.unit ?? (scale ? null : unit);
  const value = toBase(actual.value, own);
  const written: Written = { quantity: actual, unit: own, scale: scale ?? ONE };
  return { goal, value: scale ? value.times(scale) : value, written, unit, isRate, mismatch };
}

/** The numbers that the actual may stand for: 90.00% is 90 % exactly, 96.63% is within half its last digit. */
export function valuesOf({ value, written }: Pair): Interval | null {
  if (!value || !written) return null;
  const { quantity, unit, scale } = written;
  if (!quantity.approximate && decimalsOf(quantity.value) === 0) return point(value);
  const { low, high } = exactInterval(quantity.unit === unit ? quantity : { ...quantity, unit });
  return { low: low.times(scale), high: high.times(scale) };
}

function goalOf(target: Quantity, unit: Unit | null): Interval | null {
  if (target.kind === 'number') return point(toBase(target.value, target.unit ?? unit));
  if (target.kind !== 'range') return null;
  return { low: toBase(target.low, target.unit ?? unit), high: toBase(target.high, target.unit ?? unit) };
}

function inCommonUnit(target: Measured, actual: NumberQuantity): Pair {
  if (target.unit === null && actual.unit === null) return common(target, actual);
  if (target.unit === null || actual.unit === null) return adopted(target, actual);
  if (isSameMeasure(target.unit, actual.unit)) return common(target, actual);
  // 87.05% of 502台: a rate of completion, though not one of the target's own numbers.
  if (isRatioUnit(actual.unit)) return pair(null, actual, actual.unit, true);
  return pair(goalOf(target, null), null, target.unit, true);
}

function common(target: Measured, actual: NumberQuantity): Pair {
  const unit = target.unit ?? actual.unit;
  return pair(goalOf(target, unit), actual, unit, false);
}

/** Whether two units measure the same; a general counting word goes with any thing, 元/人 with 元. */
export function isSameMeasure(a: Unit, b: Unit): boolean {
  if (a.symbol.startsWith(`${b.symbol}/`) || b.symbol.startsWith(`${a.symbol}/`)) return a.factor === b.factor;
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count') return true;
  const first = baseSymbol(a);
  const second = baseSymbol(b);
  return first === second || COUNTS_ANYTHING.has(first) || COUNTS_ANYTHING.has(second);
}

/** One of both has a unit, and the other is taken to be in it. */
function adopted(target: Measured, actual: NumberQuantity): Pair {
  if (isRatioUnit(target.unit)) return plainActual(target, actual);
  if (isRatioUnit(actual.unit)) return plainTarget(target, actual);
  const read = common(target, actual);
  return isFarApart(read) ? pair(read.goal, null, read.unit, true) : read;
}

function isFarApart({ goal, value }: Pair): boolean {
  if (!goal?.high.gt(0) || !value?.gt(0)) return false;
  return goal.high.gt(value.times(MOST_APART)) || value.gt(goal.high.times(MOST_APART));
}

/** 0.95 or 95 beside a target of 95%: a plain number is a fraction or a percentage, whichever is near the other. */
function plainActual(target: Measured, actual: NumberQuantity): Pair {
  const goal = goalOf(target, null);
  const scale = isFractionBeside(actual.value, goal?.high ?? ONE) ? ONE : HUNDREDTH;
  return pair(goal, actual, target.unit, false, scale);
}

function plainTarget(target: Measured, actual: NumberQuantity): Pair {
  const plain = goalOf(target, null);
  const scale = plain?.high.lte(LARGEST_FRACTION) ? ONE : HUNDREDTH;
  const goal = plain && { low: plain.low.times(scale), high: plain.high.times(scale) };
  return pair(goal, actual, actual.unit, false);
}

/** Whether a plain number beside a rate of `goal` is a fraction (0.95) rather than a percentage (95). */
function isFractionBeside(value: Big, goal: Big): boolean {
  if (goal.gte(SMALLEST_LIKELY_RATE)) return value.lte(LARGEST_FRACTION);
  // Small rates: 0.4 beside ≤0.5% is 0.4 %, 0.004 is the fraction.
  return value.times(HUNDREDTH).minus(goal).abs().gt(value.minus(goal).abs());
}

/** A plain number taken for a rate, where only the criterion has percentages. */
export function plainAsRate(value: Big): Big {
  return value.lte(LARGEST_FRACTION) ? value : value.times(HUNDREDTH);
}
