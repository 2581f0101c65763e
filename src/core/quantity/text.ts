import type { BlankQuantity, DateQuantity, NumberQuantity, Quantity, RangeQuantity } from '../model';
import { matchBefore } from './comparators';
import { readDate, skipBeforeDate } from './dates';
import { quantityOf, readFigure, withThing } from './figure';
import { anyOf } from '../terms/matcher';
import { Memo } from './memo';
import { readAround, readRank } from './named-values';
import { isNumeralCharacter } from './numerals';
import { readBefore } from './part';
import { foldWidth, isDigit, isHan, isLetter } from './width';
import { achievementOf, isErrorText, isNotApplicable, isPlaceholder } from './words';
import { codeAt } from '../terms/code-at';
import { holding } from '../terms/search';
import { AROUND_VALUE, BEFORE_VALUE, CHANGES_VALUE, IN_RATE_NAMES } from '../terms/values';

const BLANK: BlankQuantity = { kind: 'blank', text: '' };
/** What Excel keeps of a text; a cell that is full was cut off. */
const FULL_CELL = 32767;
/** Longer texts are sentences, never a figure. */
const LONGEST_FIGURE = 60;
const REMEMBERED = 4096;
const remembered = new Memo<Quantity>(REMEMBERED);

/** The text of a cell as a quantity, without the unit of its column. */
export function readText(text: string): Quantity {
  if (text.length > LONGEST_FIGURE) return readLongText(text);
  const known = remembered.get(text);
  if (known) return known;
  const read = readShortText(text);
  remembered.set(text, read);
  return read;
}

function readLongText(text: string): Quantity {
  if (text.length >= FULL_CELL) return { kind: 'unreadable', text, reason: 'too-long' };
  const written = text.trim();
  if (written.length <= LONGEST_FIGURE) return readShortText(written);
  return readWords(written, foldWidth(written));
}

function readShortText(text: string): Quantity {
  const written = text.trim();
  const folded = foldWidth(text).replace(AROUND_VALUE, '');
  if (folded === '' && foldWidth(written).trim() === '') return BLANK;
  if (isNotApplicable(folded)) return { kind: 'notApplicable', text: written };
  if (isErrorText(folded)) return { kind: 'unreadable', text: written, reason: 'error-cell' };
  if (!isPlaceholder(folded) && mayHoldValue(folded)) {
    const value = readValue(folded, written);
    if (value) return value;
  }
  return readWords(written, folded);
}

function readWords(written: string, folded: string): Quantity {
  if (isPlaceholder(folded)) return { kind: 'unreadable', text: written, reason: 'placeholder' };
  if (looksLikeNumber(folded)) return { kind: 'unreadable', text: written, reason: 'number' };
  return { kind: 'words', text: written, achievement: achievementOf(folded) };
}

/** Words by which a date without any digit begins: 年底前, 上半年. */
const BEGINS_DATE = '年上下';

function mayHoldValue(text: string): boolean {
  if (BEGINS_DATE.includes(text.charAt(0))) return true;
  for (let at = 0; at < text.length; at++) {
    if (isDigit(codeAt(text, at)) || isNumeralCharacter(text.charAt(at))) return true;
  }
  return false;
}

type Value = NumberQuantity | RangeQuantity | DateQuantity;

const LEADS = anyOf(BEFORE_VALUE);

/** The number, range or date that a whole short text is; null where it is none. */
function readValue(text: string, written: string): Value | null {
  const named = readAround(text, written) ?? readRank(text, written);
  if (named) return named;
  const lead = LEADS.match(text, 0);
  return (lead && readWhole(text, lead[0].length, written)) ?? readWhole(text, 0, written) ?? readNamed(text, written);
}

function readWhole(text: string, start: number, written: string): Value | null {
  const before = readBefore(text, start);
  if (before.said.contradictory) return null;
  const date = readDate(text, skipBeforeDate(text, before.end), before.said);
  if (date) {
    const { comparator, from, to, end } = date;
    return endsDate(text, end, comparator !== null) ? { kind: 'date', text: written, comparator, from, to } : null;
  }
  const figure = readFigure(text, before.end, before.said);
  if (!figure) return null;
  const rest = text.slice(figure.end).trim();
  const whole = rest === '' || isNote(rest) ? figure : withThing(figure, text);
  return whole && !(whole.first.isChinese && isSpeech(text)) ? quantityOf(whole, written) : null;
}

const LONGEST_NOTE = 24;
const changesValue = holding(CHANGES_VALUE);

/** 「95%（抽样）」: a note in brackets after a value. */
function isNote(rest: string): boolean {
  return rest.startsWith('(') && rest.endsWith(')') && rest.length <= LONGEST_NOTE && !changesValue(rest);
}

const DONE = new Set(['', '完成', '全部完成', '完工', '竣工', '已完成', '完成验收', '验收', '内', '内完成', '期间']);
const LONGEST_AFTER_DEADLINE = 12;

/** After a deadline (2021年12月底前) a few words may say what is done by then. */
function endsDate(text: string, end: number, isDeadline: boolean): boolean {
  const rest = text.slice(end).trim();
  if (DONE.has(rest)) return true;
  return isDeadline && rest.length <= LONGEST_AFTER_DEADLINE && isAllHan(rest);
}

function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isHan(codeAt(text, at))) return false;
  return true;
}

/** 十分 means very, 一 may be a dash: Chinese numerals are read from two characters on, and not these. */
function isSpeech(text: string): boolean {
  return text.length < 2 || text === '十分' || text === '一一';
}

const LONGEST_NAME = 15;
const NAME_ENDS = ['率', '度', '率为', '度为', '率达', '度达', '率达到', '度达到', '率:', '度:', '率是', '度是'];
const denies = holding(IN_RATE_NAMES);

/** 「满意度≥95%」, 「完成率为98%」: a value with the name of what it measures before it. */
function readNamed(text: string, written: string): Value | null {
  let digits = 0;
  while (digits < text.length && !isDigit(codeAt(text, digits))) digits++;
  if (digits === 0 || digits > LONGEST_NAME || digits === text.length) return null;
  for (let at = 1; at < digits; at++) {
    if (!matchBefore(text, at)) continue;
    const { said, end } = readBefore(text, at);
    if (end === digits && said.comparator !== null && isAllHan(text.slice(0, at).trim()))
      return readWhole(text, at, written);
  }
  const name = text.slice(0, digits).trim();
  return NAME_ENDS.some((end) => name.endsWith(end)) && !denies(name) ? readWhole(text, digits, written) : null;
}

/** Digits and signs, with a short unit at most: meant as a number. */
function looksLikeNumber(text: string): boolean {
  if (text.length > LONGEST_FIGURE && !isDigit(codeAt(text, 0))) return false;
  let digits = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (isDigit(code)) digits++;
    else if (isHan(code) || isLetter(code)) others++;
  }
  return digits > 0 && others <= 2 && others <= digits && !'([第'.includes(text.charAt(0));
}
