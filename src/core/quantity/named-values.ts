/** Values that are written with a sign or a word of their own: ±5%, 第2名, 前三名. */
import type { NumberQuantity, RangeQuantity } from '../model';
import { AROUND } from '../terms/comparators';
import { PLACES, RANK_AT, RANKS_TO } from '../terms/ranks';
import { anyOf, entriesOf, Matcher } from '../terms/matcher';
import { readFigure } from './figure';
import { type Numeral, readArabic, readChinese } from './numerals';
import { readAfter, readBefore } from './part';
import { RANK } from './units';
import { isDigit, skipSpaces } from './width';
import { codeAt } from '../terms/code-at';

const around = anyOf(AROUND);
const ranks = new Matcher<'=' | '<='>([
  ...entriesOf<'=' | '<='>([['=', RANK_AT]]),
  ...entriesOf<'=' | '<='>([['<=', RANKS_TO]]),
]);
const places = anyOf(PLACES);

/** ±5%, 控制在±5%以内: as far below as above. Null for anything else. */
export function readAround(text: string, written: string): RangeQuantity | null {
  const before = readBefore(text, 0);
  const sign = around.match(text, before.end);
  if (!sign || !mayLimit(before.said.comparator)) return null;
  const start = skipSpaces(text, before.end + sign[0].length);
  const figure = isDigit(codeAt(text, start)) ? readFigure(text, start, before.said) : null;
  if (!figure || figure.second || figure.end !== text.length) return null;
  const { said, numeral, unit } = figure.first;
  if (numeral.broken || said.contradictory || said.approximate || !mayLimit(said.comparator)) return null;
  return {
    kind: 'range',
    text: written,
    low: numeral.value.neg(),
    high: numeral.value,
    decimals: numeral.decimals,
    unit,
  };
}

/** 以内, 不超过 and nothing at all. */
function mayLimit(comparator: string | null): boolean {
  return comparator === null || comparator === '<=' || comparator === '=';
}

/** 第2名; 前三名 is the third or better. Null for anything else. */
export function readRank(text: string, written: string): NumberQuantity | null {
  const sign = ranks.match(text, 0);
  const numeral = sign && numeralAt(text, sign[0].length);
  const place = numeral && places.match(text, numeral.end);
  if (!numeral || !place) return null;
  const { said, end } = readAfter(text, numeral.end + place[0].length, {
    comparator: sign[1] === '<=' ? '<=' : null,
    approximate: false,
    contradictory: false,
    money: false,
  });
  // 第3名以上 is the third or better, and a smaller number.
  if (end !== text.length || said.comparator === '>=' || said.approximate || said.contradictory) return null;
  const { value, decimals } = numeral;
  return {
    kind: 'number',
    text: written,
    comparator: said.comparator,
    value,
    decimals,
    unit: RANK,
    approximate: false,
  };
}

function numeralAt(text: string, at: number): Numeral | null {
  const numeral = readArabic(text, at) ?? readChinese(text, at);
  return numeral && !numeral.broken && numeral.decimals === 0 ? numeral : null;
}
