/** What may begin with a character: looked up before any word is, since most characters begin nothing. */
import {
  BEFORE_FIGURE,
  BESIDE_FIGURE,
  MAY_NUMBER,
  CHINESE_NUMERALS,
  CLAUSE,
  DASHES,
  HALF_COMPARED,
  OPERATORS,
  QUOTES,
  RANGES,
  RANK_SIGNS,
  RATE_ENDS,
} from '../../../terms/clause';
import { FROM } from '../../../terms/ranks';
import { HALF, YEAR } from '../../../terms/time';

/** A word of a clause. */
export const WORD = 1;
/** A word that counts directly before a figure only, or 内 behind one. */
export const BESIDE = 2;
/** A sign between the ends of a range, or an operator. */
export const JOINS = 4;
export const DIGIT = 8;
export const NUMERAL = 16;
/** What numbers a clause. */
export const NUMBERING = 32;
export const CIRCLED_NUMBER = 64;
/** Anything else that is no plain word: ranks, rates, quotation marks, the end of a line. */
const OTHER = 128;
/** ① … ㉛ and the like. */
const FIRST_CIRCLED = 0x2400;
const LAST_CIRCLED = 0x32ff;

const meanings = new Uint8Array(0x10000);

function add(meaning: number, codes: Iterable<number>): void {
  for (const code of codes) meanings[code] = (meanings[code] ?? 0) | meaning;
}

const codesOf = (characters: string): number[] => [...characters].map((character) => character.charCodeAt(0));

add(WORD, CLAUSE.firstCodes());
add(BESIDE, BESIDE_FIGURE.firstCodes());
add(BESIDE, BEFORE_FIGURE.firstCodes());
add(BESIDE, HALF_COMPARED.firstCodes());
add(JOINS, OPERATORS.firstCodes());
add(JOINS, RANGES.firstCodes());
add(JOINS, DASHES.firstCodes());
add(JOINS, codesOf('xX'));
add(DIGIT, codesOf('0123456789+-'));
add(NUMERAL, codesOf(CHINESE_NUMERALS + HALF));
add(OTHER, codesOf(`\n${QUOTES}${RANK_SIGNS}${FROM}${YEAR}${RATE_ENDS}`));
for (let code = FIRST_CIRCLED; code <= LAST_CIRCLED; code++) add(CIRCLED_NUMBER, [code]);
add(NUMBERING, codesOf(MAY_NUMBER));

/** The meanings of a character by its code, as flags; 0 for one that is plain. */
export function meaningsOf(code: number): number {
  return meanings[code] ?? 0;
}
