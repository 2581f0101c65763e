/** How deep a row stands by its number in a column of numbers. */
import { ordinalDepth } from '../../reading/grid/wording';

const FORMS: readonly (readonly [pattern: RegExp, depth: number])[] = [
  [/^[一二三四五六七八九十]{1,3}[、．.]?$/, 1],
  [/^[A-Z]$/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）][、．.]?$/, 2],
  [/^\d{1,4}[、．.]?$/, 3],
  [/^[(（]\d{1,3}[)）]$|^[①-⑳]$/, 3.4],
  [/^\d{1,3}[.-]\d{1,3}$/, 3.6],
  [/^\d{1,3}[.-]\d{1,3}[.-]\d{1,3}$/, 3.8],
];

/** 1 for 一, 2 for （一）, 3 for 1, more for （1） and 1.1; 4 for none. */
export function numberDepth(number: string): number {
  return FORMS.find(([pattern]) => pattern.test(number))?.[1] ?? ordinalDepth(number);
}
