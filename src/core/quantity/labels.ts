/** Digits in running text that number or name something and measure nothing. */
import { FIRST_YEAR, LAST_YEAR } from '../terms/time';
import { matchUnit } from './units';
import { isDigit, isLetter, isOneOf } from './width';
import { codeAt } from '../terms/code-at';

const NUMBERED = [
  '第',
  '附件',
  '附表',
  '附录',
  '表',
  '图',
  '附图',
  'No.',
  'NO.',
  '编号',
  '编码',
  '账号',
  '电话',
  '传真',
  '邮编',
  '文号',
];
/** Their last characters. */
const NUMBERED_ENDS = NUMBERED.map((word) => word.charAt(word.length - 1)).join('');
const OPEN_YEAR = '〔[【﹝(';
const CLOSE_YEAR = '〕]】﹞)';
const ORDINALS = '、.)';
const BREAKS = '。;:,、(\n\r\t>';
const HIGHEST_ORDINAL = 30;
/** An identity, telephone or account number is at least this long and has no unit. */
const LONG_NUMBER = 9;
const SPACE = 32;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const UNDERLINE = 95;

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
}

/** The end of a run of letters, digits and the signs of codes and addresses. */
function codeEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = codeAt(text, end);
    const joins = isOneOf('-_/.', text, end) && (isDigit(codeAt(text, end + 1)) || isLetter(codeAt(text, end + 1)));
    if (!isDigit(code) && !isLetter(code) && !joins) return end;
    end++;
  }
}

/** 〔2020〕10号, （2022）1号, [2021]第3号: from the year to 号. */
function documentNumberEnd(text: string, at: number, end: number): number {
  if (end - at !== 4 || !isOneOf(OPEN_YEAR, text, at - 1)) return at;
  if (text.charAt(end) !== CLOSE_YEAR.charAt(OPEN_YEAR.indexOf(text.charAt(at - 1)))) return at;
  const year = Number(text.slice(at, end));
  if (year < FIRST_YEAR || year > LAST_YEAR) return at;
  let next = end + 1;
  while (text.charAt(next) === ' ' && next - end < 3) next++;
  if (text.charAt(next) === '第') next++;
  return digitsEnd(text, next);
}

/** 1、 2. （3） at the beginning of a line or after a stop. */
function isOrdinal(text: string, at: number, end: number): boolean {
  return end - at <= 2 && standsAlone(text, at, end) && Number(text.slice(at, end)) <= HIGHEST_ORDINAL;
}

function standsAlone(text: string, at: number, end: number): boolean {
  const next = codeAt(text, end) === SPACE ? end + 1 : end;
  if (!isOneOf(ORDINALS, text, next)) return false;
  let before = at - 1;
  while (codeAt(text, before) === SPACE && at - before < 5) before--;
  if (text.charAt(before) === '(') return text.charAt(next) === ')';
  if (text.charAt(next) === '.' && isDigit(codeAt(text, end + 1))) return false;
  return before < 0 || isOneOf(BREAKS, text, before);
}

/** 2023-0012345, 13812345678, A4, 3C, DN1000, 10:30, 2/3. */
function isCode(text: string, at: number, end: number): boolean {
  const previous = codeAt(text, at - 1);
  const beforeThat = codeAt(text, at - 2);
  const next = codeAt(text, end);
  const following = codeAt(text, end + 1);
  if (isLetter(previous) || isOneOf('_#', text, at - 1)) return true;
  if ((previous === SLASH || previous === COLON) && (isDigit(beforeThat) || isLetter(beforeThat))) return true;
  if (codeAt(text, at) === ZERO && end - at > 1) return true;
  if (isLetter(next) || next === UNDERLINE) return matchUnit(text, end) === null;
  if (next === COLON && isDigit(following)) return true;
  return end - at >= LONG_NUMBER && next !== POINT && matchUnit(text, end) === null;
}

/** The end of a label that begins with the digits at `at`; `at` itself where they are a figure. */
export function labelEnd(text: string, at: number): number {
  if (!isDigit(codeAt(text, at))) return at;
  const end = digitsEnd(text, at);
  const document = documentNumberEnd(text, at, end);
  if (document > at) return document;
  if (isCode(text, at, end)) return Math.max(end, codeEnd(text, end));
  if (isOrdinal(text, at, end)) return end;
  const numbered = isOneOf(NUMBERED_ENDS, text, at - 1)
    ? NUMBERED.find((word) => text.startsWith(word, at - word.length))
    : undefined;
  // 发表8篇 counts, 表8 is a number.
  const isCounted = numbered !== undefined && numbered !== '第' && matchUnit(text, end) !== null;
  if (numbered !== undefined && !isCounted) return end;
  let sign = end;
  while (codeAt(text, sign) === SPACE && sign - end < 3) sign++;
  return isOneOf('号', text, sign) ? end : at;
}
