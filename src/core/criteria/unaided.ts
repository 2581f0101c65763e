/** Scoring without a 评分标准: the profile's rule for what target and actual are. */
import Big from 'big.js';
import type { Interval, Profile } from '../model';
import { formatRate, point } from '../quantity';
import { isNo, isReached, isYes, saysTheSame } from './reached';
import { type Frame, isDirectionUnknown, isReverse } from './frame';
import { message, needsPerson, scored, show, type Verdict, within } from './verdict';

const ZERO = new Big(0);
const ONE = new Big(1);
const FLOOR = new Big('0.6');

const EXECUTION = /预算执行率|资金执行率|执行率|预算完成率|支出率|资金支付率|资金到位率|到位率/;
const OTHER_RATES = /任务执行|计划执行|制度执行|政策|合同|及时/;
const SATISFACTION = /满意/;

/** 预算执行率 and 资金到位率, which profiles score by rules of their own. */
function isExecutionRate({ name, isRate, goal, target }: Frame): boolean {
  if (!isRate || !EXECUTION.test(name) || OTHER_RATES.test(name)) return false;
  return goal === null ? target.kind === 'blank' || target.kind === 'notApplicable' : goal.high.eq(1);
}

/** Scores by the profile alone. */
export function scoreUnaided(frame: Frame): Verdict {
  const { actual, target } = frame;
  switch (actual.kind) {
    case 'blank':
    case 'notApplicable':
      return needsPerson('no-actual');
    case 'unreadable':
      return needsPerson('unreadable-value', { text: actual.text });
    case 'range':
      return needsPerson('unreadable-value', { text: actual.text });
    case 'date':
      return scoreDate(frame);
    case 'words':
      return scoreWords(frame);
    case 'number':
  }
  if (frame.mismatch && isReached(frame) !== 'met') {
    return needsPerson(frame.value === null && frame.unit !== actual.unit ? 'units' : 'unit-unclear', {
      target: target.text,
      actual: actual.text,
    });
  }
  if (isExecutionRate(frame)) return scoreExecution(frame);
  if (target.kind === 'blank' || target.kind === 'notApplicable') return needsPerson('no-target');
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  return scoreNumber(frame);
}

// ---------------------------------------------------------------------------------------------------------------------
// Numbers

interface Calculated {
  readonly score: Big;
  readonly interval: () => Interval;
}

/** A rule at the actual value, and over all values that the actual may stand for. */
function calculated({ value, values }: Frame, rule: (value: Big) => Big): Calculated {
  const score = value ? rule(value) : ZERO;
  const interval = (): Interval => {
    if (!values || values.low.eq(values.high)) return point(score);
    const [a, b] = [rule(values.low), rule(values.high)];
    return a.lte(b) ? { low: a, high: b } : { low: b, high: a };
  };
  return { score, interval };
}

/** The share of points that steps [from rate, share] give, best first; nothing below the last. */
function shareOfSteps(steps: readonly (readonly [from: number, share: number])[], rate: Big): Big {
  return new Big(steps.find(([from]) => rate.gte(from))?.[1] ?? 0);
}

function scoreExecution(frame: Frame): Verdict {
  const { points, profile, value } = frame;
  const { execution } = profile;
  const rate = value ?? ZERO;
  if (execution === 'ratio') {
    const result = calculated(frame, (one) => points.times(within(one, { low: ZERO, high: ONE })));
    const text = message('execution-ratio', {
      rate: formatRate(rate),
      points: show(points),
      score: show(result.score),
    });
    return scored('execution', result.score, [text], result.interval);
  }
  return scoreBySteps(frame, execution, 'execution');
}

function scoreBySteps(frame: Frame, steps: Exclude<Profile['execution'], 'ratio'>, kind: string): Verdict {
  const { points, value } = frame;
  const result = calculated(frame, (rate) => points.times(shareOfSteps(steps, rate)));
  const text = message('profile-steps', { rate: formatRate(value ?? ZERO), score: show(result.score) });
  return scored(kind, result.score, [text], result.interval);
}

function scoreNumber(frame: Frame): Verdict {
  const { points, profile, name, isRate, goal, comparator, value } = frame;
  if (profile.satisfaction && isRate && SATISFACTION.test(name) && !isReverse(frame)) {
    return scoreBySteps(frame, profile.satisfaction, 'satisfaction');
  }
  const met = isReached(frame);
  if (met === 'met') return scoreMet(frame);
  if (goal === null || value === null)
    return needsPerson('number-for-words', { target: frame.target.text, actual: frame.actual.text });
  if (isDirectionUnknown(frame)) return needsPerson('direction', { target: frame.target.text });
  if (isReverse(frame)) return scoreExceeded(frame, goal.high);
  if (met === 'unknown' && comparator !== '>') return scoreBeyondExact(frame, goal);
  if (goal.low.lte(0)) return needsPerson('no-proportion', { target: frame.target.text });
  const verdict = scoreShort(frame, goal.low);
  // Money left over from an exact target may be a saving.
  return comparator === '=' && frame.unit?.dimension === 'money' ? openTo(verdict, points) : verdict;
}

function scoreMet(frame: Frame): Verdict {
  const { points, profile, value } = frame;
  const completion = frame.completion;
  const isOver = !isReverse(frame) && frame.comparator !== '=' && completion?.gte(profile.over.from) === true;
  const full = message('met-full', { score: show(points) });
  if (!isOver) return scored('met', points, [full]);
  const rate = formatRate(completion);
  const from = formatRate(new Big(profile.over.from), 0);
  if (profile.over.deduct === 0) return scored('met', points, [full, message('over-reason', { rate, from })]);
  const reduced = points.minus(profile.over.deduct);
  const score = reduced.lt(0) ? ZERO : reduced;
  const why = message('over-deducted', { rate, from, deduct: show(new Big(profile.over.deduct)), score: show(score) });
  return scored('over', score, [why], value ? point(score) : undefined);
}

/** Short of the target: in proportion, or in proportion above 60 %. */
function scoreShort(frame: Frame, goal: Big): Verdict {
  const { points, profile, value } = frame;
  const rate = formatRate((value ?? ZERO).div(goal));
  if (profile.unmet === 'ratio') {
    const result = calculated(frame, (one) => points.times(one.lt(0) ? ZERO : one).div(goal));
    return scored(
      'ratio',
      result.score,
      [message('ratio', { rate, points: show(points), score: show(result.score) })],
      result.interval,
    );
  }
  const result = calculated(frame, (one) => {
    const above = one.div(goal).minus(FLOOR);
    return above.lt(0) ? ZERO : points.times(above).div(ONE.minus(FLOOR));
  });
  const text = message('ratio-from', {
    rate,
    floor: formatRate(FLOOR, 0),
    points: show(points),
    score: show(result.score),
  });
  return scored('ratio-from-60', result.score, [text], result.interval);
}

/** Above a ≤ target. */
function scoreExceeded(frame: Frame, goal: Big): Verdict {
  const { points, profile, value } = frame;
  if (goal.lt(0)) return needsPerson('no-proportion', { target: frame.target.text });
  if (goal.eq(0) || profile.reverse === 'nothing') {
    return scored('reverse', ZERO, [message('exceeded-nothing')]);
  }
  const result = calculated(frame, (one) => reverseShare(profile, one, goal).times(points));
  const data = { rate: formatRate((value ?? ZERO).div(goal)), points: show(points), score: show(result.score) };
  return scored('reverse', result.score, [message(`exceeded-${profile.reverse}`, data)], result.interval);
}

/** The share of points for `value` above a limit: A/B, or 1 − (B − A)/A. */
export function reverseShare(profile: Profile, value: Big, limit: Big): Big {
  if (value.lte(limit)) return ONE;
  if (profile.reverse !== 'linear') return limit.div(value);
  const share = ONE.minus(value.minus(limit).div(limit));
  return share.lt(0) ? ZERO : share;
}

/** More than an exact target, or above a range: by the reverse ratio, but full points would be no mistake either. */
function scoreBeyondExact(frame: Frame, goal: Interval): Verdict {
  if (goal.high.lte(0)) return needsPerson('no-proportion', { target: frame.target.text });
  const { points } = frame;
  const result = calculated(frame, (one) => points.times(goal.high).div(one.gt(goal.high) ? one : goal.high));
  const text = message('beyond-exact', { target: frame.target.text, score: show(result.score) });
  return scored('ratio', result.score, [text], { low: result.interval.low, high: points });
}

function openTo(verdict: Verdict, points: Big): Verdict {
  return verdict.score === null ? verdict : { ...verdict, interval: { low: verdict.interval.low, high: points } };
}

// ---------------------------------------------------------------------------------------------------------------------
// Dates and words

function scoreDate(frame: Frame): Verdict {
  const { points, target, actual } = frame;
  if (target.kind !== 'date') {
    return target.kind === 'blank'
      ? needsPerson('no-target')
      : needsPerson('number-for-words', { target: target.text, actual: actual.text });
  }
  const met = isReached(frame);
  if (met === 'met') return scored('met', points, [message('in-time', { score: show(points) })]);
  return needsPerson(met === 'unmet' ? 'late' : 'part-of-period', { target: target.text, actual: actual.text });
}

/** The band of points for words of achievement: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 % in the presets. */
function bandOf({ points, profile }: Frame, achieved: 'met' | 'mostly' | 'partly' | 'unmet'): Interval {
  const [met, partly, unmet] = profile.bands;
  const share = (low: number, high: number): Interval => ({ low: points.times(low), high: points.times(high) });
  switch (achieved) {
    case 'met':
      return share(met, 1);
    case 'mostly':
      return share(partly, 1);
    case 'partly':
      return share(partly, met);
    case 'unmet':
      return share(unmet, partly);
  }
}

function scoreWords(frame: Frame): Verdict {
  const { points, target, actual } = frame;
  if (actual.kind !== 'words') return needsPerson('unreadable-value', { text: actual.text });
  const isNumeric = target.kind === 'number' || target.kind === 'range' || target.kind === 'date';
  if (isNumeric) {
    if (actual.achievement !== 'met')
      return needsPerson('words-for-number', { target: target.text, actual: actual.text });
    return scored('met', points, [message('met-full', { score: show(points) })]);
  }
  if (
    target.kind === 'words' &&
    (isYes(target.text) || isNo(target.text)) &&
    (isYes(actual.text) || isNo(actual.text))
  ) {
    const isSame = isYes(target.text) === isYes(actual.text);
    return isSame
      ? scored('all-or-nothing', points, [message('met-full', { score: show(points) })])
      : scored('all-or-nothing', ZERO, [message('unmet-nothing')]);
  }
  const achieved = actual.achievement ?? (saysTheSame(frame) ? 'met' : null);
  if (target.kind === 'unreadable') return needsPerson('unreadable-value', { text: target.text });
  if (achieved === null) return needsPerson('graded', { target: target.text, actual: actual.text });
  const band = bandOf(frame, achieved);
  if (achieved === 'met') return scored('met', points, [message('met-full', { score: show(points) })], band);
  return needsPerson('achieved', { actual: actual.text, low: show(band.low), high: show(band.high) }, band, 'band');
}
