/** What reckoning at one actual value comes to, and how it is told. */
import type Big from 'big.js';
import type { Interval, Message } from '../../../model';
import type { Case, PerUnit } from '../../meaning/model';
import { message, type Reason, show } from '../verdict';
import { inUnit, type Told } from './shown';

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
