/** Periods of a sentence, from their first day to their last. */
import { dayOf, findFigures, type FoundFigure, hasYear, serialOf } from '../../../quantity';
import { holding } from '../../../terms/search';
import { DAYS_WRITTEN, MONTHS_WRITTEN, PERIOD_CLOSES, PERIOD_FROM, PERIOD_JOINTS } from '../../../terms/lengths';

export type Precision = 'day' | 'month' | 'year';

export interface Period {
  /** First and last day as serials. */
  readonly from: number;
  readonly to: number;
  /** What both ends are written to. */
  readonly precision: Precision;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Days of the longest month. */
export const LONGEST_MONTH = 31;

/** A day without a year is one of the year named before it; 0 where none was. */
export function inYear(serial: number, year: number): number {
  if (hasYear({ to: serial })) return serial;
  return year === 0 ? 0 : serialOf({ ...dayOf(serial), year });
}

const joins = holding(PERIOD_JOINTS);
const JOINTS = PERIOD_JOINTS.split(' ');
const FROM = PERIOD_FROM.split(' ');
const CLOSES = PERIOD_CLOSES.split(' ');

export function periodsIn(text: string): Period[] {
  const found: readonly FoundFigure[] = findFigures(text);
  return found.flatMap((figure, index): Period[] => {
    const { quantity, start, end } = figure;
    if (quantity.kind !== 'date' || !hasYear(quantity)) return [];
    const isFrom = FROM.some((word) => text.slice(0, start).endsWith(word));
    const written = text.slice(start, end);
    const isRange = quantity.comparator === null && joins(written) && isLong(quantity);
    if (isRange) return [{ ...quantity, precision: precisionOf(written), start, end }];
    if (quantity.comparator === null && !isFrom) return [];
    // 「自2023年4月1日起至2023年6月29日止」, 「自2022年7月1日开始，至2023年12月31日结束」
    const next = found[index + 1];
    if (
      (quantity.comparator !== '>=' && quantity.comparator !== null) ||
      next?.quantity.kind !== 'date' ||
      !hasYear(next.quantity)
    )
      return [];
    if (!JOINTS.includes(text.slice(end, next.start).trim()) || next.quantity.to <= quantity.from) return [];
    const precision = precisionOf(text.slice(start, next.end));
    const close = CLOSES.find((word) => text.startsWith(word, next.end)) ?? '';
    return [{ from: quantity.from, to: next.quantity.to, precision, start, end: next.end + close.length }];
  });
}

/** Over more than one month: 2023-03 is a month, and no period from 2023 to 3. */
function isLong({ from, to }: { readonly from: number; readonly to: number }): boolean {
  const [first, last] = [dayOf(from), dayOf(to)];
  return to > from && (first.year !== last.year || first.month !== last.month);
}

/** 2023年3月至6月30日 is one to the month. */
function precisionOf(written: string): Precision {
  if ((written.match(DAYS_WRITTEN)?.length ?? 0) > 1) return 'day';
  return written.search(MONTHS_WRITTEN) >= 0 ? 'month' : 'year';
}
