/** How many times a deduction per unit applies. */
import Big from 'big.js';
import type { Profile } from '../../../model';
import { compare, isNegative, isRank, isZero, quotient, roundHalfUp } from '../../../quantity';
import { givesBest, isDistance } from '../../meaning/cases';
import type { Case, Criterion, Edge, Figure, Measure, PerUnit, Range } from '../../meaning/model';
import { endingWith } from '../../../terms/ends';
import { ON_FROM, PLACES } from '../../../terms/ranks';
import { delayIn } from './delay';
import { isItsOwn, isShare, levelOf, measured, rateOf, type Sight } from '../measures';
import { isReachedBy, isReached } from '../matching/reached';
import { spoken } from '../matching/spoken';
import { isReverse } from '../situation';

/** How far the actual is from where counting begins, in steps; or why that cannot be told. */
export interface Count {
  readonly gap: Big;
  readonly steps: Big;
  readonly unknown: 'count' | 'reference' | null;
}

const places = new Set(PLACES.split(' '));
const ZERO = new Big(0);
const ONE = new Big(1);
const ROUND_DOWN = 0;
const ROUND_UP = 3;
/** Months are no finite decimal of days: 1.999999 is two of them. */
const STEP_DECIMALS = 5;
const NONE: Count = { gap: ZERO, steps: ZERO, unknown: null };
const UNCOUNTED: Count = { gap: ZERO, steps: ZERO, unknown: 'count' };
const UNREFERRED: Count = { gap: ZERO, steps: ZERO, unknown: 'reference' };

const isWhole = ({ c: digits, e: places }: Big): boolean => digits.length <= places + 1;

function wholeSteps(steps: Big, rounding: Profile['perUnit']): Big {
  if (rounding === 'proRata') return steps;
  return isWhole(steps) ? steps : steps.round(0, rounding === 'whole' ? ROUND_DOWN : ROUND_UP);
}

function inSteps(gap: Big, { step }: PerUnit, criterion: Criterion, { situation }: Sight): Count {
  const positive = isNegative(gap) ? ZERO : gap;
  if (isZero(positive)) return NONE;
  if (isUnsaid(step, situation)) return UNCOUNTED;
  const rounding = criterion.perUnitRounding ?? situation.profile.perUnit;
  return {
    gap: positive,
    steps: wholeSteps(roundHalfUp(quotient(positive, step.value), STEP_DECIMALS), rounding),
    unknown: null,
  };
}

/** A step without a unit beside 万元 or 个月: one of which, nobody says. */
function isUnsaid({ unit }: Figure, { unit: other }: Sight['situation']): boolean {
  return unit === null && other !== null && other.dimension !== 'ratio' && other.factor !== 1;
}

/** Whether it counts away downwards. */
function countsDown({ counts, effect }: PerUnit, sight: Sight): boolean {
  // 每降低一个名次: the lower rank is the larger number.
  if (isRank(sight.situation.unit) && (counts === 'below' || effect === 'add')) return counts !== 'below';
  if (counts === 'below' || counts === 'missing') return true;
  return (counts === 'events' || counts === 'short') && !isReverse(sight.situation);
}

/** The edge of a range where counting begins: of its own condition the near one, of the case with full points its end. */
function nearEdge(range: Range, perUnit: PerUnit, isOwn: boolean, sight: Sight): Edge | null {
  const isDown = countsDown(perUnit, sight);
  // 低5%以内的，每低1%: of a distance the near edge is the lower one, whichever way it goes.
  if (isOwn && isDistance(range.measure) && !range.signed && range.low) return range.low;
  // 超过90%时，每减少0.1%扣1分: its own condition does not say where counting begins.
  if (isOwn && perUnit.counts !== 'either') return isDown ? range.high : range.low;
  if (perUnit.counts === 'either' && isBelow(range, sight)) return range.low;
  const fromHigh = isOwn === isDown || (!isOwn && perUnit.counts === 'above' && perUnit.effect === 'deduct');
  return fromHigh ? (range.high ?? range.low) : (range.low ?? range.high);
}

/** 每超出该范围1℃: short of both its ends. */
function isBelow({ low, high, measure }: Range, { situation, value }: Sight): boolean {
  if (!low || !high || value === null || isDistance(measure) || isShare(low.figure) !== situation.isRate) return false;
  return compare(value, levelOf(low.figure, situation)) < 0;
}

/** Where counting begins, and in what it is measured. */
interface Start {
  readonly figure: Figure;
  readonly measure: Measure;
  readonly signed: boolean;
  /** The lower or the upper end of a range, within which nothing is counted; null for a place of its own. */
  readonly isLow: boolean | null;
}

/** An edge of a range as a start, if it is in the unit of the steps. */
function startAt(edge: Edge | null, { low, high, measure, signed }: Range, perUnit: PerUnit): Start | null {
  if (!edge || !isInSteps(edge.figure, perUnit)) return null;
  const figure = inUnitOf(edge.figure, perUnit);
  return { figure, measure, signed, isLow: low?.figure === high?.figure ? null : edge === low };
}

/** 偏差为0 … 每偏差1%: nothing is nothing in whatever is counted. */
function inUnitOf(figure: Figure, { step: { unit } }: PerUnit): Figure {
  return figure.unit === null && isZero(figure.value) ? { ...figure, unit } : figure;
}

function isInSteps(figure: Figure, { step }: PerUnit): boolean {
  return figure.unit === null || isShare(figure) === isShare(step);
}

function plainly(figure: Figure | null, perUnit: PerUnit): Start | null {
  return figure && isInSteps(figure, perUnit) ? { figure, measure: 'open', signed: false, isLow: null } : null;
}

/** 自第4天起每延误1天: a delay of so much. */
function delayed({ from, counts }: PerUnit): Start | null {
  return from && counts === 'late' ? { figure: from, measure: 'late', signed: false, isLow: null } : null;
}

/** Of its own condition; 偏差为0: from nothing on, which says no place. */
function ownStart(perUnit: PerUnit, sight: Sight): Start | null {
  const { range } = perUnit;
  const own = range && nearEdge(range, perUnit, true, sight);
  if (!own || (isDistance(range.measure) && isZero(own.figure.value))) return null;
  return startAt(own, range, perUnit);
}

/** The case that holds, or the one with full points. */
function bestOf({ cases, best }: Criterion, from: Case | null): Case | null {
  return from ?? cases.find(({ range, award }) => range !== null && givesBest(award, best)) ?? null;
}

function fullStart(criterion: Criterion, perUnit: PerUnit, from: Case | null, sight: Sight): Start | null {
  const best = bestOf(criterion, from);
  return best?.range ? startAt(nearEdge(best.range, perUnit, false, sight), best.range, perUnit) : null;
}

/** Where it says to begin: 每低于90%一个百分点, its own condition, the case with full points, 以100%为标准. */
function startOf(criterion: Criterion, perUnit: PerUnit, from: Case | null, sight: Sight): Start | null {
  return (
    delayed(perUnit) ??
    plainly(perUnit.from, perUnit) ??
    ownStart(perUnit, sight) ??
    fullStart(criterion, perUnit, from, sight) ??
    plainly(criterion.reference, perUnit)
  );
}

/** Of 偏差在5%以内…每超过1%, the distance goes on to be counted. */
function countOn(
  perUnit: PerUnit,
  { figure, measure, signed }: Start,
  criterion: Criterion,
  sight: Sight,
): Count | null {
  // 每超支1万元 beside a rate: how many of them it does not say.
  if (isDistance(measure) && !isShare(perUnit.step) && measured('level', perUnit.step, sight) === null)
    return UNCOUNTED;
  const distance = measured(measure, figure, sight, signed);
  if (distance === null) return UNREFERRED;
  const level = levelOf(figure, sight.situation);
  const isDown = signed && perUnit.counts === 'below';
  return inSteps(isDown ? level.minus(distance) : distance.minus(level), perUnit, criterion, sight);
}

function gapOf({ counts }: PerUnit, value: Big, reference: Big, isDown: boolean, start: Start | null): Big {
  const away = value.minus(reference);
  const isEither = counts === 'either';
  if (isEither && (start?.isLow ?? null) === null) return away.abs();
  return (isEither ? start?.isLow : isDown) ? away.neg() : away;
}

/** 每后退1名, 每下降一位 of a rank. */
function countsPlaces({ step: { unit } }: PerUnit, { situation }: Sight): boolean {
  return isRank(situation.unit) && unit !== null && places.has(unit.symbol);
}

/** The value that is counted from a start: a share of the target, or the value itself. */
function valueFor(perUnit: PerUnit, start: Start | null, sight: Sight): Big | null {
  if (!isShare(perUnit.step))
    return countsPlaces(perUnit, sight) ? sight.value : measured('level', perUnit.step, sight);
  if (start && (start.measure === 'share' || start.measure === 'completion'))
    return measured(start.measure, perUnit.step, sight);
  return rateOf(sight);
}

/** The target where nothing else says where counting begins. */
function targetFor(perUnit: PerUnit, sight: Sight, isDown: boolean): Big | null {
  const { goal, isRate } = sight.situation;
  if (!goal) return null;
  if (isShare(perUnit.step) && !isRate) return ONE;
  return isDown ? goal.low : goal.high;
}

/** Each percentage or thing below or above where counting begins. */
function countAway(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  // 90-110元之间得满分，每超出1元扣分, beside 88元: what falls short of both ends is neither within nor counted.
  const { range = null } = bestOf(criterion, from) ?? {};
  if (perUnit.counts === 'above' && perUnit.effect === 'deduct' && range && isBelow(range, sight)) return UNCOUNTED;
  const start = startOf(criterion, perUnit, from, sight);
  const isDown = countsDown(perUnit, sight);
  const isItself = sight.lens.distance === 'level' && isItsOwn(sight.situation) && !start?.signed;
  if (start?.measure === 'late') return countOn(perUnit, start, criterion, sight) ?? NONE;
  if (start && isDistance(start.measure) && !(isItself && start.measure !== 'either')) {
    const goesOn =
      perUnit.counts === 'above' || perUnit.counts === 'either' || perUnit.counts === start.measure || start.signed;
    return goesOn ? (countOn(perUnit, start, criterion, sight) ?? NONE) : UNREFERRED;
  }
  const value = valueFor(perUnit, start, sight);
  if (value === null) return isShare(perUnit.step) ? UNREFERRED : UNCOUNTED;
  const reference = start ? levelOf(start.figure, sight.situation) : targetFor(perUnit, sight, isDown);
  if (reference === null) return UNREFERRED;
  if (perUnit.counts === 'either' && !start && sight.situation.isRate && isReverse(sight.situation))
    return inSteps(value.minus(reference), perUnit, criterion, sight);
  return inSteps(gapOf(perUnit, value, reference, isDown, start), perUnit, criterion, sight);
}

/** Days, months, years from a deadline to the day it was done, or of 每提前1天 back from it; null where there are no such dates. */
function countDelay(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count | null {
  const { target, actual } = sight.situation;
  const { unit } = perUnit.step;
  if (unit?.dimension !== 'time' || target.kind !== 'date' || actual.kind !== 'date') return null;
  const isEarly = perUnit.counts === 'below' && perUnit.effect === 'add';
  const delay = isEarly ? delayIn(unit, actual, target) : delayIn(unit, target, actual);
  const start = perUnit.from?.value ?? ZERO;
  return delay ? inSteps(delay.times(unit.factor).minus(start), perUnit, criterion, sight) : UNCOUNTED;
}

/** Things that happened: their number is the actual itself, where the target is that there be none, or a limit. */
function countEvents(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count {
  const { situation } = sight;
  const own = perUnit.range && (perUnit.range.low ?? perUnit.range.high);
  // 死亡3-5人的，每起扣5分: how many died the actual does not say.
  if (own && own.figure.unit?.symbol !== perUnit.step.unit?.symbol) return UNCOUNTED;
  const value = measured('level', perUnit.step, sight) ?? countedAnyway(perUnit, sight);
  if (value === null) return UNCOUNTED;
  const isLimit = situation.goal === null || isReverse(situation);
  return isLimit ? inSteps(value.minus(perUnit.from?.value ?? ZERO), perUnit, criterion, sight) : UNCOUNTED;
}

/** 每人每次 beside 3人次: one of whatever is counted. */
function countedAnyway({ step }: PerUnit, { situation, value }: Sight): Big | null {
  const isCount = situation.unit === null || situation.unit.dimension === 'count';
  return value !== null && isCount && step.value.eq(1) && step.unit?.dimension !== 'time' ? value : null;
}

/** Every item earns: the actual itself is the count. */
function countEarned(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count {
  // 三类各3分 beside a rate: how many of them it does not say.
  if (sight.situation.isRate && !isShare(perUnit.step)) return UNCOUNTED;
  const value = isShare(perUnit.step) ? rateOf(sight) : measured('level', perUnit.step, sight);
  if (value === null) return UNCOUNTED;
  const start = perUnit.counts === 'above' ? (perUnit.from ?? perUnit.range?.low?.figure) : undefined;
  return inSteps(start ? value.minus(levelOf(start, sight.situation)) : value, perUnit, criterion, sight);
}

function countOne(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  const { counts, step } = perUnit;
  const isRate = isShare(step);
  // 基础分5分，每新增1家加0.5分: the actual is the count.
  if (
    perUnit.effect === 'add' &&
    counts === 'events' &&
    (from?.range ?? null) === null &&
    (from?.target ?? null) === null &&
    !isRate
  )
    return countEarned(criterion, perUnit, sight);
  const isEvents =
    !isRate &&
    !isRank(sight.situation.unit) &&
    (counts === 'events' || (counts === 'missing' && isReverse(sight.situation)));
  if (isEvents) return countEvents(criterion, perUnit, sight);
  // 每逾期1件 beside 10件 that were due: how many of them were late they do not say.
  if (counts === 'late' && step.unit?.dimension === 'count' && sight.situation.goal && !isReverse(sight.situation))
    return UNCOUNTED;
  return (
    countDelay(criterion, perUnit, sight) ??
    countMissing(criterion, perUnit, sight) ??
    countAway(criterion, perUnit, sight, from)
  );
}

/** 未完成的，从第3项起每项扣1分: the first of those that are missing are free. Null where it is told at which level to begin: 每少于90家1家. */
function countMissing(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count | null {
  const { goal } = sight.situation;
  const { counts, from, step } = perUnit;
  const isMissing = counts === 'missing' || counts === 'below';
  if (!isMissing || !from || !isFromOn(from.text) || isShare(step) || !goal?.low || isReverse(sight.situation))
    return null;
  const value = measured('level', step, sight);
  return value ? inSteps(goal.low.minus(value).minus(from.value), perUnit, criterion, sight) : UNCOUNTED;
}

const isFromOn = endingWith(ON_FROM);

/** How often `perUnit` applies. `from` is the case that holds, where counting begins at its edge. */
export function countOf(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  const { situation, value } = sight;
  if (perUnit.effect === 'earn') return countEarned(criterion, perUnit, sight);
  const isDeduction = perUnit.effect === 'deduct';
  if (value === null && situation.actual.kind === 'words') {
    const undone = isDeduction ? spoken(situation.actual.text).undone : null;
    if (undone) return inSteps(undone, perUnit, criterion, sight);
  }
  const count = countOne(criterion, perUnit, sight, from);
  if (!count.unknown) return count;
  // What is reached lacks nothing, even where nothing can be counted.
  const met = value === null ? isReached(situation) : isReachedBy(situation, value);
  const lacks =
    (perUnit.counts === 'above' && isReverse(situation)) ||
    perUnit.counts === 'below' ||
    perUnit.counts === 'short' ||
    perUnit.counts === 'missing' ||
    perUnit.counts === 'late' ||
    perUnit.counts === 'events';
  return isDeduction && lacks && met === 'met' ? NONE : count;
}
