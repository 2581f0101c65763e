/** Whether a value lies in a range of the criterion. */
import type { Big } from 'big.js';
import { compare, isZero } from '../../../quantity';
import type { Edge, Range } from '../../meaning/model';
import { roughDelay } from '../reckoning/delay';
import { beside, both, type Match } from './match';
import { awayOf, type Gauge, gaugeOf, inTime, type Lens, levelOf, measured, type Sight } from '../measures';
import type { Situation } from '../situation';

/** A month is no finite decimal of a day; nobody tells delays apart by less, in days. */
const SAME_TIME = 0.000001;

interface Mark {
  readonly at: Big;
  readonly closed: boolean | null;
}

/**
 * The edges of a range where they lie on the actual value, or on how far it is from the target: worked out once for a reading, so that
 * looking up one more value is two comparisons.
 */
export interface Marks {
  readonly of: 'value' | 'away';
  readonly sign: Gauge['sign'];
  readonly low: Mark | null;
  readonly high: Mark | null;
}

function gaugeAt(edge: Edge, { measure, signed }: Range, situation: Situation, lens: Lens): Gauge | null {
  if (measure === 'missing' || measure === 'late') return null;
  return gaugeOf(measure, edge.figure, situation, lens, signed);
}

/** 三分之二 is no finite decimal: of 30 it is 20. */
const FINITE_DIGITS = 15;
const DECIMALS = 12;

/** What a distance is compared with, in time as it is worked out. */
function distanceAt({ figure }: Edge, situation: Situation): Big {
  const level = levelOf(figure, situation);
  return figure.unit?.dimension === 'time' ? inTime(level) : level;
}

function markAt(edge: Edge, { of, unit, sign }: Gauge, situation: Situation): Mark {
  const level = of === 'away' ? distanceAt(edge, situation) : levelOf(edge.figure, situation);
  const product = unit ? level.times(unit) : level;
  const scaled = unit && level.c.length > FINITE_DIGITS ? product.round(DECIMALS) : product;
  return { at: sign < 0 ? scaled.neg() : scaled, closed: edge.closed };
}

/** The marks of a range; null for what has none (days late, quotients of the value). */
export function marksOf(range: Range, situation: Situation, lens: Lens): Marks | null {
  const low = range.low && gaugeAt(range.low, range, situation, lens);
  const high = range.high && gaugeAt(range.high, range, situation, lens);
  const gauge = low ?? high;
  if (!gauge || (range.low && !low) || (range.high && !high)) return null;
  if (low && high && (low.of !== high.of || low.sign !== high.sign)) return null;
  if (gauge.of !== 'value' && gauge.of !== 'away') return null;
  return {
    of: gauge.of,
    sign: gauge.sign,
    low: range.low && low && markAt(range.low, low, situation),
    high: range.high && high && markAt(range.high, high, situation),
  };
}

/** Whether the sight's value lies between marks. */
export function matchMarks({ of, sign, low, high }: Marks, sight: Sight): Match {
  let value = of === 'value' ? sight.value : awayOf(sight);
  if (value === null) return 'unknown';
  if (sign === 0 && value.s < 0) value = value.abs();
  const above = low ? beside(low.closed, sign < 0 ? compare(low.at, value) : compare(value, low.at), -1) : 'firm';
  if (above === 'no' || !high) return above;
  return both(above, beside(high.closed, sign < 0 ? compare(high.at, value) : compare(value, high.at), 1));
}

function atEdge(edge: Edge | null, { measure, signed }: Range, sight: Sight, outside: 1 | -1): Match {
  if (!edge) return 'firm';
  const value = measured(measure, edge.figure, sight, signed);
  if (value === null) return 'unknown';
  const level = measure === 'late' ? distanceAt(edge, sight.situation) : levelOf(edge.figure, sight.situation);
  return beside(edge.closed, compare(value, level), outside);
}

/** A day's delay beside an edge in its own unit; nothing late is not 「within a month late」. */
function delayAt(edge: Edge | null, { target, actual }: Situation, outside: 1 | -1): Match | null {
  if (!edge) return 'firm';
  if (target.kind !== 'date' || actual.kind !== 'date') return null;
  const { value, unit } = edge.figure;
  if (isZero(value)) return beside(edge.closed, actual.to > target.to ? 1 : 0, outside);
  const late = unit && roughDelay(unit, target, actual);
  if (late === null) return 'unknown';
  const apart = late - value.toNumber();
  return beside(edge.closed, Math.abs(apart) < SAME_TIME ? 0 : apart, outside);
}

/** Whether the sight's value lies in a range. */
export function matchRange(range: Range, sight: Sight): Match {
  if (range.measure === 'late') {
    const [low, high] = [delayAt(range.low, sight.situation, -1), delayAt(range.high, sight.situation, 1)];
    const isDated = sight.situation.target.kind === 'date' && sight.situation.actual.kind === 'date';
    if (isDated && low && high) return low === 'unknown' || high === 'unknown' ? 'unknown' : both(low, high);
  }
  return both(atEdge(range.low, range, sight, -1), atEdge(range.high, range, sight, 1));
}
