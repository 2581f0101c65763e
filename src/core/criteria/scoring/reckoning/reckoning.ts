/** What reckoning at one actual value comes to, and how it is told. */
import Big from 'big.js';
import type { Interval, Message, Unit } from '../../../model';
import { formatFigure, quotient } from '../../../quantity';
import type { Case, PerUnit } from '../../meaning/model';
import { message, type Reason, show } from '../verdict';

const SHOWN_DECIMALS = 2;

/** A deduction or an addition per unit, as it applied. */
export interface Applied {
  readonly perUnit: PerUnit;
  readonly gap: Big;
  readonly points: Big;
}

/** How a score at one actual value comes about; it may still lie outside of the points. */
export interface Reckoning {
  readonly score: Big;
  readonly one: Case | null;
  readonly base: Big;
  readonly applied: readonly Applied[];
  readonly reason: null;
  readonly clause: '';
  readonly band: null;
}

/** Why a person has to say, for which clause, and within which points. */
export interface Doubt {
  readonly score: null;
  readonly one: null;
  readonly base: null;
  readonly applied: readonly Applied[];
  readonly reason: Reason;
  readonly clause: string;
  readonly band: Interval | null;
}

const NOTHING: readonly Applied[] = [];

export function reckoned(score: Big, one: Case | null, base: Big, applied = NOTHING): Reckoning {
  return { score, one, base, applied, reason: null, clause: '', band: null };
}

export function doubt(reason: Reason, clause = '', band: Interval | null = null): Doubt {
  return { score: null, one: null, base: null, applied: NOTHING, reason, clause, band };
}

/** A measure by its term, and the value. */
export interface Told {
  readonly term: string;
  readonly value: string;
}

/** How it came about, in words: what was measured, and the segment that gave the points. */
export function explain({ one, base, applied }: Reckoning, told: Told | null): readonly Message[] {
  const steps = applied.map(({ perUnit, gap, points }) => {
    const id = perUnit.effect === 'deduct' ? 'per-unit-deducted' : 'per-unit-added';
    return message(id, { clause: perUnit.text, gap: inUnit(gap, perUnit.step.unit), points: show(points) });
  });
  if (!one) return steps;
  const data = { clause: one.text, points: show(base) };
  const held = told
    ? message('case-measured', { ...data, measure: { term: told.term }, value: told.value })
    : message('case', data);
  return [held, ...steps];
}

/** A value in base units as people write it, in the unit of the clause. */
export function inUnit(value: Big, unit: Unit | null): string {
  if (!unit) return formatFigure(value.round(SHOWN_DECIMALS));
  const { symbol, factor } = unit.dimension === 'ratio' ? { symbol: '%', factor: 0.01 } : unit;
  // 12月 would be December.
  const written = symbol === '月' ? '个月' : symbol;
  return formatFigure(quotient(value, new Big(factor)).round(SHOWN_DECIMALS)) + written;
}
