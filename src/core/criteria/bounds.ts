/** Bounds as the grammar gives them → ranges. */
import Big from 'big.js';
import type { Comparator, Unit } from '../model';
import { toBase } from '../quantity/units';
import type { Edge, Figure, Range } from './model';
import type { Condition, Included, Relation } from './statements';

const ONE = new Big(1);
const HALF = new Big('0.5');

/** A plain number beside one with a unit has that unit too: 90-95%. */
export function inUnitOf(figure: Figure, other: Figure): Figure {
  if (figure.unit !== null || other.unit === null) return figure;
  return { ...figure, unit: other.unit, value: toBase(figure.value, other.unit) };
}

function closedBy(
  figure: Figure,
  closed: boolean | null,
  included: readonly Included[],
  isLast: boolean,
): boolean | null {
  for (const { figure: named, closed: said } of included) {
    if (named === null ? isLast : inUnitOf(named, figure).value.eq(figure.value)) return said;
  }
  return closed;
}

function rangeBetween(a: Figure, b: Figure, afterA: readonly Included[], afterB: readonly Included[]): Range {
  const first = inUnitOf(a, b);
  const second = inUnitOf(b, a);
  // What stands in brackets at the end may name either figure.
  const firstEdge: Edge = {
    figure: first,
    closed: closedBy(first, closedBy(first, null, afterB, false), afterA, true),
  };
  const secondEdge: Edge = { figure: second, closed: closedBy(second, null, afterB, true) };
  const [low, high] = first.value.lte(second.value) ? [firstEdge, secondEdge] : [secondEdge, firstEdge];
  return { low, high, ofTarget: false };
}

/** The side and closure of a word before and a word after a figure; null where they contradict each other. */
function combined(relation: Relation | null, suffix: Relation | null): Relation | null {
  if (!relation || relation.side === 'both') return suffix ?? relation;
  if (!suffix || suffix.side === relation.side) return relation;
  return null;
}

function oneSided(figure: Figure, { side, closed }: Relation, included: readonly Included[], ofTarget: boolean): Range {
  const edge: Edge = { figure, closed: closedBy(figure, closed, included, true) };
  return { low: side === 'high' ? null : edge, high: side === 'low' ? null : edge, ofTarget };
}

/** 低于目标值10% is 90 % of it, 超过目标值10% is 110 %. */
function levelBeside(figure: Figure, beside: Relation['side'] | null): Figure {
  if (beside === null) return figure;
  return { ...figure, value: beside === 'low' ? ONE.plus(figure.value) : ONE.minus(figure.value) };
}

/** 超过目标值20%, 超过目标值的20%, but 低于目标值的80%. */
export function isDistanceFrom({ relation, of, first, second }: Extract<Condition, { type: 'ofTarget' }>): boolean {
  if (relation?.closed !== false) return false;
  return !of || (second === null && relation.side === 'low' && first.value.lt(HALF));
}

/** 达到目标值的80%以上, 超过目标值20%, 低于目标值10%以内: shares of the target. */
function shareOfTarget(condition: Extract<Condition, { type: 'ofTarget' }>): Range | null {
  const { relation, suffix, first, second, of, included } = condition;
  const beside = relation?.closed === false ? relation.side : null;
  if (second) {
    const from = of ? null : beside;
    const [a, b] = [levelBeside(first, from), levelBeside(second, from)];
    return { ...rangeBetween(a, b, included, included), ofTarget: true };
  }
  const isDistance = isDistanceFrom(condition);
  if (beside !== null && of && beside === 'high' && first.value.lt(HALF)) return null;
  if (!isDistance || beside === null) {
    const both: Relation = { side: 'both', closed: true };
    const relations = combined(relation, suffix);
    return relations || (!relation && !suffix) ? oneSided(first, relations ?? both, included, true) : null;
  }
  const level = levelBeside(first, beside);
  const target: Edge = { figure: { ...first, value: ONE }, closed: false };
  if (suffix?.side === 'high') {
    const edge: Edge = { figure: level, closed: true };
    return beside === 'low' ? { low: target, high: edge, ofTarget: true } : { low: edge, high: target, ofTarget: true };
  }
  return oneSided(level, { side: beside === 'low' ? 'low' : 'high', closed: suffix ? null : false }, included, true);
}

/** The range of one bound; null where it contradicts itself. */
export function rangeOf(condition: Condition): Range | null {
  switch (condition.type) {
    case 'bound': {
      const low = { ...condition.low, figure: inUnitOf(condition.low.figure, condition.high.figure) };
      const high = { ...condition.high, figure: inUnitOf(condition.high.figure, condition.low.figure) };
      return low.figure.value.lte(high.figure.value) ? { low, high, ofTarget: false } : null;
    }
    case 'range':
      return rangeBetween(condition.first, condition.second, condition.afterFirst, condition.afterSecond);
    case 'compared': {
      const relation = combined(condition.relation, condition.suffix);
      return relation && oneSided(condition.figure, relation, condition.included, false);
    }
    case 'ofTarget':
      return shareOfTarget(condition);
    case 'bare':
      return oneSided(condition.figure, { side: 'both', closed: true }, [], false);
    default:
      return null;
  }
}

/** ±5%以内 is from −5 % to 5 %. */
export function aroundZero(range: Range | null, written: string): Range | null {
  if (!range?.high || !written.endsWith('±')) return range;
  if (range.low) return null;
  const { figure, closed } = range.high;
  return { ...range, low: { figure: { ...figure, value: figure.value.neg() }, closed } };
}

export function comparatorOf({ side, closed }: Relation): Comparator {
  if (side === 'both') return '=';
  if (side === 'low') return closed ? '>=' : '>';
  return closed ? '<=' : '<';
}

/** Two bounds that may be parts of one range: a lower and an upper one of the same kind. */
export function intersection(a: Range, b: Range): Range | null {
  if (a.ofTarget !== b.ofTarget || (a.low && b.low) || (a.high && b.high)) return null;
  const low = a.low ?? b.low;
  const high = a.high ?? b.high;
  if (!low || !high) return null;
  const units: [Unit | null, Unit | null] = [low.figure.unit, high.figure.unit];
  if (units[0] && units[1] && units[0].dimension !== units[1].dimension) return null;
  const ends = { low: inUnitOf(low.figure, high.figure), high: inUnitOf(high.figure, low.figure) };
  if (ends.low.value.gt(ends.high.value)) return null;
  return { low: { ...low, figure: ends.low }, high: { ...high, figure: ends.high }, ofTarget: a.ofTarget };
}
