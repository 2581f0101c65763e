import type { DateQuantity, NumberQuantity, RangeQuantity } from '../model';
import { matchBefore } from './comparators';
import { readDate } from './dates';
import { quantityOf, readFigure } from './figure';
import { labelEnd } from './labels';
import { chineseDigit } from './numerals';
import { type Beside, readBefore } from './part';
import { Memo } from './memo';
import { foldWidth, isDigit, isHan } from './width';
import { codeAt } from '../terms/code-at';
import { BEFORE_OTHER_WORDS } from '../terms/hedges';

/** 〇, which stands outside the block of Chinese characters. */
const IDEOGRAPHIC_ZERO = 0x3007;

/** A figure in running text; `text.slice(start, end)` are its words. */
export interface FoundFigure {
  readonly quantity: NumberQuantity | RangeQuantity | DateQuantity;
  readonly start: number;
  readonly end: number;
}

/**
 * Every figure in running text, in order: money, percents, counts, decimals, dates, with the comparing words beside them.
 * Document numbers, list numbers, telephone and model numbers, and digits that are no number are passed over.
 */
export function findFigures(sentence: string): readonly FoundFigure[] {
  if (sentence.length > LONGEST_KEPT) return figuresIn(sentence);
  let found = FOUND.get(sentence);
  if (!found) FOUND.set(sentence, (found = figuresIn(sentence)));
  return found;
}

/** A text is read by several readers, and again after every change of the workbook. */
const LONGEST_KEPT = 2000;
const FOUND = new Memo<readonly FoundFigure[]>(10_000);

function figuresIn(sentence: string): FoundFigure[] {
  const text = foldWidth(sentence);
  const found: FoundFigure[] = [];
  let at = 0;
  while (at < text.length) {
    const place = readPlace(text, at, sentence);
    if (place.quantity) found.push({ quantity: place.quantity, start: at, end: place.end });
    at = place.end;
  }
  return found;
}

interface Place {
  readonly quantity: FoundFigure['quantity'] | null;
  readonly end: number;
}

/** What stands at one place: a figure, a label to pass over, or one character. */
function readPlace(text: string, at: number, sentence: string): Place {
  const isNumeral = startsNumeral(text, at);
  if (!isNumeral && (!matchBefore(text, at) || endsOtherWord(text, at))) return { quantity: null, end: at + 1 };
  const before = readBefore(text, at);
  if (!startsNumeral(text, before.end)) return { quantity: null, end: at + 1 };
  const label = labelEnd(text, before.end);
  if (label > before.end) return { quantity: null, end: label };
  return readAt(text, at, before, sentence) ?? { quantity: null, end: at + 1 };
}

/** 「节约30万元」 is not about 30. */
function endsOtherWord(text: string, at: number): boolean {
  const before = at > 0 ? text.charAt(at - 1) : '';
  return before !== '' && (BEFORE_OTHER_WORDS[text.charAt(at)] ?? '').includes(before);
}

function startsNumeral(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (isDigit(code)) return true;
  if (code === 45) return isDigit(codeAt(text, at + 1)) && !isDigit(codeAt(text, at - 1));
  if (!isHan(code) && code !== IDEOGRAPHIC_ZERO) return false;
  const character = text.charAt(at);
  if (character === '百') return text.startsWith('百分之', at);
  return character === '十' || chineseDigit(character) !== undefined;
}

/** The date, number or range whose digits begin at `before.end`. */
function readAt(text: string, start: number, before: Beside, sentence: string): Place | null {
  const date = readDate(text, before.end, before.said);
  if (date) {
    const { comparator, from, to, end } = date;
    return { quantity: { kind: 'date', text: sentence.slice(start, end), comparator, from, to }, end };
  }
  const figure = readFigure(text, before.end, before.said);
  if (!figure) return null;
  const { first, second, end } = figure;
  // 一个, 三项 and the like are speech; a Chinese numeral in a sentence is a figure where it has several characters.
  if (first.isChinese && (first.unit === null || first.numeral.value.lt(10))) return null;
  // 10-20 without unit or decimals may be a code.
  const isCode = second !== null && first.unit === null && second.unit === null && second.numeral.decimals === 0;
  return { quantity: isCode ? null : quantityOf(figure, sentence.slice(start, end)), end };
}
