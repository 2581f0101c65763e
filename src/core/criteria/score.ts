import Big from 'big.js';
import type { Interval, Outcome, Quantity } from '../model';
import { roundHalfUp } from '../quantity';
import { scoreByCriterion } from './apply';
import { frameOf, type Frame, type ScoreInput } from './frame';
import { completionOf, isReached } from './reached';
import { readCriterion } from './read';
import { recall, remember } from './recall';
import { scoreUnaided } from './unaided';
import { comparison } from './explanation';
import { message, type Verdict, within } from './verdict';

const ZERO = new Big(0);
const SCORE_DECIMALS = 2;

/**
 * The score of one indicator: by its criterion where that can be read, else by the profile's rule. Never throws. `score` is null
 * where a person must judge, and `explanation` says why; otherwise it is within [0, points], rounded half up to 2 decimals.
 * Results are remembered, within bounds.
 */
export function scoreIndicator(input: ScoreInput): Outcome {
  const known = recall(input);
  if (known) return known;
  const outcome = score(input);
  remember(input, outcome);
  return outcome;
}

function score(input: ScoreInput): Outcome {
  const points = pointsOf(input.points);
  if (!points) return withoutPoints(input);
  const frame = frameOf(input, points);
  const verdict = judge(input.criterion, frame);
  return {
    ...rounded(verdict, points),
    kind: verdict.kind,
    met: isReached(frame),
    completion: completionOf(frame),
    explanation: [...comparison(frame), ...verdict.steps],
  };
}

/** Points as a number that may be earned; null for text, a blank, or less than nothing. */
function pointsOf(points: Quantity): Big | null {
  return points.kind === 'number' && points.value.gte(0) ? points.value : null;
}

function withoutPoints({ points }: ScoreInput): Outcome {
  const reason = points.kind === 'blank' || points.kind === 'notApplicable' ? 'no-points' : 'points-unusable';
  const explanation = [message(reason, { text: points.text })];
  return { score: null, interval: null, kind: 'no-points', met: 'unknown', completion: null, explanation };
}

function judge(text: string, frame: Frame): Verdict {
  if (text === '') return scoreUnaided(frame);
  const criterion = readCriterion(text);
  const { kind, best } = criterion;
  // Words without points, or the points alone, leave the profile's rule to apply.
  const saysNothing = kind === 'empty' || kind === 'silent' || (kind === 'given' && best?.eq(frame.points) === true);
  return saysNothing ? scoreUnaided(frame) : scoreByCriterion(criterion, frame);
}

function rounded({ score: exact, interval }: Verdict, points: Big): { score: Big | null; interval: Interval | null } {
  const all = { low: ZERO, high: points };
  const bounds = interval && { low: within(interval.low, all), high: within(interval.high, all) };
  if (exact === null) return { score: null, interval: bounds };
  const value = within(roundHalfUp(exact, SCORE_DECIMALS), all);
  // The rounded score is one of the scores that the figures allow.
  const low = bounds && bounds.low.lt(value) ? bounds.low : value;
  const high = bounds && bounds.high.gt(value) ? bounds.high : value;
  return { score: value, interval: { low, high } };
}
