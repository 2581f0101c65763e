import Big from 'big.js';
import type { Unit } from '../model';
import { alsoSaid, matchAfter, matchBefore, NOTHING_SAID, type Said } from './comparators';
import { Matcher } from '../terms/matcher';
import { type Numeral, readArabic, readChinese } from './numerals';
import { matchUnit, PERCENT, PERMILLE, type UnitMatch, YUAN } from './units';
import { skipSpaces } from './width';

/** One number with its unit and what was said around it, as it stands in a folded text. */
export interface Part {
  readonly said: Said;
  readonly numeral: Numeral;
  readonly unit: Unit | null;
  readonly end: number;
  readonly isChinese: boolean;
}

/** Beside one figure stand at most so many words: 「不超过约」. */
const MOST_WORDS = 3;
/** 百分之九十五: the unit is said before the number. */
const FRACTIONS = new Matcher<Unit>([
  ['百分之', PERCENT],
  ['千分之', PERMILLE],
]);

/** Words before or after a figure, and where they end. */
export interface Beside {
  readonly said: Said;
  readonly end: number;
}

/** Skips what is said before a figure: signs, comparing words, 约. */
export function readBefore(text: string, at: number): Beside {
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

/** Skips what is said after a figure: 以上, 以内, 左右. */
export function readAfter(text: string, at: number, before: Said): Beside {
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

/** Whether 余 or 多 stands between number and unit: 1000余份, 50多人. */
function isRough(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === '余' || character === '多';
}

const LONGEST_BRACKET = 10;

/** 「5(次/年)」, 「68.95（万元）」: the unit in brackets. */
function readBracketedUnit(text: string, at: number): UnitMatch | null {
  if (text.charAt(at) !== '(') return null;
  const inner = text.slice(at + 1, at + LONGEST_BRACKET);
  const start = skipSpaces(inner, 0);
  const unit = matchUnit(inner, start);
  const close = unit && skipSpaces(inner, unit.end);
  if (!unit || close === null || inner.charAt(close) !== ')') return null;
  return { unit: unit.unit, end: at + close + 2, approximate: unit.approximate, bare: false };
}

/** 1亿2000万元, 3万5千: a part in a larger scale and the rest in a smaller one, together in the smaller. 1万5 is 15000, as it is said. */
function readRest(text: string, first: Numeral, scale: UnitMatch): { numeral: Numeral; unit: UnitMatch | null } | null {
  const rest = readArabic(text, scale.end) ?? readChinese(text, scale.end);
  if (!rest || rest.broken || rest.value.lt(0)) return null;
  const unit = matchUnit(text, skipSpaces(text, rest.end));
  const factor = unit?.unit.factor ?? 1;
  if (factor >= scale.unit.factor) return null;
  const isTenth = factor === 1 && rest.end === scale.end + 1;
  const more = isTenth ? rest.value.times(scale.unit.factor).div(10) : rest.value;
  const value = first.value.times(scale.unit.factor).div(factor).plus(more);
  return { numeral: { value, decimals: rest.decimals, end: rest.end, broken: false }, unit };
}

/** 百分之 and a number, or 百分之百. */
function readFraction(text: string, at: number, before: Said): Part | null {
  const fraction = FRACTIONS.match(text, at);
  if (!fraction) return null;
  const start = skipSpaces(text, at + fraction[0].length);
  const hundred = text.charAt(start) === '百';
  const numeral = hundred
    ? { value: new Big(100), decimals: 0, end: start + 1, broken: false }
    : (readArabic(text, start) ?? readChinese(text, start));
  if (!numeral) return null;
  const { said, end } = readAfter(text, numeral.end, before);
  return { said, numeral, unit: fraction[1], end, isChinese: true };
}

/** A number from its digits on; `before` is what was said before it. */
export function readPart(text: string, at: number, before: Said): Part | null {
  const arabic = readArabic(text, at);
  const first = arabic ?? readChinese(text, at);
  if (!first) return readFraction(text, at, before);
  const rough = isRough(text, first.end);
  const numberEnd = rough ? first.end + 1 : first.end;
  const place = skipSpaces(text, numberEnd);
  const unit = matchUnit(text, place) ?? readBracketedUnit(text, place);
  const compound = unit?.bare === true && !unit.approximate ? readRest(text, first, unit) : null;
  const last = compound ? compound.unit : unit;
  const numeral = compound ? compound.numeral : first;
  const beside = rough || last?.approximate === true ? alsoSaid(before, 'approximate') : before;
  const { said, end } = readAfter(text, last?.end ?? Math.max(numberEnd, numeral.end), beside);
  return { said, numeral, unit: last?.unit ?? (before.money ? YUAN : null), end, isChinese: arabic === null };
}
