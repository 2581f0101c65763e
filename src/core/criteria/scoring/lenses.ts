/** The readings in which a criterion may be meant beside this target, the likeliest first. */
import Big from 'big.js';
import type { Interval } from '../../model';
import { compare, isAround, isZero } from '../../quantity';
import { takesAway } from '../meaning/cases';
import type { Criterion, Edge } from '../meaning/model';
import type { Lens } from './measures';
import { isReverse, type Situation } from './situation';

const ONE = new Big(1);

const PLAIN: Lens = {
  completion: 'level',
  open: 'near',
  distance: 'target',
  isRelative: false,
  negative: null,
  isInverse: false,
};

/** Readings that are equally likely: only a score in which the sound ones agree is one. */
export type Alternatives = readonly [Lens, ...Lens[]];

const SHARE: Lens = { ...PLAIN, completion: 'share' };
const RELATIVE: Lens = { ...PLAIN, isRelative: true };
/** By whether a completion may be a share of the target, and a percentage a part of the rate. */
const FIRST: readonly [readonly [Alternatives, Alternatives], readonly [Alternatives, Alternatives]] = [
  [[PLAIN], [PLAIN, RELATIVE]],
  [
    [PLAIN, SHARE],
    [PLAIN, SHARE, RELATIVE, { ...SHARE, isRelative: true }],
  ],
];
const LEVEL: Alternatives = [{ ...PLAIN, distance: 'level' }];
const FALL: Alternatives = [{ ...PLAIN, distance: 'level', negative: 'below' }];
const RISE: Alternatives = [{ ...PLAIN, distance: 'level', negative: 'above' }];
const INVERSE: Alternatives = [{ ...SHARE, isInverse: true }];
const BEYOND: Alternatives = [{ ...PLAIN, open: 'beyond' }];

/** 完成率≥95% beside a target of 95%: the rate itself. */
function namesTarget({ cases }: Criterion, goal: Interval): boolean {
  for (const { range } of cases) {
    if (range?.low && isAt(range.low, goal)) return true;
    if (range?.high && isAt(range.high, goal)) return true;
  }
  return false;
}

function isAt({ figure: { value } }: Edge, { low, high }: Interval): boolean {
  return compare(value, low) === 0 || compare(value, high) === 0;
}

/** Where a deviation is the actual itself: 偏差率≤10% beside a target of ≤10%, ±1℃, beside 0. */
function isDeviationItself(criterion: Criterion, situation: Situation, isPartial: boolean): boolean {
  const { measures } = criterion.traits;
  const { isRate, goal, unit } = situation;
  if (measures.either && goal && (isAround(goal) || (isPartial && namesTarget(criterion, goal)))) return true;
  if (!measures.named) return false;
  const isNothing = goal !== null && isZero(goal.high) && unit === null;
  return (isRate && (isPartial || goal === null)) || isNothing;
}

/** 下降5%以上得满分，上升不得分 of a rate, and nothing in proportion to the target. */
export function saysChange({ cases, traits: { measures } }: Criterion, { isRate }: Situation): boolean {
  if (!isRate || !measures.above || !measures.below) return false;
  return cases.every(({ award: { type } }) => type !== 'ratio' && type !== 'formula');
}

/** 完成率90%以上得8分 beside ≤10天: the more of a completion the better, so that it is the target ÷ the actual. */
function wantsMore({ cases }: Criterion): boolean {
  return cases.some(({ range, award }) => {
    const isMore = range?.low && (range.high === null || range.high.figure === range.low.figure);
    return isMore === true && range?.measure === 'completion' && award.type !== 'zero' && !takesAway(award);
  });
}

/** All readings, in groups of equally likely ones. */
export function readingsOf(criterion: Criterion, situation: Situation): readonly Alternatives[] {
  const { measures } = criterion.traits;
  const { isRate, goal } = situation;
  const isPartial = isRate && goal !== null && compare(goal.high, ONE) !== 0;
  const level = measures.above && measures.below ? FALL : LEVEL;
  const groups: Alternatives[] = [];
  if (isDeviationItself(criterion, situation, isPartial)) groups.push(level);
  // 与时间进度偏差5%以内: from something else than the target.
  if (measures.apart) return [level];
  // ±5%, 偏差率8%以下 beside ≤8%: nobody counts how far a deviation is from another one.
  const isOfDeviation = measures.named && isPartial && namesTarget(criterion, goal);
  if (measures.either && goal && (isAround(goal) || isOfDeviation)) return groups;
  const hasShare = isPartial && measures.completion && !namesTarget(criterion, goal);
  const hasRelative = isPartial && measures.distance && measures.relative;
  const first = FIRST[hasShare ? 1 : 0][hasRelative ? 1 : 0];
  // 超过5天扣1分 beside ≤3天: of the days themselves, or of those beyond the third.
  const mayExceed =
    measures.exceeds && goal?.high.gt(0) === true && isReverse(situation) && !namesTarget(criterion, goal);
  if (!isRate && measures.completion && isReverse(situation) && wantsMore(criterion)) groups.push(INVERSE);
  groups.push(mayExceed ? [...first, ...BEYOND] : first);
  if (measures.share && isReverse(situation)) groups.push(INVERSE);
  if (measures.open && goal !== null) groups.push(BEYOND);
  if (measures.distance && isRate) groups.push(level);
  // 下降5%以上得满分，上升不得分 beside ≥5%: the rate says how far it fell.
  const mayRise = goal?.low.gt(0) === true && !isReverse(situation) && namesTarget(criterion, goal);
  if (mayRise && saysChange(criterion, situation)) groups.push(RISE);
  return groups;
}
