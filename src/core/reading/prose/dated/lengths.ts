/** Periods, and how long a sentence says they are: 「2022年3月至2023年2月，共12个月」, 「工期120天（2023年4月1日至7月29日）」. */
import type { SaidRelation } from '../../../model';
import { findFigures, isNumber } from '../../../quantity';
import { readChinese } from '../../../quantity/numerals';
import {
  LENGTH_BINDS,
  LENGTH_LEADS,
  LENGTH_LINKS,
  LENGTH_ROUGH,
  LENGTH_UNITS,
  type LengthLead,
  ONE_PERIOD,
  PERIOD_DONE,
  PERIOD_JUDGED,
  PERIOD_WAS,
  PERIODS_JOINED,
} from '../../../terms/lengths';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { computedIn, type Length as Lasting, mayLast } from './durations';
import { type Period, periodsIn } from './periods';
import { eventsIn } from './works';

type Told = SaidRelation & { readonly kind: 'length' };

export interface Length extends Lasting {
  readonly start: number;
  readonly end: number;
}

/** A word that leads a length, and what it says. */
export type Lead = readonly [word: string, kind: LengthLead];

const BETWEEN = new Matcher<LengthLead | null>([
  ...LENGTH_LINKS.split(' ').map((word) => [word, null] as const),
  ...entriesOf(LENGTH_LEADS),
]);
const LEADS = new Map(entriesOf(LENGTH_LEADS));
const UNITS = new Matcher(entriesOf(LENGTH_UNITS));
const LINKS = LENGTH_LINKS.split(' ');
const ROUGH = LENGTH_ROUGH.split(' ');
const BINDS = LENGTH_BINDS.split(' ');
const OF_SEVERAL = ONE_PERIOD.split(' ');
const isJudged = holding(PERIOD_JUDGED);
const DOING = PERIOD_DONE.split(' ');
const JOINS = PERIODS_JOINED.split(' ');
const CLOSES = /^\s*(?:[,;:、()。]|$)/;
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
    const [last, next] = [periods[index - 1], periods[index + 1]];
    // 「2022年…至…、2023年…至…，共两年」: none of them lasts as long as all.
    if (areJoined(text, last, period) || areJoined(text, period, next)) return [];
    const [before, after] = [last?.end ?? 0, next?.start ?? text.length];
    const beside = lengths.flatMap((length) => {
      const lead =
        length.start >= period.end && length.end <= after
          ? leadBehind(text, period, length)
          : length.end <= period.start && length.start >= before
            ? leadBefore(text, length, period)
            : null;
      return lead && !(lead === 'all' && last?.precision === period.precision) ? [{ length, lead }] : [];
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
  const events = eventsIn(passage, 0, true);
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

function areJoined(text: string, first: Period | undefined, second: Period | undefined): boolean {
  if (!first || !second) return false;
  const gap = text.slice(first.end, second.start).trim();
  return gap === '' || JOINS.includes(gap);
}

// ---------------------------------------------------------------------------------------------------------------------
// Lengths and the words that tell whose they are

export function lengthsOf({ text, figures }: Passage): Length[] {
  const arabic = figures.flatMap(({ value, noun, start, end }): Length[] => {
    const symbol = value.unit?.symbol ?? '';
    // 「150个日历天」 counts what stands behind it.
    const counted = UNITS.match(symbol + noun, 0);
    const unit = UNITS.meaningOf(symbol) ?? counted?.[1];
    const words = Math.max((counted?.[0].length ?? 0) - symbol.length, 0);
    const isExact = value.comparator === null && !value.approximate && value.decimals === 0;
    return unit && isExact && symbol !== '月' ? [{ count: value.value.toNumber(), unit, start, end: end + words }] : [];
  });
  const taken = findFigures(text).filter(({ quantity }) => !isNumber(quantity) || quantity.unit !== null);
  return [...arabic, ...inCharacters(text)].filter(
    ({ start, end }) =>
      // 「共12天集中整治」 counts the days of something within.
      CLOSES.test(text.slice(end)) &&
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

/** 「2022年3月至2023年2月，共」, 「服务期限自…至…，合同期」. */
function leadBehind(text: string, period: Period, length: Length): LengthLead | null {
  const gap = text.slice(period.end, length.start);
  const lead = leadBetween(gap);
  if (!lead) return null;
  const clause = text.slice(0, period.start).split(/[,;]/).at(-1) ?? '';
  const isLaidDown = lead[1] === 'contract' || lead[1] === 'works';
  if (isLaidDown && (clause.includes(PERIOD_WAS) || DOING.some((word) => gap.startsWith(word)))) return null;
  const own = leadAtEnd(text.slice(0, period.start));
  return areOfOneTime(own, lead) ? lead[1] : null;
}

/** 「工期为…，质保期2年」 tells of two times. */
function areOfOneTime(period: Lead | null, length: Lead): boolean {
  const [word, kind] = length;
  if (kind === 'lasted' || kind === 'all') return true;
  if (!period) return kind !== 'own';
  if (kind !== period[1]) return false;
  return kind === 'contract' || kind === 'run' || word.endsWith(period[0]) || period[0].endsWith(word);
}

/** The last word that leads a length, where nothing else stands around it; null where there is more, or no such word. */
function leadBetween(gap: string): Lead | null {
  if (gap.length > LONGEST_GAP) return null;
  let lead: Lead | null = null;
  for (let at = 0; at < gap.length;) {
    const found = BETWEEN.match(gap, at);
    if (!found) return null;
    const [word, kind] = found;
    // 「服务期共两年」 is a term.
    if (kind && !(lead && (kind === 'all' || kind === 'lasted'))) lead = [word, kind];
    at += word.length;
  }
  return lead;
}

/** 「服务期限为两年，自…」. */
function leadBefore(text: string, { start, end }: Length, period: Period): LengthLead | null {
  const gap = text.slice(end, period.start);
  const lead = leadAtEnd(text.slice(0, start));
  if (!lead || OF_SEVERAL.some((word) => text.startsWith(word, period.end))) return null;
  // 「合同工期180天，实际开工日期…」: what was agreed, and what was.
  if (text.slice(end, period.end).includes(PERIOD_WAS)) return null;
  // 「合同工期365天，自…开工至…竣工，超出合同工期37天」
  if (lead[1] === 'works' && isJudged(text.slice(period.end).split(/[;。]/)[0] ?? '')) return null;
  const isBound = BINDS.some((word) => gap.includes(word)) || CLOSES.test(text.slice(period.end));
  if (!isBound) return null;
  if (gap === '') return lead[1];
  const between = leadBetween(`${ANY_LEAD}${gap}`);
  return between && (between[0] === ANY_LEAD || areOfOneTime(between, lead)) ? lead[1] : null;
}

/** A lead that says nothing, so that only what stands behind it is looked at. */
const ANY_LEAD = '共';

export function leadAtEnd(text: string): Lead | null {
  let before = text;
  for (let link = linkAtEnd(before); link !== ''; link = linkAtEnd(before)) before = before.slice(0, -link.length);
  for (let length = LONGEST_LEAD; length > 0; length--) {
    const word = before.slice(-length);
    const kind = LEADS.get(word);
    if (kind && before.length >= length) return [word, kind];
  }
  return null;
}

function linkAtEnd(text: string): string {
  return LINKS.find((word) => text.endsWith(word)) ?? '';
}
