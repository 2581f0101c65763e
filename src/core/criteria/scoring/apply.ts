/** Scoring by a criterion: the reading that is sound, what it gives, over all that the figures allow. */
import Big from 'big.js';
import type { Interval } from '../../model';
import { compare, formatFigure, isNegative, isRank, valuesOf } from '../../quantity';
import type { Criterion } from '../meaning/model';
import { soundness, type Soundness } from './check';
import { readingsOf } from './lenses';
import type { Lens } from './measures';
import { isReachedBy } from './matching/reached';
import { placed, type Reading } from './placed';
import { reckon } from './reckoning/reckon';
import { type Doubt, explain, type Reckoning } from './reckoning/reckoning';
import { toldBy } from './reckoning/told';
import { isReverse, type Situation } from './situation';
import { needsPerson, scored, show, type Verdict, within } from './verdict';

const ZERO = new Big(0);
/** Above the points by less than this is rounding. */
const ROUNDING = new Big('0.005');
const NONE: readonly Read[] = [];

/** The actual as a number. 「全部完成」 beside a number is that number. */
function nominalOf(situation: Situation): Big | null {
  const { value, goal, actual } = situation;
  if (value !== null || goal === null || actual.kind !== 'words' || actual.achievement !== 'met') return value;
  return isReverse(situation) ? goal.high : goal.low;
}

/** Not below what the criterion gives at least, and within the points. */
function kept({ score }: Reckoning, { leastScore }: Criterion, { points }: Situation): Big {
  return within(leastScore?.gt(score) ? leastScore : score, { low: ZERO, high: points });
}

/** The scores over all that the actual may stand for. The reading is made again: most intervals nobody asks for, and few actuals are open. */
function overValues(criterion: Criterion, situation: Situation, lens: Lens, score: Big): Interval {
  let interval: Interval = { low: score, high: score };
  const values = valuesOf(situation);
  if (!values || compare(values.low, values.high) === 0) return interval;
  const reading = placed(criterion, situation, lens);
  for (const value of [values.low, values.high]) {
    const atEnd = reckon(reading, { situation, lens, value });
    if (atEnd.score) interval = including(interval, kept(atEnd, criterion, situation));
  }
  return interval;
}

function including({ low, high }: Interval, value: Big): Interval {
  return { low: compare(value, low) < 0 ? value : low, high: compare(value, high) > 0 ? value : high };
}

function refuse({ reason, clause, band }: Doubt, points: Big): Verdict {
  if (!band) return needsPerson(reason, { clause }, { low: ZERO, high: points });
  return needsPerson(reason, { clause, low: show(band.low), high: show(band.high) }, band, 'band');
}

/** A reading with what it gives. */
interface Read {
  readonly reading: Reading;
  readonly result: Reckoning | Doubt;
  readonly soundness: Soundness;
}

function read(criterion: Criterion, situation: Situation, value: Big | null, lens: Lens): Read {
  const reading = placed(criterion, situation, lens);
  return {
    reading,
    result: reckon(reading, { situation, lens, value }),
    soundness: soundness(reading, value !== null),
  };
}

function readsOf(
  group: readonly Lens[],
  criterion: Criterion,
  situation: Situation,
  value: Big | null,
): readonly Read[] {
  return group.map((lens) => read(criterion, situation, value, lens));
}

function verdictOf({ reading, result }: Read, value: Big | null): Verdict {
  const { criterion, situation, lens } = reading;
  if (result.reason) return refuse(result, situation.points);
  const score = kept(result, criterion, situation);
  return scored(
    criterion.kind,
    score,
    () => explain(result, result.one && toldBy(result.one, { situation, lens, value })),
    () => overValues(criterion, situation, lens, score),
  );
}

/** Whether a result lies outside of the points though nothing limits it there. */
function isOutside(criterion: Criterion, { result, soundness: sound }: Read, { points }: Situation): boolean {
  if (!result.score) return false;
  // Deeper below nothing than the points are high: no formula is meant so.
  if (compare(result.score, points.neg()) < 0 && result.applied.length === 0) return true;
  if (sound === 'full') return false;
  const isOver = compare(result.score, points.plus(ROUNDING)) > 0 && criterion.declaredPoints === null;
  const isUnder = isNegative(result.score) && result.applied.length === 0 && criterion.leastScore === null;
  return isOver || isUnder;
}

/** 每低1%扣1分 beside a limit that is passed: it counts the other way. */
function isOpposed(
  { perUnits }: Criterion,
  { score, one, applied }: Reckoning | Doubt,
  situation: Situation,
  value: Big | null,
): boolean {
  const { target, unit } = situation;
  const isTold = target.kind === 'number' && target.comparator !== null && !isRank(unit);
  if (!score || one || applied.length > 0 || !value || !isTold || isReachedBy(situation, value) !== 'unmet')
    return false;
  const opposite = isReverse(situation) ? 'below' : 'above';
  return perUnits.some(({ effect, counts }) => effect === 'deduct' && counts === opposite);
}

function isSame(a: Reckoning | Doubt, b: Reckoning | Doubt, criterion: Criterion, situation: Situation): boolean {
  if (!a.score || !b.score) return a.score === b.score;
  return kept(a, criterion, situation).eq(kept(b, criterion, situation));
}

/** Scores by a criterion: in the first readings that are sound, if they agree. */
export function applyCriterion(criterion: Criterion, situation: Situation): Verdict {
  const value = nominalOf(situation);
  const groups = readingsOf(criterion, situation);
  let untold: readonly Read[] | null = null;
  let fallback: readonly Read[] | null = null;
  for (let at = 0; at < groups.length; at++) {
    const reads = readsOf(groups[at] ?? [], criterion, situation, value);
    const sound = reads.filter(({ soundness: one }) => one === 'full');
    if (sound.length > 0 && !sound.every(lacksReference)) return agreed(sound, criterion, situation, value);
    untold ??= sound.length > 0 ? sound : null;
    // Nothing to tell by: a doubt is taken back if another reading is sound, a score is not.
    const open = at === 0 ? reads.filter(({ soundness: one }) => one === 'unknown') : NONE;
    if (open.some(({ result }) => result.score)) return agreed(open, criterion, situation, value);
    untold ??= open.length > 0 ? open : null;
    const partial = reads.filter(({ soundness: one }) => one === 'less');
    fallback ??= partial.length > 0 ? partial : null;
  }
  const last = untold ?? fallback;
  if (last) return agreed(last, criterion, situation, value);
  const { goal, points } = situation;
  const target = situation.target.text || formatFigure(goal?.low ?? ZERO);
  return needsPerson('unsound', { target }, { low: ZERO, high: points });
}

/** From where to count may show in another reading. */
function lacksReference({ result }: Read): boolean {
  return result.reason === 'reference';
}

function agreed(reads: readonly Read[], criterion: Criterion, situation: Situation, value: Big | null): Verdict {
  const [first, ...others] = reads;
  if (!first) return needsPerson('unreadable', { clause: criterion.text });
  if (others.some(({ result }) => !isSame(first.result, result, criterion, situation)))
    return needsPerson('two-readings', { clause: criterion.text });
  if (isOpposed(criterion, first.result, situation, value)) return needsPerson('no-case');
  if (isOutside(criterion, first, situation))
    return needsPerson('outside', { score: first.result.score ? show(first.result.score) : '' });
  return verdictOf(first, value);
}
