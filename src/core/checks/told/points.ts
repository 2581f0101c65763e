/** Points ↔ the rate that gives them, of those that can be had. */
import { formatFigure } from '../../quantity';
import { isWrongDigit } from '../compare/near-miss';
import type { RelationOf } from './sums';

const PERCENT = 100;

/** What the rate gives, where the points miss it by a digit: any other distance is that of another way to reckon them. */
export function pointsTold({ result, rate, full }: RelationOf<'points'>): string | null {
  const exact = full.value.value.times(rate.value.value).div(PERCENT);
  const stated = result.value.value;
  const given = exact.round(result.value.decimals);
  if (given.eq(stated) || exact.round(result.value.decimals, 0).eq(stated)) return null;
  return isWrongDigit(result.value, given) ? `${formatFigure(given)}${result.value.unit?.symbol ?? ''}` : null;
}
