/** So many times a price ↔ the amount of all. */
import Big from 'big.js';
import type { Interval, NumberQuantity, SaidFigure } from '../../model';
import { exactInterval, formatFigure, inBase, meets, point, product, roundedInterval, sum } from '../../quantity';
import { slipBetween } from '../compare/digit-slip';
import { isNearMiss, isWrongDigit } from '../compare/near-miss';
import type { RelationOf } from './sums';

type Product = RelationOf<'product'>;

/** What the first reading comes to, where none of them fits; null where one does, `open` where the count may have changed. */
export function productTold(told: Product): string | 'open' | null {
  const { result, price, factor, isScaled = false, readings } = told;
  const stated = amountOf(result.value);
  const fits = readings.some(({ added, times }) => {
    const all = sum(added.map((figure) => countOf(figure, isScaled)));
    const counted = times.reduce((some, figure) => product(some, countOf(figure, false)), all);
    return meets(stated, product(product(counted, priceOf(price.value)), point(new Big(factor))));
  });
  const [plainest] = readings;
  if (fits || !plainest) return null;
  const count = plainest.added.map(({ value }) => (isScaled ? inBase(value) : value.value)).reduce((a, b) => a.plus(b));
  const all = count.times(inBase(price.value)).times(factor);
  return isMeant(told, all) ? written(all, result.value) : 'open';
}

/** Where their number may have changed, or nothing says that they belong together, only a slip of the same digits is a sign. */
function isMeant({ result: { value }, isSteady, isWeak, across }: Product, all: Big): boolean {
  if (across && isSteady) return across === 'reckoned' ? isNearMiss(value, all) : isWrongDigit(value, all);
  return (isSteady && (!isWeak || isWrongDigit(value, all))) || slipBetween(value, all) !== null;
}

function written(base: Big, { unit }: NumberQuantity): string {
  return `${formatFigure(base.div(unit?.factor ?? 1))}${unit?.symbol ?? ''}`;
}

/** In its own unit, which is that of the price. What is counted one by one is exact, lengths and areas are rounded as written. */
function countOf({ value: { unit, ...rest } }: SaidFigure, isScaled: boolean): Interval {
  const value = { ...rest, unit: isScaled ? unit : null };
  if (isScaled) return roundedInterval(value);
  return value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}

/** A price of whole 元 or 万元 is laid down, and exact; so are points. */
function priceOf(value: NumberQuantity): Interval {
  if (value.unit?.symbol === '分') return point(inBase(value));
  return value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}

function amountOf(value: NumberQuantity): Interval {
  return (value.unit?.factor ?? 1) > 1 ? roundedInterval(value) : exactInterval(value);
}
