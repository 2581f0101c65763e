import Big from 'big.js';
import type { Interval, Outcome, Quantity } from '../../model';
import { compare, isNegative, roundHalfUp } from '../../quantity';
import { comparison } from './comparison';
import type { Criterion, CriterionKind } from '../meaning/model';
import { isRemembered, readCriterion } from '../read';
import { recalled } from './remembered';
import { applyCriterion } from './apply';
import { isReached } from './matching/reached';
import { refusal, scoreSubPoints } from './refusal';
import { completionOf, type Expected, type ScoreInput, type Situation, situationOf } from './situation';
import { scoreUnaided } from './unaided';
import { message, type Verdict, within } from './verdict';

const ZERO = new Big(0);
const ONE = new Big(1);
const SCORE_DECIMALS = 2;
const EXACT_DECIMALS = 12;
const SAYS_NOTHING = new Set<CriterionKind>(['empty', 'silent']);

/**
 * The score of one indicator: by its criterion where that can be read, else by the profile's rule. Never throws. `score` is null
 * where a person must judge, and `explanation` says why; otherwise it is within [0, points], rounded half up to 2 decimals.
 */
export function scoreIndicator(input: ScoreInput): Outcome {
  // What comes once, as in a workbook that is read once, is not held.
  return input.criterion === '' || isRemembered(input.criterion) ? recalled(input, outcomeOf) : outcomeOf(input);
}

function outcomeOf(input: ScoreInput): Outcome {
  const points = pointsOf(input.points);
  if (!points) return withoutPoints(input);
  const criterion = input.criterion === '' ? null : readCriterion(input.criterion);
  const situation = situationOf(input, points, criterion ? expectedBy(criterion) : undefined);
  return new Scored(situation, judge(criterion, situation));
}

/** What a verdict comes to. Interval, completion and words are made when they are first asked for. */
class Scored implements Outcome {
  readonly score: Big | null;
  readonly kind: string;
  readonly met: Outcome['met'];
  readonly #situation: Situation;
  readonly #verdict: Verdict;
  #interval: Interval | null | undefined = undefined;
  #completion: Big | null | undefined = undefined;
  #explanation: Outcome['explanation'] | undefined = undefined;

  constructor(situation: Situation, verdict: Verdict) {
    this.score = verdict.score && rounded(verdict.score, situation.points);
    this.kind = verdict.kind;
    this.met = isReached(situation);
    this.#situation = situation;
    this.#verdict = verdict;
  }

  get interval(): Interval | null {
    const { points } = this.#situation;
    return this.#interval === undefined
      ? (this.#interval = bounded(this.#verdict.interval(), points, this.score))
      : this.#interval;
  }

  get completion(): Big | null {
    return this.#completion === undefined ? (this.#completion = completionOf(this.#situation)) : this.#completion;
  }

  get explanation(): Outcome['explanation'] {
    return (this.#explanation ??= [...comparison(this.#situation), ...this.#verdict.steps()]);
  }
}

/** What a criterion tells of how target and actual are to be read. */
function expectedBy({ better, measure, perUnits, traits }: Criterion): Expected {
  const { directed, dated, faults, measures } = traits;
  const tells = (way: 'above' | 'below') => measures[way] || perUnits.some(({ counts }) => counts === way);
  const changes = { above: tells('above'), below: tells('below') };
  return { better, directed, date: dated, late: measure === 'late', faults, changes };
}

/** Points as a number that may be earned; null for text, a blank, or less than nothing. */
function pointsOf(points: Quantity): Big | null {
  return points.kind === 'number' && !isNegative(points.value) ? points.value : null;
}

/** No points to earn: whether the target was met, and by how much, is known all the same. */
function withoutPoints(input: ScoreInput): Outcome {
  const { points } = input;
  const reason = points.kind === 'blank' || points.kind === 'notApplicable' ? 'no-points' : 'points-unusable';
  const explanation = [message(reason, { text: points.text })];
  return { score: null, interval: null, kind: 'no-points', ...comparedAlone(input), explanation };
}

/** Of one point. */
function comparedAlone(input: ScoreInput): Pick<Outcome, 'met' | 'completion'> {
  const criterion = input.criterion === '' ? undefined : expectedBy(readCriterion(input.criterion));
  const situation = situationOf(input, ONE, criterion);
  return { met: isReached(situation), completion: completionOf(situation) };
}

function judge(criterion: Criterion | null, situation: Situation): Verdict {
  // Words that say nothing about points, or the points alone, leave the profile's rule to apply.
  const saysSomething = criterion && !SAYS_NOTHING.has(criterion.kind) && !repeatsPoints(criterion, situation);
  if (!saysSomething) return scoreUnaided(situation);
  const refused = refusal(criterion, situation);
  if (refused) return refused;
  if (criterion.subPoints.length > 0 && !areGrades(criterion, situation)) return scoreSubPoints(criterion, situation);
  return applyCriterion(criterion, situation);
}

/** 开展评价得1分；取得认证得2分 under 2 points: one or the other. */
function areGrades({ subPoints, best }: Criterion, { points }: Situation): boolean {
  const total = subPoints.reduce((sum, one) => sum.plus(one.points), ZERO);
  return compare(total, points) !== 0 && best !== null && compare(best, points) === 0;
}

function repeatsPoints({ kind, best }: Criterion, { points }: Situation): boolean {
  return kind === 'given' && best !== null && compare(best, points) === 0;
}

/** The score rounded half up and within [0, points]; it is one of the scores that the figures allow. */
function rounded(exact: Big, points: Big): Big {
  // A third of 3 is 1, although a third has no finite decimal.
  const exactly = roundHalfUp(exact, EXACT_DECIMALS);
  const score = roundHalfUp(exactly, SCORE_DECIMALS);
  if (isNegative(score)) return ZERO;
  return compare(score, points) > 0 ? points : score;
}

function bounded(interval: Interval | null, points: Big, score: Big | null): Interval | null {
  if (!interval) return null;
  const all = { low: ZERO, high: points };
  const low = within(interval.low, all);
  const high = within(interval.high, all);
  return { low: score?.lt(low) ? score : low, high: score?.gt(high) ? score : high };
}
