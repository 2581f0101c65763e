/** A mean ↔ what it is the mean of. */
import Big from 'big.js';
import type { Interval, NumberQuantity } from '../../model';
import { exactInterval, formatFigure, inBase, meets, point, product, roundedInterval, sum } from '../../quantity';
import type { RelationOf } from './sums';

/** Digits behind those of the mean as it is written. */
const MORE_DECIMALS = 2;

/** What the first reading comes to, where none of them fits; null where one does. */
export function averageTold({ result, readings }: RelationOf<'average'>): string | null {
  const isMean = ({ added, among }: (typeof readings)[number]) => {
    const count = among ? exactInterval({ ...among.value, unit: null }) : point(new Big(added.length));
    return meets(product(meanInterval(result.value), count), sum(added.map(({ value }) => partInterval(value))));
  };
  const [reading] = readings;
  if (!reading || readings.some(isMean)) return null;
  const { added, among } = reading;
  const total = added.reduce((all, { value }) => all.plus(inBase(value)), new Big(0));
  const mean = total.div(among ? among.value.value : added.length).div(result.value.unit?.factor ?? 1);
  return `${formatFigure(mean.round(result.value.decimals + MORE_DECIMALS))}${result.value.unit?.symbol ?? ''}`;
}

/** A mean is rounded to its last digit, whatever it counts; one of whole people may be rounded up or down. */
function meanInterval(value: NumberQuantity): Interval {
  const { low, high } = roundedInterval(value);
  const middle = inBase(value);
  return value.decimals > 0 ? { low, high } : { low: low.times(2).minus(middle), high: high.times(2).minus(middle) };
}

/** Amounts in larger units are rounded; what is counted is exact. */
function partInterval(value: NumberQuantity): Interval {
  return (value.unit?.factor ?? 1) === 1 && value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}
