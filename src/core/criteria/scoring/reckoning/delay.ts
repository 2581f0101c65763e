/** How late something was, in days and in calendar months. */
import Big from 'big.js';
import type { DateQuantity, Unit } from '../../../model';
import { type Day, dayOf, quotient } from '../../../quantity';
import { lastDayOf } from '../../../quantity/calendar';
import { CALENDAR_MONTHS, WORKING_DAYS } from '../../../terms/time';

const ZERO = new Big(0);

/** Days after the deadline, zero where it was met; null where the actual is no single day and late. */
export function delayDays(target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  return actual.from === actual.to ? new Big(actual.to - target.to) : null;
}

/** The day of a month on which another month is over: the same day, or its last where it has no such day. */
function dayIn(year: number, month: number, { day }: Day): number {
  return Math.min(day, lastDayOf(year, month));
}

/** Whole months, and days of one that has so many. */
interface Months {
  readonly whole: number;
  readonly days: number;
  readonly length: number;
}

/**
 * Months from one day to another: whole ones to the same day of the month, and of the month begun the share of its days. Where a
 * month has no such day its last one counts, and from a month's last day so do both the same day and the last: to 30 December as
 * to 31 December it is one month from 30 November.
 */
function monthsBetween(from: number, to: number): Months {
  const [start, end] = [dayOf(from), dayOf(to)];
  const isLast = start.day === lastDayOf(start.year, start.month);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const reached = dayIn(end.year, end.month, start);
  if (end.day === reached || (end.day > reached && isLast)) return { whole: months, days: 0, length: 1 };
  if (end.day > reached) {
    const next = end.month === 12 ? dayIn(end.year + 1, 1, start) : dayIn(end.year, end.month + 1, start);
    const length = lastDayOf(end.year, end.month) - reached + next;
    return { whole: months, days: end.day - reached, length };
  }
  const [year, month] = end.month === 1 ? [end.year - 1, 12] : [end.year, end.month - 1];
  const left = isLast ? 0 : lastDayOf(year, month) - dayIn(year, month, start);
  return { whole: months - 1, days: left + end.day, length: left + reached };
}

/** How many of the days between two dates are working days, the dates do not say. */
const isWorking = ({ symbol }: Unit): boolean => symbol.endsWith(WORKING_DAYS);

/**
 * How long after the deadline, in the unit: calendar months for months, quarters and years, else days. Zero where it was met;
 * null where the actual is no single day and the unit asks for days, or where it asks for working days.
 */
export function delayIn(unit: Unit, target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  const months = CALENDAR_MONTHS.get(unit.symbol);
  if (months !== undefined) {
    const { whole, days, length } = monthsBetween(target.to, actual.to);
    return quotient(new Big(whole).plus(quotient(new Big(days), new Big(length))), new Big(months));
  }
  const days = isWorking(unit) ? null : delayDays(target, actual);
  return days && quotient(days, new Big(unit.factor));
}

/** The same in days as the unit counts them (a month is a twelfth of a year), near enough to be compared with a figure of that unit. */
export function roughDelay(unit: Unit, target: DateQuantity, actual: DateQuantity): number | null {
  if (actual.to <= target.to) return 0;
  const months = CALENDAR_MONTHS.get(unit.symbol);
  if (isWorking(unit)) return null;
  if (months === undefined) return actual.from === actual.to ? actual.to - target.to : null;
  const { whole, days, length } = monthsBetween(target.to, actual.to);
  return ((whole + days / length) / months) * unit.factor;
}
