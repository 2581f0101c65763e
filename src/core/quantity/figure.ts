import Big from 'big.js';
import type { Comparator, NumberQuantity, RangeQuantity, Unit } from '../model';
import { alsoSaid, matchAfter, matchBefore, NOTHING_SAID, type Said } from './comparators';
import { entriesOf, Lexicon } from './lexicon';
import { type Numeral, readArabic, readChinese } from './numerals';
import { countUnit, isBareScale, matchUnit, PERCENT, toBase, type UnitMatch, unitOf } from './units';
import { isHan, skipSpaces } from './width';

/** 百分之九十五: the unit is said before the number. */
const FRACTIONS = new Lexicon<Unit>([
  ['百分之', PERCENT],
  ['千分之', { symbol: '‰', dimension: 'ratio', factor: 0.001 }],
]);
const RANGE_SIGNS = new Lexicon(entriesOf([[true, '- -- — —— – ― ~ 至 到']]));
const AND = new Lexicon(entriesOf([[true, '且 并 、 , 但 并且 而']]));
/** Before one figure stand at most so many words: 「不超过约」. */
const MOST_WORDS = 3;

/** A number with what was said around it, as it stands in a folded text. */
interface Part extends Said {
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly end: number;
  readonly isChinese: boolean;
}

/** A figure found at a place of a folded text. `isChinese`: written in Chinese numerals. */
export interface WrittenFigure {
  readonly quantity: NumberQuantity | RangeQuantity | null;
  readonly end: number;
  readonly isChinese: boolean;
}

/** Skips what is said before a figure: signs, comparing words, 约. */
export function readBefore(text: string, at: number): { said: Said; end: number } {
  let said = NOTHING_SAID;
  let end = skipSpaces(text, at);
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = matchBefore(text, end);
    if (!word) break;
    said = alsoSaid(said, word[1]);
    end = skipSpaces(text, end + word[0].length);
  }
  return { said, end };
}

function readAfter(text: string, at: number, before: Said): { said: Said; end: number } {
  let said = before;
  let end = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    const start = skipSpaces(text, end);
    const word = matchAfter(text, start);
    if (!word) break;
    said = alsoSaid(said, word[1]);
    end = start + word[0].length;
  }
  return { said, end };
}

/** 「5(次/年)」, 「68.95（万元）」: the unit in brackets. */
function readBracketedUnit(text: string, at: number): UnitMatch | null {
  if (text.charAt(at) !== '(') return null;
  const close = text.indexOf(')', at);
  if (close < 0 || close - at > 10) return null;
  const inner = text.slice(at + 1, close).trim();
  const known = matchUnit(inner, 0);
  const unit = known?.end === inner.length ? known.unit : null;
  return unit && { unit, end: close + 1, approximate: false, bare: false };
}

/** 1亿2000万元, 3万5千: a part in a larger scale and the rest in a smaller one, together in the smaller. */
function readRest(text: string, first: Numeral, scale: UnitMatch): { numeral: Numeral; unit: UnitMatch } | null {
  const rest = readArabic(text, scale.end) ?? readChinese(text, scale.end);
  if (!rest || rest.broken || rest.value.lt(0)) return null;
  const found = matchUnit(text, skipSpaces(text, rest.end));
  const unit = found ?? {
    unit: { ...scale.unit, symbol: '', factor: 1 },
    end: rest.end,
    approximate: false,
    bare: true,
  };
  if (unit.unit.factor >= scale.unit.factor) return null;
  const value = first.value.times(scale.unit.factor).div(unit.unit.factor).plus(rest.value);
  return { numeral: { ...rest, value }, unit };
}

function readNumeral(text: string, at: number): { numeral: Numeral; isChinese: boolean } | null {
  const arabic = readArabic(text, at);
  if (arabic) return { numeral: arabic, isChinese: false };
  const chinese = readChinese(text, at);
  return chinese && { numeral: chinese, isChinese: true };
}

/** A number from its digits on; `said` stood before it. */
function readPart(text: string, at: number, before: Said): Part | null {
  const fraction = FRACTIONS.match(text, at);
  const start = fraction ? skipSpaces(text, at + fraction[0].length) : at;
  if (fraction && text.charAt(start) === '百') {
    const numeral = { value: new Big(100), decimals: 0, end: start + 1, broken: false };
    return { ...before, numeral, unit: fraction[1], end: start + 1, isChinese: true };
  }
  const read = readNumeral(text, start);
  if (!read) return null;
  let { numeral } = read;
  const roughly = readAfterRough(text, numeral.end, before);
  const place = skipSpaces(text, roughly.end);
  let unit = fraction ? null : (matchUnit(text, place) ?? readBracketedUnit(text, place));
  if (unit?.bare && !unit.approximate) {
    const whole = readRest(text, numeral, unit);
    if (whole) ({ numeral, unit } = whole);
  }
  const beside = unit?.approximate ? alsoSaid(roughly.said, 'approximate') : roughly.said;
  const after = readAfter(text, unit?.end ?? roughly.end, beside);
  const written = fraction?.[1] ?? (unit && unit.unit.symbol !== '' ? unit.unit : null);
  return { ...after.said, numeral, unit: written, end: after.end, isChinese: read.isChinese };
}

/** 1000余份, 50多人: the word stands between number and unit. */
function readAfterRough(text: string, at: number, before: Said): { said: Said; end: number } {
  const character = text.charAt(at);
  return character === '余' || character === '多'
    ? { said: alsoSaid(before, 'approximate'), end: at + 1 }
    : { said: before, end: at };
}

function numberOf(part: Part, text: string): NumberQuantity | null {
  if (part.contradictory || part.numeral.broken) return null;
  const { comparator, approximate, numeral, unit } = part;
  return { kind: 'number', text, comparator, value: numeral.value, decimals: numeral.decimals, unit, approximate };
}

const isLower = (comparator: Comparator | null): boolean => comparator === '>=' || comparator === '>';
const isUpper = (comparator: Comparator | null): boolean => comparator === '<=' || comparator === '<';

/** The second bound after `first`: 90%-95%, 90%以上95%以下, ≥90%且≤95%. */
function readSecond(text: string, first: Part): Part | null {
  const place = skipSpaces(text, first.end);
  const sign = RANGE_SIGNS.match(text, place);
  if (sign) {
    if (first.comparator !== null && !isLower(first.comparator)) return null;
    const second = readPart(text, skipSpaces(text, place + sign[0].length), NOTHING_SAID);
    const plain = second && second.comparator === null && !second.numeral.broken && second.numeral.value.gte(0);
    return first.comparator === null && plain ? second : null;
  }
  if (!isLower(first.comparator)) return null;
  const and = AND.match(text, place);
  const before = readBefore(text, and ? place + and[0].length : place);
  const second = readPart(text, before.end, before.said);
  return second && isUpper(second.comparator) && !second.numeral.broken ? second : null;
}

/** A value of `from` in the unit `to`, where both measure the same. */
function inUnit(value: Big, from: Unit | null, to: Unit | null): Big {
  if (from === null || to === null || from.factor === to.factor) return value;
  return toBase(value, from).div(to.factor);
}

function rangeOf(first: Part, second: Part, text: string): RangeQuantity | null {
  if (first.numeral.broken) return null;
  const unit = second.unit ?? first.unit;
  if (first.unit && unit && first.unit.dimension !== unit.dimension) return null;
  const a = inUnit(first.numeral.value, first.unit, unit);
  const b = second.numeral.value;
  const [low, high] = a.lte(b) ? [a, b] : [b, a];
  const decimals = Math.max(first.numeral.decimals, second.numeral.decimals);
  return { kind: 'range', text, low, high, decimals, unit };
}

/**
 * The number or range whose digits begin at `at`; `before` is what was said there, `start` where it began. Its quantity is
 * null for digits that are no number (12,34) and words that contradict each other (≥90%以下).
 */
export function readFigure(text: string, at: number, before: Said, start: number): WrittenFigure | null {
  const first = readPart(text, at, before);
  if (!first) return null;
  const { isChinese } = first;
  const second = readSecond(text, first);
  const range = second && rangeOf(first, second, text.slice(start, second.end));
  if (second && range) return { quantity: range, end: second.end, isChinese };
  return { quantity: numberOf(first, text.slice(start, first.end)), end: first.end, isChinese };
}

/** Words that turn what follows a number into a statement about it: 「5次未开展」 is not five times. */
const DENIALS = '未不无没非否欠缺少';
const LONGEST_THING = 4;

function isThing(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_THING) return false;
  for (let at = 0; at < text.length; at++) {
    if (!isHan(text.charCodeAt(at)) || DENIALS.includes(text.charAt(at))) return false;
  }
  return true;
}

/**
 * The number with the rest of its cell: a measure word that is in no table (8标段, 5园区), or the thing counted after a known
 * one (3项任务). Null where the rest says something else.
 */
export function withThing(figure: WrittenFigure, text: string): WrittenFigure | null {
  const { quantity } = figure;
  if (quantity?.kind !== 'number' || figure.isChinese) return null;
  let thingEnd = skipSpaces(text, figure.end);
  while (thingEnd < text.length && !matchAfter(text, thingEnd) && thingEnd - figure.end <= LONGEST_THING) thingEnd++;
  const thing = text.slice(figure.end, thingEnd).trim();
  if (!isThing(thing)) return null;
  const said: Said = { comparator: quantity.comparator, approximate: quantity.approximate, contradictory: false };
  const after = readAfter(text, thingEnd, said);
  if (after.end !== text.length || after.said.contradictory) return null;
  const scale = quantity.unit !== null && isBareScale(quantity.unit) ? quantity.unit : null;
  const unit =
    quantity.unit !== null && !scale ? quantity.unit : (unitOf((scale?.symbol ?? '') + thing) ?? countUnit(thing));
  const { comparator, approximate } = after.said;
  return { ...figure, quantity: { ...quantity, comparator, approximate, unit, text }, end: after.end };
}
