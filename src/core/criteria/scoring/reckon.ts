/** What a criterion gives at one actual value, in one reading: the case that holds, and what is deducted or added per unit. */
import Big from 'big.js';
import type { Interval, Message } from '../../model';
import { formatFigure } from '../../quantity';
import { givesBest, takesAway } from '../meaning/cases';
import type { Case, Criterion, Edge, PerUnit, Range } from '../meaning/model';
import { likeness } from '../language/grades';
import { choose } from './choice';
import { countOf } from './counting';
import { givenBy } from './giving';
import { levelOf, measured, type Sight } from './measures';
import { isReachedBy, isReached } from './reached';
import { isReverse, type Situation } from './situation';
import { message, type Reason, show } from './verdict';

const ZERO = new Big(0);

/** A deduction or an addition per unit, as it applied. */
interface Applied {
  readonly perUnit: PerUnit;
  readonly gap: Big;
  readonly points: Big;
}

/** How a score at one actual value comes about; it may still lie outside of the points. */
export interface Reckoning {
  readonly score: Big;
  readonly one: Case | null;
  readonly base: Big;
  readonly applied: readonly Applied[];
}

/** Why a person has to say, for which clause, and within which points. */
export interface Doubt {
  readonly reason: Reason;
  readonly clause: string;
  readonly band: Interval | null;
}

export const doubt = (reason: Reason, clause = '', band: Interval | null = null): Doubt => ({ reason, clause, band });

function amountOf({ amount }: PerUnit, { points }: Situation): Big {
  return 'points' in amount ? amount.points : points.times(amount.share);
}

function applyUnits(criterion: Criterion, sight: Sight, from: Case | null): readonly Applied[] | Doubt {
  const applied: Applied[] = [];
  for (const perUnit of criterion.perUnits) {
    if (isForOtherWords(perUnit, sight, from)) continue;
    const count = countOf(criterion, perUnit, sight, perUnit.effect === 'add' ? from : null);
    if ('unknown' in count) return doubt(count.unknown, perUnit.text);
    if (count.steps.eq(0)) continue;
    const points = count.steps.times(amountOf(perUnit, sight.situation));
    applied.push({ perUnit, gap: count.gap, points: perUnit.most?.lt(points) ? perUnit.most : points });
  }
  return isAmbiguous(applied)
    ? doubt('several-things', applied.map(({ perUnit }) => perUnit.text).join('；'))
    : applied;
}

/** 「降低的，每降低0.1…」 beside 持平: where the words of the actual hold another case, its own do not. */
function isForOtherWords({ when }: PerUnit, { situation: { actual }, value }: Sight, held: Case | null): boolean {
  if (when === '' || held === null || value !== null || actual.kind !== 'words') return false;
  return likeness(when, actual.text) !== 'same';
}

/** 主街每发现一处扣3分，小街每发现一处扣1分: of which the actual counts, it does not say. */
function isAmbiguous(applied: readonly Applied[]): boolean {
  const counted = applied.filter(({ perUnit }) => perUnit.effect !== 'add');
  return counted.some(({ perUnit: a }, at) =>
    counted
      .slice(at + 1)
      .some(
        ({ perUnit: b }) =>
          (a.counts === b.counts || (!isAway(a) && !isAway(b))) &&
          a.step.unit?.dimension === b.step.unit?.dimension &&
          !b.from,
      ),
  );
}

/** What is given at the target, where more is added above it and taken below it: 达到目标得80%，每增加1%加0.5分. */
function baseCase({ cases, perUnits }: Criterion): Case | null {
  const isAdded = perUnits.some(({ effect }) => effect === 'add') || cases.some(({ award }) => award.type === 'bonus');
  if (!isAdded) return null;
  const gives = ({ award }: Case): boolean =>
    award.type === 'points' || award.type === 'share' || award.type === 'full';
  return (
    cases.find((one) => gives(one) && (one.target !== null || one.range !== null || one.achieved === 'met')) ??
    cases.find(gives) ??
    null
  );
}

/** Counts how far something is, rather than things. */
function isAway({ counts }: PerUnit): boolean {
  return counts === 'below' || counts === 'above' || counts === 'either' || counts === 'short' || counts === 'late';
}

/** The points of the base case; null where there is none. */
export function baseOf(criterion: Criterion, sight: Sight): Big | null {
  const one = baseCase(criterion);
  const given = one && givenBy(one, sight);
  return given && 'points' in given ? given.points : null;
}

/** The points to start from where no case holds: all of them if the criterion only takes away, none if it only adds. */
function withoutCase(criterion: Criterion, sight: Sight): Big | null {
  const { cases, perUnits, best } = criterion;
  const { situation, value } = sight;
  if (perUnits.some(({ effect }) => effect === 'add')) {
    const own = perUnits.some(({ effect }) => effect === 'deduct') ? baseCase(criterion) : null;
    const given = own && givenBy(own, sight);
    return given && 'points' in given ? given.points : null;
  }
  if (perUnits.length > 0) return perUnits.every(({ effect }) => effect === 'earn') ? ZERO : (best ?? situation.points);
  const given = cases.filter(({ award }) => award.type !== 'between');
  const takes =
    given.some(({ award }) => takesAway(award)) &&
    given.every(({ award }) => takesAway(award) || award.type === 'zero');
  if (takes) return situation.points;
  const onlyTakes = given.every(({ award: { type } }) => type !== 'points' && type !== 'full' && type !== 'share');
  const met = value === null ? isReached(situation) : isReachedBy(situation, value);
  return onlyTakes && met === 'met' ? situation.points : null;
}

/** A case of which nobody can tell whether it holds, and that would give something else. */
function disputing(doubtful: readonly Case[], held: Case | null, base: Big | null, sight: Sight): Case | undefined {
  return doubtful.find((one) => {
    // 按标准配齐的得满分，缺5人以上不得分: where 5 are missing, the first does not hold.
    if (held?.range && held.award.type === 'zero' && one.range === null && one.award.type !== 'zero') return false;
    const given = givenBy(one, sight);
    return base === null || takesAway(one.award) || !('points' in given) || !given.points.eq(base);
  });
}

/** The score at the sight's value. */
export function reckon(criterion: Criterion, sight: Sight): Reckoning | Doubt {
  // Where every item earns, 「不符合的不得分」 says nothing more.
  const earns = criterion.kind === 'sum' && criterion.perUnits.length > 0;
  const choice = earns ? { one: null, doubtful: [] } : choose(criterion, sight);
  if ('reason' in choice) return doubt(choice.reason, choice.clause);
  const { one, doubtful } = choice;
  let base: Big | null;
  // 达到90%计10分，达到60%计6分，之间线性插值: between both it is neither.
  const isLadder = one?.range?.high === null && !givesBest(one.award, criterion.best) && doubtful.length === 0;
  const onLine = isLadder ? interpolated(criterion, sight) : null;
  if (onLine) return onLine;
  const isBoth = one?.award.type === 'ratio' && one.range?.low && one.range.high && isReverse(sight.situation);
  const linear = isBoth ? interpolated(criterion, sight, one) : null;
  if (linear) return linear;
  if (one?.award.type === 'bonus') {
    const own = baseCase(criterion);
    const given = own && givenBy(own, sight);
    if (!given || !('points' in given)) return doubt('no-case', one.text);
    const score = given.points.plus(one.award.points);
    return { score, one, base: score, applied: [] };
  }
  if (one) {
    const given = givenBy(one, sight);
    if ('reason' in given) return doubt(given.reason, one.text);
    if ('low' in given) return doubt('band', one.text, given);
    base = given.points;
  } else {
    const between = doubtful.length === 0 ? interpolated(criterion, sight) : null;
    if (between) return between;
    base = withoutCase(criterion, sight);
  }
  base ??= whollyMet(criterion, sight);
  const disputed =
    base !== null && one === null && whollyMet(criterion, sight) ? undefined : disputing(doubtful, one, base, sight);
  if (disputed) return doubt('condition', disputed.text);
  if (base === null) return doubt('no-case');
  if (isCountless(one, sight)) return doubt('count', one?.text);
  if (isZeroBesideUnits(one, criterion)) return doubt('two-readings', one?.text);
  // Nothing is left to take more from.
  const isSpent = one !== null && takesAway(one.award) && base.lte(0);
  if (criterion.perUnits.length === 0 || one?.award.type === 'zero' || isSpent)
    return { score: base, one, base, applied: [] };
  return withUnits(criterion, sight, one, base);
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
function isZeroBesideUnits(one: Case | null, { perUnits }: Criterion): boolean {
  if (one?.award.type !== 'zero' || one.achieved !== 'unmet' || one.words === '') return false;
  return perUnits.some(({ effect, counts }) => effect === 'deduct' && counts !== 'events');
}

/** 发现一起…者扣1分 of several: once or each time, the words do not say. */
function isCountless(one: Case | null, { value }: Sight): boolean {
  return one !== null && one.range === null && one.fault === 'some' && takesAway(one.award) && value?.gt(1) === true;
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
  // Deducting from a lower step: from its points, or from all of them? Nobody but the author knows.
  const isBase = one !== null && one === baseCase(criterion);
  if (deducted.gt(0) && one && !isBase && !givesBest(one.award, criterion.best)) return doubt('two-readings', one.text);
  return { score: base.minus(deducted).plus(added), one, base, applied };
}

// ---------------------------------------------------------------------------------------------------------------------
// 中间按插值法计算

interface Anchor {
  readonly level: Big;
  readonly points: Big;
  readonly edge: Edge;
}

/** Where a case begins or ends, with its points: the ends between which the score is linear. */
function anchorsOf(criterion: Criterion, sight: Sight): readonly Anchor[] {
  return criterion.cases.flatMap((one) => {
    const { range } = one;
    if (!range || one.award.type === 'between' || one.award.type === 'ratio') return [];
    const given = givenBy(one, sight);
    if (!('points' in given)) return [];
    return [range.low, range.high].flatMap((edge) =>
      edge ? [{ level: levelOf(edge.figure, sight), points: given.points, edge }] : [],
    );
  });
}

/** 高于90%的按线性内插: up to the target, where it is full. */
function targetAnchor(sight: Sight, { measure }: Range, edge: Edge, below: Anchor | null): Anchor | null {
  const { goal, points } = sight.situation;
  if (!goal || isReverse(sight.situation)) return null;
  const level = measured(measure, edge.figure, { ...sight, value: goal.low });
  return level && below && level.gt(below.level) ? { level, points, edge } : null;
}

/** The score on the line between the nearest ends below and above; null where the criterion names no line. */
function interpolated(criterion: Criterion, sight: Sight, own: Case | null = null): Reckoning | null {
  const line = own ?? criterion.cases.find(({ award }) => award.type === 'between');
  const first = criterion.cases.find(({ range, award }) => range !== null && award.type !== 'between')?.range;
  const edge = first?.low ?? first?.high;
  if (!line || !first || !edge) return null;
  const value = measured(first.measure, edge.figure, sight);
  if (value === null) return null;
  let below: Anchor | null = null;
  let above: Anchor | null = null;
  for (const anchor of anchorsOf(criterion, sight)) {
    if (anchor.level.lte(value) && (!below || anchor.level.gt(below.level))) below = anchor;
    if (anchor.level.gte(value) && (!above || anchor.level.lt(above.level))) above = anchor;
  }
  above ??= targetAnchor(sight, first, edge, below);
  if (!below || !above || below.level.eq(above.level)) return null;
  const share = value.minus(below.level).div(above.level.minus(below.level));
  const score = below.points.plus(above.points.minus(below.points).times(share));
  return { score, one: line, base: score, applied: [] };
}

// ---------------------------------------------------------------------------------------------------------------------

/** How it came about, in words: the segment that gave the points. */
export function explain({ one, base, applied }: Reckoning): readonly Message[] {
  const steps = applied.map(({ perUnit, gap, points }) => {
    const isRate = perUnit.step.unit?.dimension === 'ratio';
    const distance = isRate ? `${formatFigure(gap.times(100).round(2))}%` : formatFigure(gap.round(2));
    const id = perUnit.effect === 'deduct' ? 'per-unit-deducted' : 'per-unit-added';
    return message(id, { clause: perUnit.text, gap: distance, points: show(points) });
  });
  return one ? [message('case', { clause: one.text, points: show(base) }), ...steps] : steps;
}
