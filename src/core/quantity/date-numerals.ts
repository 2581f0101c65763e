/** The numbers of dates: in digits, 二〇二一, 十二. */
import { chineseDigit } from './numerals';
import { isDigit } from './width';
import { codeAt } from '../terms/code-at';

export interface Digits {
  readonly value: number;
  readonly length: number;
  readonly end: number;
}

export function readDigits(text: string, at: number): Digits | null {
  let end = at;
  let value = 0;
  while (end - at < 5 && isDigit(codeAt(text, end))) value = value * 10 + codeAt(text, end++) - 48;
  return end === at || end - at > 4 ? null : { value, length: end - at, end };
}

/** 二〇二一 or 二零二一 before 年. */
export function readChineseYear(text: string, at: number): Digits | null {
  let value = 0;
  for (let end = at; end < at + 4; end++) {
    const digit = chineseDigit(text.charAt(end));
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return { value, length: 4, end: at + 4 };
}

/** 一 … 十二, 三十一: months and days in Chinese, or in digits. */
export function readSmall(text: string, at: number): Digits | null {
  const digits = readDigits(text, at);
  if (digits) return digits.length <= 2 ? digits : null;
  let end = at;
  let value = 0;
  for (; end < at + 3; end++) {
    const character = text.charAt(end);
    if (character === '十') value = (value === 0 ? 1 : value) * 10;
    else {
      const digit = chineseDigit(character);
      if (digit === undefined) break;
      value += digit;
    }
  }
  return end === at ? null : { value, length: end - at, end };
}
