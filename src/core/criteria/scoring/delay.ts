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
 * Months from one day to another: whole ones to the same day of the month, and of the month begun the share of its days. Where a
 * month has no such day its last one counts, and from a month's last day so do both the same day and the last: to 30 December as
 * to 31 December it is one month from 30 November.
 */
function monthsBetween(from: number, to: number): Big {
  const [start, end] = [dayOf(from), dayOf(to)];
  const isLast = start.day === lastDayOf(start.year, start.month);
  const dayIn = (year: number, month: number): number => Math.min(start.day, lastDayOf(year, month));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const reached = dayIn(end.year, end.month);
  if (end.day === reached || (end.day > reached && isLast)) return new Big(months);
  if (end.day > reached) {
    const next = end.month === 12 ? dayIn(end.year + 1, 1) : dayIn(end.year, end.month + 1);
    const length = lastDayOf(end.year, end.month) - reached + next;
    return new Big(months).plus(new Big(end.day - reached).div(length));
  }
  const before = end.month === 1 ? { year: end.year - 1, month: 12 } : { year: end.year, month: end.month - 1 };
  const last = lastDayOf(before.year, before.month);
  const left = isLast ? 0 : last - dayIn(before.year, before.month);
  return new Big(months - 1).plus(new Big(left + end.day).div(left + reached));
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
