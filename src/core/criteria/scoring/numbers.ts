/** Scoring a number against its target by the profile: met, short of it, above a limit. */
import Big from 'big.js';
import type { Interval, Message, Profile } from '../../model';
import { compare, formatRate, isNegative, isPositive, isAround, isRank, isZero, point, quotient } from '../../quantity';
import { EXECUTION, OTHER_EXECUTION, SATISFACTION } from '../../terms/natures';
import { holding } from '../../terms/search';
import { isDirectionUnknown, isReverse, type Situation } from './situation';
import { valuesOf } from '../../quantity';
import { isReached } from './matching/reached';
import { message, needsPerson, scored, show, type Verdict, within } from './verdict';

const ZERO = new Big(0);
const ONE = new Big(1);
const FLOOR = new Big('0.6');
const WHOLE: Interval = { low: ZERO, high: ONE };

const isExecution = holding(EXECUTION);
const isOtherExecution = holding(OTHER_EXECUTION);
const isSatisfaction = holding(SATISFACTION);

/** 预算执行率 and 资金到位率, which profiles score by rules of their own. */
export function isExecutionRate({ name, isRate, goal, target }: Situation): boolean {
  if (!isRate || !isExecution(name) || isOtherExecution(name)) return false;
  return goal === null ? target.kind === 'blank' || target.kind === 'notApplicable' : goal.high.eq(1);
}

/** A score by a rule at the actual value; its interval by the rule at the ends of what the actual may stand for. */
function byRule(
  kind: string,
  situation: Situation,
  rule: (value: Big) => Big,
  steps: (score: Big) => Verdict['steps'],
): Verdict {
  const score = situation.value ? rule(situation.value) : ZERO;
  return scored(kind, score, steps(score), () => overValues(situation, rule, score));
}

function overValues(situation: Situation, rule: (value: Big) => Big, score: Big): Interval {
  const values = valuesOf(situation);
  if (!values || compare(values.low, values.high) === 0) return point(score);
  const [a, b] = [rule(values.low), rule(values.high)];
  return compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}

/** Actual ÷ `goal` as people read it. */
function rateTo({ value }: Situation, goal: Big): string {
  return formatRate(quotient(value ?? ZERO, goal));
}

// ---------------------------------------------------------------------------------------------------------------------
// Rates with steps of their own

type Steps = Exclude<Profile['execution'], 'ratio'>;

/** The share of points that steps [from rate, share] give, best first; nothing below the last. */
function shareOfSteps(steps: Steps, rate: Big): Big {
  return new Big(steps.find(([from]) => rate.gte(from))?.[1] ?? 0);
}

function scoreBySteps(situation: Situation, steps: Steps, kind: string): Verdict {
  const { points, value } = situation;
  return byRule(
    kind,
    situation,
    (rate) => points.times(shareOfSteps(steps, rate)),
    (score) => () => [message('profile-steps', { rate: formatRate(value ?? ZERO), score: show(score) })],
  );
}

/** 预算执行率, 资金到位率: the rate times the points, or the profile's steps. */
export function scoreExecution(situation: Situation): Verdict {
  const { points, value, profile } = situation;
  if (profile.execution !== 'ratio') return scoreBySteps(situation, profile.execution, 'execution');
  return byRule(
    'execution',
    situation,
    (rate) => points.times(within(rate, WHOLE)),
    (score) => () => [
      message('execution-ratio', { rate: formatRate(value ?? ZERO), points: show(points), score: show(score) }),
    ],
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Any other number

/** Scores an actual number; the target may be of any kind. */
export function scoreNumber(situation: Situation): Verdict {
  const { points, profile, name, isRate, goal, comparator, value, target, actual } = situation;
  if (profile.satisfaction && isRate && isSatisfaction(name) && !isReverse(situation)) {
    return scoreBySteps(situation, profile.satisfaction, 'satisfaction');
  }
  const met = isReached(situation);
  if (met === 'met') return scoreMet(situation);
  if (goal === null || value === null) {
    return needsPerson('number-for-words', { target: target.text, actual: actual.text });
  }
  // The second of many is not half of the first, and a deviation has no proportion.
  if (isRank(situation.unit) || isAround(goal)) return needsPerson('no-proportion', { target: target.text });
  if (isDirectionUnknown(situation)) return needsPerson('direction', { target: target.text });
  if (isReverse(situation)) return scoreExceeded(situation, goal.high);
  if (met === 'unknown' && comparator !== '>') return scoreBeyondExact(situation, goal.high);
  if (!isPositive(goal.low)) return needsPerson('no-proportion', { target: target.text });
  const verdict = scoreShort(situation, goal.low);
  // Money left over from an exact target may be a saving.
  return comparator === '=' && situation.unit?.dimension === 'money' ? upTo(verdict, points) : verdict;
}

/** The target is met: full points, less what the profile takes far above it. */
function scoreMet(situation: Situation): Verdict {
  const { points, profile, goal } = situation;
  const { deduct } = profile.over;
  if (!goal || !isFarAbove(situation, goal.high)) return scored('met', points, () => [metFull(situation)]);
  if (deduct === 0) {
    return scored('met', points, () => [metFull(situation), message('over-reason', overshoot(situation, goal.high))]);
  }
  const score = points.gt(deduct) ? points.minus(deduct) : ZERO;
  return scored('over', score, () => [
    message('over-deducted', { ...overshoot(situation, goal.high), deduct: show(new Big(deduct)), score: show(score) }),
  ]);
}

function isFarAbove(situation: Situation, goal: Big): boolean {
  const { profile, value, comparator } = situation;
  if (isReverse(situation) || comparator === '=' || !isPositive(goal)) return false;
  return value?.gte(goal.times(profile.over.from)) === true;
}

function metFull({ points }: Situation): Message {
  return message('met-full', { score: show(points) });
}

function overshoot(situation: Situation, goal: Big): { rate: string; from: string } {
  return { rate: rateTo(situation, goal), from: formatRate(new Big(situation.profile.over.from), 0) };
}

/** Short of the target: in proportion, or in proportion above 60 %. */
function scoreShort(situation: Situation, goal: Big): Verdict {
  const { points, profile } = situation;
  if (profile.unmet === 'ratio') {
    return byRule(
      'ratio',
      situation,
      (value) => (isNegative(value) ? ZERO : quotient(points.times(value), goal)),
      (score) => () => [message('ratio', { rate: rateTo(situation, goal), points: show(points), score: show(score) })],
    );
  }
  const floor = goal.times(FLOOR);
  return byRule(
    'ratio-from-60',
    situation,
    (value) => (compare(value, floor) < 0 ? ZERO : quotient(points.times(value.minus(floor)), goal.minus(floor))),
    (score) => () => [
      message('ratio-from', {
        rate: rateTo(situation, goal),
        floor: formatRate(FLOOR, 0),
        points: show(points),
        score: show(score),
      }),
    ],
  );
}

/** Above a ≤ target. */
function scoreExceeded(situation: Situation, limit: Big): Verdict {
  const { points, profile, target } = situation;
  if (isNegative(limit)) return needsPerson('no-proportion', { target: target.text });
  if (isZero(limit) || profile.reverse === 'nothing') {
    return scored('reverse', ZERO, () => [message('exceeded-nothing')]);
  }
  return byRule(
    'reverse',
    situation,
    (value) => pointsAbove(profile, points, value, limit),
    (score) => () => [
      message(`exceeded-${profile.reverse}`, {
        rate: rateTo(situation, limit),
        points: show(points),
        score: show(score),
      }),
    ],
  );
}

/** The points for `value` above a limit that is more than zero: A/B, or 1 − (B − A)/A, of all points. */
export function pointsAbove({ reverse }: Profile, points: Big, value: Big, limit: Big): Big {
  if (compare(value, limit) <= 0) return points;
  if (reverse !== 'linear') return quotient(points.times(limit), value);
  const rest = limit.times(2).minus(value);
  return isNegative(rest) ? ZERO : quotient(points.times(rest), limit);
}

/** More than an exact target: by the reverse ratio, but full points would be no mistake either. Above a range a person has to say. */
function scoreBeyondExact(situation: Situation, goal: Big): Verdict {
  const { points, target, actual } = situation;
  if (target.kind === 'range') {
    return needsPerson('beyond-range', { target: target.text, actual: actual.text }, { low: ZERO, high: points });
  }
  if (!isPositive(goal)) return needsPerson('no-proportion', { target: target.text });
  const verdict = byRule(
    'ratio',
    situation,
    (value) => (compare(value, goal) > 0 ? quotient(points.times(goal), value) : points),
    (score) => () => [message('beyond-exact', { target: target.text, score: show(score) })],
  );
  return upTo(verdict, points);
}

/** The same score where full points would be no mistake either. */
function upTo(verdict: Verdict, points: Big): Verdict {
  return { ...verdict, interval: () => ({ low: verdict.interval()?.low ?? ZERO, high: points }) };
}
