/**
 * The self-check of a reading: a criterion that is understood gives all the points at the target, and never less for coming nearer to
 * it. A reading that does not is no reading.
 */
import Big from 'big.js';
import { compare, isNegative, isPositive, isRank } from '../../quantity';
import { uses } from '../meaning/expressions';
import type { PerUnit, Range } from '../meaning/model';
import { saysChange } from './lenses';
import type { Sight } from './measures';
import type { Reading } from './placed';
import { addPlaces } from './places';
import { baseOf, reckon } from './reckoning/reckon';
import type { Doubt, Reckoning } from './reckoning/reckoning';
import { isReverse, type Situation } from './situation';

/** `full` all points at the target · `less` some of them · `bad` none, or falling towards the target · `unknown` nothing to tell by. */
export type Soundness = 'full' | 'less' | 'bad' | 'unknown';

const ZERO = new Big(0);
const ONE = new Big(1);
const HALF = new Big('0.5');
const HUNDRED = new Big(100);
/** 分, of which an assessment gives a hundred. */
const MARKS = '分';
/** So little beside a figure that nobody writes a step there. */
const BESIDE = new Big('0.000001');
/** A third has no finite decimal. */
const ROUGHLY = new Big('0.005');

/** Nothing is the least that is given. */
function scoreOf(result: Reckoning | Doubt): Big | null {
  const { score } = result;
  return score && isNegative(score) ? ZERO : score;
}

function countsFromNothing({ counts, range }: PerUnit): boolean {
  return counts === 'events' && range === null;
}

/** The target itself; of a strict one (<5%) what lies just within. */
function targetOf({ criterion, situation }: Reading): Big | null {
  const { goal, comparator } = situation;
  if (!goal) return null;
  const isLower = isReverse(situation);
  // 每死亡1人扣20分 beside ≤2人: counted from nothing on.
  if (isLower && !isRank(situation.unit) && criterion.perUnits.some(countsFromNothing)) return ZERO;
  const limit = isLower ? goal.high : goal.low;
  if (comparator === '<') return limit.minus(limit.abs().times(BESIDE).plus(BESIDE));
  return comparator === '>' ? limit.plus(limit.abs().times(BESIDE).plus(BESIDE)) : limit;
}

function addEdges(found: Big[], range: Range, { situation, lens }: Reading): void {
  if (range.low) addPlaces(found, range.measure, range.low.figure, situation, lens);
  if (range.high) addPlaces(found, range.measure, range.high.figure, situation, lens);
}

/** Values on the bad side of the target where the score may change, the nearest first. */
function edges(reading: Reading, target: Big, isLower: boolean): readonly Big[] {
  const found: Big[] = [];
  for (const {
    one: { range, or },
  } of reading.cases) {
    if (range) addEdges(found, range, reading);
    if (or) addEdges(found, or, reading);
  }
  const beyond: Big[] = [];
  for (const place of found)
    if (isLower ? compare(place, target) > 0 : compare(place, target) < 0 && !isNegative(place)) beyond.push(place);
  return beyond.sort(isLower ? compare : farthestFirst);
}

const farthestFirst = (a: Big, b: Big): number => compare(b, a);

/** Between two numbers of things there is none, nor between two days where they are whole. */
const isCounted = ({ unit, value }: Situation): boolean =>
  unit?.dimension === 'count' || (unit?.symbol === '天' && value?.round().eq(value) === true);

/** Every place where the score may change, one between each two, and one beyond the last. */
function placesBeyond(reading: Reading, target: Big): readonly Big[] {
  const isLower = isReverse(reading.situation);
  const hasBetween = !isCounted(reading.situation);
  const places: Big[] = [];
  let before = target;
  for (const place of edges(reading, target, isLower)) {
    if (compare(place, before) === 0) continue;
    if (hasBetween) places.push(before.plus(place).times(HALF));
    places.push(place);
    before = place;
  }
  const beyond = isLower ? before.plus(before) : before.times(HALF);
  if (compare(beyond, before) !== 0) places.push(beyond);
  return places;
}

/** Whether the score never rises from the target outwards. */
function neverRises(reading: Reading, target: Big, atTarget: Big): boolean {
  const { situation, lens } = reading;
  let least = atTarget;
  for (const value of placesBeyond(reading, target)) {
    const score = scoreOf(reckon(reading, { situation, lens, value }));
    if (score === null) continue;
    if (compare(score, least) > 0 && compare(score, least.plus(ROUGHLY)) > 0) return false;
    least = score;
  }
  return true;
}

/**
 * 得分=完成率×15 under 10 points: a formula that was made for other points, since it makes these neither at the target nor for a whole
 * rate or full marks, nor says that they are the most.
 */
function isForOtherPoints(atTarget: Reckoning | Doubt, reading: Reading): boolean {
  const { criterion, situation, lens } = reading;
  const { points, isRate, unit } = situation;
  if (criterion.declaredPoints?.eq(points) === true) return false;
  if (atTarget.one?.award.type !== 'formula' || atTarget.applied.length > 0) return false;
  const { expression, isShare } = atTarget.one.award;
  if (isShare || uses(expression, 'points') || makes(atTarget, points)) return false;
  // 考评平均分÷100×8: made for full marks.
  const whole = isRate ? ONE : unit?.symbol === MARKS ? HUNDRED : null;
  return whole === null || !makes(reckon(reading, { situation, lens, value: whole }), points);
}

function makes({ score }: Reckoning | Doubt, points: Big): boolean {
  return score === null || score.minus(points).abs().lte(ROUGHLY);
}

/** How sound a reading is; `hasValue`: whether the actual is a number. */
export function soundness(reading: Reading, hasValue: boolean): Soundness {
  const { criterion, situation, lens } = reading;
  const target = hasValue ? targetOf(reading) : null;
  if (target === null) return 'unknown';
  const sight: Sight = { situation, lens, value: target };
  const result = reckon(reading, sight);
  const atTarget = scoreOf(result);
  // 上升不得分 of a rate, held against its target: no change of it, unless that earns all.
  const isOther = lens.distance === 'target' && saysChange(criterion, situation);
  if (atTarget === null) return isOther && result.reason === 'no-case' ? 'bad' : 'unknown';
  if (isForOtherPoints(result, reading)) return 'bad';
  if (!neverRises(reading, target, atTarget)) return 'bad';
  // 达到目标得80%，每增加1%加0.5分: at the target it gives its base.
  const full = baseOf(criterion, sight) ?? situation.points;
  if (compare(atTarget, full) >= 0 || compare(atTarget, full.minus(ROUGHLY)) >= 0) return 'full';
  return isPositive(atTarget) && !isOther ? 'less' : 'bad';
}
