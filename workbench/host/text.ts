/** How Excel names, shows and types a value. */
import { formatValue } from 'hucre';
import type { CellValue } from '../../src/core/model';
import type { Json, Visibility } from './data';

/** What `range.values` gives: an empty cell is an empty text, an error its code. */
export function readable(value: CellValue): Json {
  if (value === null) return '';
  return typeof value === 'object' ? value.fault : value;
}

/** `range.valueTypes`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/** What the cell shows, were its column wide enough. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.fault;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && numberFormat === 'General') return generalText(value);
  return numberFormat === 'General' ? String(value) : formatValue(value, numberFormat);
}

/** The same where the person's Excel writes numbers with a decimal comma, and points between thousands. */
export function localText(value: CellValue, numberFormat: string, decimalComma = false): string {
  const text = displayText(value, numberFormat);
  if (!decimalComma || typeof value !== 'number') return text;
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** General shows eleven significant digits at most, and an exponent from 1E+11 on or below 1E-9. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size < 1e11 && size >= 1e-9) return String(Number(value.toPrecision(11)));
  const [digits = '', exponent = '0'] = value.toExponential(5).split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${Number(digits)}E${exponent.startsWith('-') ? '-' : '+'}${power}`;
}

/** `veryHidden` → `VeryHidden`. */
export const visibilityWord = (visibility: Visibility): string =>
  `${visibility[0]?.toUpperCase() ?? ''}${visibility.slice(1)}`;
