/**
 * What kind of values a target and an actual value are, decided once from both: a number beside a date is a date, a plain number beside a
 * rate a fraction or a percentage, words that deny a fault none of it. Then both in the same unit.
 */
import Big from 'big.js';
import type { DateQuantity, Interval, NumberQuantity, Quantity, RangeQuantity, Unit } from '../model';
import { NONE } from '../terms/faults';
import { anyOf } from '../terms/matcher';
import { asChanges, type Ways } from './changes';
import { asDate, isSpeltAsDate, looksDated } from './dated';
import { compare, isZero } from './compare';
import { decimalsOf } from './format';
import { exactInterval, point } from './interval';
import { quotient } from './quotient';
import { inSameWords } from './same-words';
import { baseSymbol, isRank, PERCENT, toBase } from './units';

export type Measured = NumberQuantity | RangeQuantity;

/** A figure as written, with what brings it to base units. */
interface Written {
  readonly quantity: NumberQuantity;
  /** The unit it takes from the other of both. */
  readonly unit: Unit | null;
  readonly scale: Big;
}

/** A target and an actual value, in base units. */
export interface Pair {
  /** Both as they were read beside each other. */
  readonly target: Quantity;
  readonly actual: Quantity;
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

/** What is expected of both by what else is known of the indicator. */
export interface Expectation {
  readonly date: boolean;
  readonly faults: boolean;
  /** Its figures tell how far something fell or rose. */
  readonly changes?: Ways;
}

const COUNTS_ANYTHING = new Set(['个', '项', '件', '次', '处', '例', '起', '条']);
/** Units that are measured and not counted. */
const PHYSICAL = new Set(['吨', '米', '平方米', '立方米', '亩', '升', '度']);
/** A target and an actual of which one has no unit are not in the same one if they differ so much: 万元 and 元. */
const MOST_APART = new Big(1000);
const ONE = new Big(1);
const ZERO = new Big(0);
const HUNDRED = new Big(100);
const HUNDREDTH = new Big('0.01');
/** A plain number up to one and a half times the whole is a share of it (0.95, 1.2; 2.1 beside 200 %), a larger one a percentage. */
const LARGEST_SHARE = new Big('1.5');
const SMALLEST_LIKELY_RATE = new Big('0.1');
const HALF = new Big('0.5');
/** An actual of less than a twentieth of its target is a fraction typed for a percentage. */
const LOST = 20;

export const isMeasured = (quantity: Quantity): quantity is Measured =>
  quantity.kind === 'number' || quantity.kind === 'range';

function isRatioUnit(unit: Unit | null): boolean {
  return unit?.dimension === 'ratio';
}

/** The one rule for a plain number that may be a share of one: `whole` is what it is a share of. */
export function isShareOfOne(value: Big, whole: Big = ONE): boolean {
  return compare(value, LARGEST_SHARE.times(whole.gt(ONE) ? whole : ONE)) <= 0;
}

/** A plain number taken for a rate, where only a criterion has percentages. */
export function plainAsRate(value: Big): Big {
  return isShareOfOne(value) ? value : value.times(HUNDREDTH);
}

/** Reads a target and an actual together; either may be no number at all. */
export function readPair(writtenTarget: Quantity, writtenActual: Quantity, expected: Expectation): Pair {
  const [target, actual] = sameKind(writtenTarget, writtenActual, expected);
  if (isMeasured(target) && actual.kind === 'number') return inCommonUnit(target, actual);
  if (actual.kind === 'number') return pair(target, actual, null, actual.unit, false);
  return pair(target, actual, goalOf(target, null), isMeasured(target) ? target.unit : null, false, null, false);
}

// ---------------------------------------------------------------------------------------------------------------------
// Of one kind

function sameKind(first: Quantity, second: Quantity, expected: Expectation): readonly [Quantity, Quantity] {
  const [target, actual] = inSameWords(first, second) ??
    asChanges(first, second, expected.changes) ?? [asShare(first, second), asShare(second, first)];
  const dated = asDates(target, actual, expected.date);
  if (dated) return dated;
  // 202313 beside 202312 where a day is meant: no such month, and no number either.
  if (expected.date && (isSpeltAsDate(target) || isSpeltAsDate(actual)) && actual.kind === 'number')
    return [target, { kind: 'unreadable', text: actual.text, reason: 'number' }];
  const faults = expected.faults || isZeroNumber(target) || isZeroNumber(actual);
  if (faults || isNone(target) || isNone(actual)) return asCounts(target, actual, faults);
  return [target, actual];
}

/** Three of five. */
const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;

/** 3/5 beside a count or a rate is a share; alone it may be anything. */
function asShare(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.kind !== 'unreadable' || other.kind !== 'number') return quantity;
  const parts = other.unit?.dimension === 'count' || isRatioUnit(other.unit) ? FRACTION.exec(quantity.text) : null;
  const [part, whole] = [new Big(parts?.[1] ?? 0), new Big(parts?.[2] ?? 0)];
  if (!parts || isZero(whole) || compare(part, whole) > 0) return quantity;
  const value = quotient(part.times(HUNDRED), whole);
  const decimals = Math.max(0, value.c.length - 1 - value.e);
  return { kind: 'number', text: quantity.text, comparator: null, value, decimals, unit: PERCENT, approximate: false };
}

/** 2023.12 beside 2023年11月, 202312 and 202311, 12月 beside 11月20日, 45291 beside a date. */
function asDates(target: Quantity, actual: Quantity, expected: boolean): readonly [DateQuantity, Quantity] | null {
  if (target.kind === 'date' && actual.kind === 'date') return [target, actual];
  const isDated =
    expected || target.kind === 'date' || actual.kind === 'date' || (looksDated(target) && looksDated(actual));
  if (!isDated) return null;
  const planned = target.kind === 'date' ? target : asDate(target);
  if (!planned) return null;
  if (actual.kind === 'date') return [planned, actual];
  const done = asDate(actual);
  return done ? [planned, done] : target.kind === 'date' ? [planned, actual] : null;
}

const denials = anyOf(NONE);

/** A target of nothing: 「无」 beside it is none. */
const isZeroNumber = (quantity: Quantity): boolean => quantity.kind === 'number' && isZero(quantity.value);

/** 零事故, 未发生: words that there was none of something. */
function isNone({ kind, text }: Quantity): boolean {
  return kind === 'words' && denials.match(text, 0) !== null;
}

/** 「无」 and 「零事故」 are none of what is counted. */
function asCounts(target: Quantity, actual: Quantity, faults: boolean): readonly [Quantity, Quantity] {
  return [asNone(target, actual, faults), asNone(actual, target, faults)];
}

function isNothing(quantity: Quantity, faults: boolean): boolean {
  return isNone(quantity) || (faults && quantity.text === '无');
}

function asNone(quantity: Quantity, other: Quantity, faults: boolean): Quantity {
  if (!isNothing(quantity, faults)) return quantity;
  const isCounted = other.kind === 'number' || (faults && other.kind !== 'words' && isNothing(other, faults));
  return isCounted ? none(quantity.text, other) : quantity;
}

function none(text: string, other: Quantity): NumberQuantity {
  const unit = other.kind === 'number' ? other.unit : null;
  return { kind: 'number', text, comparator: null, value: ZERO, decimals: 0, unit, approximate: false };
}

// ---------------------------------------------------------------------------------------------------------------------
// In one unit

/** `isActual`: whether the actual is a number of the target's measure. */
function pair(
  target: Quantity,
  actual: Quantity,
  goal: Interval | null,
  unit: Unit | null,
  mismatch: boolean,
  scale: Big | null = null,
  isActual = true,
): Pair {
  const isRate = isRatioUnit(unit);
  if (!isActual || actual.kind !== 'number') {
    return { target, actual, goal, value: null, written: null, unit, isRate, mismatch };
  }
  // A plain number is scaled, or takes the unit of the other.
  const own = actual.unit ?? (scale ? null : unit);
  const value = toBase(actual.value, own);
  const written: Written = { quantity: actual, unit: own, scale: scale ?? ONE };
  return { target, actual, goal, value: scale ? value.times(scale) : value, written, unit, isRate, mismatch };
}

/** The numbers that the actual may stand for: 90.00% is 90 % exactly, 96.63% is within half its last digit. */
export function valuesOf({ value, written }: Pick<Pair, 'value' | 'written'>): Interval | null {
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
  if (target.unit === null && actual.unit === null) return plainBoth(target, actual);
  if (target.unit === null || actual.unit === null) return adopted(target, actual);
  if (isSameMeasure(target.unit, actual.unit)) return common(target, actual);
  // 87.05% of 502台: a rate of completion, though not one of the target's own numbers.
  if (isRatioUnit(actual.unit)) return pair(target, actual, null, actual.unit, true);
  return pair(target, actual, goalOf(target, null), target.unit, true, null, false);
}

function common(target: Measured, actual: NumberQuantity): Pair {
  const unit = target.unit ?? actual.unit;
  return pair(target, actual, goalOf(target, unit), unit, false);
}

/** 0.96 beside 95: a fraction typed for a percentage, where nothing else could be meant by so small a number. */
function plainBoth(target: Measured, actual: NumberQuantity): Pair {
  const goal = goalOf(target, null);
  const { value, decimals } = actual;
  if (!goal) return common(target, actual);
  const isFraction =
    compare(goal.low, LARGEST_SHARE) > 0 &&
    compare(goal.high, HUNDRED) <= 0 &&
    compare(value, ONE) <= 0 &&
    decimals > 0;
  const percent = value.times(HUNDRED);
  // So far below a lower limit (0.91 beside ≥60) nothing is, while 91 is well above it.
  const isLost =
    target.kind === 'number' && target.comparator?.startsWith('>') === true && value.times(LOST).lt(goal.low);
  const isNear =
    isFraction &&
    compare(percent, goal.low.times(HALF)) >= 0 &&
    (isLost || compare(percent, goal.high.times(LARGEST_SHARE)) <= 0);
  return isNear ? pair(target, actual, goal, null, false, HUNDRED) : common(target, actual);
}

/** Whether two units measure the same; a general counting word goes with any thing, 元/人 with 元, 次/年 with 次. */
export function isSameMeasure(a: Unit, b: Unit): boolean {
  if (isPer(a, b) || isPer(b, a)) return a.factor === b.factor;
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count') return true;
  // 一个名次 is a step between ranks; 3次 and 三位 are none.
  if (isRank(a) !== isRank(b)) return (isRank(a) ? b : a).symbol === '个';
  const first = baseSymbol(a);
  const second = baseSymbol(b);
  if (first.includes('/') !== second.includes('/')) return false;
  return first === second || countsAny(first, second) || countsAny(second, first);
}

/** 80 of 100个 may be 80台, and never 80吨. */
function countsAny(general: string, other: string): boolean {
  return COUNTS_ANYTHING.has(general) && !PHYSICAL.has(other);
}

/** Every so often within a year: 1次/月 is not once in all. */
const WITHIN_YEAR = new Set(['月', '季', '季度', '周', '日', '天', '个月', '半年', '小时', '旬']);

/** 元/人 is so many 元, and so is 万元/人. */
export function isPer(per: Unit, plain: Unit): boolean {
  const isMoney = plain.dimension === 'money' && baseSymbol(per).startsWith('元/');
  const of = per.symbol.slice((isMoney ? per.symbol.indexOf('/') : plain.symbol.length) + 1);
  return (isMoney || per.symbol.startsWith(`${plain.symbol}/`)) && !WITHIN_YEAR.has(of);
}

/** One of both has a unit, and the other is taken to be in it. */
function adopted(target: Measured, actual: NumberQuantity): Pair {
  if (isRatioUnit(target.unit)) return plainActual(target, actual);
  if (isRatioUnit(actual.unit)) return plainTarget(target, actual);
  const read = common(target, actual);
  return isFarApart(read) ? pair(target, actual, read.goal, read.unit, true, null, false) : read;
}

function isFarApart({ goal, value }: Pair): boolean {
  if (!goal?.high.gt(0) || !value?.gt(0)) return false;
  return compare(goal.high, value.times(MOST_APART)) > 0 || compare(value, goal.high.times(MOST_APART)) > 0;
}

/** 0.95 or 95 beside a target of 95%: a plain number is a fraction or a percentage, whichever is near the other. */
function plainActual(target: Measured, actual: NumberQuantity): Pair {
  const goal = goalOf(target, null);
  const scale = isFractionBeside(actual.value, goal?.high ?? ONE) ? ONE : HUNDREDTH;
  return pair(target, actual, goal, target.unit, false, scale);
}

function plainTarget(target: Measured, actual: NumberQuantity): Pair {
  const plain = goalOf(target, null);
  const scale = plain && isShareOfOne(plain.high) ? ONE : HUNDREDTH;
  const goal = plain && { low: plain.low.times(scale), high: plain.high.times(scale) };
  return pair(target, actual, goal, actual.unit, false);
}

/** Whether a plain number beside a rate of `goal` is a fraction (0.95) rather than a percentage (95). */
function isFractionBeside(value: Big, goal: Big): boolean {
  if (compare(goal, SMALLEST_LIKELY_RATE) >= 0) return isShareOfOne(value, goal);
  // Small rates: 0.4 beside ≤0.5% is 0.4 %, 0.004 is the fraction.
  return value.times(HUNDREDTH).minus(goal).abs().gt(value.minus(goal).abs());
}
