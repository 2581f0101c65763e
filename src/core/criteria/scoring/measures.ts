/** What a figure of a criterion is compared with, in one reading of it. */
import Big from 'big.js';
import { compare, isAround, isPer, isPositive, isSameMeasure, isZero, plainAsRate, quotient } from '../../quantity';
import type { Figure, Measure } from '../meaning/model';
import { delayDays } from './reckoning/delay';
import { isReached } from './matching/reached';
import { spoken } from './matching/spoken';
import { isReverse, type Situation } from './situation';

/**
 * One reading of what the text leaves open. Which is right the target decides: the one in which it earns all the points.
 */
export interface Lens {
  /** A 完成率 beside a rate: the rate itself, or its share of the target. */
  readonly completion: 'level' | 'share';
  /** A figure without a measure beside a number: its share of the target, or how far beyond it; what is exceeded, the latter. */
  readonly open: 'near' | 'beyond';
  /** A distance: from the target, or the rate itself (偏差率). */
  readonly distance: 'target' | 'level';
  /** A percentage of distance from a rate: of the rate, or percentage points. */
  readonly isRelative: boolean;
  /** Of distances that are the rate itself, those that are negative: 降幅 of a rate of growth, 增幅 of a rate of falling. */
  readonly negative: 'below' | 'above' | null;
  /** A share of a target that is better when lower: A ÷ B, or B ÷ A. */
  readonly isInverse: boolean;
}

/** An actual value, or another one in its place, in one reading. */
export interface Sight {
  readonly situation: Situation;
  readonly lens: Lens;
  /** In base units; null where it is no number. */
  readonly value: Big | null;
}

const ZERO = new Big(0);
const TIME_DECIMALS = 9;
/** 超过10%: nobody goes beyond a target by half of it and more. */
export const LARGEST_BEYOND = new Big('0.5');

/** The end of the target that is the next: both are one unless it is a range. */
function nearest({ goal }: Situation, value: Big): Big | null {
  if (!goal) return null;
  if (compare(value, goal.high) > 0) return goal.high;
  return compare(value, goal.low) < 0 ? goal.low : value;
}

export function limitOf(situation: Situation): Big | null {
  const { goal } = situation;
  return goal && (isReverse(situation) ? goal.high : goal.low);
}

/** A target of 0 without a unit has no shares; beside percentages it is 0 %. */
function isPlainNothing({ goal, unit }: Situation): boolean {
  return unit === null && goal !== null && isZero(goal.high);
}

/** A target that is a deviation itself: 0, a rate, ±1℃. */
export function isItsOwn(situation: Situation): boolean {
  const { goal, isRate } = situation;
  return isRate || isPlainNothing(situation) || (goal !== null && isAround(goal));
}

// ---------------------------------------------------------------------------------------------------------------------
// What a figure is held against

/**
 * How what a figure is held against follows from the actual value: the value itself, how far it is `away` from the target, the target
 * `over` it, a `plain` number taken for a rate; with its sign (0: whichever it has), in units of `unit`.
 */
export interface Gauge {
  readonly of: 'value' | 'away' | 'over' | 'plain';
  readonly sign: 1 | -1 | 0;
  readonly unit: Big | null;
}

const VALUE: Gauge = { of: 'value', sign: 1, unit: null };
const AWAY: Gauge = { of: 'away', sign: 1, unit: null };
const OVER: Gauge = { of: 'over', sign: 1, unit: null };
const PLAIN: Gauge = { of: 'plain', sign: 1, unit: null };

/** Actual ÷ target, or target ÷ actual. */
function shareGauge(situation: Situation, lens: Lens): Gauge | null {
  const limit = limitOf(situation);
  if (!limit || !isPositive(limit)) return null;
  return lens.isInverse ? OVER : { of: 'value', sign: 1, unit: limit };
}

/** The actual as a rate: itself where it is one, else its share of the target. */
function rateGauge(situation: Situation, lens: Lens): Gauge | null {
  if (situation.isRate) return VALUE;
  if (situation.goal && !isPlainNothing(situation)) return shareGauge(situation, lens);
  return situation.unit === null && !situation.mismatch ? PLAIN : null;
}

/** The completion that a 完成率 speaks of. */
function completionGauge(situation: Situation, lens: Lens): Gauge | null {
  if (!situation.isRate || !situation.goal) return rateGauge(situation, lens);
  return lens.completion === 'share' ? shareGauge(situation, lens) : VALUE;
}

/** The actual itself, for a figure of its own measure; null where it measures something else. */
function ownGauge(figure: Figure, situation: Situation, lens: Lens): Gauge | null {
  if (isShare(figure)) return rateGauge(situation, lens);
  if (figure.unit === null) return VALUE;
  if (situation.isRate) return null;
  const { unit } = situation;
  return unit === null || isSameMeasure(unit, figure.unit) || isPer(unit, figure.unit) ? VALUE : null;
}

/** How far from the target: as a share of it, in percentage points, or in its own unit. Above is more than zero. */
function distanceGauge(figure: Figure, situation: Situation, lens: Lens): Gauge | null {
  if (lens.distance === 'level' && isItsOwn(situation)) return isShare(figure) ? rateGauge(situation, lens) : VALUE;
  if (!situation.goal) return null;
  if (!isShare(figure)) return ownGauge(figure, situation, lens) && AWAY;
  const isPoints = situation.isRate && (!lens.isRelative || figure.unit?.symbol.endsWith('百分点') === true);
  if (isPoints) return AWAY;
  const base = limitOf(situation);
  return base && isPositive(base) ? { of: 'away', sign: 1, unit: base } : null;
}

function turned(gauge: Gauge | null, sign: Gauge['sign']): Gauge | null {
  return gauge === null || gauge.sign === sign ? gauge : { of: gauge.of, sign, unit: gauge.unit };
}

/** How `figure` is held against the actual where it measures so; null where target and actual give nothing of its kind. */
export function gaugeOf(
  measure: Exclude<Measure, 'missing' | 'late'>,
  figure: Figure,
  situation: Situation,
  lens: Lens,
  signed: boolean,
): Gauge | null {
  switch (measure) {
    case 'level':
      return ownGauge(figure, situation, lens);
    case 'open':
      return isBeyond(figure, lens)
        ? turned(distanceGauge(figure, situation, lens), 0)
        : ownGauge(figure, situation, lens);
    case 'share':
      return isShare(figure) || figure.unit === null ? shareGauge(situation, lens) : ownGauge(figure, situation, lens);
    case 'completion':
      return isShare(figure) || figure.unit === null
        ? completionGauge(situation, lens)
        : ownGauge(figure, situation, lens);
    case 'short':
      return gaugeOf(isReverse(situation) ? 'above' : 'below', figure, situation, lens, false);
    // 结余率≤5%: the rate itself; beside 增幅 a 降幅 is its opposite.
    case 'above':
      return turned(distanceGauge(figure, situation, lens), isOpposite(measure, situation, lens) ? -1 : 1);
    case 'below': {
      const isItself = isChange(situation, lens) && !isOpposite(measure, situation, lens);
      return turned(distanceGauge(figure, situation, lens), isItself ? 1 : -1);
    }
    case 'either':
      return turned(distanceGauge(figure, situation, lens), signed ? 1 : 0);
  }
}

/** Whether distances are the actual itself, a rate. */
export const isChange = ({ isRate }: Situation, { distance }: Lens): boolean => distance === 'level' && isRate;

/** Whether a distance is the actual with the other sign. */
export function isOpposite(measure: Measure, situation: Situation, lens: Lens): boolean {
  return isChange(situation, lens) && lens.negative === measure;
}

/** Without a measure and small: how far beyond the target, in the reading that takes it so. */
function isBeyond(figure: Figure, lens: Lens): boolean {
  return lens.open === 'beyond' && isShare(figure) && compare(figure.value, LARGEST_BEYOND) < 0;
}

/** How far the value is from the target; above is more than zero. */
export function awayOf({ situation, value }: Sight): Big | null {
  const goal = value && nearest(situation, value);
  const away = value && goal && value.minus(goal);
  return away && situation.unit?.dimension === 'time' ? inTime(away) : away;
}

/** Minutes are no finite decimals of a day: ten of them are those between 30 and 40. */
export const inTime = (days: Big): Big => days.round(TIME_DECIMALS);

function over(limit: Big | null, value: Big): Big | null {
  return limit && isPositive(value) ? quotient(limit, value) : null;
}

function taken(gauge: Gauge | null, sight: Sight): Big | null {
  const { situation, value } = sight;
  if (gauge === null || value === null) return null;
  let found: Big | null = value;
  if (gauge.of === 'away') found = awayOf(sight);
  else if (gauge.of === 'plain') found = plainAsRate(value);
  else if (gauge.of === 'over') found = over(limitOf(situation), value);
  if (found === null) return null;
  if (gauge.unit) found = quotient(found, gauge.unit);
  if (gauge.sign === 0) return found.abs();
  return gauge.sign < 0 ? found.neg() : found;
}

/** The actual as a rate. */
export function rateOf(sight: Sight): Big | null {
  return taken(rateGauge(sight.situation, sight.lens), sight);
}

export function completionRate(sight: Sight): Big | null {
  return taken(completionGauge(sight.situation, sight.lens), sight);
}

/** A figure of the criterion in the terms of what it is compared with: 90 beside a rate is 90 %. */
export function levelOf(figure: Figure, situation: Situation): Big {
  const isPlainRate = figure.unit === null && situation.isRate;
  return isPlainRate ? plainAsRate(figure.value) : figure.value;
}

export function isShare({ unit }: Figure): boolean {
  return unit !== null && unit.dimension === 'ratio';
}

/** 「2项不符合」 beside words: so many things that are undone, none where all is as it should be. */
function countInWords({ unit }: Figure, situation: Situation): Big | null {
  const { actual } = situation;
  if (actual.kind !== 'words' || unit?.dimension !== 'count') return null;
  return spoken(actual.text).undone ?? (isReached(situation) === 'met' ? ZERO : null);
}

/** What `figure` is compared with where it measures so; null where target and actual give nothing of its kind. */
export function measured(measure: Measure, figure: Figure, sight: Sight, signed = false): Big | null {
  if (measure === 'missing') return missing(figure, sight);
  if (measure === 'late') return counted(figure, sight) ?? daysLate(sight);
  const taking = taken(gaugeOf(measure, figure, sight.situation, sight.lens, signed), sight);
  return measure === 'below' && sight.value === null ? (taking ?? countInWords(figure, sight.situation)) : taking;
}

/** How many are undone: counted itself where none is wanted, else what is short of the target. */
function missing(figure: Figure, sight: Sight): Big | null {
  const { situation, lens, value } = sight;
  const { goal } = situation;
  const own = taken(ownGauge(figure, situation, lens), sight) ?? countInWords(figure, situation);
  if (own === null || value === null || isReverse(situation)) return own;
  if (goal === null) return null;
  return compare(goal.low, own) > 0 ? goal.low.minus(own) : ZERO;
}

/** 逾期3件: so many that are late, where the actual counts what should not be. */
function counted(figure: Figure, sight: Sight): Big | null {
  if (figure.unit?.dimension !== 'count') return null;
  const { situation, lens } = sight;
  return isReverse(situation) ? taken(ownGauge(figure, situation, lens), sight) : countInWords(figure, situation);
}

/** Days after the deadline, zero where it was met; null where that cannot be told. */
function daysLate({ situation, value }: Sight): Big | null {
  const { target, actual, goal, unit } = situation;
  if (target.kind === 'date' && actual.kind === 'date') return delayDays(target, actual);
  if (value !== null && goal !== null && unit?.dimension === 'time')
    return compare(value, goal.high) > 0 ? inTime(value.minus(goal.high)) : ZERO;
  return isReached(situation) === 'met' ? ZERO : null;
}
