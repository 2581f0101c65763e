/** Shares of one whole ↔ all of it. */
import Big from 'big.js';
import type { SaidFigure } from '../../model';
import { formatFigure, meets, PERCENT, point, roundedInterval, sum } from '../../quantity';
import type { RelationOf } from './sums';

/** Shares that come so near to the whole, in percent, were meant to make it; those that make more are told of several things. */
const NEAR = 10;
const ALL = 100;

/** What the shares come to, where that is not all of it; `open` where they need not be. */
export function sharesTold({ shares, isClosed }: RelationOf<'shares'>): string | 'agrees' | 'open' {
  const total = shares.reduce((all, { value }) => all.plus(value.value), new Big(0));
  if (isAll(shares)) return 'agrees';
  // 「男性占52%，女性占48%，35岁以下占40%」: another division begins.
  const isDividedTwice = shares.some((_, at) => isAll(shares.slice(0, at)));
  const isFault = total.gt(ALL) || isClosed;
  return isFault && !isDividedTwice && total.minus(ALL).abs().lte(NEAR) ? `${formatFigure(total)}%` : 'open';
}

function isAll(shares: readonly SaidFigure[]): boolean {
  return (
    shares.length > 1 &&
    meets(sum(shares.map(({ value }) => roundedInterval(value))), point(new Big(ALL).times(PERCENT.factor)))
  );
}
