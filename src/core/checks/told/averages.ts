/** A mean ↔ what it is the mean of. */
import Big from 'big.js';
import type { Interval, NumberQuantity } from '../../model';
import { exactInterval, formatFigure, inBase, meets, point, product, roundedInterval, sum } from '../../quantity';
import { middle } from '../compare/intervals';
import { isNearMiss } from '../compare/near-miss';
import type { RelationOf } from './sums';

/** Digits behind those of the mean as it is written. */
const MORE_DECIMALS = 2;

type Reading = RelationOf<'average'>['readings'][number];

export interface ToldAverage {
  readonly reading: Reading;
  readonly computed: string;
}

/** What the first reading comes to, where none of them fits; null where one does. */
/** … `open` where any of many counts may be meant, and none comes near. */
export function averageTold({ result, readings: all, isWeak }: RelationOf<'average'>): ToldAverage | 'open' | null {
  const isMean = ({ added, among, months = 1 }: Reading) => {
    const shares = among ? sharesOf(among.value) : point(new Big(added.length));
    const count = product(shares, point(new Big(months)));
    return meets(product(meanInterval(result.value), count), sum(added.map(({ value }) => partInterval(value))));
  };
  if (all.length === 0 || all.some(isMean)) return null;
  const readings = isWeak ? all.filter((one) => isNearMiss(result.value, meanOf(one))) : all;
  const [reading, another] = readings;
  if (!reading || (isWeak && another)) return 'open';
  const mean = meanOf(reading).div(result.value.unit?.factor ?? 1);
  const computed = `${formatFigure(mean.round(result.value.decimals + MORE_DECIMALS))}${result.value.unit?.symbol ?? ''}`;
  return { reading, computed };
}

function meanOf({ added, among, months = 1 }: Reading): Big {
  const total = added.reduce((all, { value }) => all.plus(inBase(value)), new Big(0));
  return total.div(among ? middle(sharesOf(among.value)) : added.length).div(months);
}

/** How many there are: counted one by one, or measured, 64.35公里, and told in ten thousands, 1.85万亩, as they were rounded. */
function sharesOf(value: NumberQuantity): Interval {
  const isMeasured = value.decimals > 0 || value.unit?.symbol.startsWith(TEN_THOUSAND) === true;
  const plain = { ...value, unit: null };
  if (!isMeasured) return exactInterval(plain);
  const times = point(new Big(value.unit?.symbol.startsWith(TEN_THOUSAND) ? MANY : 1));
  return product(roundedInterval(plain), times);
}

const TEN_THOUSAND = '万';
const MANY = 10_000;

/** A mean is rounded to its last digit, whatever it counts; one of whole people may be rounded up or down. */
function meanInterval(value: NumberQuantity): Interval {
  const { low, high } = roundedInterval(value);
  const middle = inBase(value);
  if (value.decimals > 0) return { low, high };
  const [least, most] = [low, high].map((end) => end.times(2).minus(middle)) as [Big, Big];
  // 5 is no 4 that was rounded down.
  return { low: least.plus(A_LITTLE), high: most.minus(A_LITTLE) };
}

const A_LITTLE = new Big('1e-6');

/** Amounts in larger units are rounded; what is counted is exact. */
function partInterval(value: NumberQuantity): Interval {
  return (value.unit?.factor ?? 1) === 1 && value.decimals === 0 ? exactInterval(value) : roundedInterval(value);
}
