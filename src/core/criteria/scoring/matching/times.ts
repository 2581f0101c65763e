/** Whether a deadline or a year of a case's own holds for the day on which something was done. */
import { dayOf, hasYear, serialOf } from '../../../quantity';
import type { Deadline } from '../../meaning/model';
import type { Match } from './match';
import type { Situation } from '../situation';

/** A deadline without a year stands in the year of the target, or of the actual day itself. */
function inYearOf(deadline: Deadline, { target, actual }: Situation): Deadline {
  if (hasYear(deadline) || actual.kind !== 'date' || !hasYear(actual)) return deadline;
  const { year } = dayOf(target.kind === 'date' && hasYear(target) ? target.to : actual.to);
  return { ...deadline, from: movedTo(year, deadline.from), to: movedTo(year, deadline.to) };
}

function movedTo(year: number, serial: number): number {
  const { month, day } = dayOf(serial);
  return serialOf({ year, month, day });
}

export function matchDeadline(written: Deadline, situation: Situation): Match {
  const { actual } = situation;
  if (actual.kind === 'words' && actual.achievement === 'unmet') return 'no';
  if (actual.kind !== 'date') return 'unknown';
  const { comparator, from, to, isPeriod } = inYearOf(written, situation);
  if (comparator === '>') return actual.from > to ? 'firm' : actual.to <= to ? 'no' : 'unknown';
  if (comparator === '>=') return actual.from >= from ? 'firm' : actual.to < from ? 'no' : 'unknown';
  // 7月1日至9月30日: what was done before belongs to another case.
  if (isPeriod && actual.to < from) return 'no';
  if (isPeriod && actual.from < from) return 'unknown';
  return actual.to <= to ? 'firm' : actual.from > to ? 'no' : 'unknown';
}

/** 当年 and 跨年 beside the year of the target. */
export function matchYear(year: 'same' | 'next', { target, actual }: Situation): Match {
  if (actual.kind !== 'date' || target.kind !== 'date' || !hasYear(actual) || !hasYear(target)) return 'unknown';
  const order = dayOf(actual.to).year - dayOf(target.to).year;
  return (year === 'same' ? order <= 0 : order > 0) ? 'firm' : 'no';
}
