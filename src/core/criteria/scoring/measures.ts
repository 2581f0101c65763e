/** What a figure of a criterion is compared with, in one reading of it. */
import Big from 'big.js';
import { isSameMeasure, plainAsRate } from '../../quantity';
import type { Figure, Measure } from '../meaning/model';
import { delayDays } from './delay';
import { isReached, undoneIn } from './reached';
import { isReverse, type Situation } from './situation';

/**
 * One reading of what the text leaves open. Which is right the target decides: the one in which it earns all the points.
 */
export interface Lens {
  /** A 完成率 beside a rate: the rate itself, or its share of the target. */
  readonly completion: 'level' | 'share';
  /** A figure without a measure beside a number: its share of the target, or how far beyond it. */
  readonly open: 'near' | 'beyond';
  /** A distance: from the target, or the rate itself (偏差率). */
  readonly distance: 'target' | 'level';
  /** A percentage of distance from a rate: of the rate, or percentage points. */
  readonly isRelative: boolean;
  /** Of distances that are the rate itself, those below are negative: 增幅, 降幅. */
  readonly isFall: boolean;
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
const ONE = new Big(1);
/** 超过10%: nobody goes beyond a target by half of it and more. */
const LARGEST_BEYOND = new Big('0.5');

/** The end of the target that is the next: both are one unless it is a range. */
function nearest({ situation: { goal } }: Sight, value: Big): Big | null {
  if (!goal) return null;
  return value.gt(goal.high) ? goal.high : value.lt(goal.low) ? goal.low : value;
}

function limitOf({ situation }: Sight): Big | null {
  const { goal } = situation;
  return goal && (isReverse(situation) ? goal.high : goal.low);
}

/** Actual ÷ target, or target ÷ actual. */
function shareOfTarget(sight: Sight): Big | null {
  const { value, lens } = sight;
  const goal = limitOf(sight);
  if (!value || !goal?.gt(0)) return null;
  if (!lens.isInverse) return value.div(goal);
  return value.gt(0) ? goal.div(value) : null;
}

/** The actual as a rate: itself where it is one, else its share of the target. */
export function rateOf(sight: Sight): Big | null {
  const { situation, value } = sight;
  if (value === null) return null;
  if (situation.isRate) return value;
  if (situation.goal && !isPlainNothing(situation)) return shareOfTarget(sight);
  return situation.unit === null && !situation.mismatch ? plainAsRate(value) : null;
}

/** A target of 0 without a unit has no shares; beside percentages it is 0 %. */
function isPlainNothing({ goal, unit }: Situation): boolean {
  return unit === null && goal?.high.eq(0) === true;
}

/** A target that is a deviation itself: 0, a rate, ±1℃. */
export function isItsOwn(situation: Situation): boolean {
  const { goal, isRate } = situation;
  return isRate || isPlainNothing(situation) || (goal !== null && goal.high.gt(0) && goal.low.eq(goal.high.neg()));
}

/** The completion that a 完成率 speaks of. */
export function completionRate(sight: Sight): Big | null {
  const { situation, lens } = sight;
  if (!situation.isRate || !situation.goal) return rateOf(sight);
  return lens.completion === 'share' ? shareOfTarget(sight) : sight.value;
}

/** A figure of the criterion in the terms of what it is compared with: 90 beside a rate is 90 %. */
export function levelOf(figure: Figure, { situation }: Sight): Big {
  const isPlainRate = figure.unit === null && situation.isRate;
  return isPlainRate ? plainAsRate(figure.value) : figure.value;
}

const isShare = ({ unit }: Figure): boolean => unit?.dimension === 'ratio';

/** The actual itself, for a figure of its own measure; null where it measures something else. */
function ownLevel(figure: Figure, sight: Sight): Big | null {
  const { situation, value } = sight;
  if (isShare(figure)) return rateOf(sight);
  if (value === null) return null;
  if (figure.unit === null) return value;
  if (situation.isRate) return null;
  return situation.unit === null || isSameMeasure(situation.unit, figure.unit) ? value : null;
}

/** 「2项不符合」 beside words: so many things that are undone, none where all is as it should be. */
function countInWords({ unit }: Figure, situation: Situation): Big | null {
  const { actual } = situation;
  if (actual.kind !== 'words' || unit?.dimension !== 'count') return null;
  return undoneIn(actual.text) ?? (isReached(situation) === 'met' ? ZERO : null);
}

/** How far from the target: as a share of it, in percentage points, or in its own unit. Above is more than zero. */
function distanceOf(figure: Figure, sight: Sight): Big | null {
  const { situation, lens, value } = sight;
  if (value === null) return null;
  if (lens.distance === 'level' && isItsOwn(situation)) return isShare(figure) ? rateOf(sight) : value;
  const goal = nearest(sight, value);
  if (goal === null) return null;
  const away = value.minus(goal);
  if (!isShare(figure)) return ownLevel(figure, sight) === null ? null : away;
  const isPoints = situation.isRate && (!lens.isRelative || figure.unit?.symbol.endsWith('百分点') === true);
  if (isPoints) return away;
  const base = limitOf(sight);
  return base?.gt(0) ? away.div(base) : null;
}

/** What `figure` is compared with where it measures so; null where target and actual give nothing of its kind. */
export function measured(measure: Measure, figure: Figure, sight: Sight, signed = false): Big | null {
  switch (measure) {
    case 'level':
      return ownLevel(figure, sight);
    case 'open':
      if (sight.lens.open === 'beyond' && isShare(figure) && figure.value.lt(LARGEST_BEYOND))
        return absolute(distanceOf(figure, sight));
      return ownLevel(figure, sight);
    case 'share':
      return isShare(figure) || figure.unit === null ? shareOfTarget(sight) : ownLevel(figure, sight);
    case 'completion':
      return isShare(figure) || figure.unit === null ? completionRate(sight) : ownLevel(figure, sight);
    case 'short':
      return measured(isReverse(sight.situation) ? 'above' : 'below', figure, sight);
    case 'above':
      return distanceOf(figure, sight);
    case 'below': {
      const distance = distanceOf(figure, sight);
      // 结余率≤5%: the rate itself; beside 增幅 a 降幅 is its opposite.
      const isItself = sight.lens.distance === 'level' && sight.situation.isRate && !sight.lens.isFall;
      return isItself ? distance : distance && distance.neg();
    }
    case 'either': {
      const distance = distanceOf(figure, sight);
      return signed ? distance : absolute(distance);
    }
    case 'missing':
      return missing(figure, sight);
    case 'late':
      return daysLate(sight);
  }
}

/** How many are undone: counted itself where none is wanted, else what is short of the target. */
function missing(figure: Figure, sight: Sight): Big | null {
  const { situation, value } = sight;
  const { goal } = situation;
  const own = ownLevel(figure, sight) ?? countInWords(figure, situation);
  if (own === null || value === null || isReverse(situation)) return own;
  if (goal === null) return null;
  return goal.low.gt(own) ? goal.low.minus(own) : ZERO;
}

function absolute(value: Big | null): Big | null {
  return value && value.abs();
}

/** Days after the deadline, zero where it was met; null where that cannot be told. */
function daysLate({ situation, value }: Sight): Big | null {
  const { target, actual, goal, unit } = situation;
  if (target.kind === 'date' && actual.kind === 'date') return delayDays(target, actual);
  if (value !== null && goal !== null && unit?.dimension === 'time')
    return value.gt(goal.high) ? value.minus(goal.high) : ZERO;
  return isReached(situation) === 'met' ? ZERO : null;
}

/** The value at which a figure that measures so would be just reached: where a criterion may change. */
export function placesOf(measure: Measure, figure: Figure, sight: Sight): readonly Big[] {
  const { situation, lens } = sight;
  const goal = limitOf(sight);
  const level = levelOf(figure, sight);
  const ofTarget = (share: Big): readonly Big[] => (goal ? [goal.times(share)] : []);
  switch (measure) {
    case 'level':
    case 'open':
    case 'completion':
    case 'share':
      if (measure === 'open' && lens.open === 'beyond' && level.lt(LARGEST_BEYOND)) return ofTarget(ONE.plus(level));
      if (
        !isShare(figure) ||
        (situation.isRate && measure !== 'share' && !(measure === 'completion' && lens.completion === 'share'))
      )
        return [level];
      return lens.isInverse && level.gt(0) && goal ? [goal.div(level)] : ofTarget(level);
    case 'short':
      return away(level, figure, sight, goal, isReverse(situation) ? 1 : -1);
    case 'above':
      return away(level, figure, sight, goal, 1);
    case 'below':
      return away(level, figure, sight, goal, -1);
    case 'either':
      return [...away(level, figure, sight, goal, 1), ...away(level, figure, sight, goal, -1)];
    case 'missing':
      return isReverse(situation) ? [level] : goal ? [goal.minus(level)] : [];
    case 'late':
      return [];
  }
}

function away(level: Big, figure: Figure, { situation, lens }: Sight, goal: Big | null, sign: 1 | -1): readonly Big[] {
  if (lens.distance === 'level' && isItsOwn(situation)) return [level];
  if (!goal) return [];
  const isPoints = !isShare(figure) || (situation.isRate && !lens.isRelative);
  const far = isPoints ? level : goal.times(level);
  return [sign > 0 ? goal.plus(far) : goal.minus(far)];
}
