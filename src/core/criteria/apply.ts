/** Scoring by a criterion: which case holds, what it gives, what is deducted per unit. */
import Big from 'big.js';
import type { Interval, Message } from '../model';
import { formatFigure } from '../quantity';
import { countOf } from './counting';
import { type Frame, isReverse } from './frame';
import { type Given, givenBy } from './giving';
import { isWithin, type Match, matchCase } from './matching';
import { type Sight, type View, viewsOf } from './measure';
import type { Case, Criterion, PerUnit } from './model';
import { isReached } from './reached';
import {
  message,
  needsPerson,
  type Reason,
  scored,
  type Scored,
  show,
  type Unscored,
  type Verdict,
  within,
} from './verdict';

const ZERO = new Big(0);

/** The score at one actual value, or why there is none. */
type AtValue =
  | { readonly score: Big; readonly steps: readonly Message[] }
  | { readonly reason: Reason; readonly clause: string; readonly band: Interval | null };

const unsure = (reason: Reason, clause = '', band: Interval | null = null): AtValue => ({ reason, clause, band });

// ---------------------------------------------------------------------------------------------------------------------
// Which case

interface Held {
  readonly one: Case;
  readonly match: Match;
}

/** An exact figure, 「100%得满分」, also holds above where it is the highest. */
function exceedsHighest(one: Case, criterion: Criterion, sight: Sight): boolean {
  const { range } = one;
  if (!range?.low || !range.high?.figure.value.eq(range.low.figure.value) || isReverse(sight.frame)) return false;
  const level = range.low.figure.value;
  const isHighest = criterion.cases.every(
    ({ range: other }) => !other || !(other.high ?? other.low)?.figure.value.gt(level),
  );
  return isHighest && matchCase({ ...one, range: { ...range, high: null } }, sight) === 'firm';
}

/** Of cases that hold, the one that says most: the narrowest range; at an edge, the one that claims it, else the better. */
function pick(held: readonly Held[], sight: Sight): Case | null {
  const firm = held.filter(({ match }) => match === 'firm');
  const candidates = (firm.length > 0 ? firm : held).map(({ one }) => one);
  const narrowest = candidates.find(
    ({ range, words }) =>
      (range === null && words !== '') ||
      candidates.every((other) => (range && other.range ? isWithin(range, other.range) : other.range === null)),
  );
  if (narrowest && (firm.length > 0 || candidates.length === 1)) return narrowest;
  if (firm.length > 0) return null;
  return candidates.reduce<Case | null>(
    (best, one) => (best && worth(best, sight).gte(worth(one, sight)) ? best : one),
    null,
  );
}

function worth(one: Case, sight: Sight): Big {
  const given = givenBy(one, sight);
  return 'points' in given ? given.points : 'high' in given ? given.high : ZERO;
}

type Choice = { readonly one: Case | null } | { readonly reason: Reason; readonly clause: string };

/** Cases that give the same leave no doubt between them. */
function allGiveTheSame(held: readonly Held[], sight: Sight): boolean {
  const [first, ...others] = held.map(({ one }) => givenBy(one, sight));
  return (
    first !== undefined &&
    'points' in first &&
    others.every((other) => 'points' in other && other.points.eq(first.points))
  );
}

/** The case that holds; `one` is null where none does. */
function choose(criterion: Criterion, sight: Sight): Choice {
  const cases = criterion.cases.filter(({ otherwise }) => !otherwise);
  const matched = cases.map((one): Held => ({
    one,
    match: exceedsHighest(one, criterion, sight) ? 'firm' : matchCase(one, sight),
  }));
  const held = matched.filter(({ match }) => match === 'firm' || match === 'soft');
  const doubtful = matched.find(({ match }) => match === 'unknown');
  if (held.length > 0) {
    if (doubtful && !isCovered(doubtful.one, held)) return { reason: 'condition', clause: doubtful.one.text };
    const one = allGiveTheSame(held, sight) ? (held[0]?.one ?? null) : pick(held, sight);
    return one ? { one } : { reason: 'overlap', clause: held.map(({ one: { text } }) => text).join('；') };
  }
  if (doubtful) return { reason: 'condition', clause: doubtful.one.text };
  return { one: criterion.cases.find(({ otherwise }) => otherwise) ?? null };
}

/** Words that are another grade of the same scale do not matter once one grade is found. */
function isCovered(doubtful: Case, held: readonly Held[]): boolean {
  const isWorded = ({ range, target, deadline }: Case): boolean =>
    range === null && target === null && deadline === null;
  return isWorded(doubtful) && held.some(({ one, match }) => match === 'firm' && isWorded(one) && one.words !== '');
}

// ---------------------------------------------------------------------------------------------------------------------
// Per unit

const givesFull = ({ award }: Case, { best }: Criterion): boolean =>
  award.type === 'full' || (award.type === 'points' && best !== null && award.points.eq(best));

function amountOf({ amount }: PerUnit, { points }: Frame): Big {
  return 'points' in amount ? amount.points : points.times(amount.share);
}

interface PerUnitSum {
  readonly deducted: Big;
  readonly added: Big;
  readonly steps: readonly Message[];
}

function perUnits(
  criterion: Criterion,
  sight: Sight,
  from: Case | null,
): PerUnitSum | { reason: Reason; clause: string } {
  let deducted = ZERO;
  let added = ZERO;
  const steps: Message[] = [];
  for (const perUnit of criterion.perUnits) {
    const count = countOf(criterion, perUnit, sight, perUnit.effect === 'add' ? from : null);
    if ('unknown' in count) return { reason: count.unknown, clause: perUnit.text };
    if (count.steps.eq(0)) continue;
    const points = count.steps.times(amountOf(perUnit, sight.frame));
    const isRate = perUnit.step.unit?.dimension === 'ratio';
    const gap = isRate ? `${formatFigure(count.gap.times(100).round(2))}%` : formatFigure(count.gap.round(2));
    const effect = perUnit.effect === 'deduct' ? 'per-unit-deducted' : 'per-unit-added';
    steps.push(message(effect, { clause: perUnit.text, gap, points: show(points) }));
    if (perUnit.effect === 'deduct') deducted = deducted.plus(points);
    else added = added.plus(points);
  }
  const { mostDeducted } = criterion;
  return { deducted: mostDeducted && deducted.gt(mostDeducted) ? mostDeducted : deducted, added, steps };
}

// ---------------------------------------------------------------------------------------------------------------------
// Together

function bandOf(given: Given): Interval | null {
  return 'low' in given ? { low: given.low, high: given.high } : null;
}

/** The points to start from where no case holds: all of them if the criterion only takes away, none if it only adds. */
function withoutCase({ cases, perUnits, best }: Criterion, { frame }: Sight): Big | null {
  if (perUnits.length > 0) return perUnits.every(({ effect }) => effect === 'earn') ? ZERO : (best ?? frame.points);
  const awards = cases.map(({ award }) => award.type);
  if (awards.every((type) => type === 'deduct' || type === 'deductShare')) return frame.points;
  const onlyTakes = awards.every((type) => type !== 'points' && type !== 'full' && type !== 'share');
  return onlyTakes && isReached(frame) === 'met' ? frame.points : null;
}

function atValue(criterion: Criterion, sight: Sight): AtValue {
  // Where every item earns, 「不符合的不得分」 says nothing more.
  const choice = criterion.kind === 'sum' ? { one: null } : choose(criterion, sight);
  if ('reason' in choice) return unsure(choice.reason, choice.clause);
  const { one } = choice;
  const given: Given | null = one && givenBy(one, sight);
  if (one && given && !('points' in given)) {
    const band = bandOf(given);
    return band ? unsure('band', one.text, band) : unsure('reason' in given ? given.reason : 'band', one.text);
  }
  const base = given && 'points' in given ? given.points : withoutCase(criterion, sight);
  if (base === null) return unsure('no-case');
  const steps = one ? [message('case', { clause: one.text, points: show(base) })] : [];
  if (criterion.perUnits.length === 0 || one?.award.type === 'zero') return { score: base, steps };
  return withUnits(criterion, sight, one, base, steps);
}

function withUnits(
  criterion: Criterion,
  sight: Sight,
  one: Case | null,
  base: Big,
  steps: readonly Message[],
): AtValue {
  const units = perUnits(criterion, sight, one);
  if ('reason' in units) return unsure(units.reason, units.clause);
  // Deducting from a lower step: from its points, or from all of them? Nobody but the author knows.
  if (units.deducted.gt(0) && one && !givesFull(one, criterion)) return unsure('two-readings', one.text);
  return { score: base.minus(units.deducted).plus(units.added), steps: [...steps, ...units.steps] };
}

/** Points named as the best must be the indicator's points, or the criterion is not this indicator's. */
function hasOtherMaximum({ kind, best, cases }: Criterion, { points }: Frame): boolean {
  return (
    best !== null &&
    kind !== 'sum' &&
    kind !== 'given' &&
    !best.eq(points) &&
    cases.some(({ award }) => award.type === 'points')
  );
}

function refusal(criterion: Criterion, frame: Frame): Unscored | null {
  const { points } = frame;
  if (criterion.kind === 'unreadable') return needsPerson('unreadable', { clause: criterion.unread[0] ?? '' });
  if (criterion.subjects.length > 1)
    return needsPerson('several-measures', { subjects: criterion.subjects.join('、') });
  if (criterion.kind === 'judgement') return needsPerson('judgement', {}, { low: ZERO, high: points });
  if (hasOtherMaximum(criterion, frame)) {
    return needsPerson('best', { best: show(criterion.best ?? ZERO), points: show(points) });
  }
  return null;
}

/** Sub-points are ticked by a person, unless everything is said to be reached. */
function scoreSubPoints(criterion: Criterion, frame: Frame): Verdict {
  const total = criterion.subPoints.reduce((sum, { points }) => sum.plus(points), ZERO);
  const isAll = frame.actual.kind === 'words' && frame.actual.achievement === 'met';
  if (isAll && total.eq(frame.points)) return scored('sum', total, [message('sum-all', { points: show(total) })]);
  return needsPerson(
    'sum',
    { count: criterion.subPoints.length, total: show(total) },
    { low: ZERO, high: frame.points },
  );
}

function valueOf(frame: Frame): { nominal: Big | null; ends: readonly Big[] } {
  const { value, values, goal, actual } = frame;
  if (value !== null && values !== null) {
    return { nominal: value, ends: values.low.eq(values.high) ? [] : [values.low, values.high] };
  }
  // 「全部完成」 beside a number is that number.
  const isMet = actual.kind === 'words' && actual.achievement === 'met' && isReached(frame) === 'met';
  return { nominal: isMet && goal ? (isReverse(frame) ? goal.high : goal.low) : null, ends: [] };
}

function inView(criterion: Criterion, frame: Frame, view: View): Verdict {
  const { nominal, ends } = valueOf(frame);
  const all: Interval = { low: ZERO, high: frame.points };
  const result = atValue(criterion, { frame, view, value: nominal });
  if ('reason' in result) {
    const isBand = result.reason === 'band';
    return needsPerson(
      result.reason,
      { clause: result.clause, ...(result.band && { low: show(result.band.low), high: show(result.band.high) }) },
      result.band ?? all,
      isBand ? 'band' : undefined,
    );
  }
  const least = criterion.leastScore;
  const keep = (score: Big): Big => within(least && score.lt(least) ? least : score, all);
  const others = ends.flatMap((value) => {
    const at = atValue(criterion, { frame, view, value });
    return 'score' in at ? [keep(at.score)] : [];
  });
  const score = keep(result.score);
  const interval = others.reduce<Interval>(
    ({ low, high }, other) => ({ low: other.lt(low) ? other : low, high: other.gt(high) ? other : high }),
    { low: score, high: score },
  );
  return scored(criterion.kind, score, result.steps, interval);
}

/** Scores by a criterion. */
export function scoreByCriterion(criterion: Criterion, frame: Frame): Verdict {
  const { actual } = frame;
  const refused = refusal(criterion, frame);
  if (refused) return refused;
  if (actual.kind === 'blank' || actual.kind === 'notApplicable') return needsPerson('no-actual');
  if (actual.kind === 'unreadable' || actual.kind === 'range')
    return needsPerson('unreadable-value', { text: actual.text });
  if (criterion.subPoints.length > 0) return scoreSubPoints(criterion, frame);
  const [first, ...others] = viewsOf(criterion, frame).map((view) => inView(criterion, frame, view));
  if (!first || others.every((other) => agree(first, other))) return first ?? needsPerson('unreadable');
  return needsPerson('two-readings', { clause: criterion.text });
}

function agree(a: Verdict, b: Verdict): boolean {
  return isScored(a) && isScored(b) ? a.score.eq(b.score) : a.score === null && b.score === null;
}

function isScored(verdict: Verdict): verdict is Scored {
  return verdict.score !== null;
}
