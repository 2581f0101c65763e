/** So many things announced, and what is then named: 「三个阶段：准备阶段、…」, 「以下四个方面的问题：一是…；二是…」. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { findFigures, foldWidth, readQuantity } from '../../../quantity';
import { NAMED_KINDS } from '../../../terms/said-sums';
import { ANNOUNCED, COUNTERS, LEADS_TO, LISTS_OF_ANY, NUMERALS, ORDINALS, PAIR } from '../../../terms/announced';
import { NAMED_BY, NAMES_JOINED } from '../../../terms/names-listed';
import { holding } from '../../../terms/search';
import type { TextLine } from '../../forms/segment';
import { numberingOf } from '../numbering';

type Listed = SaidRelation & { readonly kind: 'listed' };

const leadsToAny = holding(LISTS_OF_ANY);
const anyOf = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const KINDS = NAMED_KINDS.flatMap(([counted]) => counted.split(' ')).join(' ');
/** Up to the colon, or the word that leads to the names: 「以下四个方面的问题:」, 「三个步骤,分别为」. */
const ANNOUNCEMENT = new RegExp(
  `([${NUMERALS}]|${PAIR}|(?<![\\d.])\\d{1,2})(?:${anyOf(COUNTERS)})?(${anyOf(`${ANNOUNCED} ${KINDS}`)})(\\p{Script=Han}{0,10}?)` +
    `(?:,?(?:${anyOf(LEADS_TO)})?:|,(?:${anyOf(LEADS_TO)}))`,
  'gu',
);
/** A paragraph may announce its list in a sentence of its own: 「主要存在三个方面的问题。一是…」. */
const ANNOUNCED_ALONE = new RegExp(
  `([${NUMERALS}]|${PAIR})(?:${anyOf(COUNTERS)})?(${anyOf(ANNOUNCED)})(\\p{Script=Han}{0,10}?)[。;,]`,
  'gu',
);
/** 「4项指标」 before a colon: a figure whose names are read with its sentence. */
const READ_AS_FIGURE = new RegExp(`^\\d{1,2}(?:${NAMED_BY.replaceAll(' ', '|')})\\p{Script=Han}{0,8}$`, 'u');
const NAMES_END = /[;。:]|$/;
const OPEN = /等(?:[,;)。]|$)/;
const ENDS_SENTENCE = ';。:,';
const MOST_LINES = 60;
const MOST_NUMBER = 10;

/** Lines of one sheet in their order. */
export function announcedIn(lines: readonly TextLine[]): Listed[] {
  const folded = lines.map(({ text }) => foldWidth(text));
  return folded.flatMap((text, index): Listed[] => {
    const line = lines[index];
    if (!line || text.includes('\t')) return [];
    return announcementsOf(text, folded[index + 1] ?? '').flatMap(({ said, number, noun, end }): Listed[] => {
      const rest = text.slice(end);
      const names = READ_AS_FIGURE.test(said) ? [] : named(rest, noun);
      const counts = rest.trim() === '' ? headed(folded, index) : (numbered(rest, folded, index) ?? names);
      const figure = counts.length > 0 ? figureOf(said, number, line) : null;
      return figure ? [{ kind: 'listed', count: figure, counts }] : [];
    });
  });
}

interface Announcement {
  readonly said: string;
  readonly number: number;
  readonly noun: string;
  /** Where what is named begins. */
  readonly end: number;
}

/** `next`: the line below, in which the list may begin. */
function announcementsOf(text: string, next: string): Announcement[] {
  const found: Announcement[] = [];
  for (const pattern of [ANNOUNCEMENT, ANNOUNCED_ALONE])
    for (const match of text.matchAll(pattern)) {
      const [whole, numeral = '', noun = '', tail = ''] = match;
      const end = match.index + whole.length;
      const number = numberOf(numeral);
      // 第三个方面 is one of them, and 十三个 not three.
      const isOrdinal = NUMERALS.includes(text.charAt(match.index - 1)) || text.charAt(match.index - 1) === '第';
      if (number < 2 || number > MOST_NUMBER || isOrdinal || found.some((one) => one.end === end)) continue;
      if (!NUMERALS.includes(numeral) && numeral !== PAIR && leadsToAny(whole)) continue;
      // Without a colon only 一是 begins a list.
      const rest = text.slice(end);
      if (pattern === ANNOUNCED_ALONE && !beginsList(rest.trim() === '' ? next : rest)) continue;
      found.push({ said: text.slice(match.index, end).replace(/[,;:。]+$/, ''), number, noun: noun + tail, end });
    }
  return found;
}

function numberOf(numeral: string): number {
  if (numeral === PAIR) return 2;
  return NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
}

function figureOf(words: string, number: number, { at }: TextLine): SaidFigure | null {
  const value = readQuantity(`${String(number)}个`);
  return value.kind === 'number' ? { value: { ...value, text: words }, at, words } : null;
}

// ---------------------------------------------------------------------------------------------------------------------
// 一是…；二是…；三是…

function beginsList(rest: string): boolean {
  return ORDINALS.some(([before, after]) => rest.trimStart().startsWith(ordinal(before, 1, after)));
}

function ordinal(before: string, number: number, after: string): string {
  return before + NUMERALS.charAt(number - 1) + after;
}

/** How far the numbers go, in the paragraph and the ones below that go on with them; null where it has none. */
function numbered(rest: string, lines: readonly string[], index: number): readonly number[] | null {
  const style = ORDINALS.find(([before, after]) => rest.trimStart().startsWith(ordinal(before, 1, after)));
  if (!style) return null;
  let last = lastIn(rest, 0, style);
  for (const line of lines.slice(index + 1, index + 1 + MOST_LINES)) {
    if (last === null || !line.trimStart().startsWith(ordinal(style[0], last + 1, style[1]))) break;
    last = lastIn(line, last, style);
  }
  return last === null || last < 2 ? [] : [last];
}

/** The last number of a paragraph, each one more than that before it; null where one begins anew. */
function lastIn(text: string, from: number, [before, after]: (typeof ORDINALS)[number]): number | null {
  let last = from;
  const bare = text.trimStart();
  for (let at = 0; at < bare.length; at++) {
    if (at > 0 && !ENDS_SENTENCE.includes(bare.charAt(at - 1))) continue;
    if (last < MOST_NUMBER && bare.startsWith(ordinal(before, last + 1, after), at)) last++;
    else if (last > 0 && bare.startsWith(ordinal(before, 1, after), at)) return null;
  }
  return last;
}

/** An announcement that ends its line, and numbered headings below it. */
function headed(lines: readonly string[], index: number): readonly number[] {
  const first = (lines[index + 1] ?? '').trim();
  const { depth } = numberingOf(first);
  if (depth === 0 || numberIn(first) !== 1) return beginsList(first) ? (numbered(first, lines, index + 1) ?? []) : [];
  let last = 0;
  for (const line of lines.slice(index + 1)) {
    const bare = line.trim();
    const numbering = numberingOf(bare);
    if (numbering.depth === 0 || numbering.depth > depth) {
      if (last > MOST_NUMBER) return [];
      continue;
    }
    if (numbering.depth < depth || numberIn(bare) !== last + 1) break;
    last++;
  }
  return last < 2 ? [] : [last];
}

/** The number of a heading. */
function numberIn(line: string): number {
  const numeral = /^[(第]*(\d{1,2}|[一二三四五六七八九十]{1,3})/.exec(line)?.[1] ?? '';
  return /^\d/.test(numeral) ? Number(numeral) : numeral.length === 1 ? NUMERALS.indexOf(numeral) + 1 : 0;
}

// ---------------------------------------------------------------------------------------------------------------------
// 准备阶段、实施阶段和报告撰写阶段

/** How many names a list may have; none where it is not closed. */
function named(rest: string, noun: string): readonly number[] {
  const list = rest.slice(0, rest.search(NAMES_END)).trim();
  const names = list.split('、');
  if (names.length < 2 || OPEN.test(list) || list.includes(',') || findFigures(list).length > 0) return [];
  const pieces = names.flatMap((name) => name.split(NAMES_JOINED)).filter((name) => name !== '');
  if (pieces.every((name) => name.endsWith(noun))) return [pieces.length];
  return Array.from({ length: pieces.length - names.length + 1 }, (_, more) => names.length + more);
}
