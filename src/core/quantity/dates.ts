import type { Comparator } from '../model';
import { lastDayOf, NO_YEAR, serialOf } from './calendar';
import { alsoSaid, type Said } from './comparators';
import { anyOf, entriesOf, Matcher } from '../terms/matcher';
import { BEFORE_IT, DEADLINES, ENDS, FIRST_YEAR, LAST_YEAR, ON, PERIOD_SIGNS, STARTS } from '../terms/time';
import { type Digits, readChineseYear, readDigits, readSmall } from './date-numerals';
import { isDigit, isOneOf, skipSpaces } from './width';
import { codeAt } from '../terms/code-at';

/** Whether a date names its year: 「12月底前」 does not, and its days are those of 1900. */
export function hasYear(date: { readonly to: number }): boolean {
  return date.to >= serialOf({ year: FIRST_YEAR, month: 1, day: 1 });
}

/** A date found at a place of a folded text: days from–to, both included. */
export interface WrittenDate {
  readonly comparator: Comparator | null;
  readonly from: number;
  readonly to: number;
  /** Both ends are written: 7月1日至9月30日. */
  readonly isPeriod: boolean;
  readonly end: number;
}

/** A date as far as it is written; what follows the year may be missing. */
interface PartialDate {
  readonly year: number;
  readonly fromMonth: number;
  readonly toMonth: number;
  readonly fromDay: number;
  readonly toDay: number;
  /** How far the date went, so that the second date of a period may leave the rest away. */
  readonly precision: 'year' | 'part' | 'month' | 'day';
  readonly end: number;
}

/** Words that narrow a year, in months. */
const PARTS_OF_YEAR = new Matcher<readonly [from: number, to: number]>([
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['全年', [1, 12]],
  ...['一1', '二2', '三3', '四4'].flatMap((names, index) =>
    [...names].flatMap((name): [string, readonly [number, number]][] => [
      [`第${name}季度`, [index * 3 + 1, index * 3 + 3]],
      [`${name}季度`, [index * 3 + 1, index * 3 + 3]],
    ]),
  ),
]);
const ends = anyOf(ENDS);
const starts = anyOf(STARTS);
const THIRDS = new Matcher<readonly [from: number, to: number]>([
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 31]],
]);
const deadlines = new Matcher(entriesOf(DEADLINES));
const periods = anyOf(PERIOD_SIGNS);
const on = anyOf(ON);
const before: ReadonlySet<string> = new Set(BEFORE_IT.split(' '));

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;

function whole(
  year: number,
  months: readonly [number, number],
  end: number,
  precision: 'year' | 'part' | 'month',
): PartialDate {
  return {
    year,
    fromMonth: months[0],
    toMonth: months[1],
    fromDay: 1,
    toDay: lastDayOf(year, months[1]),
    precision,
    end,
  };
}

function single(year: number, month: number, days: readonly [number, number], end: number): PartialDate {
  return {
    year,
    fromMonth: month,
    toMonth: month,
    fromDay: days[0],
    toDay: Math.min(days[1], lastDayOf(year, month)),
    precision: 'day',
    end,
  };
}

/** 2023-12-31, 2023/12/31, 2023.12.31, 2023-12, 2023/12. */
function readWithSigns(text: string, year: Digits): PartialDate | null {
  const sign = text.charAt(year.end);
  if (sign !== '-' && sign !== '/' && sign !== '.') return null;
  const month = readDigits(text, year.end + 1);
  if (!month || month.length > 2 || !isMonth(month.value)) return null;
  if (text.charAt(month.end) !== sign) {
    const joined = isDigit(codeAt(text, month.end)) || isOneOf('%年月./', text, month.end);
    return sign === '.' || joined ? null : whole(year.value, [month.value, month.value], month.end, 'month');
  }
  const day = readDigits(text, month.end + 1);
  if (!day || day.length > 2 || day.value < 1 || day.value > lastDayOf(year.value, month.value)) return null;
  return single(year.value, month.value, [day.value, day.value], timeEnd(text, day.end));
}

/** Skips the time of day that an export writes after a date: 2023-12-31 00:00:00. */
function timeEnd(text: string, at: number): number {
  let end = at;
  if (text.charAt(at) !== ' ' && text.charAt(at) !== 'T') return at;
  for (let part = 0; part < 3; part++) {
    const digits = readDigits(text, end + 1);
    if (digits?.length !== 2) return part < 2 ? at : end;
    end = digits.end;
    if (text.charAt(end) !== ':') return part === 0 ? at : end;
  }
  return end;
}

/** What follows 「N月」: a day, 底, 上旬 … */
function readAfterMonth(text: string, at: number, year: number, month: number): PartialDate {
  const bare = text.charAt(at) === '份' ? at + 1 : at;
  const next = skipSpaces(text, bare);
  const day = readSmall(text, next);
  const sign = day ? text.charAt(skipSpaces(text, day.end)) : '';
  if (day && (sign === '日' || sign === '号') && day.value >= 1 && day.value <= lastDayOf(year, month)) {
    return single(year, month, [day.value, day.value], skipSpaces(text, day.end) + 1);
  }
  const last = lastDayOf(year, month);
  const end = ends.match(text, bare);
  if (end) return single(year, month, [last, last], bare + end[0].length);
  const third = THIRDS.match(text, bare);
  if (third) return single(year, month, third[1], bare + third[0].length);
  const start = starts.match(text, bare);
  if (start) return single(year, month, [1, 10], bare + start[0].length);
  return whole(year, [month, month], bare, 'month');
}

/** 「12月…」 at a place, in the year given; null where no month stands there. */
function readMonth(text: string, at: number, year: number): PartialDate | null {
  const month = readSmall(text, at);
  if (!month || !isMonth(month.value)) return null;
  const sign = skipSpaces(text, month.end);
  return text.charAt(sign) === '月' ? readAfterMonth(text, sign + 1, year, month.value) : null;
}

/** What follows 「2021年」. */
function readAfterYear(text: string, at: number, year: number): PartialDate {
  const bare = text.charAt(at) === '度' ? at + 1 : at;
  const next = skipSpaces(text, bare);
  const month = readMonth(text, next, year) ?? readMonthPeriod(text, next, year);
  if (month) return month;
  const start = starts.match(text, bare);
  if (start) return single(year, 1, [1, 31], bare + start[0].length);
  return readPartOfYear(text, next, year) ?? whole(year, [1, 12], bare, 'year');
}

/** 上半年, 第三季度, 年底. */
function readPartOfYear(text: string, at: number, year: number): PartialDate | null {
  const part = PARTS_OF_YEAR.match(text, at);
  if (part) return whole(year, part[1], at + part[0].length, 'part');
  const end = year === NO_YEAR && text.charAt(at) !== '年' ? null : ends.match(text, at);
  return end && single(year, 12, [31, 31], at + end[0].length);
}

/** 「1-11月」 after a year. */
function readMonthPeriod(text: string, at: number, year: number): PartialDate | null {
  const first = readDigits(text, at);
  if (!first || !isMonth(first.value)) return null;
  const to = periods.match(text, first.end);
  const second = to && readMonth(text, first.end + to[0].length, year);
  if (!second || second.fromMonth < first.value) return null;
  return { ...second, fromMonth: first.value, fromDay: 1 };
}

function readPartial(text: string, at: number): PartialDate | null {
  const digits = readDigits(text, at);
  const year = digits ?? readChineseYear(text, at);
  if (!year) return readMonthWithoutYear(text, at) ?? readPartOfYear(text, at, NO_YEAR);
  const sign = skipSpaces(text, year.end);
  if (text.charAt(sign) === '年') {
    if (year.length === 4 && isYear(year.value)) return readAfterYear(text, sign + 1, year.value);
    // 21年12月: a year in two digits only where a month follows.
    if (year.length === 2 && digits) return readMonth(text, skipSpaces(text, sign + 1), 2000 + year.value);
    return null;
  }
  if (digits?.length === 4 && isYear(year.value)) return readWithSigns(text, year);
  return digits && digits.length <= 2 ? readMonthWithoutYear(text, at) : null;
}

/** 「12月」 alone may be twelve months; 「12月底」, 「12月份」, 「12月31日」, 「12月前」, 「1-11月」 are dates. */
function readMonthWithoutYear(text: string, at: number): PartialDate | null {
  const month = readMonth(text, at, NO_YEAR);
  if (!month) return readMonthPeriod(text, at, NO_YEAR);
  const said = month.precision === 'day' || text.charAt(month.end - 1) === '份' || deadlines.match(text, month.end);
  return (said ?? periods.match(text, month.end)) ? month : null;
}

/** The end of a period: a full date, or one that leaves away the year or the month. */
function readPeriodEnd(text: string, at: number, start: PartialDate): PartialDate | null {
  const digits = readDigits(text, at);
  if (digits && digits.length === 4) return readPartial(text, at);
  if (start.precision === 'year') return null;
  const month = readMonth(text, at, start.year);
  if (month || start.precision !== 'day') return month;
  const day = readSmall(text, at);
  const sign = day && skipSpaces(text, day.end);
  if (!day || sign === null || !isOneOf('日号', text, sign)) return null;
  if (day.value > lastDayOf(start.year, start.toMonth)) return null;
  return single(start.year, start.toMonth, [day.value, day.value], sign + 1);
}

interface Period {
  readonly start: PartialDate;
  readonly close: PartialDate;
}

/** 「2020-2022年」: two years with one 年. */
function readYears(text: string, at: number): Period | null {
  const first = readDigits(text, at);
  if (first?.length !== 4 || !isYear(first.value)) return null;
  const to = periods.match(text, first.end);
  const last = to && readDigits(text, first.end + to[0].length);
  if (last?.length !== 4 || !isYear(last.value) || text.charAt(last.end) !== '年') return null;
  return {
    start: whole(first.value, [1, 12], first.end, 'year'),
    close: readAfterYear(text, last.end + 1, last.value),
  };
}

function readPeriod(text: string, at: number): Period | null {
  const start = readPartial(text, at);
  if (!start) return null;
  const place = skipSpaces(text, start.end);
  const to = periods.match(text, place);
  const close = to && readPeriodEnd(text, skipSpaces(text, place + to[0].length), start);
  return { start, close: close ?? start };
}

/** The date or period at `at` of a folded text, with what was said before it and what stands after; null where none is. */
export function readDate(text: string, at: number, said: Said): WrittenDate | null {
  const period = readYears(text, at) ?? readPeriod(text, at);
  if (!period) return null;
  const { start, close } = period;
  const from = serialOf({ year: start.year, month: start.fromMonth, day: start.fromDay });
  const to = serialOf({ year: close.year, month: close.toMonth, day: close.toDay });
  if (to < from) return null;
  const deadline = deadlines.match(text, close.end);
  const { comparator } = deadline ? alsoSaid(said, deadline[1]) : said;
  const end = close.end + (deadline?.[0].length ?? 0);
  // 第四季度前: before its first day; of 上半年前 that would be another year.
  if (close === start && start.precision === 'part' && start.fromMonth > 1 && deadline && before.has(deadline[0]))
    return { comparator, from: from - 1, to: from - 1, isPeriod: false, end };
  return { comparator, from, to, isPeriod: close !== start && comparator === null, end };
}

/** Skips 于, 自, 已于 before a date. */
export function skipBeforeDate(text: string, at: number): number {
  const word = on.match(text, at);
  return word ? at + word[0].length : at;
}
