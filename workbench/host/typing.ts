/**
 * What Excel makes of typed text, whether a person types it or `range.values` writes it: numbers, percents, amounts, dates, times
 * and truth values are recognised, everything else stays text. `1-2` becomes a date: whoever wants text writes an apostrophe.
 */
import type { CellValue } from '../../src/core/model';
import { isTypedFault } from '../../src/core/sheet/faults';

export interface Typed {
  readonly value: CellValue;
  /** The number format that comes with it, where the cell had none. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[-+]?\d{1,3})?$/i;
const MONEY = /^([-+]?)([¥￥$])\s?(.+)$/;

/** Dates that Excel recognises with Chinese or English settings, and the format they get. */
const DATES: readonly { readonly form: RegExp; readonly parts: string; readonly numberFormat: string }[] = [
  { form: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, parts: 'ymd', numberFormat: 'yyyy/m/d' },
  { form: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, parts: 'ymd', numberFormat: 'yyyy"年"m"月"d"日"' },
  { form: /^(\d{4})[-/](\d{1,2})$/, parts: 'ym', numberFormat: 'mmm-yy' },
  { form: /^(\d{4})年(\d{1,2})月$/, parts: 'ym', numberFormat: 'yyyy"年"m"月"' },
  { form: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, parts: 'mdy', numberFormat: 'm/d/yyyy' },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, parts: 'md', numberFormat: 'd-mmm' },
  { form: /^(\d{1,2})月(\d{1,2})日$/, parts: 'md', numberFormat: 'm"月"d"日"' },
  { form: /^([a-z]{3,9})[-\s]+(\d{4})$/i, parts: 'my', numberFormat: 'mmm-yy' },
  { form: /^(\d{1,2})[-\s]+([a-z]{3,9})[-\s,]+(\d{4})$/i, parts: 'dmy', numberFormat: 'd-mmm-yy' },
  { form: /^([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})$/i, parts: 'mdy', numberFormat: 'd-mmm-yy' },
  { form: /^(\d{1,2})[-\s]+([a-z]{3,9})$/i, parts: 'dm', numberFormat: 'd-mmm' },
];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const TIME = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?$/;

/** The year of a date typed without one. The emulated host has no clock. */
const PRESENT_YEAR = 2024;

const asText = (value: CellValue): Typed => ({ value, numberFormat: null });

export function typedText(text: string): Typed {
  if (text.startsWith("'")) return asText(text.slice(1));
  const trimmed = text.trim();
  if (trimmed === '') return asText(text);
  if (/^(?:TRUE|FALSE)$/i.test(trimmed)) return asText(trimmed.toUpperCase() === 'TRUE');
  if (isTypedFault(trimmed.toUpperCase())) return asText({ fault: trimmed.toUpperCase() });
  return typedNumber(trimmed) ?? typedDate(trimmed) ?? typedTime(trimmed) ?? asText(text);
}

function plainNumber(text: string): number | null {
  const negative = /^\((.+)\)$/.exec(text)?.[1];
  const digits = negative ?? text;
  if (!NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? value * (negative === undefined ? 1 : -1) : null;
}

function typedNumber(text: string): Typed | null {
  if (text.endsWith('%')) {
    const percent = plainNumber(text.slice(0, -1).trim());
    if (percent === null) return null;
    const value = Number((percent / 100).toPrecision(15));
    return { value, numberFormat: Number.isInteger(percent) ? '0%' : '0.00%' };
  }
  const money = MONEY.exec(text);
  const value = plainNumber(money === null ? text : `${money[1] ?? ''}${money[3] ?? ''}`);
  if (value === null) return null;
  if (money !== null) {
    const sign = money[2] === '$' ? '$' : '¥';
    return { value, numberFormat: `${sign}${Number.isInteger(value) ? '#,##0' : '#,##0.00'}` };
  }
  if (/e/i.test(text)) return { value, numberFormat: '0.00E+00' };
  return { value, numberFormat: text.includes(',') ? (Number.isInteger(value) ? '#,##0' : '#,##0.00') : null };
}

function typedDate(text: string): Typed | null {
  for (const { form, parts, numberFormat } of DATES) {
    const found = form.exec(text);
    if (found === null) continue;
    const part = (letter: string, absent: number): number => {
      const place = parts.indexOf(letter);
      return place < 0 ? absent : partOf(found[place + 1] ?? '');
    };
    const value = dateSerial(part('y', PRESENT_YEAR), part('m', 1), part('d', 1));
    if (value !== null) return { value, numberFormat };
  }
  return null;
}

/** A number, or the month that a word names in full or by its first three letters; NaN for any other word. */
function partOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  const month = MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word);
  return month < 0 ? NaN : month + 1;
}

function typedTime(text: string): Typed | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** Days since 1899-12-30; null for a date that does not exist. */
function dateSerial(year: number, month: number, day: number): number | null {
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = milliseconds / 86_400_000 + 25_569;
  // Excel believes in a 29 February 1900; days before it count one less.
  return days < 61 ? days - 1 : days;
}
