/** Numbers that are dates where a date is expected: 2023.12, 202312, 20231231前, 12月, 45291. */
import type { DateQuantity, Quantity } from '../model';
import { LAST_YEAR } from '../terms/time';
import { dayOf, lastDayOf, LAST_SERIAL, NO_YEAR, serialOf } from './calendar';
import { readDate } from './dates';
import { NOTHING_SAID } from './comparators';
import { foldWidth, isDigit } from './width';
import { codeAt } from '../terms/code-at';

/** Serials of days in the years of real projects: 1990-01-01 on. A smaller number is a number. */
const FIRST_SERIAL = 32874;
/** Years in which a plain YYYY.MM or YYYYMM is a date of a project; earlier numbers are amounts and counts. */
const FIRST_DATED_YEAR = 1990;

interface YearMonth {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly end: number;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

const isYear = (year: number): boolean => year >= FIRST_DATED_YEAR && year <= LAST_YEAR;

/** YYYY.MM, YYYYMM, YYYYMMDD at the beginning of a text. */
function readYearMonth(text: string): YearMonth | null {
  const end = digitsEnd(text, 0);
  if (end === 4 && text.charAt(4) === '.') return withPoint(text);
  if (end !== 6 && end !== 8) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = end === 8 ? Number(text.slice(6, 8)) : null;
  return whole(year, month, day, end);
}

/** 2023.1 may be January, or October typed as a number, which loses its last zero. */
function withPoint(text: string): YearMonth | null {
  const end = digitsEnd(text, 5);
  const digits = text.slice(5, end);
  if (digits.length === 0 || digits.length > 2 || digits === '1') return null;
  return whole(Number(text.slice(0, 4)), Number(digits), null, end);
}

function whole(year: number, month: number, day: number | null, end: number): YearMonth | null {
  if (!isYear(year) || month < 1 || month > 12) return null;
  return day !== null && (day < 1 || day > lastDayOf(year, month)) ? null : { year, month, day, end };
}

function plainText({ text }: Quantity): string {
  return foldWidth(text).replaceAll(' ', '');
}

/** Whether a number reads like a year and a month, whatever else it may be. */
export function looksDated(quantity: Quantity): boolean {
  if (quantity.kind === 'date') return true;
  if (quantity.kind !== 'number' && quantity.kind !== 'words' && quantity.kind !== 'unreadable') return false;
  if (quantity.kind === 'number' && quantity.unit !== null && quantity.unit.symbol !== '前') return false;
  return readYearMonth(plainText(quantity)) !== null;
}

/** Whether a number is spelt as dates are, though it may be none: 202313, 2023.1, 13月. */
export function isSpeltAsDate(quantity: Quantity): boolean {
  if (quantity.kind !== 'number') return quantity.kind === 'date';
  const text = plainText(quantity);
  const end = digitsEnd(text, 0);
  if (text.charAt(end) === '月') return true;
  const decimals = text.charAt(end) === '.' ? digitsEnd(text, end + 1) - end - 1 : 0;
  const isLong = decimals === 0 ? end === 6 || end === 8 : end === 4 && decimals <= 2;
  return isLong && (quantity.unit === null || quantity.unit.symbol === '前') && isYear(Number(text.slice(0, 4)));
}

/** A quantity as the date that it is where one is expected; null where it cannot be one. */
export function asDate(quantity: Quantity): DateQuantity | null {
  if (quantity.kind === 'date') return quantity;
  if (quantity.kind !== 'number' && quantity.kind !== 'words' && quantity.kind !== 'unreadable') return null;
  const text = plainText(quantity);
  const read = readYearMonth(text);
  if (read) return dated(text, read, quantity.text);
  if (quantity.kind !== 'number') return null;
  return (
    monthAlone(text, quantity.text) ?? serialDate(quantity.value.toNumber(), quantity.text, quantity.unit === null)
  );
}

/** With what follows it: 前, 底前. */
function dated(text: string, { year, month, day, end }: YearMonth, written: string): DateQuantity | null {
  const rest = text.slice(end);
  const spelled = `${String(year)}年${String(month)}月${day === null ? '' : `${String(day)}日`}${rest}`;
  const date = readDate(spelled, 0, NOTHING_SAID);
  if (date?.end !== spelled.length) return null;
  return { kind: 'date', text: written, comparator: date.comparator, from: date.from, to: date.to };
}

/** 12月: a month of the year that is spoken of. */
function monthAlone(text: string, written: string): DateQuantity | null {
  const end = digitsEnd(text, 0);
  const month = Number(text.slice(0, end));
  if (end === 0 || text.slice(end) !== '月' || month < 1 || month > 12) return null;
  const from = serialOf({ year: NO_YEAR, month, day: 1 });
  const to = serialOf({ year: NO_YEAR, month, day: lastDayOf(NO_YEAR, month) });
  return { kind: 'date', text: written, comparator: null, from, to };
}

function serialDate(value: number, text: string, isPlain: boolean): DateQuantity | null {
  if (!isPlain || !Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL) return null;
  return isYear(dayOf(value).year) ? { kind: 'date', text, comparator: null, from: value, to: value } : null;
}
