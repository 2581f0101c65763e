/** A term told by its first day, its length and its last day: 「自2021年7月1日起施行，有效期3年，至2024年6月30日」. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, type FoundFigure, hasYear, serialOf } from '../../../quantity';
import { PERIOD_CLOSES, PERIOD_FROM, TERM_BEGINS, TERM_GOES_TO } from '../../../terms/lengths';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { endingOf, listed, withoutBeginnings } from '../arithmetic/words';
import { computedIn } from './durations';
import { leadAtEnd, type Length, lengthsOf } from './lengths';
import { LONGEST_MONTH, type Period } from './periods';

type Told = SaidRelation & { readonly kind: 'length' };

const FROM = listed(PERIOD_FROM);
const BEGINS = listed(TERM_BEGINS);
const GOES_TO = listed(TERM_GOES_TO);
const CLOSES = listed(PERIOD_CLOSES);
/** Behind the last day nothing else is told of it. */
const ENDS = /^\s*(?:[,;:、()。]|$)/;
const MONTHS: Readonly<Record<Length['unit'], number>> = { 年: 12, 个月: 1, 天: 0 };

interface Day {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly isBegun: boolean;
}

export function termsTold(lines: readonly Line[]): Told[] {
  return lines.flatMap((passages) => passages.flatMap(inPassage));
}

function inPassage(passage: Passage): Told[] {
  const { text, words, at } = passage;
  const days = findFigures(text).flatMap((figure) => dayIn(text, figure));
  if (days.length < 2) return [];
  return lengthsOf(passage).flatMap((length): Told[] => {
    const next = days.findIndex(({ start }) => start >= length.end);
    const [first, last] = [days[next - 1], days[next]];
    if (!first?.isBegun || !last || last.from <= first.to || !isOneTerm(text, first, length, last)) return [];
    const isToTheDay = first.from === first.to && last.from === last.to;
    const [start, end] = [first.start, last.end];
    const period: Period = { from: first.from, to: last.to, precision: isToTheDay ? 'day' : 'month', start, end };
    const quoted = (from: number, to: number) => words.slice(from, to).trim();
    return [
      {
        kind: 'length',
        at,
        period: quoted(start, end),
        length: quoted(length.start, length.end),
        computed: lengthOf(length, period),
        isWrong: !isLastDay(length, period),
      },
    ];
  });
}

/** In days where it is so many years or months but for a few days. */
function lengthOf({ count, unit }: Length, period: Period): string {
  const computed = computedIn(unit, period);
  return computed === `${String(count)}${unit}` ? computedIn('天', period) : computed;
}

/** A day or a month; with 自 before it, or 起 behind, it begins something. */
function dayIn(text: string, { quantity, start, end }: FoundFigure): Day[] {
  if (quantity.kind !== 'date' || !hasYear(quantity) || quantity.to - quantity.from >= LONGEST_MONTH) return [];
  const { from, to, comparator } = quantity;
  return [{ from, to, start, end, isBegun: comparator === '>=' || endingOf(text.slice(0, start), FROM) !== '' }];
}

/** Nothing else stands between the first day, the length and the last day, and a word says what term it is. */
function isOneTerm(text: string, first: Day, length: Length, last: Day): boolean {
  const before = text.slice(first.end, length.start);
  const lead = leadAtEnd(before);
  const own = lead ?? leadAtEnd(text.slice(0, first.start));
  if (!own || own[1] === 'all') return false;
  const between = lead ? before.slice(0, before.lastIndexOf(lead[0])) : before;
  const isJoined = [
    withoutBeginnings(between, BEGINS),
    withoutBeginnings(text.slice(length.end, last.start), GOES_TO),
  ].every((rest) => rest === '');
  return isJoined && ENDS.test(withoutBeginnings(text.slice(last.end), CLOSES));
}

/** What was begun on 1 July for three years ends on 30 June or 1 July, or a day beside; told by months, in June or July. */
function isLastDay({ count, unit }: Length, { from, to, precision }: Period): boolean {
  const months = count * MONTHS[unit];
  if (precision === 'month') return unit === '天' || isNear(monthOf(to) - monthOf(from) - months, 1, 0);
  if (unit === '天') return isNear(to - from - count, 2, 1);
  const { year, month, day } = dayOf(from);
  const later = year * 12 + month - 1 + months;
  // 「自8月31日起6个月」 ends with February.
  const expected = Math.min(firstOf(later) + day - 1, firstOf(later + 1) - 1);
  return isNear(to - expected, 2, 1);
}

/** The first day of a month, counted from the year 0. */
function firstOf(month: number): number {
  return serialOf({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

function isNear(difference: number, before: number, behind: number): boolean {
  return difference >= -before && difference <= behind;
}

function monthOf(serial: number): number {
  const { year, month } = dayOf(serial);
  return year * 12 + month;
}
