/** Why a person has to score by a criterion, whatever its figures give. */
import Big from 'big.js';
import type { Quantity } from '../../model';
import { compare, isZero } from '../../quantity';
import { AVERAGES, BY_NUMBER } from '../../terms/remarks';
import { SINCE } from '../../terms/relations';
import { holding } from '../../terms/search';
import { isDistance } from '../meaning/cases';
import type { Case, Criterion } from '../meaning/model';
import { unknownNoun } from './unknown-noun';
import { TELLS_WHEN } from '../../terms/time';
import { saysMissing, saysTimely } from '../language/words';
import { saysTheSame } from './matching/reached';
import { isItsOwn } from './measures';
import { isReverse, type Situation } from './situation';
import { message, needsPerson, scored, show, type Verdict } from './verdict';

const ZERO = new Big(0);
const ONE = new Big(1);
const saysSince = holding(SINCE);
const tellsWhen = holding(TELLS_WHEN);

/** Points named as the best must be the indicator's points, or the criterion is not this indicator's. */
function hasOtherMaximum({ kind, best, declaredPoints, cases, perUnits }: Criterion, { points }: Situation): boolean {
  if (declaredPoints && compare(declaredPoints, points) !== 0) return true;
  if (best === null || kind === 'sum' || kind === 'given' || compare(best, points) === 0) return false;
  const adds = perUnits.some(({ effect }) => effect !== 'deduct') || cases.some(({ award }) => award.type === 'bonus');
  if (adds) return compare(best, points) > 0;
  // 少10%以内得8分 under 10 points: where nothing is short, all of them are understood.
  const isFar = ({ range }: Case) => range?.low && isDistance(range.measure) && compare(best, points) < 0;
  return cases.some((one) => one.award.type === 'points' && !isFar(one));
}

/** 「≥95%得满分」 beside a target of ≤5%: they do not speak of the same thing. */
function contradictsTarget({ better }: Criterion, situation: Situation): boolean {
  const { goal, comparator } = situation;
  return better !== null && goal !== null && comparator !== '=' && isReverse(situation) !== (better === 'lower');
}

function earnsAndLoses({ perUnits }: Criterion): boolean {
  return perUnits.some(({ effect }) => effect === 'earn') && perUnits.some(({ effect }) => effect !== 'earn');
}

/** 完成率100%得60%；验收合格得40%: parts that make the whole, of which one actual value cannot tell. */
function addsUpParts(criterion: Criterion, { points }: Situation): boolean {
  if (criterion.cases.length < 2) return false;
  return areWordedParts(criterion, points) || areParts(criterion, points);
}

/** Points for words only, which add up. */
function areWordedParts({ cases, kind }: Criterion, points: Big): boolean {
  if (kind === 'sum') return false;
  let worth = ZERO;
  for (const { award, range, target, words } of cases) {
    if (award.type !== 'points' || range !== null || target !== null || words === '') return false;
    worth = worth.plus(award.points);
  }
  return compare(worth, points) === 0;
}

/** Points and shares that add up, some with figures and some without. */
function areParts({ cases }: Criterion, points: Big): boolean {
  let hasFigures = false;
  let hasWords = false;
  for (const { award, range, otherwise } of cases) {
    // A scale with its best or least: no parts.
    if (otherwise || (award.type !== 'points' && award.type !== 'share')) return false;
    hasFigures ||= range !== null;
    hasWords ||= range === null;
  }
  if (!hasFigures || !hasWords) return false;
  let sum = ZERO;
  for (const { award } of cases)
    sum = sum.plus(award.type === 'points' ? award.points : award.type === 'share' ? points.times(award.share) : ZERO);
  return compare(sum, points) === 0;
}

const givesFullBelowAll = ({ award, range }: Case): boolean =>
  award.type === 'full' && range?.low?.figure.unit?.dimension === 'ratio' && !range.low.figure.value.eq(ONE);

/** 高于全省平均水平, beside a target of its own; 达到38%得满分，否则按比例得分 without one: of 38 %, or of all. */
function isOfOther({ text, kind, cases }: Criterion, target: Quantity['kind']): boolean {
  if (target !== 'blank') return target !== 'words' && AVERAGES.test(text);
  return kind === 'ratio' && cases.some(givesFullBelowAll);
}

/** 已完成 under 按期完成得满分, 分批下达 under 6月30日前下达得5分: that it was done, and not when; the clause that asks. */
function asksWhen({ cases, perUnits }: Criterion, situation: Situation): string | undefined {
  const { actual } = situation;
  if (actual.kind !== 'words' || tellsWhen(actual.text) || saysTheSame(situation)) return undefined;
  const isDone = actual.achievement === 'met';
  if (!isDone && (actual.achievement ?? saysMissing(actual.text))) return undefined;
  const asking =
    cases.find(
      ({ deadline, range, achieved, words }) =>
        deadline ?? (isDone && (range?.measure === 'late' || (achieved === 'met' && saysTimely(words)))),
    ) ?? perUnits.find(({ counts }) => isDone && counts === 'late');
  return asking?.text;
}

/** Null where the criterion may be calculated. */
export function refusal(criterion: Criterion, situation: Situation): Verdict | null {
  const { kind, unread, subjects } = criterion;
  const { points, actual, target, goal } = situation;
  if (kind === 'unreadable') return needsPerson('unreadable', { clause: unread[0] ?? '' });
  if (subjects.length > 1) return needsPerson('several-measures', { subjects: subjects.join('、') });
  const noun = unknownNoun(criterion, situation);
  if (noun !== '') return needsPerson('count', { clause: noun });
  const apart = isItsOwn(situation) ? undefined : criterion.cases.find((one) => one.apart !== '');
  // 比上年每增长1%: from what was there last year, which is the target only where no change is wanted.
  const since = goal && !isZero(goal.high) && criterion.perUnits.find(({ when }) => saysSince(when));
  if (since) return needsPerson('count', { clause: since.text });
  if (apart) return needsPerson('count', { clause: apart.apart });
  if (isOfOther(criterion, target.kind)) return needsPerson('two-readings', { clause: criterion.text });
  if (kind === 'judgement') return needsPerson('judgement', {}, { low: ZERO, high: points });
  if (addsUpParts(criterion, situation))
    return isEveryOne(situation, criterion.cases.length)
      ? scored('sum', points, () => [message('sum-all', { points: show(points) })])
      : needsPerson('parts', {}, { low: ZERO, high: points });
  if (hasOtherMaximum(criterion, situation)) {
    const best = show(criterion.declaredPoints ?? criterion.best ?? points);
    return needsPerson('best', { best, points: show(points) });
  }
  const faults = criterion.countsFaults && goal !== null && !isReverse(situation);
  if (faults || contradictsTarget(criterion, situation)) return needsPerson('opposite', { target: target.text });
  const when = asksWhen(criterion, situation);
  if (when) return needsPerson('condition', { clause: when });
  if (earnsAndLoses(criterion)) return needsPerson('two-readings', { clause: criterion.text });
  if (actual.kind === 'blank' || actual.kind === 'notApplicable') return needsPerson('no-actual');
  const isUnreadable = actual.kind === 'unreadable' || actual.kind === 'range';
  return isUnreadable ? needsPerson('unreadable-value', { text: actual.text }) : null;
}

/** 3项 of 3项 where three requirements are listed: all of them. */
function isEveryOne({ goal, value }: Situation, count: number): boolean {
  return goal !== null && value !== null && compare(value, goal.low) === 0 && goal.low.eq(count);
}

/** Sub-points are ticked by a person, unless everything is said to be reached. */
export function scoreSubPoints(criterion: Criterion, situation: Situation): Verdict {
  const { subPoints, text } = criterion;
  const { points, actual, goal, value } = situation;
  const total = subPoints.reduce((sum, one) => sum.plus(one.points), ZERO);
  // 按时完工, where 按时开工 and 按时验收 have points as well: one of them.
  const named = subPoints.filter((one) => one.text.includes(actual.text)).length;
  const isMet = actual.kind === 'words' && actual.achievement === 'met' && (named === 0 || named === subPoints.length);
  const isAll = isEveryOne(situation, subPoints.length) || isMet;
  if (compare(total, points) === 0) {
    if (isAll) return scored('sum', total, () => [message('sum-all', { points: show(total) })]);
    // 满足几项得几项的分: 2项 of 3项, where all have the same points.
    const count = subPoints.length;
    const score = value?.times(total).div(count);
    const isEqual = BY_NUMBER.test(text) && subPoints.every((one) => one.points.times(count).eq(total));
    if (score && isEqual && goal?.low.eq(count) && score.lt(total))
      return scored('sum', score, () => [
        message('per-unit-added', { clause: text, gap: actual.text, points: show(score) }),
      ]);
  }
  return needsPerson('sum', { count: subPoints.length, total: show(total) }, { low: ZERO, high: points });
}
