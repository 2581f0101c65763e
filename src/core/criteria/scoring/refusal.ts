/** Why a person has to score by a criterion, whatever its figures give. */
import Big from 'big.js';
import type { Criterion } from '../meaning/model';
import { isReverse, type Situation } from './situation';
import { message, needsPerson, scored, show, type Verdict } from './verdict';

const ZERO = new Big(0);

/** Points named as the best must be the indicator's points, or the criterion is not this indicator's. */
function hasOtherMaximum({ kind, best, declaredPoints, cases, perUnits }: Criterion, { points }: Situation): boolean {
  if (declaredPoints?.eq(points) === false) return true;
  if (best === null || kind === 'sum' || kind === 'given' || best.eq(points)) return false;
  const adds = perUnits.some(({ effect }) => effect !== 'deduct') || cases.some(({ award }) => award.type === 'bonus');
  if (adds) return best.gt(points);
  return cases.some(({ award }) => award.type === 'points');
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
function addsUpParts({ cases, kind }: Criterion, { points }: Situation): boolean {
  const worded = cases.filter(
    ({ award, range, target, words }) => award.type === 'points' && range === null && target === null && words !== '',
  );
  const worth = worded.reduce((total, { award }) => (award.type === 'points' ? total.plus(award.points) : total), ZERO);
  if (kind !== 'sum' && worded.length > 1 && worded.length === cases.length && worth.eq(points)) return true;
  const shares = cases.flatMap(({ award, otherwise }) => {
    if (otherwise) return [];
    if (award.type === 'points') return [award.points];
    return award.type === 'share' ? [points.times(award.share)] : [];
  });
  if (shares.length < 2 || shares.length !== cases.filter(({ award }) => award.type !== 'zero').length) return false;
  const isScale = cases.some(({ award }) => award.type === 'zero' || award.type === 'full');
  const subjects = new Set(cases.map(({ range }) => range === null));
  const sum = shares.reduce((total, share) => total.plus(share), ZERO);
  return !isScale && sum.eq(points) && subjects.size > 1;
}

/** Null where the criterion may be calculated. */
export function refusal(criterion: Criterion, situation: Situation): Verdict | null {
  const { kind, unread, subjects } = criterion;
  const { points, actual, target, goal, value } = situation;
  if (kind === 'unreadable') return needsPerson('unreadable', { clause: unread[0] ?? '' });
  if (subjects.length > 1) return needsPerson('several-measures', { subjects: subjects.join('、') });
  if (kind === 'judgement') return needsPerson('judgement', {}, { low: ZERO, high: points });
  const isEvery = goal !== null && value?.eq(goal.low) === true && goal.low.eq(criterion.cases.length);
  if (addsUpParts(criterion, situation))
    return isEvery
      ? scored('sum', points, () => [message('sum-all', { points: show(points) })])
      : needsPerson('parts', {}, { low: ZERO, high: points });
  if (hasOtherMaximum(criterion, situation)) {
    const best = show(criterion.declaredPoints ?? criterion.best ?? points);
    return needsPerson('best', { best, points: show(points) });
  }
  const faults = criterion.countsFaults && goal !== null && !isReverse(situation);
  if (faults || contradictsTarget(criterion, situation)) return needsPerson('opposite', { target: target.text });
  if (earnsAndLoses(criterion)) return needsPerson('two-readings', { clause: criterion.text });
  if (actual.kind === 'blank' || actual.kind === 'notApplicable') return needsPerson('no-actual');
  const isUnreadable = actual.kind === 'unreadable' || actual.kind === 'range';
  return isUnreadable ? needsPerson('unreadable-value', { text: actual.text }) : null;
}

/** Sub-points are ticked by a person, unless everything is said to be reached. */
export function scoreSubPoints({ subPoints }: Criterion, { points, actual, goal, value }: Situation): Verdict {
  const total = subPoints.reduce((sum, one) => sum.plus(one.points), ZERO);
  // 3项 of 3项 where three requirements are listed: all of them.
  const isEvery = goal !== null && value?.eq(goal.low) === true && goal.low.eq(subPoints.length);
  const isAll = isEvery || (actual.kind === 'words' && actual.achievement === 'met');
  if (isAll && total.eq(points)) return scored('sum', total, () => [message('sum-all', { points: show(total) })]);
  return needsPerson('sum', { count: subPoints.length, total: show(total) }, { low: ZERO, high: points });
}
