/** What a criterion gives at one actual value, in one reading: the case that holds, and what is deducted or added per unit. */
import Big from 'big.js';
import { compare, isPositive, isZero } from '../../../quantity';
import { givesBest, takesAway } from '../../meaning/cases';
import type { Case, Criterion } from '../../meaning/model';
import { type Choice, choose } from '../choice';
import { givenBy } from './giving';
import { interpolated } from './line';
import type { Sight } from '../measures';
import type { Placed, Reading } from '../placed';
import { matchRange } from '../matching/ranges';
import { isReachedBy, isReached } from '../matching/reached';
import { type Doubt, doubt, reckoned, type Reckoning } from './reckoning';
import { isReverse } from '../situation';
import { applyUnits } from './units';

const ZERO = new Big(0);
const NO_CHOICE: Choice = { one: null, doubtful: [], reason: null, clause: '' };

/** The points of the base case; null where there is none. */
export function baseOf({ traits }: Criterion, sight: Sight): Big | null {
  const given = traits.base && givenBy(traits.base, sight);
  return given && given.points;
}

/** The points to start from where no case holds: all of them if the criterion only takes away, none if it only adds. */
function withoutCase(criterion: Criterion, sight: Sight): Big | null {
  const { perUnits, best, traits } = criterion;
  const { situation, value } = sight;
  if (traits.adds) return traits.deducts ? (baseOf(criterion, sight) ?? declaredBase(criterion, sight)) : null;
  if (perUnits.length > 0) return traits.earns && !traits.deducts ? ZERO : (best ?? situation.points);
  if (onlyTakes(criterion)) return situation.points;
  if (gives(criterion)) return null;
  const met = value === null ? isReached(situation) : isReachedBy(situation, value);
  return met === 'met' ? situation.points : null;
}

/** 满分15分，每低1%扣1分，每高1%加1分: where nothing else is given, all of the points is what is changed. */
function declaredBase({ cases, declaredPoints }: Criterion, { situation: { points } }: Sight): Big | null {
  return declaredPoints?.eq(points) === true && cases.length === 0 ? points : null;
}

/** Only deductions, and nothing at all. */
function onlyTakes({ cases }: Criterion): boolean {
  let takes = false;
  for (const { award } of cases) {
    if (award.type === 'between' || award.type === 'zero') continue;
    // 达到30%的扣0分: below it more is taken, and not nothing.
    if (!takesAway(award) || (award.type === 'deduct' && isZero(award.points))) return false;
    takes = true;
  }
  return takes;
}

function gives({ cases }: Criterion): boolean {
  return cases.some(({ award: { type } }) => type === 'points' || type === 'full' || type === 'share');
}

/** A case of which nobody can tell whether it holds, and that would give something else. */
function disputing(doubtful: readonly Placed[], held: Case | null, base: Big | null, sight: Sight): Case | null {
  for (const placed of doubtful) {
    const { one } = placed;
    // 按标准配齐的得满分，缺5人以上不得分: where 5 are missing, the first does not hold.
    if (held?.range && held.award.type === 'zero' && one.range === null && one.award.type !== 'zero') continue;
    const given = placed.given(sight);
    if (base === null || takesAway(one.award) || !given.points || compare(given.points, base) !== 0) return one;
  }
  return null;
}

/** 达到90%计10分，达到60%计6分，之间线性插值: between both it is neither; and proportions of a range that is better when lower. */
function onLine(placed: Placed, reading: Reading, sight: Sight, isSure: boolean): Reckoning | null {
  const { range, award } = placed.one;
  const { best, traits } = reading.criterion;
  const isLadder = isSure && traits.line !== null && range?.high === null && !givesBest(award, best);
  const line = isLadder ? interpolated(reading, sight) : null;
  if (line) return line;
  const isBoth = award.type === 'ratio' && range?.low && range.high && isReverse(sight.situation);
  return isBoth ? interpolated(reading, sight, placed) : null;
}

/** The score at the sight's value. */
export function reckon(reading: Reading, sight: Sight): Reckoning | Doubt {
  const { criterion } = reading;
  // Where every item earns, 「不符合的不得分」 says nothing more.
  const earns = criterion.kind === 'sum' && criterion.perUnits.length > 0;
  const choice = earns ? NO_CHOICE : choose(reading, sight);
  if (choice.reason) return doubt(choice.reason, choice.clause);
  const { one, doubtful } = choice;
  const result = reckonWith(one, doubtful, reading, sight);
  if (result.reason !== 'condition' || criterion.leastScore) return result;
  // 发生食品安全事件的计0分, where nothing is left anyway.
  const others = doubtful.filter(({ one: { award } }) => award.type !== 'zero');
  const plain = reckonWith(one, others, reading, sight);
  return plain.score && !isPositive(plain.score) ? plain : result;
}

function reckonWith(one: Placed | null, doubtful: readonly Placed[], reading: Reading, sight: Sight) {
  return one ? fromCase(one, doubtful, reading, sight) : fromNone(doubtful, reading, sight);
}

function fromCase(placed: Placed, doubtful: readonly Placed[], reading: Reading, sight: Sight): Reckoning | Doubt {
  const { criterion } = reading;
  const { one } = placed;
  const line = onLine(placed, reading, sight, doubtful.length === 0);
  if (line) return line;
  if (one.award.type === 'bonus') {
    const base = baseOf(criterion, sight);
    if (!base) return doubt('no-case', one.text);
    const score = base.plus(one.award.points);
    return reckoned(score, one, score);
  }
  const given = placed.given(sight);
  if (given.reason) return doubt(given.reason, one.text);
  if (given.band) return doubt('band', one.text, given.band);
  const base = given.points;
  const disputed = doubtful.length > 0 ? disputing(doubtful, one, base, sight) : null;
  if (disputed) return doubt('condition', disputed.text);
  if (isCountless(one, sight)) return doubt('count', one.text);
  if (isZeroBesideUnits(one, criterion)) return doubt('two-readings', one.text);
  // Nothing is left to take more from.
  const isSpent = takesAway(one.award) && !isPositive(base);
  if (criterion.perUnits.length === 0 || one.award.type === 'zero' || isSpent) return reckoned(base, one, base);
  return withUnits(criterion, sight, one, base);
}

function fromNone(doubtful: readonly Placed[], reading: Reading, sight: Sight): Reckoning | Doubt {
  const { criterion } = reading;
  const between = doubtful.length === 0 ? interpolated(reading, sight) : null;
  if (between) return between;
  const wholly = whollyMet(criterion, sight);
  const base = withoutCase(criterion, sight) ?? wholly;
  const disputed = wholly ? null : disputing(doubtful, null, base, sight);
  if (disputed) return doubt('condition', disputed.text);
  if (base === null || isPastOne(criterion, sight)) return doubt('no-case');
  if (criterion.perUnits.length === 0) return reckoned(base, null, base);
  return withUnits(criterion, sight, null, base);
}

/** 延期1-2个月扣1分，延期3-4个月扣2分, two months and a half late: later than what takes something, and nothing said of it. */
function isPastOne({ cases }: Criterion, sight: Sight): boolean {
  return cases.some(({ range, award }) => {
    if (range?.measure !== 'late' || !range.high || !takesAway(award)) return false;
    return matchRange({ ...range, low: { ...range.high, closed: false }, high: null }, sight) === 'firm';
  });
}

/** One requirement, and nothing for its denial: where target and actual are words, that they agree is all there is to know. */
function whollyMet({ cases, perUnits }: Criterion, { situation, value }: Sight): Big | null {
  const { target, actual, points } = situation;
  if (perUnits.length > 0 || value !== null || target.kind !== 'words' || actual.kind !== 'words' || cases.length !== 2)
    return null;
  const full = cases.find(({ award, fault }) => award.type !== 'zero' && fault === null);
  const none = cases.find(({ award }) => award.type === 'zero');
  if (!full || !none || !(none.otherwise || none.achieved === 'unmet')) return null;
  const met = isReached(situation);
  if (met === 'unknown') return null;
  const best = full.award.type === 'points' ? full.award.points : full.award.type === 'full' ? points : null;
  return met === 'unmet' ? ZERO : best;
}

/** 「未及时到位的不得分」 beside 「每下降1%扣0.2分」: short of the target nobody can tell which of both is meant. */
function isZeroBesideUnits(one: Case, { perUnits }: Criterion): boolean {
  const isShort = one.achieved === 'unmet' || one.achieved === 'partly';
  if (one.award.type !== 'zero' || !isShort || one.words === '') return false;
  return perUnits.some(({ effect, counts }) => effect === 'deduct' && counts !== 'events');
}

/** 发现一起…者扣1分 of several: once or each time, the words do not say. */
function isCountless(one: Case, { value }: Sight): boolean {
  return one.range === null && one.fault === 'some' && takesAway(one.award) && value?.gt(1) === true;
}

/** 扣至6分为止: what is taken where six points are taken at most or six are left, which is the same only here; null where it is not. */
function downTo({ downTo: bound }: Criterion, base: Big, deducted: Big): Big | null {
  if (!bound) return deducted;
  const most = compare(deducted, bound) > 0 ? bound : deducted;
  const left = base.minus(bound);
  return compare(most, compare(deducted, left) > 0 ? left : deducted) === 0 ? most : null;
}

function withUnits(criterion: Criterion, sight: Sight, one: Case | null, base: Big): Reckoning | Doubt {
  const applied = applyUnits(criterion, sight, one);
  if ('reason' in applied) return applied;
  let deducted = ZERO;
  let added = ZERO;
  for (const { perUnit, points } of applied) {
    if (perUnit.effect === 'deduct') deducted = deducted.plus(points);
    else added = added.plus(points);
  }
  const mostDeducted = criterion.mostDeducted ?? criterion.mostShare?.times(sight.situation.points);
  if (mostDeducted?.lt(deducted)) deducted = mostDeducted;
  const taken = downTo(criterion, base, deducted);
  if (!taken) return doubt('two-readings', criterion.text);
  // Deducting from a lower step: from its points, or from all of them? Nobody but the author knows.
  const isBase = one !== null && one === criterion.traits.base;
  if (isPositive(taken) && one && !isBase && !givesBest(one.award, criterion.best))
    return doubt('two-readings', one.text);
  return reckoned(base.minus(taken).plus(added), one, base, applied);
}
