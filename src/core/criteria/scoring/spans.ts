/** How much a case covers, so that of two that hold the narrower one is taken. */
import Big from 'big.js';
import { compare, isRank, isZero } from '../../quantity';
import { isDistance } from '../meaning/cases';
import type { Case, Deadline, Edge, Range } from '../meaning/model';
import { inYearOf, yearEndOf } from './matching/times';
import { isChange, isOpposite, isShare, levelOf, type Sight } from './measures';
import { placeOf } from './places';
import { isReverse, type Situation } from './situation';

/** From–to of a case in what it measures; null is open-ended. */
export interface Span {
  readonly low: Big | null;
  readonly high: Big | null;
}

/** What a case covers; null for words that say nothing of numbers. */
export function spanOf(one: Case, sight: Sight): Span | null {
  const { range, target, achieved, beside, fault, reaches } = one;
  const { situation } = sight;
  const deadline = one.deadline ?? (situation.actual.kind === 'date' ? yearEndOf(one) : null);
  if (deadline) return spanOfDeadline(deadline, situation);
  if (range) return spanOfRange(range, sight);
  const { goal } = situation;
  if (sight.value === null || goal === null) return null;
  if (beside === '=') return { low: goal.low, high: goal.high };
  if (beside)
    return beside.startsWith('<') !== isRank(situation.unit)
      ? { low: null, high: goal.high }
      : { low: goal.low, high: null };
  if (fault) return fault === 'none' ? { low: null, high: goal.high } : { low: goal.low, high: null };
  if (!target && !achieved) return null;
  const isMetCase = target
    ? target.startsWith('<')
      ? !reaches && isReverse(situation)
      : reaches || !isReverse(situation)
    : achieved === 'met';
  return isMetCase === isReverse(situation) ? { low: null, high: goal.high } : { low: goal.low, high: null };
}

/** Of what is done before a day; of what is not done by then, or later, from that day on. */
function spanOfDeadline(written: Deadline, situation: Situation): Span {
  const deadline = inYearOf(written, situation) ?? written;
  const isAfter = deadline.isMissed || deadline.comparator?.startsWith('>') === true;
  const day = new Big(deadline.comparator === '>=' ? deadline.from : deadline.to);
  return isAfter ? { low: day, high: null } : { low: null, high: day };
}

/** From–to of the actual value itself, where the target tells: 低5%-10% is from 90 % to 95 % of it. */
function spanOfRange(range: Range, sight: Sight): Span {
  const { measure } = range;
  const low = range.low && inUnits(range.low, range, sight);
  const high = range.high && inUnits(range.high, range, sight);
  const edge = range.low ?? range.high;
  if (sight.lens.isInverse && !isDistance(measure) && edge && isShare(edge.figure)) return { low: high, high: low };
  // 结余率≤10% beside a target of ≤10%: the rate itself, not how far below the target.
  const isItself = isChange(sight.situation, sight.lens);
  const isOther = isOpposite(measure, sight.situation, sight.lens);
  if (measure === 'below' || measure === 'above')
    return isOther || (measure === 'below' && !isItself) ? { low: high, high: low } : { low, high };
  if (measure !== 'either' || range.signed || isItself) return { low, high };
  const goal = sight.situation.goal?.low;
  return goal && high ? { low: goal.times(2).minus(high), high } : { low, high };
}

/** An edge in the actual's own units where that is possible, so that figures of different measures can be compared. */
function inUnits(edge: Edge, { measure }: Range, sight: Sight): Big {
  if (isDistance(measure) || (sight.lens.isInverse && isShare(edge.figure)))
    return placeOf(measure, edge.figure, sight.situation, sight.lens) ?? edge.figure.value;
  const level = levelOf(edge.figure, sight.situation);
  const { goal, isRate } = sight.situation;
  // Of a target of 0 there are no shares.
  if (!goal || isZero(goal.low) || !isShare(edge.figure)) return level;
  if (measure === 'share' || (!isRate && (measure === 'open' || measure === 'level' || measure === 'completion')))
    return level.times(goal.low);
  return measure === 'completion' && sight.lens.completion === 'share' ? level.times(goal.low) : level;
}

/** Whether `inner` lies within `outer`: 「≥95%」 within 「≥90%」. */
export function isWithin(inner: Span, outer: Span): boolean {
  const isAbove = outer.low === null || (inner.low !== null && compare(inner.low, outer.low) >= 0);
  return isAbove && (outer.high === null || (inner.high !== null && compare(inner.high, outer.high) <= 0));
}
