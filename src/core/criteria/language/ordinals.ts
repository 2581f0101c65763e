/** 首次发现, 第二次发现再: which time words speak of, and whether it comes on top of the times before. */
import Big from 'big.js';
import { readArabic, readChinese } from '../../quantity/numerals';
import { matchUnit } from '../../quantity/units';
import { anyOf } from '../../terms/matcher';
import { SOME } from '../../terms/faults';
import { FIRST_TIME, RANK_AT, TIMES, TOPPED } from '../../terms/ranks';

export interface Ordinal {
  readonly times: Big;
  readonly again: boolean;
}

const first = anyOf(FIRST_TIME);
const found = anyOf(SOME);
const counted = new Set(TIMES.split(' '));
const topped = TOPPED.split(' ');
const ONE = new Big(1);

/** Null for words that begin with no such time. */
export function ordinalOf(written: string): Ordinal | null {
  // 被通报批评的，第一次.
  const last = written.slice(written.lastIndexOf(',') + 1);
  // 发现第1例.
  const words = last.slice(found.match(last, 0)?.[0].length ?? 0);
  const again = topped.some((word) => words.endsWith(word));
  if (first.match(words, 0)) return { times: ONE, again };
  if (words.charAt(0) !== RANK_AT) return null;
  const numeral = readArabic(words, 1) ?? readChinese(words, 1);
  const unit = numeral && !numeral.broken ? matchUnit(words, numeral.end) : null;
  return numeral && unit && counted.has(unit.unit.symbol) ? { times: numeral.value, again } : null;
}
