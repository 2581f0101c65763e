/** How deep a row stands by its number in a column of numbers. */
import { ordinalDepth } from '../../reading/grid/wording';
import { NUMBER_DEPTHS } from '../../terms/numbering';

/** 1 for 一, 2 for （一）, 3 for 1, more for （1） and 1.1; 4 for none. */
export function numberDepth(number: string): number {
  return NUMBER_DEPTHS.find(([pattern]) => pattern.test(number))?.[1] ?? ordinalDepth(number);
}
