/** Whether a deadline or a year of a case's own holds for the day on which something was done. */
import { dayOf, hasYear, serialOf } from '../../../quantity';
import { NO_YEAR } from '../../../quantity/calendar';
import type { Case, Deadline } from '../../meaning/model';
import { saysMissing, saysYearEnd } from '../../language/words';
import { denied, type Match } from './match';
import type { Situation } from '../situation';

/** A deadline without a year stands in the year of the target, or of the actual day itself; null where that cannot be told. */
export function inYearOf(deadline: Deadline, { target, actual }: Situation): Deadline | null {
  if (hasYear(deadline) || actual.kind !== 'date' || !hasYear(actual)) return deadline;
  const isTold = target.kind === 'date' && hasYear(target);
  if (deadline.isNextYear && !isTold) return null;
  const { year } = dayOf(isTold ? target.to : actual.to);
  // 次年1月31日前 beside that very day: the target stands in the next year itself.
  const isLater = deadline.isNextYear && !(isTold && movedTo(year, deadline.to) === target.to);
  const own = isLater ? year + 1 : year;
  return { ...deadline, from: movedTo(own, deadline.from), to: movedTo(own, deadline.to) };
}

function movedTo(year: number, serial: number): number {
  const { month, day } = dayOf(serial);
  return serialOf({ year, month, day });
}

export function matchDeadline(written: Deadline, situation: Situation): Match {
  const match = matchDay(written, situation);
  return written.isMissed ? denied(match) : match;
}

function matchDay(written: Deadline, situation: Situation): Match {
  const { actual } = situation;
  if (actual.kind === 'words' && actual.achievement === 'unmet') return 'no';
  if (actual.kind !== 'date') return 'unknown';
  const deadline = inYearOf(written, situation);
  if (deadline === null) return 'unknown';
  const { comparator, from, to, isPeriod } = deadline;
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

const YEAR_END: Deadline = {
  comparator: '<=',
  from: serialOf({ year: NO_YEAR, month: 12, day: 31 }),
  to: serialOf({ year: NO_YEAR, month: 12, day: 31 }),
  isPeriod: false,
  isNextYear: false,
  isMissed: false,
};

/** 年底报送, 年末未完成: the deadline that words name; null for none. */
export function yearEndOf(one: Case): Deadline | null {
  return saysYearEnd(one.words) ? { ...YEAR_END, isMissed: isUndone(one) } : null;
}

/** 当年未下达的不得分. */
export function isUndone({ achieved, award, words }: Case): boolean {
  return achieved === 'unmet' || (achieved === null && award.type === 'zero' && saysMissing(words));
}
