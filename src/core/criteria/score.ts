import Big from 'big.js';
import type { Interval, Outcome, Quantity } from '../model';
import { roundHalfUp } from '../quantity';
import { scoreByCriterion } from './apply';
import { completionOf, type Frame, frameOf, type ScoreInput } from './frame';
import type { Criterion, CriterionKind } from './model';
import { isReached } from './reached';
import { readCriterion } from './read';
import { recalled } from './recall';
import { scoreUnaided } from './unaided';
import { comparison } from './explanation';
import { message, type Verdict, within } from './verdict';

const ZERO = new Big(0);
const SCORE_DECIMALS = 2;
const EXACT_DECIMALS = 12;
const SAYS_NOTHING = new Set<CriterionKind>(['empty', 'silent']);

/**
 * The score of one indicator: by its criterion where that can be read, else by the profile's rule. Never throws. `score` is null
 * where a person must judge, and `explanation` says why; otherwise it is within [0, points], rounded half up to 2 decimals.
 * Results are remembered, within bounds.
 */
export function scoreIndicator(input: ScoreInput): Outcome {
  return recalled(input, outcomeOf);
}

function outcomeOf(input: ScoreInput): Outcome {
  const points = pointsOf(input.points);
  if (!points) return withoutPoints(input);
  const criterion = input.criterion === '' ? null : readCriterion(input.criterion);
  const frame = frameOf(input, points, criterion?.better);
  const verdict = judge(criterion, frame);
  const score = verdict.score && rounded(verdict.score, points);
  let interval: Interval | null | undefined;
  let completion: Big | null | undefined;
  let explanation: Outcome['explanation'] | undefined;
  return {
    score,
    kind: verdict.kind,
    met: isReached(frame),
    // Made when first asked for.
    get interval() {
      return interval === undefined ? (interval = bounded(verdict.interval(), points, score)) : interval;
    },
    get completion() {
      return completion === undefined ? (completion = completionOf(frame)) : completion;
    },
    get explanation() {
      return (explanation ??= [...comparison(frame), ...verdict.steps()]);
    },
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

function judge(criterion: Criterion | null, frame: Frame): Verdict {
  // Words without points, or the points alone, leave the profile's rule to apply.
  const saysSomething = criterion && !SAYS_NOTHING.has(criterion.kind) && !repeatsPoints(criterion, frame);
  return saysSomething ? scoreByCriterion(criterion, frame) : scoreUnaided(frame);
}

function repeatsPoints({ kind, best }: Criterion, { points }: Frame): boolean {
  return kind === 'given' && best?.eq(points) === true;
}

/** The score rounded half up and within [0, points]; it is one of the scores that the figures allow. */
function rounded(exact: Big, points: Big): Big {
  // A third of 3 is 1, although a third has no finite decimal.
  const exactly = roundHalfUp(exact, EXACT_DECIMALS);
  return within(roundHalfUp(exactly, SCORE_DECIMALS), { low: ZERO, high: points });
}

function bounded(interval: Interval | null, points: Big, score: Big | null): Interval | null {
  if (!interval) return null;
  const all = { low: ZERO, high: points };
  const low = within(interval.low, all);
  const high = within(interval.high, all);
  return { low: score?.lt(low) ? score : low, high: score?.gt(high) ? score : high };
}
