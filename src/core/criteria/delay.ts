/** How late something was, in days and in calendar months. */
import Big from 'big.js';
import type { DateQuantity, Unit } from '../model';
import { dayOf, lastDayOf } from '../quantity/calendar';

const ZERO = new Big(0);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['月', 1],
  ['个月', 1],
  ['季', 3],
  ['季度', 3],
  ['个季度', 3],
  ['半年', 6],
  ['年', 12],
]);

/** Months since the year 0 until a day, the days of its month as a share: the last day completes the month. */
function monthsUntil(serial: number): Big {
  const { year, month, day } = dayOf(serial);
  return new Big(day).div(lastDayOf(year, month)).plus(year * 12 + month);
}

/**
 * How long after the deadline, in the unit: calendar months for months, quarters and years, else days. Zero where it was met;
 * null where the actual is no single day and the unit asks for days.
 */
export function delayIn(unit: Unit, target: DateQuantity, actual: DateQuantity): Big | null {
  if (actual.to <= target.to) return ZERO;
  const months = MONTHS.get(unit.symbol);
  if (months !== undefined) return monthsUntil(actual.to).minus(monthsUntil(target.to)).div(months);
  return actual.from === actual.to ? new Big(actual.to - target.to).div(unit.factor) : null;
}
