/** What a case gives for an actual value, in points. */
import Big from 'big.js';
import type { Interval, Unit } from '../../../model';
import { compare, isNegative, isPositive, isRank, isZero, quotient } from '../../../quantity';
import type { Award, Case, Expression, Variable } from '../../meaning/model';
import { completionRate, levelOf, measured, rateOf, type Sight } from '../measures';
import { pointsAbove } from '../numbers';
import { completionOf, isReverse } from '../situation';
import type { Reason } from '../verdict';

/** Points, a band of them, or why a person has to say. */
export type Given =
  | { readonly points: Big; readonly band: null; readonly reason: null }
  | { readonly points: null; readonly band: Interval; readonly reason: null }
  | { readonly points: null; readonly band: null; readonly reason: Reason };

const ZERO = new Big(0);
const ONE = new Big(1);
/** Days and months are no finite decimals of each other. */
const WRITTEN_DECIMALS = 8;
const WHOLE = { value: ONE, unit: { symbol: '%', dimension: 'ratio', factor: 0.01 }, text: '' } as const;

/** In proportion to the completion: B/A of the points, or the profile's rule for ≤ targets. */
function proportion(sight: Sight): Big | null {
  const { situation, value } = sight;
  const { points, profile, goal } = situation;
  if (value === null) return null;
  if (goal && isReverse(situation)) {
    const limit = goal.high;
    if (isPositive(limit)) return pointsAbove(profile, points, value, limit);
    return compare(value, limit) <= 0 ? points : ZERO;
  }
  const rate = goal ? (isPositive(goal.low) ? quotient(value, goal.low) : null) : rateOf(sight);
  return rate && points.times(rate);
}

function overFloor({ range }: Case, sight: Sight): Big | null {
  const floor = range?.low?.figure;
  const share = floor && measured(range.measure, floor, sight);
  if (!floor || !share) return null;
  const level = levelOf(floor, sight.situation);
  return compare(level, ONE) < 0 ? quotient(sight.situation.points.times(share.minus(level)), ONE.minus(level)) : null;
}

function agreed(a: Big | null, b: Big | null): Big | null {
  return a && b && compare(a, b) === 0 ? a : null;
}

function ofExcess({ situation, value }: Sight): Big | null {
  const limit = situation.goal?.high;
  if (!value || !limit?.gt(0) || !isReverse(situation)) return null;
  return quotient(situation.points.times(limit.times(2).minus(value)), limit);
}

function inProportion(award: Extract<Award, { type: 'ratio' }>, one: Case, sight: Sight): Big | null {
  // A rank has no shares.
  if (isRank(sight.situation.unit)) return null;
  switch (award.of) {
    case 'completion':
      return proportion(sight);
    case 'rate': {
      const rate = rateOf(sight);
      return isReverse(sight.situation) ? proportion(sight) : rate && sight.situation.points.times(rate);
    }
    case 'overFloor':
      return overFloor(one, sight);
    case 'fromFloor':
      return agreed(overFloor(one, sight), proportion(sight));
    case 'ofExcess':
      return ofExcess(sight);
  }
}

function variable(name: Variable, sight: Sight): Big | null {
  const { situation, value } = sight;
  const { goal } = situation;
  switch (name) {
    case 'points':
      return situation.points;
    case 'actual':
      return value && inWritten(value, sight);
    case 'target':
      return goal && inWritten(isReverse(situation) ? goal.high : goal.low, sight);
    case 'completion':
      return isReverse(situation) && !situation.isRate ? completionOf({ ...situation, value }) : completionRate(sight);
    case 'rate':
      return rateOf(sight);
    case 'below':
    case 'short':
    case 'above':
    case 'either':
      return measured(name, WHOLE, sight);
  }
}

/** A value in the unit people write it in, as the plain numbers of a formula are: 0.2秒, not a share of a day. */
function inWritten(value: Big, { situation: { unit } }: Sight, own: Unit | null = unit): Big {
  const isScaled =
    unit !== null && unit.factor !== 1 && own?.dimension === unit.dimension && unit.dimension !== 'ratio';
  return isScaled ? value.div(unit.factor).round(WRITTEN_DECIMALS) : value;
}

/** The value of a formula; null where a term is missing or it divides by zero. */
function calculate(expression: Expression, sight: Sight): Big | null {
  switch (expression.type) {
    case 'figure':
      return expression.isPoints ? expression.value : inWritten(expression.value, sight, expression.unit);
    case 'variable':
      return variable(expression.name, sight);
    case 'absolute':
      return calculate(expression.of, sight)?.abs() ?? null;
    case 'least':
      return least(expression.of, sight);
    case 'operation':
      return operate(expression, sight);
  }
}

function least(of: readonly Expression[], sight: Sight): Big | null {
  let lowest: Big | null = null;
  for (const one of of) {
    const value = calculate(one, sight);
    if (!value) return null;
    if (!lowest || compare(value, lowest) < 0) lowest = value;
  }
  return lowest;
}

function operate({ operator, left, right }: Extract<Expression, { type: 'operation' }>, sight: Sight): Big | null {
  const a = calculate(left, sight);
  const b = calculate(right, sight);
  if (!a || !b) return null;
  switch (operator) {
    case '+':
      return a.plus(b);
    case '-':
      return a.minus(b);
    case '*':
      return a.times(b);
    case '/':
      return isZero(b) ? null : quotient(a, b);
  }
}

/** 完成率×0.5 under half a point: at the target it makes the points by itself. */
function makesPoints(expression: Expression, sight: Sight): boolean {
  const { goal, points } = sight.situation;
  const atTarget =
    goal && calculate(expression, { ...sight, value: isReverse(sight.situation) ? goal.high : goal.low });
  return atTarget?.eq(points) === true;
}

function given(points: Big): Given {
  return { points, band: null, reason: null };
}

function within(low: Big, high: Big): Given {
  return { points: null, band: { low, high }, reason: null };
}

function withheld(reason: Reason): Given {
  return { points: null, band: null, reason };
}

function of(points: Big | null, reason: Reason): Given {
  return points ? given(points) : withheld(reason);
}

/** Whether an award is the same whatever the actual value. */
export function isFixed({ type }: Award): boolean {
  return type !== 'ratio' && type !== 'formula';
}

/** The points that a case gives, a band of them, or why a person has to say. */
export function givenBy(one: Case, sight: Sight): Given {
  const { points } = sight.situation;
  const { award } = one;
  switch (award.type) {
    case 'points':
      return compare(award.points, points) > 0 ? withheld('maximum') : given(award.points);
    case 'full':
      return award.points && compare(award.points, points) !== 0 ? withheld('maximum') : given(points);
    case 'zero':
      return given(ZERO);
    case 'share':
      return given(points.times(award.share));
    case 'shareBand':
      return within(points.times(award.low), points.times(award.high));
    case 'pointsBand':
      return compare(award.high, points) > 0 ? withheld('maximum') : within(award.low, award.high);
    case 'ratio':
      return of(inProportion(award, one, sight), award.of === 'fromFloor' ? 'two-readings' : 'no-proportion');
    case 'formula': {
      const raw = calculate(award.expression, sight);
      const result = raw && award.isShare && !makesPoints(award.expression, sight) ? raw.times(points) : raw;
      return of(result && award.deducts ? points.minus(isNegative(result) ? ZERO : result) : result, 'formula');
    }
    case 'deduct':
      return given(points.minus(award.points));
    case 'deductShare':
      return given(points.minus(points.times(award.share)));
    case 'bonus':
    case 'between':
      return withheld('no-case');
    case 'judgement':
      return withheld(award.excuses ? 'condition' : 'judgement');
  }
}
