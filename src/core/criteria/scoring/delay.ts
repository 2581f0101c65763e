/** How late something was, in days and in calendar months. */
import Big from 'big.js';
import type { DateQuantity, Unit } from '../../model';
import { type Day, dayOf, quotient } from '../../quantity';
import { lastDayOf } from '../../quantity/calendar';
import { CALENDAR_MONTHS } from '../../terms/time';

const ZERO = new Big(0);

/** Days after the deadline, zero where it was met; null where the actual is no single day and late. */
export function delayDays(target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  return actual.from === actual.to ? new Big(actual.to - target.to) : null;
}

/** The day of a month on which another month is over: the same day, or its last. */
function dayIn(year: number, month: number, { day }: Day, isLast: boolean): number {
  const last = lastDayOf(year, month);
  return isLast || day > last ? last : day;
}

/** Whole months, and days of one that has so many. */
interface Months {
  readonly whole: number;
  readonly days: number;
  readonly length: number;
}

/**
 * Months from one day to another: whole ones to the same day of the month (or its last), and of the month begun the share of its days.
 */
function monthsBetween(from: number, to: number): Months {
  const [start, end] = [dayOf(from), dayOf(to)];
  const isLast = start.day === lastDayOf(start.year, start.month);
  let whole = (end.year - start.year) * 12 + end.month - start.month;
  if (end.day < dayIn(end.year, end.month, start, isLast)) whole--;
  const reached = start.month - 1 + whole;
  const year = start.year + Math.floor(reached / 12);
  const month = (((reached % 12) + 12) % 12) + 1;
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const anniversary = dayIn(year, month, start, isLast);
  const days =
    end.month === month && end.year === year ? end.day - anniversary : lastDayOf(year, month) - anniversary + end.day;
  const length = lastDayOf(year, month) - anniversary + dayIn(next.year, next.month, start, isLast);
  return { whole, days, length };
}

/**
 * How long after the deadline, in the unit: calendar months for months, quarters and years, else days. Zero where it was met;
 * null where the actual is no single day and the unit asks for days.
 */
export function delayIn(unit: Unit, target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  const months = CALENDAR_MONTHS.get(unit.symbol);
  if (months !== undefined) {
    const { whole, days, length } = monthsBetween(target.to, actual.to);
    return quotient(new Big(whole).plus(quotient(new Big(days), new Big(length))), new Big(months));
  }
  const days = delayDays(target, actual);
  return days && quotient(days, new Big(unit.factor));
}

/** The same in days as the unit counts them (a month is a twelfth of a year), near enough to be compared with a figure of that unit. */
export function roughDelay(unit: Unit, target: DateQuantity, actual: DateQuantity): number | null {
  if (actual.to <= target.to) return 0;
  const months = CALENDAR_MONTHS.get(unit.symbol);
  if (months === undefined) return actual.from === actual.to ? actual.to - target.to : null;
  const { whole, days, length } = monthsBetween(target.to, actual.to);
  return ((whole + days / length) / months) * unit.factor;
}
