/** Periods, and how long a sentence says they are: 「2022年3月至2023年2月，共12个月」, 「工期120天（2023年4月1日至7月29日）」. */
import type { SaidRelation } from '../../../model';
import { dayOf, findFigures, isNumber } from '../../../quantity';
import { readChinese } from '../../../quantity/numerals';
import { LENGTH_LEADS, LENGTH_LINKS, LENGTH_ROUGH, LENGTH_UNITS, type LengthLead } from '../../../terms/lengths';
import { entriesOf, Matcher } from '../../../terms/matcher';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { type Period, periodsIn } from './periods';
import { eventsIn } from './works';

type Told = SaidRelation & { readonly kind: 'length' };

interface Length {
  readonly count: number;
  readonly unit: '天' | '个月' | '年';
  readonly start: number;
  readonly end: number;
}

const BETWEEN = new Matcher<LengthLead | null>([
  ...LENGTH_LINKS.split(' ').map((word) => [word, null] as const),
  ...entriesOf(LENGTH_LEADS),
]);
const LEADS = new Map(entriesOf(LENGTH_LEADS));
const UNITS = new Matcher(entriesOf(LENGTH_UNITS));
const LINKS = LENGTH_LINKS.split(' ');
const ROUGH = LENGTH_ROUGH.split(' ');
/** Longer gaps speak of something else in between. */
const LONGEST_GAP = 24;
const LONGEST_LEAD = 8;

export function lengthsIn(lines: readonly Line[]): Told[] {
  return lines.flatMap((passages) => passages.flatMap(inPassage));
}

function inPassage(passage: Passage): Told[] {
  const { text, words, at } = passage;
  const periods = [...periodsIn(text), ...lastedIn(passage)];
  if (periods.length === 0) return [];
  const lengths = lengthsOf(passage);
  return periods.flatMap((period, index): Told[] => {
    const [before, after] = [periods[index - 1]?.end ?? 0, periods[index + 1]?.start ?? text.length];
    const beside = lengths.flatMap((length) => {
      const lead =
        length.start >= period.end && length.end <= after
          ? leadBetween(text.slice(period.end, length.start))
          : length.end <= period.start && length.start >= before
            ? leadBefore(text, length, period)
            : null;
      return lead ? [{ length, lead }] : [];
    });
    // Two lengths of one period speak of two things.
    const [told, another] = beside;
    if (!told || another) return [];
    const { length, lead } = told;
    const quoted = (from: number, to: number) => words.slice(from, to).trim();
    return [
      {
        kind: 'length',
        at,
        period: quoted(period.start, period.end),
        length: quoted(length.start, length.end),
        computed: computedIn(length.unit, period),
        isWrong: !mayLast(length, period, lead),
      },
    ];
  });
}

/** 「于2021年10月1日开工，2023年3月31日完工，历时18个月」: from the day it was begun to the day it was finished. */
function lastedIn(passage: Passage): Period[] {
  const events = eventsIn(passage, true);
  return events.flatMap((begun, index): Period[] => {
    const finished = events[index + 1];
    if (begun.stage !== 'begun' || !finished || finished.stage === 'begun' || finished.to <= begun.from) return [];
    const isToTheDay = begun.from === begun.to && finished.from === finished.to;
    return [
      {
        from: begun.from,
        to: finished.to,
        precision: isToTheDay ? 'day' : 'month',
        start: begun.start,
        end: finished.end,
      },
    ];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Lengths and the words that tell whose they are

function lengthsOf({ text, figures }: Passage): Length[] {
  const arabic = figures.flatMap(({ value, noun, start, end }): Length[] => {
    const symbol = value.unit?.symbol ?? '';
    // 「150个日历天」 counts what stands behind it.
    const unit = UNITS.meaningOf(symbol) ?? UNITS.match(symbol + noun, 0)?.[1];
    const isExact = value.comparator === null && !value.approximate && value.decimals === 0;
    return unit && isExact && symbol !== '月' ? [{ count: value.value.toNumber(), unit, start, end }] : [];
  });
  const taken = findFigures(text).filter(({ quantity }) => !isNumber(quantity) || quantity.unit !== null);
  return [...arabic, ...inCharacters(text)].filter(
    ({ start, end }) =>
      !ROUGH.some((word) => text.startsWith(word, end)) &&
      !taken.some((figure) => figure.quantity.kind === 'date' && figure.start < end && figure.end > start),
  );
}

/** 两年, 三个月. */
function inCharacters(text: string): Length[] {
  const found: Length[] = [];
  for (let at = 0; at < text.length; at++) {
    const numeral = readChinese(text, at);
    if (!numeral) continue;
    const unit = UNITS.match(text, numeral.end);
    if (unit && text.charAt(at - 1) !== '第')
      found.push({ count: numeral.value.toNumber(), unit: unit[1], start: at, end: numeral.end + unit[0].length });
    at = numeral.end;
  }
  return found;
}

/** 「…至…，共」: words that lead a length and nothing else; null where there is more, or no such word. */
function leadBetween(gap: string): LengthLead | null {
  if (gap.length > LONGEST_GAP) return null;
  let lead: LengthLead | null = null;
  for (let at = 0; at < gap.length;) {
    const found = BETWEEN.match(gap, at);
    if (!found) return null;
    // 「服务期共两年」 is a term.
    if (lead !== 'term') lead = found[1] ?? lead;
    at += found[0].length;
  }
  return lead;
}

/** 「服务期限为两年，自…」. */
function leadBefore(text: string, { start, end }: Length, period: Period): LengthLead | null {
  const gap = text.slice(end, period.start);
  if (gap !== '' && leadBetween(`${FIRST_LEAD}${gap}`) === null) return null;
  let before = text.slice(0, start);
  for (let link = linkAtEnd(before); link !== ''; link = linkAtEnd(before)) before = before.slice(0, -link.length);
  for (let length = LONGEST_LEAD; length > 0; length--) {
    const lead = LEADS.get(before.slice(-length));
    if (lead && before.length >= length) return lead;
  }
  return null;
}

const [FIRST_LEAD = ''] = LEADS.keys();

function linkAtEnd(text: string): string {
  return LINKS.find((word) => text.endsWith(word)) ?? '';
}

// ---------------------------------------------------------------------------------------------------------------------
// How long a period is

/** Mean length of a month and a year, in days. */
const MONTH = 365.25 / 12;
const YEAR = 365.25;
/** A last month that is not full may be told as one, or not at all. */
const NEARLY = 1;
/** One third of a year is told as 一年零四个月; three quarters more or less are another number of years. */
const NEARLY_A_YEAR = 0.75;
const LONGEST_MONTH = 31;
const SHORTEST_MONTH = 28;

function mayLast({ count, unit }: Length, period: Period, lead: LengthLead): boolean {
  const { precision } = period;
  const days = daysOf(period);
  const months = monthsOf(period);
  if (unit === '天') {
    if (precision === 'day') return Math.abs(count - days) <= NEARLY;
    return precision === 'year' || (count <= months * LONGEST_MONTH && count >= (months - 2) * SHORTEST_MONTH);
  }
  if (unit === '个月') {
    if (precision === 'day') return Math.abs(count - days / MONTH) < NEARLY;
    return precision === 'month' ? count === months || count === months - 1 : Math.abs(count - months) <= 12;
  }
  const years = yearsOf(period);
  if (precision === 'year') return count === years || count === years - 1;
  // 「2021年9月至2023年8月，历时三年」 counts the years that it touches.
  return Math.abs(count - days / YEAR) < NEARLY_A_YEAR || (lead === 'lasted' && count === years);
}

function computedIn(unit: Length['unit'], period: Period): string {
  if (unit === '天' && period.precision === 'day') return `${String(daysOf(period))}天`;
  const months = period.precision === 'day' ? Math.round(daysOf(period) / MONTH) : monthsOf(period);
  return months % 12 === 0 && unit === '年' ? `${String(months / 12)}年` : `${String(months)}个月`;
}

function daysOf({ from, to }: Period): number {
  return to - from + 1;
}

function monthsOf({ from, to }: Period): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

function yearsOf({ from, to }: Period): number {
  return dayOf(to).year - dayOf(from).year + 1;
}
