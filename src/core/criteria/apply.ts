/** Scoring by a criterion: the case that holds, what it gives, what is deducted per unit, over all that the figures allow. */
import Big from 'big.js';
import type { Interval, Message } from '../model';
import { formatFigure } from '../quantity';
import { givesBest, takesAway } from './cases';
import { choose } from './choice';
import { countOf } from './counting';
import { type Frame, isReverse } from './frame';
import { givenBy } from './giving';
import { type Sight, type View, viewsOf } from './measure';
import type { Case, Criterion, PerUnit } from './model';
import { valuesOf } from './pair';
import { isReached } from './reached';
import { message, needsPerson, type Reason, scored, show, type Verdict, within } from './verdict';

const ZERO = new Big(0);

/** A deduction or an addition per unit, as it applied. */
interface Applied {
  readonly perUnit: PerUnit;
  readonly gap: Big;
  readonly points: Big;
}

/** How a score at one actual value comes about. */
interface Reckoning {
  readonly score: Big;
  readonly one: Case | null;
  readonly base: Big;
  readonly applied: readonly Applied[];
}

interface Doubt {
  readonly reason: Reason;
  readonly clause: string;
  /** Within which points a person has to decide. */
  readonly band: Interval | null;
}

const doubt = (reason: Reason, clause = '', band: Interval | null = null): Doubt => ({ reason, clause, band });

// ---------------------------------------------------------------------------------------------------------------------
// At one actual value

function amountOf({ amount }: PerUnit, { points }: Frame): Big {
  return 'points' in amount ? amount.points : points.times(amount.share);
}

function applyUnits(criterion: Criterion, sight: Sight, from: Case | null): readonly Applied[] | Doubt {
  const applied: Applied[] = [];
  for (const perUnit of criterion.perUnits) {
    const count = countOf(criterion, perUnit, sight, perUnit.effect === 'add' ? from : null);
    if ('unknown' in count) return doubt(count.unknown, perUnit.text);
    if (count.steps.eq(0)) continue;
    applied.push({ perUnit, gap: count.gap, points: count.steps.times(amountOf(perUnit, sight.frame)) });
  }
  return applied;
}

/** The points to start from where no case holds: all of them if the criterion only takes away, none if it only adds. */
function withoutCase({ cases, perUnits, best }: Criterion, { frame }: Sight): Big | null {
  if (perUnits.some(({ effect }) => effect === 'add')) return null;
  if (perUnits.length > 0) return perUnits.every(({ effect }) => effect === 'earn') ? ZERO : (best ?? frame.points);
  if (cases.every(({ award }) => takesAway(award))) return frame.points;
  const onlyTakes = cases.every(({ award: { type } }) => type !== 'points' && type !== 'full' && type !== 'share');
  return onlyTakes && isReached(frame) === 'met' ? frame.points : null;
}

/** A case of which nobody can tell whether it holds, and that would give something else. */
function disputing(doubtful: readonly Case[], base: Big | null, sight: Sight): Case | undefined {
  return doubtful.find((one) => {
    const given = givenBy(one, sight);
    return base === null || takesAway(one.award) || !('points' in given) || !given.points.eq(base);
  });
}

function reckon(criterion: Criterion, sight: Sight): Reckoning | Doubt {
  // Where every item earns, 「不符合的不得分」 says nothing more.
  const choice = criterion.kind === 'sum' ? { one: null, doubtful: [] } : choose(criterion, sight);
  if ('reason' in choice) return doubt(choice.reason, choice.clause);
  const { one, doubtful } = choice;
  let base: Big | null;
  if (one) {
    const given = givenBy(one, sight);
    if ('reason' in given) return doubt(given.reason, one.text);
    if ('low' in given) return doubt('band', one.text, given);
    base = given.points;
  } else {
    base = withoutCase(criterion, sight);
  }
  const disputed = disputing(doubtful, base, sight);
  if (disputed) return doubt('condition', disputed.text);
  if (base === null) return doubt('no-case');
  if (criterion.perUnits.length === 0 || one?.award.type === 'zero') return { score: base, one, base, applied: [] };
  return withUnits(criterion, sight, one, base);
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
  const { mostDeducted } = criterion;
  if (mostDeducted?.lt(deducted)) deducted = mostDeducted;
  // Deducting from a lower step: from its points, or from all of them? Nobody but the author knows.
  if (deducted.gt(0) && one && !givesBest(one.award, criterion.best)) return doubt('two-readings', one.text);
  return { score: base.minus(deducted).plus(added), one, base, applied };
}

function explain({ one, base, applied }: Reckoning): readonly Message[] {
  const steps = applied.map(({ perUnit, gap, points }) => {
    const isRate = perUnit.step.unit?.dimension === 'ratio';
    const distance = isRate ? `${formatFigure(gap.times(100).round(2))}%` : formatFigure(gap.round(2));
    const id = perUnit.effect === 'deduct' ? 'per-unit-deducted' : 'per-unit-added';
    return message(id, { clause: perUnit.text, gap: distance, points: show(points) });
  });
  return one ? [message('case', { clause: one.text, points: show(base) }), ...steps] : steps;
}

// ---------------------------------------------------------------------------------------------------------------------
// Over all values that the figures allow

/** The actual as a number. 「全部完成」 beside a number is that number. */
function nominalOf(frame: Frame): Big | null {
  const { value, goal, actual } = frame;
  if (value !== null || goal === null || actual.kind !== 'words' || actual.achievement !== 'met') return value;
  return isReverse(frame) ? goal.high : goal.low;
}

function inView(criterion: Criterion, frame: Frame, view: View): Verdict {
  const result = reckon(criterion, { frame, view, value: nominalOf(frame) });
  if ('reason' in result) return refuse(result, frame.points);
  const score = kept(result, criterion, frame);
  return scored(
    criterion.kind,
    score,
    () => explain(result),
    () => overValues(criterion, frame, view, score),
  );
}

/** Not below what the criterion gives at least, and within the points. */
function kept({ score }: Reckoning, { leastScore }: Criterion, { points }: Frame): Big {
  return within(leastScore?.gt(score) ? leastScore : score, { low: ZERO, high: points });
}

/** The scores over all that the actual may stand for. */
function overValues(criterion: Criterion, frame: Frame, view: View, score: Big): Interval {
  let interval: Interval = { low: score, high: score };
  const values = valuesOf(frame);
  if (!values || values.low.eq(values.high)) return interval;
  for (const value of [values.low, values.high]) {
    const atEnd = reckon(criterion, { frame, view, value });
    if ('score' in atEnd) interval = including(interval, kept(atEnd, criterion, frame));
  }
  return interval;
}

function including({ low, high }: Interval, value: Big): Interval {
  return { low: value.lt(low) ? value : low, high: value.gt(high) ? value : high };
}

function refuse({ reason, clause, band }: Doubt, points: Big): Verdict {
  if (!band) return needsPerson(reason, { clause }, { low: ZERO, high: points });
  return needsPerson(reason, { clause, low: show(band.low), high: show(band.high) }, band, 'band');
}

// ---------------------------------------------------------------------------------------------------------------------
// Together

/** Points named as the best must be the indicator's points, or the criterion is not this indicator's. */
function hasOtherMaximum({ kind, best, declaredPoints, cases, perUnits }: Criterion, { points }: Frame): boolean {
  if (declaredPoints?.eq(points) === false) return true;
  if (best === null || kind === 'sum' || kind === 'given' || best.eq(points)) return false;
  if (perUnits.some(({ effect }) => effect !== 'deduct')) return best.gt(points);
  return cases.some(({ award }) => award.type === 'points');
}

/** 「≥95%得满分」 beside a target of ≤5%: they do not speak of the same thing. */
function contradictsTarget({ better }: Criterion, frame: Frame): boolean {
  return (
    better !== null && frame.goal !== null && frame.comparator !== '=' && isReverse(frame) !== (better === 'lower')
  );
}

function earnsAndLoses({ perUnits }: Criterion): boolean {
  return perUnits.some(({ effect }) => effect === 'earn') && perUnits.some(({ effect }) => effect !== 'earn');
}

/** Why a person has to score by the criterion, whatever the figures are; null where it may be calculated. */
function refusal(criterion: Criterion, frame: Frame): Verdict | null {
  const { kind, unread, subjects } = criterion;
  const { points, actual } = frame;
  if (kind === 'unreadable') return needsPerson('unreadable', { clause: unread[0] ?? '' });
  if (subjects.length > 1) return needsPerson('several-measures', { subjects: subjects.join('、') });
  if (kind === 'judgement') return needsPerson('judgement', {}, { low: ZERO, high: points });
  if (hasOtherMaximum(criterion, frame)) {
    return needsPerson('best', {
      best: show(criterion.declaredPoints ?? criterion.best ?? points),
      points: show(points),
    });
  }
  const faults = criterion.countsFaults && frame.goal !== null && !frame.goal.high.eq(0);
  if (faults || contradictsTarget(criterion, frame)) return needsPerson('opposite', { target: frame.target.text });
  if (earnsAndLoses(criterion)) return needsPerson('two-readings', { clause: criterion.text });
  if (actual.kind === 'blank' || actual.kind === 'notApplicable') return needsPerson('no-actual');
  const isUnreadable = actual.kind === 'unreadable' || actual.kind === 'range';
  return isUnreadable ? needsPerson('unreadable-value', { text: actual.text }) : null;
}

/** Sub-points are ticked by a person, unless everything is said to be reached. */
function scoreSubPoints({ subPoints }: Criterion, { points, actual }: Frame): Verdict {
  const total = subPoints.reduce((sum, one) => sum.plus(one.points), ZERO);
  const isAll = actual.kind === 'words' && actual.achievement === 'met';
  if (isAll && total.eq(points)) return scored('sum', total, () => [message('sum-all', { points: show(total) })]);
  return needsPerson('sum', { count: subPoints.length, total: show(total) }, { low: ZERO, high: points });
}

function agree(a: Verdict, b: Verdict): boolean {
  return a.score === null || b.score === null ? a.score === b.score : a.score.eq(b.score);
}

/** Scores by a criterion; where it can be meant in two ways, only if both give the same. */
export function scoreByCriterion(criterion: Criterion, frame: Frame): Verdict {
  const refused = refusal(criterion, frame);
  if (refused) return refused;
  if (criterion.subPoints.length > 0) return scoreSubPoints(criterion, frame);
  const [view, other] = viewsOf(criterion, frame);
  const verdict = inView(criterion, frame, view);
  if (other === undefined || agree(verdict, inView(criterion, frame, other))) return verdict;
  return needsPerson('two-readings', { clause: criterion.text });
}
