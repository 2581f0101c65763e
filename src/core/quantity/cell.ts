import type { Big } from 'big.js';
import type { BlankQuantity, CellFault, CellValue, NumberQuantity, Quantity, Unit } from '../model';
import { dayOf, lastDayOf, LAST_SERIAL, serialOf } from './calendar';
import { decimalsOf, formatFigure, shifted, toBig } from './format';
import { Memo } from './memo';
import { readText } from './text';
import { completeScale, isBareScale, PERCENT } from './units';

/** What is known of a cell besides its value. */
export interface CellContext {
  /** Its number format: it tells percents and dates apart, never precision. */
  readonly format?: string | null;
  /** The unit its column or heading declares; it applies where the cell names none. */
  readonly unit?: Unit | null;
}

const BLANK: BlankQuantity = { kind: 'blank', text: '' };

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

/** A number that can be calculated with. */
export function isNumber(quantity: Quantity | null | undefined): quantity is NumberQuantity {
  return quantity?.kind === 'number';
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

/** The part of a number format that decides, without quoted text, escapes and [conditions]. */
function formatCode(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
}

const REMEMBERED = 4096;
const remembered = new Memo<Quantity, number>(REMEMBERED);

function readNumber(value: number, format: string | null): Quantity {
  if (!Number.isFinite(value)) return { kind: 'unreadable', text: String(value), reason: 'number' };
  return format === null || format === 'General' ? readPlainNumber(value) : readFormatted(value, formatCode(format));
}

/** Remembered, within bounds: points and scores are the same few numbers everywhere. */
function readPlainNumber(value: number): Quantity {
  const known = remembered.get(value);
  if (known) return known;
  const read = figureOf(toBig(value), false);
  remembered.set(value, read);
  return read;
}

function readFormatted(value: number, code: string): Quantity {
  if (code.includes('y') || (code.includes('m') && code.includes('d'))) {
    const date = readSerial(value, code);
    if (date) return date;
  }
  return code.includes('%') ? figureOf(shifted(toBig(value), 2), true) : readPlainNumber(value);
}

function figureOf(figure: Big, isPercent: boolean): NumberQuantity {
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
