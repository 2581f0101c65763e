import type { BlankQuantity, CellFault, CellValue, Quantity, Unit, WordsQuantity } from '../model';
import { dayOf, lastDayOf, LAST_SERIAL, serialOf } from './calendar';
import { readDate, skipBeforeDate, type WrittenDate } from './dates';
import { readBefore, readFigure, withThing } from './figure';
import { cleanDouble, decimalsOf, formatFigure } from './format';
import { Lexicon } from './lexicon';
import { Memo } from './memo';
import { completeScale, isBareScale, PERCENT } from './units';
import { foldWidth, isDigit, isHan, isLetter } from './width';
import { achievementOf, isErrorText, isNotApplicable, isPlaceholder } from './words';

/** What is known of a cell besides its value. */
export interface CellContext {
  /** Its number format: it tells percents and dates apart, never precision. */
  readonly format?: string | null;
  /** The unit its column or heading declares; it applies where the cell names none. */
  readonly unit?: Unit | null;
}

const BLANK: BlankQuantity = { kind: 'blank', text: '' };
/** What Excel keeps of a text; a cell that is full was cut off. */
const FULL_CELL = 32767;
/** Longer texts are sentences, never a figure. */
const LONGEST_FIGURE = 60;
const REMEMBERED = 20000;
const remembered = new Memo<Quantity>(REMEMBERED);

/**
 * Reads a cell. Text becomes a number, range, date or words as a person would take it; what is no value stays what it is
 * (`unreadable`, with its text). Never throws. Numbers are taken literally: 0.95 in a column of % is 0.95 %, unless the
 * cell is formatted as a percentage.
 */
export function readQuantity(value: CellValue, context: CellContext = {}): Quantity {
  const unit = context.unit ?? null;
  switch (typeof value) {
    case 'string':
      return withUnit(readText(value), unit);
    case 'number':
      return withUnit(readNumber(value, context.format ?? null), unit);
    case 'boolean':
      return { kind: 'words', text: value ? 'TRUE' : 'FALSE', achievement: null };
    default:
      return value === null ? BLANK : readFault(value);
  }
}

function readFault({ fault }: CellFault): Quantity {
  return { kind: 'unreadable', text: fault, reason: fault === 'uncached' ? 'uncached-formula' : 'error-cell' };
}

/** The same value with the unit of its column, where it has none itself. */
function withUnit(quantity: Quantity, unit: Unit | null): Quantity {
  if (unit === null || (quantity.kind !== 'number' && quantity.kind !== 'range')) return quantity;
  if (quantity.unit === null) return { ...quantity, unit };
  const countsThings = unit.dimension === 'count' && unit.factor === 1;
  return countsThings && isBareScale(quantity.unit)
    ? { ...quantity, unit: completeScale(quantity.unit, unit) }
    : quantity;
}

// ---------------------------------------------------------------------------------------------------------------------
// Numbers

/** The part of a number format that decides, without quoted text, escapes and [conditions]. */
function formatCode(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
}

function readNumber(value: number, format: string | null): Quantity {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value), reason: 'number' };
  const code = format === null || format === 'General' ? '' : formatCode(format);
  if (code.includes('y') || (code.includes('m') && code.includes('d'))) {
    const date = readSerial(value, code);
    if (date) return date;
  }
  const plain = cleanDouble(value);
  const isPercent = code.includes('%');
  const figure = isPercent ? plain.times(100) : plain;
  return {
    kind: 'number',
    text: formatFigure(figure) + (isPercent ? '%' : ''),
    comparator: null,
    value: figure,
    decimals: decimalsOf(figure),
    unit: isPercent ? PERCENT : null,
    approximate: false,
  };
}

/** A day, or a whole month where the format shows no day (Excel keeps 2023年12月 as its first day). */
function readSerial(value: number, code: string): Quantity | null {
  const serial = Math.floor(value);
  if (serial < 1 || serial > LAST_SERIAL) return null;
  const { year, month, day } = dayOf(serial);
  if (code.includes('d') || !code.includes('m')) {
    const text = `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
    return { kind: 'date', text, comparator: null, from: serial, to: serial };
  }
  const from = serialOf({ year, month, day: 1 });
  const to = serialOf({ year, month, day: lastDayOf(year, month) });
  return { kind: 'date', text: `${String(year)}-${twoDigits(month)}`, comparator: null, from, to };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

// ---------------------------------------------------------------------------------------------------------------------
// Text

function readText(text: string): Quantity {
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
  if (isPlaceholder(foldWidth(written))) return { kind: 'unreadable', text: written, reason: 'placeholder' };
  return looksLikeNumber(written)
    ? { kind: 'unreadable', text: written, reason: 'number' }
    : { kind: 'words', text: written, achievement: null };
}

/** Quotation marks around a value and a full stop after it say nothing. */
const FRAME = /^[\s"'“‘]+|[\s"'”’。;]+$/g;

function readShortText(text: string): Quantity {
  const written = text.trim();
  const folded = foldWidth(text).replace(FRAME, '');
  if (folded === '') return isPlaceholder(written) ? placeholder(written) : written === '' ? BLANK : words(written);
  if (isNotApplicable(folded)) return { kind: 'notApplicable', text: written };
  if (isErrorText(folded)) return { kind: 'unreadable', text: written, reason: 'error-cell' };
  if (isPlaceholder(folded)) return placeholder(written);
  const value = mayHoldFigure(folded) ? readValue(folded, written) : null;
  if (value) return value;
  if (looksLikeNumber(folded)) return { kind: 'unreadable', text: written, reason: 'number' };
  return words(written, folded);
}

function placeholder(text: string): Quantity {
  return { kind: 'unreadable', text, reason: 'placeholder' };
}

function words(text: string, folded = text): WordsQuantity {
  return { kind: 'words', text, achievement: achievementOf(folded) };
}

const CHINESE_NUMERALS = '零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾';

function mayHoldFigure(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at)) || CHINESE_NUMERALS.includes(text.charAt(at))) return true;
  }
  return false;
}

/** What may stand before the value of a cell and says only that it was reached. */
const LEADS = new Lexicon(
  ['完成', '已完成', '实际完成', '共完成', '累计完成', '实现', '达', '共', '共计', '合计', '累计', '实际'].map(
    (word) => [word, true] as const,
  ),
);

/** The number, range or date that a whole short text is; null where it is none. */
function readValue(text: string, written: string): Quantity | null {
  const lead = LEADS.match(text, 0);
  return (lead && readWhole(text, lead[0].length, written)) ?? readWhole(text, 0, written);
}

function readWhole(text: string, start: number, written: string): Quantity | null {
  const before = readBefore(text, start);
  if (before.said.contradictory) return null;
  const date = readDate(text, skipBeforeDate(text, before.end), before.said);
  if (date) return endsDate(text, date.end, date.comparator !== null) ? dateOf(date, written) : null;
  const figure = readFigure(text, before.end, before.said, start);
  if (!figure?.quantity) return null;
  const whole = figure.end === text.length ? figure : withThing(figure, text);
  if (!whole?.quantity || (whole.isChinese && !isCertain(whole.quantity, text))) return null;
  return { ...whole.quantity, text: written };
}

function dateOf(date: WrittenDate, text: string): Quantity {
  return { kind: 'date', text, comparator: date.comparator, from: date.from, to: date.to };
}

const DONE = new Set(['', '完成', '全部完成', '完工', '竣工', '已完成', '完成验收', '验收', '内', '内完成', '期间']);
const LONGEST_AFTER_DEADLINE = 12;

/** After a deadline (2021年12月底前) a few words may say what is done by then. */
function endsDate(text: string, end: number, isDeadline: boolean): boolean {
  const rest = text.slice(end).trim();
  if (DONE.has(rest)) return true;
  return (
    isDeadline &&
    rest.length <= LONGEST_AFTER_DEADLINE &&
    [...rest].every((character) => isHan(character.charCodeAt(0)))
  );
}

/** A Chinese numeral is one only where it could be nothing else: with a unit (三家), or of several characters (一百). */
function isCertain(quantity: { kind: string; unit: Unit | null }, text: string): boolean {
  return quantity.unit === null ? text.length > 1 : quantity.unit.symbol !== '分' || text.length > 2;
}

/** Digits and signs only, with a short unit at most: meant as a number. */
function looksLikeNumber(text: string): boolean {
  let digits = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (isHan(code) || isLetter(code)) others++;
  }
  return digits > 0 && others <= 2 && others < digits && !'([（第'.includes(text.charAt(0));
}
