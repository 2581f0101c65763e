/**
 * How an indicator's score stands against its points, target and criterion. Each gets one verdict, the most telling one, so
 * that no two checks report the same contradiction.
 */
import Big from 'big.js';
import type { Indicator, Interval, Outcome, Profile, ScoredProject } from '../../model';
import { compare, exactInterval, meets, roundedInterval } from '../../quantity';
import { hasCriterion, moneyRateOf, type Figure } from '../../scoring/figures';
import type { Marks } from '../../scoring/marks';
import { explains } from './reasons';

export type Verdict =
  /** Nothing to judge: no points or no score, or a person has to. */
  | 'open'
  /** Below zero or above the points. */
  | 'outOfRange'
  /** All points although the target was missed for certain. */
  | 'fullThoughUnmet'
  /** Points taken although target and rule give all, without a reason. */
  | 'deductedThoughMet'
  /** Another score than the rule gives. */
  | 'offRule'
  | 'agrees';

const ZERO = new Big(0);
/** Half of the second decimal: scores are given to two. */
const HALF_CENT = new Big('0.005');

export function verdictsOf(project: ScoredProject, marks: Marks): readonly Verdict[] {
  const decimals = marks.scores.some((score) => (score?.value.decimals ?? 0) > 0) ? 1 : 0;
  return project.indicators.map((indicator, index) => {
    const points = marks.points[index];
    const score = marks.scores[index];
    const outcome = project.outcomes[index];
    if (!points || !score || !outcome) return 'open';
    return isOutOfRange(score, points)
      ? 'outOfRange'
      : verdictOf(indicator, { points, score, outcome, decimals }, project.profile);
  });
}

/** Whether no value that the figures may stand for lies between zero and the points. */
export function isOutOfRange(score: Figure, points: Figure): boolean {
  const { low, high } = exactInterval(score.value);
  return compare(high, ZERO) < 0 || compare(low, exactInterval(points.value).high) > 0;
}

interface Scored {
  readonly points: Figure;
  readonly score: Figure;
  readonly outcome: Outcome;
  /** A whole score among others with decimals was not rounded to whole points. */
  readonly decimals: number;
}

function verdictOf(indicator: Indicator, scored: Scored, profile: Profile): Verdict {
  const { points, score, outcome, decimals } = scored;
  const isFull = compare(score.value.value, points.value.value) >= 0;
  const allowed = outcome.score === null ? null : outcome.interval;
  if (isFull && outcome.met === 'unmet') {
    if (fallsShort(scored, indicator)) return 'fullThoughUnmet';
    return allowed ? 'agrees' : 'open';
  }
  if (!allowed || leftToMoney(indicator)) return 'open';
  // No points at all are written so in any column.
  const finest = score.value.value.eq(0) ? 0 : decimals;
  if (meets(roundedInterval(score.value, finest), allowed)) return 'agrees';
  if (isFull || outcome.met !== 'met' || !reachesFull(allowed, points)) return 'offRule';
  if (mayBeReduced(outcome, profile) || explains(indicator.reason)) return 'agrees';
  return isQuantitative(indicator) ? 'deductedThoughMet' : 'open';
}

/** Whether all points are out of reach for certain, also by rounding; a criterion that only a person can read may allow them. */
function fallsShort({ points, outcome: { interval } }: Scored, indicator: Indicator): boolean {
  if (interval === null) return !hasCriterion(indicator);
  return !reachesFull(interval, points);
}

function reachesFull(allowed: Interval, points: Figure): boolean {
  const { high } = allowed;
  const full = points.value.value;
  return compare(high, full) >= 0 || compare(high, full.minus(HALF_CENT)) >= 0;
}

/** 财预〔2020〕10号: far above a target that was set too low, points may be reduced. */
function mayBeReduced({ completion }: Outcome, profile: Profile): boolean {
  return completion?.gte(profile.over.from) ?? false;
}

/** The execution rate without a criterion of its own is judged with the money, see `fund-execution-score`. */
function leftToMoney(indicator: Indicator): boolean {
  return moneyRateOf(indicator) === 'executionRate' && !hasCriterion(indicator);
}

function isQuantitative({ target, actual }: Indicator): boolean {
  const kinds = [target?.value.kind, actual?.value.kind];
  return kinds.every((kind) => kind === 'number' || kind === 'range' || kind === 'date');
}
