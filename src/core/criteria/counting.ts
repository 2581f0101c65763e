/** How many times a deduction per unit applies. */
import Big from 'big.js';
import type { Profile } from '../model';
import { givesBest } from './cases';
import { delayIn } from './delay';
import { isReverse } from './frame';
import { levelOf, measuredFor, rateOf, type Sight, targetRate } from './measure';
import type { Case, Criterion, Edge, PerUnit, Range } from './model';
import { isReached } from './reached';
import { undoneIn } from './undone';

/** How far the actual is from where counting begins, in steps; or why that cannot be told. */
export type Count = { readonly gap: Big; readonly steps: Big } | { readonly unknown: 'count' | 'reference' };

const ZERO = new Big(0);
const ROUND_DOWN = 0;
const ROUND_UP = 3;
/** Months are no finite decimal of days: 1.999999 is two of them. */
const STEP_DECIMALS = 5;

function wholeSteps(steps: Big, rounding: Profile['perUnit']): Big {
  if (rounding === 'proRata') return steps;
  return steps.round(0, rounding === 'whole' ? ROUND_DOWN : ROUND_UP);
}

function inSteps(gap: Big, { step }: PerUnit, criterion: Criterion, { frame }: Sight): Count {
  const positive = gap.lt(0) ? ZERO : gap;
  const rounding = criterion.perUnitRounding ?? frame.profile.perUnit;
  return { gap: positive, steps: wholeSteps(positive.div(step.value).round(STEP_DECIMALS), rounding) };
}

/** The edge of a range where counting begins: the near one, seen from where the deduction counts to. */
function nearEdge(range: Range, perUnit: PerUnit, isOwn: boolean): Edge | null {
  const isDown = perUnit.direction === 'down' || perUnit.direction === 'missing';
  // A condition of its own (低于90%的，每…) ends where counting begins; a case with full points begins there.
  const fromHigh = isOwn === isDown || (!isOwn && perUnit.direction === 'up' && perUnit.effect === 'deduct');
  return fromHigh ? (range.high ?? range.low) : (range.low ?? range.high);
}

/** The edges from which to count: of its condition, of the case with full points, of 「以100%为标准」. */
function edgesOf(criterion: Criterion, perUnit: PerUnit, from: Case | null): readonly Edge[] {
  const best =
    from ?? criterion.cases.find(({ range, award }) => range !== null && givesBest(award, criterion.best)) ?? null;
  const own = perUnit.range && !perUnit.range.ofTarget ? nearEdge(perUnit.range, perUnit, true) : null;
  const full = best?.range && !best.range.ofTarget ? nearEdge(best.range, perUnit, false) : null;
  const reference: Edge | null = criterion.reference && { figure: criterion.reference, closed: true };
  return [own, full, reference].flatMap((edge) => (edge ? [edge] : []));
}

/** Where counting begins, in the terms of `measured`; null where nothing says so. */
function referenceOf(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Big | null {
  const [edge] = edgesOf(criterion, perUnit, from).filter(
    ({ figure }) =>
      (figure.unit?.dimension === 'ratio') === (perUnit.step.unit?.dimension === 'ratio') || figure.unit === null,
  );
  if (edge) return levelOf(edge.figure, sight.frame);
  const { frame } = sight;
  if (perUnit.step.unit?.dimension === 'ratio') return targetRate(sight);
  return frame.goal ? (perUnit.direction === 'up' ? frame.goal.high : frame.goal.low) : null;
}

function distance(perUnit: PerUnit, value: Big, reference: Big): Big {
  if (perUnit.direction === 'either') return value.minus(reference).abs();
  return perUnit.direction === 'up' ? value.minus(reference) : reference.minus(value);
}

/** Each percentage below or above a rate. */
function countRate(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  const isOwnRate = sight.frame.isRate && isReverse(sight.frame);
  const measuresDeviation = !isOwnRate && criterion.cases.some(({ isDeviation }) => isDeviation);
  if (measuresDeviation && perUnit.direction !== 'either') return { unknown: 'reference' };
  const value = rateOf(sight);
  const reference = referenceOf(criterion, perUnit, sight, from);
  if (value === null || reference === null) return { unknown: 'reference' };
  // 「每1%扣0.1分」 counts away from the target, 「每提前1%」 nobody knows from where.
  if (perUnit.direction === 'events' && (perUnit.effect !== 'deduct' || !/^每[\d一]/.test(perUnit.text)))
    return { unknown: 'count' };
  const direction = perUnit.direction === 'events' ? (isReverse(sight.frame) ? 'up' : 'down') : perUnit.direction;
  return inSteps(distance({ ...perUnit, direction }, value, reference), perUnit, criterion, sight);
}

/** Days, months, years between a deadline and the day it was done; null where there are no such dates. */
function countDelay(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count | null {
  const { target, actual } = sight.frame;
  const { unit } = perUnit.step;
  if (unit?.dimension !== 'time' || target.kind !== 'date' || actual.kind !== 'date') return null;
  const delay = delayIn(unit, target, actual);
  return delay ? inSteps(delay.times(unit.factor), perUnit, criterion, sight) : { unknown: 'count' };
}

/** Things counted: people, items, days, events. */
function countThings(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  const { frame } = sight;
  const value = measuredFor(perUnit.step, sight, false);
  if (value === null) return { unknown: 'count' };
  if (perUnit.direction === 'events' || (perUnit.direction === 'missing' && isReverse(frame))) {
    const isLimit = frame.goal === null || frame.goal.high.eq(0);
    return isLimit ? inSteps(value, perUnit, criterion, sight) : { unknown: 'count' };
  }
  const reference = referenceOf(criterion, perUnit, sight, from);
  if (reference === null) return { unknown: 'reference' };
  return inSteps(distance(perUnit, value, reference), perUnit, criterion, sight);
}

/** Every item earns: the actual itself is the count. */
function countEarned(criterion: Criterion, perUnit: PerUnit, sight: Sight): Count {
  const { step } = perUnit;
  const value = step.unit?.dimension === 'ratio' ? rateOf(sight) : measuredFor(step, sight, false);
  return value === null ? { unknown: 'count' } : inSteps(value, perUnit, criterion, sight);
}

/** How often `perUnit` applies. `from` is the case that holds, where counting begins at its edge. */
export function countOf(criterion: Criterion, perUnit: PerUnit, sight: Sight, from: Case | null): Count {
  const { frame } = sight;
  if (perUnit.effect === 'earn') return countEarned(criterion, perUnit, sight);
  const isDeduction = perUnit.effect === 'deduct';
  if (sight.value === null && frame.actual.kind === 'words') {
    const undone = isDeduction ? undoneIn(frame.actual.text) : null;
    if (undone) return inSteps(undone, perUnit, criterion, sight);
  }
  const count =
    countDelay(criterion, perUnit, sight) ??
    (perUnit.step.unit?.dimension === 'ratio'
      ? countRate(criterion, perUnit, sight, from)
      : countThings(criterion, perUnit, sight, from));
  // What is reached lacks nothing, even where nothing can be counted.
  const lacksNothing = isDeduction && perUnit.direction !== 'events' && isReached(frame) === 'met';
  return 'unknown' in count && lacksNothing ? { gap: ZERO, steps: ZERO } : count;
}
