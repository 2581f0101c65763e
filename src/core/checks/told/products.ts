/** So many times a price ↔ the amount of all. */
import Big from 'big.js';
import type { Interval, NumberQuantity, SaidFigure } from '../../model';
import { exactInterval, formatFigure, inBase, meets, point, product, roundedInterval, sum } from '../../quantity';
import { slipBetween } from '../compare/digit-slip';
import type { RelationOf } from './sums';

/** What the first reading comes to, where none of them fits; null where one does, `open` where the count may have changed. */
export function productTold({
  result,
  price,
  factor,
  isSteady,
  isWeak,
  readings,
}: RelationOf<'product'>): string | 'open' | null {
  const stated = amountOf(result.value);
  const fits = readings.some(({ added, times }) => {
    const counted = times.reduce((all, figure) => product(all, countOf(figure)), sum(added.map(countOf)));
    return meets(stated, product(product(counted, priceOf(price.value)), point(new Big(factor))));
  });
  const [plainest] = readings;
  if (fits || !plainest) return null;
  const count = plainest.added.map(({ value }) => value.value).reduce((a, b) => a.plus(b));
  const all = count.times(inBase(price.value)).times(factor);
  // Where their number may have changed, only a slip of the same digits is a sign.
  if ((!isSteady || isWeak) && slipBetween(result.value, all) === null) return 'open';
  return written(all, result.value);
}

function written(base: Big, { unit }: NumberQuantity): string {
  return `${formatFigure(base.div(unit?.factor ?? 1))}${unit?.symbol ?? ''}`;
}

/** In its own unit, which is that of the price. What is counted one by one is exact, lengths and areas are rounded as written. */
function countOf({ value: { unit: _, ...rest } }: SaidFigure): Interval {
  const value = { ...rest, unit: null };
  return value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}

/** A price of whole 元 or 万元 is laid down, and exact. */
function priceOf(value: NumberQuantity): Interval {
  return value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}

function amountOf(value: NumberQuantity): Interval {
  return (value.unit?.factor ?? 1) > 1 ? roundedInterval(value) : exactInterval(value);
}
