import Big from 'big.js';
import { shifted } from './format';
import { isDigit } from './width';
import { codeAt } from '../terms/code-at';

/** A number read at a place of a folded text. `broken` marks digits that are no number: 12,34 or 1.2.3. */
export interface Numeral {
  readonly value: Big;
  readonly decimals: number;
  readonly end: number;
  readonly broken: boolean;
}

/** More digits than any figure has; they would only make decimal arithmetic slow. */
const MOST_DIGITS = 40;
const MOST_EXPONENT = 60;
const COMMA = 44;
const POINT = 46;
const ZERO = new Big(0);

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

function brokenUntil(end: number): Numeral {
  return { value: ZERO, decimals: 0, end, broken: true };
}

/** The end of a run of digits, points and commas. */
export function digitRunEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = codeAt(text, end);
    const joins = (code === COMMA || code === POINT) && isDigit(codeAt(text, end + 1));
    if (!joins && !isDigit(code)) return end;
    end++;
  }
}

/** The end of ,560,000 after a first group of one to three digits; -1 where the groups are not of three. */
function groupsEnd(text: string, start: number, firstEnd: number): number {
  if (firstEnd - start > 3) return -1;
  let end = firstEnd;
  while (codeAt(text, end) === COMMA && isDigit(codeAt(text, end + 1))) {
    const next = digitsEnd(text, end + 1);
    if (next - end !== 4) return -1;
    end = next;
  }
  return end;
}

function exponentEnd(text: string, at: number): number {
  const sign = text.charAt(at + 1);
  const digits = sign === '+' || sign === '-' ? at + 2 : at + 1;
  const end = digitsEnd(text, digits);
  return end > digits && end - digits <= 3 ? end : at;
}

const MOST_REMEMBERED = 10000;
/** Whole numbers up to ten thousand: most figures are one of them, some with a point in between. */
const wholes: Big[] = [];

function wholeOf(value: number): Big {
  return (wholes[value] ??= new Big(value));
}

/** The value of digits with a point and separators between them, of which `decimals` stand behind the point. */
function valueOf(text: string, start: number, end: number, decimals: number): Big {
  let digits = 0;
  for (let at = start; at < end && digits < MOST_REMEMBERED; at++) {
    const code = codeAt(text, at);
    if (isDigit(code)) digits = digits * 10 + code - 48;
  }
  if (digits >= MOST_REMEMBERED) return new Big(text.slice(start, end).replaceAll(',', ''));
  return decimals === 0 ? wholeOf(digits) : shifted(wholeOf(digits), -decimals);
}

/**
 * A number in Arabic digits: sign, thousands separators, decimals, and an exponent as spreadsheets write it (1.5E+08).
 * Null where no digit stands at `at`.
 */
export function readArabic(text: string, at: number): Numeral | null {
  const sign = codeAt(text, at);
  const start = sign === 45 || sign === 43 ? at + 1 : at;
  let end = digitsEnd(text, start);
  const leadingPoint = end === start && codeAt(text, start) === POINT && isDigit(codeAt(text, start + 1));
  if (end === start && !leadingPoint) return null;
  const grouped = codeAt(text, end) === COMMA && isDigit(codeAt(text, end + 1));
  if (grouped) end = groupsEnd(text, start, end);
  if (end < 0) return brokenUntil(digitRunEnd(text, start));
  let decimals = 0;
  if (codeAt(text, end) === POINT && isDigit(codeAt(text, end + 1))) {
    const fractionEnd = digitsEnd(text, end + 1);
    decimals = fractionEnd - end - 1;
    end = fractionEnd;
    const next = codeAt(text, end);
    if ((next === POINT || next === COMMA) && isDigit(codeAt(text, end + 1))) {
      return brokenUntil(digitRunEnd(text, start));
    }
  }
  if (end - start > MOST_DIGITS) return brokenUntil(end);
  const letter = text.charAt(end);
  const withExponent = letter === 'E' || letter === 'e' ? exponentEnd(text, end) : end;
  let value = valueOf(text, start, end, decimals);
  if (withExponent > end) {
    const exponent = Number(text.slice(end + 1, withExponent));
    if (Math.abs(exponent) > MOST_EXPONENT) return brokenUntil(withExponent);
    value = value.times(new Big(10).pow(exponent));
    decimals = Math.max(0, decimals - exponent);
    end = withExponent;
  }
  return { value: sign === 45 ? value.neg() : value, decimals, end, broken: false };
}

const CHINESE_DIGITS = new Map([...'零〇一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
for (const [digit, value] of [...'两壹贰叁肆伍陆柒捌玖'].map(
  (word, index) => [word, index === 0 ? 2 : index] as const,
)) {
  CHINESE_DIGITS.set(digit, value);
}
/** Between the whole and the decimals of a spoken number: 零点五. */
const SPOKEN_POINT = '点';
const CHINESE_PLACES = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Whether a character can be part of a Chinese numeral. */
export function isNumeralCharacter(character: string): boolean {
  return CHINESE_DIGITS.has(character) || CHINESE_PLACES.has(character);
}

/** The value of one Chinese digit, or undefined. */
export function chineseDigit(character: string): number | undefined {
  return CHINESE_DIGITS.get(character);
}

/**
 * A Chinese numeral below ten thousand, 一百二十 or 十二 or 三; 万 and 亿 after it are read as part of the unit, as in
 * 120万元. Two digits side by side (三五个, 一二级) and a place without a digit (百姓, 千方百计) are no numbers. 三百五 is 350, 三百零五 305.
 */
export function readChinese(text: string, at: number): Numeral | null {
  let total = 0;
  let lastPlace = 10000;
  let end = at;
  let pending: number | null = null;
  let isAfterZero = false;
  for (; end - at < 9; end++) {
    const character = text.charAt(end);
    const place = CHINESE_PLACES.get(character);
    if (place !== undefined) {
      const digit = pending ?? (place === 10 && total === 0 && end === at ? 1 : 0);
      if (digit === 0 || place >= lastPlace) return null;
      total += digit * place;
      lastPlace = place;
      pending = null;
      continue;
    }
    const digit = CHINESE_DIGITS.get(character);
    if (digit === undefined) break;
    if (pending !== null && pending !== 0) return null;
    isAfterZero = pending === 0;
    pending = digit;
  }
  if (end === at) return null;
  const place = isAfterZero || lastPlace === 10000 ? 1 : lastPlace / 10;
  return { value: wholeOf(total + (pending ?? 0) * place), decimals: 0, end, broken: false };
}

/** The same with decimals behind 点: 零点五, 九十五点二五. 有两点一是…, and 九点二十, are none. */
export function readSpoken(text: string, at: number): Numeral | null {
  const whole = readChinese(text, at);
  if (!whole || text.charAt(whole.end) !== SPOKEN_POINT) return whole;
  let end = whole.end + 1;
  let fraction = '';
  for (let digit = chineseDigit(text.charAt(end)); digit !== undefined; digit = chineseDigit(text.charAt(++end)))
    fraction += String(digit);
  if (fraction === '' || CHINESE_PLACES.has(text.charAt(end))) return whole;
  return { value: whole.value.plus(`0.${fraction}`), decimals: fraction.length, end, broken: false };
}
