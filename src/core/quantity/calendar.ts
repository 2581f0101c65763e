/** Excel day serials without a clock: 1 is 1900-01-01, and 1900 counts as a leap year, as it does in Excel. */

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** 1970-01-01. */
const EPOCH_SERIAL = 25569;
const LAST_SERIAL_1900 = 366;
export const LAST_SERIAL = 2958465;

/** Dates without a year stand in this one, whose serials are those of no real project. */
export const NO_YEAR = 1900;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === NO_YEAR;
}

export function lastDayOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 31);
}

function dayOfYear({ year, month, day }: Day): number {
  let days = day;
  for (let before = 1; before < month; before++) days += lastDayOf(year, before);
  return days;
}

/** Leap days since 1 until the end of a year of the Gregorian calendar. */
function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

export function serialOf(day: Day): number {
  if (day.year === NO_YEAR) return dayOfYear(day);
  const years = day.year - 1970;
  return EPOCH_SERIAL + years * 365 + leapDays(day.year - 1) - leapDays(1969) + dayOfYear(day) - 1;
}

/** The day of a serial between 1 and LAST_SERIAL. */
export function dayOf(serial: number): Day {
  let year = NO_YEAR;
  if (serial > LAST_SERIAL_1900) {
    year = 1901 + Math.floor((serial - LAST_SERIAL_1900 - 1) / 366);
    while (serialOf({ year: year + 1, month: 1, day: 1 }) <= serial) year++;
  }
  let rest = serial - serialOf({ year, month: 1, day: 1 }) + 1;
  let month = 1;
  while (rest > lastDayOf(year, month)) rest -= lastDayOf(year, month++);
  return { year, month, day: rest };
}
