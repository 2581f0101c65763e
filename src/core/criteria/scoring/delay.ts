/** How late something was, in days and in calendar months. */
import Big from 'big.js';
import type { DateQuantity, Unit } from '../../model';
import { dayOf, lastDayOf } from '../../quantity/calendar';
import { CALENDAR_MONTHS } from '../../terms/time';

const ZERO = new Big(0);

/** Days after the deadline, zero where it was met; null where the actual is no single day and late. */
export function delayDays(target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  return actual.from === actual.to ? new Big(actual.to - target.to) : null;
}

/**
 * Months from one day to another: whole ones to the same day of the month (or its last), and of the month begun the share of its days.
 */
function monthsBetween(from: number, to: number): Big {
  const [start, end] = [dayOf(from), dayOf(to)];
  const isLast = start.day === lastDayOf(start.year, start.month);
  const dayIn = (year: number, month: number): number => {
    const last = lastDayOf(year, month);
    return isLast || start.day > last ? last : start.day;
  };
  let whole = (end.year - start.year) * 12 + end.month - start.month;
  if (end.day < dayIn(end.year, end.month)) whole--;
  const reached = start.month - 1 + whole;
  const year = start.year + Math.floor(reached / 12);
  const month = (((reached % 12) + 12) % 12) + 1;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const anniversary = dayIn(year, month);
  const days =
    end.month === month && end.year === year ? end.day - anniversary : lastDayOf(year, month) - anniversary + end.day;
  const length = lastDayOf(year, month) - anniversary + dayIn(next.year, next.month);
  return new Big(whole).plus(new Big(days).div(length));
}

/**
 * How long after the deadline, in the unit: calendar months for months, quarters and years, else days. Zero where it was met;
 * null where the actual is no single day and the unit asks for days.
 */
export function delayIn(unit: Unit, target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  const months = CALENDAR_MONTHS.get(unit.symbol);
  if (months !== undefined) return monthsBetween(target.to, actual.to).div(months);
  const days = delayDays(target, actual);
  return days && days.div(unit.factor);
}
