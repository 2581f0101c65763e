/** Sentences as figures with the words between them; the arithmetic of a sentence needs no subject. */
import type { CellRef, NumberQuantity, SaidFigure } from '../../../model';
import { findFigures, foldWidth, isNumber } from '../../../quantity';
import { COUNTED_TOGETHER_AS, PEOPLE } from '../../../terms/said-sums';
import type { TextLine } from '../../forms/segment';
import { numberingOf } from '../numbering';
import { stopsIn } from '../sentences';

/** A figure in its passage. Places are those of `Passage.text`. */
export interface Said {
  readonly value: NumberQuantity;
  readonly start: number;
  readonly end: number;
  /** From the last number to this one: names, signs, dates. */
  readonly gap: string;
  /** The part of it behind the last comma, colon or bracket. */
  readonly label: string;
  /** What it counts, written behind it: 赛项 of 「34个赛项」. */
  readonly noun: string;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** How many semicolons stand before it. */
  readonly clause: number;
  /** Beside a sign of reckoning. */
  readonly inFormula: boolean;
  readonly figure: SaidFigure;
}

/** A sentence up to its full stop, semicolons and brackets included. */
export interface Passage {
  readonly text: string;
  /** The same as it is written, character by character. */
  readonly words: string;
  readonly at: CellRef;
  readonly figures: readonly Said[];
  /** Where it begins in its line. */
  readonly start: number;
}

/** Longer ones are tables that lost their cells. */
const LONGEST = 1500;
const MOST_FIGURES = 60;
const STOPS = /[。!?\n\r]/g;
const LONGEST_NOUN = 8;
const LONGEST_QUOTE = 20;
const BREAK = /[,;:、()]/;
/** What the limit, or the figure before, left of a date: 「年12月前分两批…」. */
const REST_OF_DATE =
  /^年?[-—\d~～]+[-—\d年月日份度~～前后底末初起止]*(?=\p{Script=Han})|^(?:年度?(?![初末底中均])|月份?)(?=\p{Script=Han})/u;
const QUOTE_ENDS = /[,;:，；：。、(（“"]/;
/** Reaching so much, and nothing behind it. */
const REACHED = /^达到?了?\s*[\d.,]+[^\d上]*$/;
const OPERATOR = /[+×*÷/=]/;
const HAN = /\p{Script=Han}/u;

export function passagesOf({ text: line, at }: TextLine): Passage[] {
  const folded = foldWidth(line);
  const begin = folded.length - folded.trimStart().length;
  const passages: Passage[] = [];
  let start = begin + numberingOf(folded.slice(begin)).start;
  for (const end of [...stopsIn(folded, STOPS), folded.length]) {
    if (end < start) continue;
    if (end > start && end - start <= LONGEST) {
      const [text, words] = [folded.slice(start, end), line.slice(start, end)];
      const figures = figuresOf(text, words, at);
      if (figures.length <= MOST_FIGURES) passages.push({ text, words, at, figures, start });
    }
    start = end + 1;
  }
  return passages;
}

function figuresOf(text: string, words: string, at: CellRef): Said[] {
  const found: Said[] = [];
  let [last, scanned, depth, clause] = [0, 0, 0, 0];
  for (const { quantity, start, end } of findFigures(text)) {
    for (; scanned < start; scanned++) {
      const sign = text.charAt(scanned);
      if (sign === '(') depth++;
      else if (sign === ')') depth = Math.max(0, depth - 1);
      else if (sign === ';') clause++;
    }
    if (!isNumber(quantity)) continue;
    const value = asReached(quantity);
    const gap = text.slice(last, start);
    const noun = nounAfter(text, end);
    found.push({
      value,
      start,
      end,
      gap,
      // 「计划补贴26个赛事146个赛项」: the words before both are those of both.
      label: (isBeside(gap) ? (found.at(-1)?.label ?? '') : '') + afterBreak(gap),
      noun,
      depth,
      clause,
      inFormula:
        OPERATOR.test(text.charAt(start - 1)) ||
        OPERATOR.test(text.charAt(end)) ||
        quantity.text.startsWith('=') ||
        isCompound(text, last, start, end),
      figure: { value, at, words: quoted(words, last, start, end + noun.length) },
    });
    last = end;
  }
  return found;
}

/** 「企业达到360家」 tells how many there are, and 「达到95%以上」 a bound. */
function asReached(quantity: NumberQuantity): NumberQuantity {
  return quantity.comparator === '>=' && REACHED.test(quantity.text) ? { ...quantity, comparator: null } : quantity;
}

const HOURS = /(?:\d分|小时|\d时)$/;
const SECONDS = /^\d{1,2}(?:秒|分)/;

/** 14分20秒: neither of them is all of it. */
function isCompound(text: string, last: number, start: number, end: number): boolean {
  return (
    (start === last && HOURS.test(text.slice(0, start))) ||
    (HOURS.test(text.slice(0, end)) && SECONDS.test(text.slice(end)))
  );
}

/** Only what the figure before counts stands between. */
function isBeside(gap: string): boolean {
  return gap.length <= LONGEST_NOUN && !BREAK.test(gap);
}

function afterBreak(gap: string): string {
  let at = gap.length;
  while (at > 0 && !BREAK.test(gap.charAt(at - 1))) at--;
  return gap.slice(at).trim();
}

function nounAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && at - from < LONGEST_NOUN && HAN.test(text.charAt(at))) at++;
  return text.slice(from, at);
}

/** The words a person finds the figure by. */
function quoted(words: string, last: number, start: number, end: number): string {
  let from = start;
  let closed = 0;
  for (; from > last && start - from < LONGEST_QUOTE; from--) {
    const sign = words.charAt(from - 1);
    // 「完全中学（含初中部）3所」
    if (/[)）]/.test(sign)) closed++;
    else if (/[(（]/.test(sign) && closed > 0) closed--;
    else if (closed === 0 && QUOTE_ENDS.test(sign)) break;
  }
  const before = words.slice(from, start).replace(REST_OF_DATE, '');
  return (before + words.slice(start, end)).trim();
}

/** Whether two figures could be added: one unit, and the same thing counted where both say what they count. */
export function isLike(a: Said, b: Said): boolean {
  const [first, second] = [a.value.unit, b.value.unit];
  if (first === null && second === null) return a.noun === b.noun && isCountable(a.noun);
  if (first?.dimension !== second?.dimension) return false;
  if (first?.dimension !== 'money' && first?.symbol !== second?.symbol) return false;
  return isCounter(a) ? a.noun === b.noun || a.noun === '' || b.noun === '' : true;
}

/** Parts of 10台（套） are told in 台, in 套 or in both. */
export function isPartLike(whole: Said, part: Said): boolean {
  const [unit, ...others] = unitsOf(whole);
  const symbol = part.value.unit?.symbol ?? '';
  return isLike(whole, part) || (others.length > 0 && (symbol === unit || others.includes(symbol)));
}

/** 「787件（套），其中呼吸器250套、无人机8架」: of another kind, in one string with parts that are told before it. */
export function isKindAmong(whole: Said, figure: Said, last: Said | undefined): boolean {
  if (!last || unitsOf(whole).length === 0 || !isWholeCount(figure)) return false;
  const isNext = figure.start - figure.gap.length === last.end && figure.gap.startsWith(`${last.noun}、`);
  return isNext && !NEVER_THINGS.has(figure.value.unit?.symbol ?? '');
}

/** 台 and 套 of 台（套）, 件 and 台 of 件/台. */
function unitsOf({ value: { unit } }: Said): readonly string[] {
  if (unit?.dimension !== 'count') return [];
  const [, ...units] = EITHER_UNIT.exec(unit.symbol) ?? [];
  return units.every((one) => COUNTERS.has(one)) ? units : [];
}

const EITHER_UNIT = /^(.)[(/](.)\)?$/;
const NEVER_THINGS: ReadonlySet<string> = new Set(PEOPLE.split(' '));
const COUNTERS: ReadonlySet<string> = new Set(COUNTED_TOGETHER_AS.split(' '));

/** 题, 批次: what is counted without a unit of its own. */
function isCountable(noun: string): boolean {
  return noun.length > 0 && noun.length <= 3;
}

function isCounter({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'count';
}

/** A plain figure: neither a bound nor an estimate nor part of a formula. */
export function isPlain({ value: { comparator, approximate, unit }, inFormula, noun }: Said): boolean {
  return (
    (unit !== null || isCountable(noun)) && !approximate && !inFormula && (comparator === null || comparator === '=')
  );
}

/** Points of an indicator, a part or all of it. */
export function isMark(said: Said): boolean {
  return said.value.unit?.symbol === '分' && isPlain(said);
}

/** Counted one by one, and outside of brackets. */
export function isWholeCount(said: Said): boolean {
  const { value, depth } = said;
  return value.unit?.dimension === 'count' && value.decimals === 0 && depth === 0 && isPlain(said);
}
