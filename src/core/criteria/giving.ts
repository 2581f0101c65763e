/** What a case gives for an actual value, in points. */
import Big from 'big.js';
import { isReverse } from './frame';
import { levelOf, measuredFor, rateOf, shareOfTarget, type Sight } from './measure';
import type { Award, Case, Expression, Variable } from './model';
import { pointsAbove } from './numbers';
import type { Reason } from './verdict';

export type Given = { readonly points: Big } | { readonly low: Big; readonly high: Big } | { readonly reason: Reason };

const ZERO = new Big(0);
const ONE = new Big(1);

/** In proportion to the completion: B/A of the points, or the profile's rule for ≤ targets. */
function proportion(sight: Sight): Big | null {
  const { frame, value } = sight;
  const { points, profile } = frame;
  if (value !== null && frame.goal && isReverse(frame)) {
    const limit = frame.goal.high;
    if (limit.gt(0)) return pointsAbove(profile, points, value, limit);
    return value.lte(limit) ? points : ZERO;
  }
  const rate = shareOfTarget(sight) ?? rateOf(sight);
  return rate && points.times(rate);
}

function overFloor({ range }: Case, sight: Sight): Big | null {
  const floor = range?.low?.figure;
  const measured = floor && measuredFor(floor, sight, range.ofTarget);
  if (!floor || !measured) return null;
  const { frame } = sight;
  const level = levelOf(floor, frame);
  return level.lt(ONE) ? frame.points.times(measured.minus(level)).div(ONE.minus(level)) : null;
}

function ofExcess({ frame, value }: Sight): Big | null {
  const limit = frame.goal?.high;
  if (!value || !limit?.gt(0) || !isReverse(frame)) return null;
  return frame.points.times(limit.times(2).minus(value)).div(limit);
}

function inProportion(award: Extract<Award, { type: 'ratio' }>, one: Case, sight: Sight): Big | null {
  switch (award.of) {
    case 'completion':
      return proportion(sight);
    case 'rate': {
      const rate = rateOf(sight);
      return isReverse(sight.frame) ? proportion(sight) : rate && sight.frame.points.times(rate);
    }
    case 'overFloor':
      return overFloor(one, sight);
    case 'ofExcess':
      return ofExcess(sight);
  }
}

function variable(name: Variable, sight: Sight): Big | null {
  switch (name) {
    case 'points':
      return sight.frame.points;
    case 'actual':
      return sight.value;
    case 'target':
      return sight.frame.goal?.low ?? null;
    case 'rate':
      return rateOf(sight);
  }
}

/** The value of a formula; null where a term is missing or it divides by zero. */
function calculate(expression: Expression, sight: Sight): Big | null {
  if (expression.type === 'figure') return expression.value;
  if (expression.type === 'variable') return variable(expression.name, sight);
  const left = calculate(expression.left, sight);
  const right = calculate(expression.right, sight);
  if (!left || !right) return null;
  switch (expression.operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.eq(0) ? null : left.div(right);
  }
}

function of(points: Big | null, reason: Reason): Given {
  return points ? { points } : { reason };
}

/** The points that a case gives, a band of them, or why a person has to say. */
export function givenBy(one: Case, sight: Sight): Given {
  const { points } = sight.frame;
  const { award } = one;
  switch (award.type) {
    case 'points':
      return award.points.gt(points) ? { reason: 'maximum' } : { points: award.points };
    case 'full':
      return award.points && !award.points.eq(points) ? { reason: 'maximum' } : { points };
    case 'zero':
      return { points: ZERO };
    case 'share':
      return { points: points.times(award.share) };
    case 'shareBand':
      return { low: points.times(award.low), high: points.times(award.high) };
    case 'pointsBand':
      return award.high.gt(points) ? { reason: 'maximum' } : { low: award.low, high: award.high };
    case 'ratio':
      return of(inProportion(award, one, sight), 'no-proportion');
    case 'formula':
      return of(calculate(award.expression, sight), 'formula');
    case 'deduct':
      return { points: points.minus(award.points) };
    case 'deductShare':
      return { points: points.minus(points.times(award.share)) };
    case 'judgement':
      return { reason: 'judgement' };
  }
}
