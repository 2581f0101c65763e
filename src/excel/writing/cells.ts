/** What is put into cells, so that Excel takes text as text and leaves the rest alone. */

/** Excel's limit for one cell. */
const LONGEST_TEXT = 32_767;

/**
 * A value as `range.values` has to be given it. Text gets the apostrophe that keeps Excel from reading it as a formula, a date or
 * a number; it is no part of the value. Null empties the cell.
 */
export function cellInput(value: string | number | null): string | number {
  if (typeof value === 'string') return value === '' ? '' : `'${value.slice(0, LONGEST_TEXT)}`;
  return value !== null && Number.isFinite(value) ? value : '';
}
