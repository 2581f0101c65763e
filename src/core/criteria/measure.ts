/** What a figure of a criterion is compared with: the actual value itself, or its share of the target. */
import Big from 'big.js';
import type { Frame } from './frame';
import { isRatioUnit, isSameMeasure, plainAsRate } from './pair';
import { isReached } from './reached';
import type { Case, Criterion, Expression, Figure, PerUnit } from './model';

/** For rates with a target other than 100 %: 「完成率≥95%」 may speak of the rate itself, or of its share of the target. */
export type View = 'value' | 'completion';

/** An actual value looked at in one view. */
export interface Sight {
  readonly frame: Frame;
  readonly view: View;
  /** The actual in base units; null where it is no number. */
  readonly value: Big | null;
}

const ZERO = new Big(0);
const ONE = new Big(1);
const HUNDREDTH = new Big('0.01');
const LARGEST_FRACTION = new Big('1.5');

/** Actual ÷ target. */
export function shareOfTarget({ frame: { goal }, value }: Sight): Big | null {
  return value && goal && goal.low.eq(goal.high) && goal.low.gt(0) ? value.div(goal.low) : null;
}

/** The actual as a rate: itself where it is one, else its share of the target. */
export function rateOf(sight: Sight): Big | null {
  const { frame, view, value } = sight;
  if (value === null) return null;
  if (frame.isRate) return view === 'completion' && frame.goal ? shareOfTarget(sight) : value;
  if (frame.goal) return shareOfTarget(sight);
  return frame.unit === null && !frame.mismatch ? plainAsRate(value) : null;
}

/** The target as a rate; null where there is none to compare with. */
export function targetRate({ frame, view }: Sight): Big | null {
  if (!frame.goal) return null;
  return frame.isRate && view === 'value' ? frame.goal.low : ONE;
}

function isPlainRate({ unit }: Figure, frame: Frame): boolean {
  return unit === null && frame.isRate;
}

/** A figure of the criterion in the terms of what it is compared with: 90 beside a rate is 90 %. */
export function levelOf(figure: Figure, frame: Frame): Big {
  return isPlainRate(figure, frame) && figure.value.gt(LARGEST_FRACTION) ? figure.value.times(HUNDREDTH) : figure.value;
}

/** What a figure is compared with; null where target and actual give nothing of its kind. */
export function measuredFor(figure: Figure, sight: Sight, ofTarget: boolean): Big | null {
  const { frame, value } = sight;
  if (ofTarget) return shareOfTarget(sight);
  if (figure.unit?.dimension === 'ratio') return rateOf(sight);
  if (figure.unit === null) return value;
  if (frame.isRate || value === null) return null;
  return frame.unit === null || isSameMeasure(frame.unit, figure.unit) ? value : null;
}

/** Days after the deadline, zero where it was met; null where that cannot be told. */
export function delayOf({ frame, value }: Sight): Big | null {
  const { target, actual, goal, unit } = frame;
  if (target.kind === 'date' && actual.kind === 'date') {
    if (actual.to <= target.to) return ZERO;
    return actual.from === actual.to ? new Big(actual.to - target.to) : null;
  }
  if (value !== null && goal !== null && unit?.dimension === 'time')
    return value.gt(goal.high) ? value.minus(goal.high) : ZERO;
  return isReached(frame) === 'met' ? ZERO : null;
}

// ---------------------------------------------------------------------------------------------------------------------
// Which view

const COMPLETION = /完成率|完成比例|完成程度|达成率|实现率|完成比率/;

function usesRate(expression: Expression): boolean {
  if (expression.type === 'operation') return usesRate(expression.left) || usesRate(expression.right);
  return expression.type === 'variable' && expression.name === 'rate';
}

function comparesRate({ range, award }: Case): boolean {
  const edge = range?.low ?? range?.high;
  const isRate = edge !== undefined && edge !== null && (edge.figure.unit === null || isRatioUnit(edge.figure.unit));
  return (
    (isRate && range?.ofTarget === false) ||
    (award.type === 'formula' && usesRate(award.expression)) ||
    (award.type === 'ratio' && award.of === 'rate')
  );
}

const countsRate = ({ step }: PerUnit): boolean => step.unit === null || isRatioUnit(step.unit);

/**
 * The views in which a criterion may be meant. There is one where it makes no difference, where a step begins at the target
 * itself, or where percentage points are counted; else both, and only a score that both agree on is one.
 */
export function viewsOf(criterion: Criterion, frame: Frame): readonly [View, View?] {
  const { goal, isRate } = frame;
  if (!isRate || !goal || goal.high.eq(1) || goal.low.lte(0)) return ['value'];
  const { cases, perUnits } = criterion;
  if (!cases.some(comparesRate) && !perUnits.some(countsRate)) return ['value'];
  const levels = cases.flatMap(({ range }) =>
    [range?.low, range?.high].flatMap((edge) => (edge ? [levelOf(edge.figure, frame)] : [])),
  );
  if (levels.some((level) => level.eq(goal.low) || level.eq(goal.high))) return ['value'];
  if (perUnits.some(({ step }) => step.text.includes('百分点'))) return ['value'];
  const speaksOfCompletion = COMPLETION.test(criterion.text);
  if (levels.length === 0 && !speaksOfCompletion && perUnits.length > 0) return ['value'];
  if (speaksOfCompletion && levels.some((level) => level.eq(1))) return ['completion'];
  return ['value', 'completion'];
}
