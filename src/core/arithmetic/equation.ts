import Big from 'big.js';
import { type Axis, figureAt } from './axis';
import type { Figure, Holds, Kind } from './types';

/** A pattern without its lines. */
export interface Shape {
  readonly kind: Kind;
  readonly result: number;
  readonly members: readonly number[];
  /** Members that are taken away. */
  readonly negative?: ReadonlySet<number>;
  readonly percent: boolean;
  /** The line in which the whole of a share stands, where it is not the line itself: the 合计 below the parts. */
  readonly wholeLine?: number;
}

/** What a line says of a shape. */
export interface Stand {
  /** null: a figure is missing, and what is there does not hold by itself. */
  holds: Holds | null;
  /** Bits by which chance is unlikely to make it hold; 0 where it could hardly fail, or does not hold. */
  bits: number;
}

const HUNDRED = 100;
/** One line alone proves no more than this. */
const MOST_BITS = 24;
/** Of doubles that were multiplied; closer to the limit than that, decimals decide. */
const DOUBLE_ERROR = 2 ** -49;

export type Quotient = Pick<Equation, 'result' | 'resultHalf' | 'divisor' | 'factor' | 'numerator'>;

/** Every kind is result × divisor = factor × numerator. */
interface Equation {
  result: number;
  resultHalf: number;
  divisor: number;
  divisorHalf: number;
  factor: number;
  numerator: number;
  numeratorHalf: number;
}

const isQuotient = (kind: Kind): boolean => kind === 'rate' || kind === 'share' || kind === 'change';

/** How far result × divisor may be above or below the numerator: with the members as written, and with their rounding. */
function limits(equation: Equation, above: boolean): { exact: number; rounded: number } {
  const { result, resultHalf, divisor, divisorHalf, factor, numeratorHalf } = equation;
  const exact = resultHalf * Math.abs(divisor);
  const both = resultHalf * divisorHalf * (above ? -1 : 1);
  return { exact, rounded: exact + Math.abs(result) * divisorHalf + both + factor * numeratorHalf };
}

function decide(axis: Axis, line: number, shape: Shape, equation: Equation): Holds {
  const { result, divisor, factor, numerator } = equation;
  const apart = result * divisor - factor * numerator;
  const { exact, rounded } = limits(equation, apart > 0);
  const tight = isQuotient(shape.kind) || shape.kind === 'average' ? exact : 0;
  const distance = Math.abs(apart);
  const doubt = (Math.abs(result * divisor) + Math.abs(factor * numerator)) * DOUBLE_ERROR;
  const inDoubt = doubt >= 1 || axis.safe[line] === 0 || shape.wholeLine !== undefined;
  if (inDoubt && (Math.abs(distance - tight) <= doubt || Math.abs(distance - rounded) <= doubt)) {
    return decideInDecimals(axis, line, shape);
  }
  if (distance <= tight) return 'exactly';
  return distance <= rounded ? 'rounded' : 'no';
}

/** The same in decimals of any length. */
function decideInDecimals(axis: Axis, line: number, shape: Shape): Holds {
  const { apart, tight, rounded } = inDecimals(axis, line, shape);
  const distance = apart.abs();
  if (distance.lte(tight)) return 'exactly';
  return distance.lte(rounded) ? 'rounded' : 'no';
}

const ZERO = new Big(0);
const HALF = new Big('0.5');
const halfOf = ({ decimals, exact }: Figure): Big => (exact ? ZERO : HALF.times(new Big(10).pow(-decimals)));

export interface Decimals {
  readonly apart: Big;
  readonly tight: Big;
  readonly rounded: Big;
  /** What the members give, times the divisor. */
  readonly numerator: Big;
  readonly divisor: Big;
}

/** The equation of a line whose figures are there, in decimals. */
export function inDecimals(axis: Axis, line: number, shape: Shape): Decimals {
  const result = figureAt(axis, line, shape.result);
  if (!result) throw new Error('The result of a relation is blank.');
  const figures = shape.members.map((at, index) => figureAt(axis, index === 1 ? (shape.wholeLine ?? line) : line, at));
  const signed = (at: number): Big => {
    const value = figures[at]?.value ?? ZERO;
    return shape.negative?.has(shape.members[at] ?? -1) ? value.neg() : value;
  };
  const half = (at: number): Big => {
    const figure = figures[at];
    return figure ? halfOf(figure) : ZERO;
  };
  let numerator = ZERO;
  let numeratorHalf = ZERO;
  let divisor = new Big(1);
  let divisorHalf = ZERO;
  if (isQuotient(shape.kind)) {
    numerator = shape.kind === 'change' ? signed(1).minus(signed(0)) : signed(0);
    numeratorHalf = shape.kind === 'change' ? half(0).plus(half(1)) : half(0);
    [divisor, divisorHalf] = shape.kind === 'change' ? [signed(0), half(0)] : [signed(1), half(1)];
  } else {
    figures.forEach((_, at) => {
      numerator = numerator.plus(signed(at));
      numeratorHalf = numeratorHalf.plus(half(at));
    });
    if (shape.kind === 'average') divisor = new Big(figures.filter((figure) => figure !== null).length);
  }
  const factor = new Big(shape.percent ? HUNDRED : 1);
  const apart = result.value.times(divisor).minus(factor.times(numerator));
  const exact = halfOf(result).times(divisor.abs());
  const both = halfOf(result).times(divisorHalf);
  const rounded = exact
    .plus(result.value.abs().times(divisorHalf))
    .plus(apart.gt(0) ? both.neg() : both)
    .plus(factor.times(numeratorHalf));
  const isTight = isQuotient(shape.kind) || shape.kind === 'average';
  return { apart, tight: isTight ? exact : ZERO, rounded, numerator: factor.times(numerator), divisor };
}

const equation: Equation = {
  result: 0,
  resultHalf: 0,
  divisor: 1,
  divisorHalf: 0,
  factor: 1,
  numerator: 0,
  numeratorHalf: 0,
};
const UNKNOWN: Stand = { holds: null, bits: 0 };

/** How a shape stands in a line. */
export function standOf(axis: Axis, line: number, shape: Shape): Stand {
  return isQuotient(shape.kind) ? standOfQuotient(axis, line, shape) : standOfSum(axis, line, shape);
}

function standOfSum(axis: Axis, line: number, shape: Shape): Stand {
  const start = line * axis.positions;
  const result = axis.value[start + shape.result] ?? NaN;
  if (Number.isNaN(result)) return UNKNOWN;
  let [sum, half, filled, telling] = [0, 0, 0, 0];
  let [least, most] = [Infinity, -Infinity];
  for (const at of shape.members) {
    const value = axis.value[start + at] ?? NaN;
    if (Number.isNaN(value)) continue;
    filled += 1;
    if (value !== 0) telling += 1;
    least = Math.min(least, value);
    most = Math.max(most, value);
    sum += shape.negative?.has(at) ? -value : value;
    half += axis.half[start + at] ?? 0;
  }
  if (filled === 0) return UNKNOWN;
  const resultHalf = axis.half[start + shape.result] ?? 0;
  const isAverage = shape.kind === 'average';
  equation.result = result;
  equation.resultHalf = resultHalf;
  equation.divisor = isAverage ? filled : 1;
  equation.divisorHalf = 0;
  equation.factor = 1;
  equation.numerator = sum;
  equation.numeratorHalf = half;
  const holds = decide(axis, line, shape, equation);
  if (holds === 'no') return filled < shape.members.length ? UNKNOWN : { holds, bits: 0 };
  const unit = Math.max(axis.grain[start + shape.result] ?? 1, 2 * resultHalf);
  if (isAverage) {
    if (filled < 2 || least === most || result === 0 || holds === 'rounded') return { holds, bits: 0 };
    return { holds, bits: bitsOf((most - least) / unit) };
  }
  if (telling < 2 || result === 0) return { holds, bits: 0 };
  return { holds, bits: bitsOf(Math.abs(result) / telling / (unit + 2 * Math.abs(sum - result))) };
}

function standOfQuotient(axis: Axis, line: number, shape: Shape): Stand {
  const start = line * axis.positions;
  const [first = 0, second = 0] = shape.members;
  const result = axis.value[start + shape.result] ?? NaN;
  const one = axis.value[start + first] ?? NaN;
  const whole = shape.wholeLine ?? line;
  const toScale = 10 ** ((axis.scale[line] ?? 0) - (axis.scale[whole] ?? 0));
  const two = (axis.value[whole * axis.positions + second] ?? NaN) * toScale;
  if (Number.isNaN(result) || Number.isNaN(one) || Number.isNaN(two)) return UNKNOWN;
  const isChange = shape.kind === 'change';
  const divisor = isChange ? one : two;
  if (divisor === 0) return UNKNOWN;
  const oneHalf = axis.half[start + first] ?? 0;
  const twoHalf = (axis.half[whole * axis.positions + second] ?? 0) * toScale;
  equation.result = result;
  equation.resultHalf = axis.half[start + shape.result] ?? 0;
  equation.divisor = divisor;
  equation.divisorHalf = isChange ? oneHalf : twoHalf;
  equation.factor = 10 ** (axis.scale[line] ?? 0) * (shape.percent ? HUNDRED : 1);
  equation.numerator = isChange ? two - one : one;
  equation.numeratorHalf = isChange ? oneHalf + twoHalf : oneHalf;
  const holds = decide(axis, line, shape, equation);
  if (holds !== 'exactly') return { holds, bits: 0 };
  if (equation.numerator === 0 || one === two || result === equation.numerator) return { holds, bits: 0 };
  const grain = (at: number) => axis.grain[start + at] ?? 1;
  return {
    holds,
    bits: quotientBits(
      equation,
      grain(shape.result),
      grain(isChange ? second : first),
      shape.wholeLine === undefined ? grain(isChange ? first : second) : Math.max(1, toScale),
    ),
  };
}

/**
 * A result of three digits says as much as one figure in a thousand; where it gives the numerator to its last digit (6 × 35 = 210), as
 * much as that. It cannot say more than the digits of both members hold.
 */
export function quotientBits(
  { result, resultHalf, divisor, factor, numerator }: Quotient,
  grain: number,
  top: number,
  bottom: number,
): number {
  const written = Math.abs(result) / Math.max(grain, 2 * resultHalf);
  const toTheLast = Math.abs((result * divisor) / factor - numerator) * 2 < top;
  const most = (Math.abs(numerator) / top) * (Math.abs(divisor) / bottom);
  return bitsOf(Math.min(toTheLast ? Math.max(written, Math.abs(numerator) / top) : written, most));
}

function bitsOf(chances: number): number {
  return Math.max(0, Math.min(MOST_BITS, Math.log2(chances)));
}
