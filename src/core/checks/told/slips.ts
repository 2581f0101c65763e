/** One figure told twice, once with two digits changed or the point at another place: 「生活垃圾8.46万吨」 ↔ 「生活垃圾8.64万吨」. */
import type { NumberQuantity, Texts, ToldFigure } from '../../model';
import { baseSymbol, inBase } from '../../quantity';
import { groupBy } from '../../group-by';
import { holding } from '../../terms/search';
import { WHOLE_PLACES } from '../../terms/said-over';
import { CONTRACT_PRICES, GENERIC_NOUNS, MAKES_TWO } from '../../terms/told';
import { type Slip, slipBetween } from '../compare/digit-slip';
import type { NounConflict } from './noun-look';
import { isComparable } from './nouns';

const GENERIC = new Set(GENERIC_NOUNS.split(' '));
const PARTING = MAKES_TWO.split(' ');
const EVERYWHERE = WHOLE_PLACES.split(' ');
const MONTH = '月';
const isContractPrice = holding(CONTRACT_PRICES);
/** Of three digits two figures may be turned by chance, where nothing but the noun says that they are one. */
const SURE_DIGITS = 4;
/** Nouns that name one thing: 「处理生活垃圾」. */
const SHORTEST_NAME = 4;
/** … whatever verbs stand before it: 「全区共清运处理生活垃圾」. Where more figures end so, they are a list of places or things. */
const LONG_END = 5;
const MOST_OF_END = 3;
/** … and of a shorter one that was put in other words. */
const MOSTLY_THE_SAME = 0.8;
/** A value that stands at two places is meant. */
const TWICE = 2;
/** More figures of one set of digits are those of a list. */
const MOST = 12;

export function slipsTold({ told }: Texts): NounConflict[] {
  const comparable = told.filter(isComparable);
  const byEnd = groupBy(comparable, (figure) => `${endOf(figure)} ${measureOf(figure.figure.value)}`);
  const isOfList = (figure: ToldFigure) =>
    (byEnd.get(`${endOf(figure)} ${measureOf(figure.figure.value)}`)?.length ?? 0) > MOST_OF_END;
  const figures = comparable.filter((figure) => !isOfList(figure));
  const times = groupBy(figures, valueOf);
  const isMeant = (figure: ToldFigure) => (times.get(valueOf(figure))?.length ?? 0) >= TWICE;
  const prices = new Set(figures.filter(({ figure }) => isContractPrice(figure.words)).map(valueOf));
  const found: NounConflict[] = [];
  for (const group of groupBy(figures, digitsOf).values()) {
    if (group.length < 2 || group.length > MOST) continue;
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        const slip = slipBetween(first.figure.value, second.figure.value);
        if (!slip || !areOne(first, second, slip, prices.size === 2) || (isMeant(first) && isMeant(second))) continue;
        const [right, odd] = isMeant(second) ? [second, first] : [first, second];
        // What differs from two places is told once.
        if (!found.some((conflict) => conflict.odd === odd)) found.push({ odd, right, isCertain: false });
      }
    }
  }
  return found;
}

function valueOf({ figure: { value } }: ToldFigure): string {
  return `${inBase(value).toFixed()} ${measureOf(value)}`;
}

/** 公斤 and 吨 measure one thing: 「新增粮食产能55.20万公斤」 ↔ 「55.20万吨」. */
function measureOf({ unit }: NumberQuantity): string {
  return unit === null || unit.dimension === 'money' ? (unit?.dimension ?? '') : baseSymbol(unit);
}

/** Figures of the same digits, in whatever order. */
function digitsOf({ figure: { value } }: ToldFigure): string {
  const digits = inBase(value).c.filter((digit) => digit !== 0);
  return `${[...digits].sort().join('')} ${measureOf(value)}`;
}

/** `isOneContract`: the text tells no other price of a contract. */
function areOne(a: ToldFigure, b: ToldFigure, slip: Slip, isOneContract: boolean): boolean {
  if (a.list === b.list || a.isOfTable || b.isOfTable || a.within !== b.within) return false;
  if (!mayBeOne(yearOf(a), yearOf(b)) || !mayBeOne(a.place, b.place) || areParted(a, b)) return false;
  const digits = inBase(a.figure.value).c.length;
  if (isContractPrice(a.figure.words) && isContractPrice(b.figure.words))
    return digits >= SURE_DIGITS && (isOneContract || longestShared(aboutOf(a), aboutOf(b)) >= SHORTEST_NAME);
  // A contract is signed after its award; anything else of two days is two.
  if (areOfTwoMonths(a, b)) return false;
  const [first, second] = [nameOf(a), nameOf(b)];
  if (GENERIC.has(a.noun) || GENERIC.has(b.noun)) return false;
  // A wrong point is one whatever was done with the money: nobody spends ten times the plan.
  if (slip === 'shifted')
    return longestShared(first, second) > SHORTEST_NAME || (first === second && first.length >= SHORTEST_NAME);
  if (!mayBeOne(a.phase, b.phase) || !mayBeOne(a.action, b.action)) return false;
  const isOneYear = a.years !== '' && yearOf(a) === yearOf(b);
  const isNamed =
    Math.min(first.length, second.length) >= SHORTEST_NAME && (isWithin(first, second) || isReworded(first, second));
  if (isNamed && (digits >= SURE_DIGITS || first === second || isOneYear)) return true;
  return isOneYear && endOf(a).length === LONG_END && endOf(a) === endOf(b);
}

/** 城镇登记失业率 of 「全市城镇登记失业率」: a rate of all of the place is the one that the report is of. */
function nameOf({ noun, counted, figure: { value } }: ToldFigure): string {
  return ofPlace(noun + counted, value);
}

function ofPlace(words: string, { unit }: NumberQuantity): string {
  return unit?.dimension === 'ratio' ? EVERYWHERE.reduce((rest, word) => rest.replaceAll(word, ''), words) : words;
}

/** 「日均」 beside a year, 「一标段」 beside 「二标段」. */
function areParted(a: ToldFigure, b: ToldFigure): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return PARTING.some((word) => first.includes(word) !== second.includes(word));
}

/** August beside September. */
function areOfTwoMonths(a: ToldFigure, b: ToldFigure): boolean {
  return a.years.includes(MONTH) && b.years.includes(MONTH) && a.years !== b.years;
}

function wordsOf({ noun, figure: { words, value } }: ToldFigure): string {
  return ofPlace(noun + words, value);
}

function mayBeOne(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** 2022 of 2022年4月; a span of years is its own. */
function yearOf({ years }: ToldFigure): string {
  return /^((?:19|20)\d{2})年/.exec(years)?.[1] ?? years;
}

/** The end of a name, long enough to be one. */
function endOf({ noun, counted }: ToldFigure): string {
  return (noun + counted).slice(-LONG_END);
}

/** What a contract is of: everything its sentence names beside the word for the price. */
function aboutOf({ context, noun }: ToldFigure): string {
  return CONTRACT_PRICES.split(' ').reduce((words, price) => words.replace(price, ' '), `${context} ${noun}`);
}

/** Whether one of two names has all characters of the other in their order: 「清运处理生活垃圾」 of 「清运并无害化处理生活垃圾」. */
function isWithin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length;
}

/** 「馆舍建筑面积」 and 「馆舍实际建成面积」: the same beginning and end, and most of what is between. A district would stand first. */
function isReworded(a: string, b: string): boolean {
  if (a.slice(0, 2) !== b.slice(0, 2) || a.slice(-2) !== b.slice(-2)) return false;
  return commonCharacters(a, b) >= Math.min(a.length, b.length) * MOSTLY_THE_SAME;
}

/** Characters that both have in the same order. */
function commonCharacters(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(character === b.charAt(at) ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Length of the longest stretch that both texts have. */
function longestShared(a: string, b: string): number {
  let longest = 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    for (let at = 0; at < b.length; at++) {
      if (character !== b.charAt(at) || character === ' ') continue;
      next[at + 1] = (row[at] ?? 0) + 1;
      longest = Math.max(longest, next[at + 1] ?? 0);
    }
    row = next;
  }
  return longest;
}
