/** Sums that know how precise they are and what is missing from them. */
import Big from 'big.js';
import type { CellRef, Interval } from '../../model';
import { exactInterval, inBase, meets, sum } from '../../quantity';
import type { Figure } from '../../scoring/figures';

export interface Sum {
  /** In base units, like the interval. */
  readonly value: Big;
  readonly interval: Interval;
  readonly cells: readonly CellRef[];
  /** Names of parts that are blank or unreadable: with them the sum would be larger, by nobody knows how much. */
  readonly missing: readonly string[];
}

/** One figure, in a column written to so many decimals. */
export function single(figure: Figure, decimals = 0): Sum {
  const { value, at } = figure;
  return { value: inBase(value), interval: exactInterval(value, decimals), cells: [at], missing: [] };
}

/** A part that should have a figure and has none. */
export function missing(name: string): Sum {
  const zero = new Big(0);
  return { value: zero, interval: { low: zero, high: zero }, cells: [], missing: [name] };
}

/** All of them together; null for none. */
export function total(parts: readonly (Sum | null)[]): Sum | null {
  const sums = parts.filter((part) => part !== null);
  if (sums.length === 0) return null;
  return {
    value: sums.reduce((value, part) => value.plus(part.value), new Big(0)),
    interval: sum(sums.map((part) => part.interval)),
    cells: sums.flatMap((part) => part.cells),
    missing: sums.flatMap((part) => part.missing),
  };
}

/** Whether no value of the missing parts, none being negative, can make the sum what is stated. */
export function contradicts(stated: Interval, of: Sum): boolean {
  return of.missing.length === 0 ? !meets(stated, of.interval) : of.interval.low.gt(stated.high);
}

/** The finest precision among figures, in decimals: what a column is written to. */
export function finestDecimals(figures: Iterable<Figure | null>): number {
  let finest = 0;
  for (const figure of figures) if (figure) finest = Math.max(finest, figure.value.decimals);
  return finest;
}
