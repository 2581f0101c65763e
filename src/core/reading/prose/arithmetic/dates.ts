/** The years that stand between the figures of a sentence. */
import { dayOf, findFigures } from '../../../quantity';
import type { Said } from './passages';

/** Whole years, both included; 0 where a date is none: 截至2022年底 is the end of many. */
export interface YearsAt {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const DECEMBER = 12;
const LAST_DAY = 31;

export function yearsIn(text: string): YearsAt[] {
  return findFigures(text).flatMap(({ quantity, start, end }) => {
    if (quantity.kind !== 'date') return [];
    const [first, last] = [dayOf(quantity.from), dayOf(quantity.to)];
    const isWhole =
      quantity.comparator === null && first.month === 1 && last.month === DECEMBER && last.day === LAST_DAY;
    return [{ start, end, from: isWhole ? first.year : 0, to: isWhole ? last.year : 0 }];
  });
}

/** 「2021—2023年共安排1205万元，其中2021年…，2022年…，2023年…」: one part for each year of the whole. */
export function areAllYearsOf(whole: Said, parts: readonly Said[]): boolean {
  const span = yearsIn(whole.gap).at(-1);
  if (!span || span.from === 0 || span.to - span.from + 1 !== parts.length) return false;
  return parts.every(({ gap }, at) => {
    const [year, another] = yearsIn(gap);
    return year !== undefined && !another && year.from === span.from + at && year.to === year.from;
  });
}
