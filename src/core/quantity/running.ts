import type { DateQuantity, NumberQuantity, RangeQuantity } from '../model';
import { matchBefore, type Said } from './comparators';
import { readDate } from './dates';
import { readBefore, readFigure } from './figure';
import { labelEnd } from './labels';
import { chineseDigit } from './numerals';
import { foldWidth, isDigit } from './width';

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
export function findFigures(sentence: string): FoundFigure[] {
  const text = foldWidth(sentence);
  const found: FoundFigure[] = [];
  let at = 0;
  while (at < text.length) {
    const next = readPlace(text, at);
    if (next.figure)
      found.push({ ...next.figure, quantity: { ...next.figure.quantity, text: sentence.slice(at, next.end) } });
    at = next.end;
  }
  return found;
}

interface Place {
  readonly figure: FoundFigure | null;
  readonly end: number;
}

/** What stands at one place: a figure, a label to pass over, or one character. */
function readPlace(text: string, at: number): Place {
  const isNumeral = startsNumeral(text, at);
  if (!isNumeral && !matchBefore(text, at)) return { figure: null, end: at + 1 };
  const before = readBefore(text, at);
  if (!startsNumeral(text, before.end)) return { figure: null, end: at + 1 };
  const label = labelEnd(text, before.end);
  if (label > before.end) return { figure: null, end: label };
  const read = readAt(text, before.end, before.said);
  if (!read) return { figure: null, end: Math.max(at + 1, isNumeral ? digitsEnd(text, at) : at + 1) };
  return { figure: read.quantity && { quantity: read.quantity, start: at, end: read.end }, end: read.end };
}

function startsNumeral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code === 45) return isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1));
  const character = text.charAt(at);
  return character === '百'
    ? text.startsWith('百分之', at)
    : character === '十' || chineseDigit(character) !== undefined;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function readAt(
  text: string,
  at: number,
  said: Said,
): { quantity: FoundFigure['quantity'] | null; end: number } | null {
  const date = readDate(text, at, said);
  if (date) {
    const { comparator, from, to, end } = date;
    return { quantity: { kind: 'date', text: '', comparator, from, to }, end };
  }
  const figure = readFigure(text, at, said, at);
  if (!figure) return null;
  const { quantity, end, isChinese } = figure;
  // 一个, 三项 and the like are speech; a Chinese numeral in a sentence is a figure where it has several characters.
  if (isChinese && (quantity?.kind !== 'number' || quantity.unit === null || quantity.value.lt(10))) return null;
  if (quantity?.kind === 'range' && quantity.unit === null && quantity.decimals === 0) return { quantity: null, end };
  return { quantity, end };
}
