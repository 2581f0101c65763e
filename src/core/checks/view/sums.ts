/** Sums that know how precise they are and what is missing from them. */
import Big from 'big.js';
import type { CellRef, Interval } from '../../model';
import { addUp, compare, exactInterval, inBase, isExact, meets, point, sum } from '../../quantity';
import type { Figure } from '../../scoring/figures';

/** A finding leads to so many of the cells that make up a figure: who looks into more looks at the whole column. */
export const MOST_CELLS = 200;

const ZERO = new Big(0);
const NOTHING: readonly string[] = [];

export interface Sum {
  /** In base units, like the interval; where that is exact, its only number. */
  readonly value: Big;
  readonly interval: Interval;
  /** The cells of its figures; of many the first. */
  readonly cells: readonly CellRef[];
  /** How many figures it is made of. */
  readonly count: number;
  /** What it was added from; missing for a single figure. */
  readonly parts?: readonly Sum[];
  /** Names of parts that are blank or unreadable: with them the sum would be larger, by nobody knows how much. */
  readonly missing: readonly string[];
}

/** One figure, in a column written to so many decimals. */
export function single(figure: Figure, decimals = 0): Sum {
  const { value, at } = figure;
  const interval = exactInterval(value, decimals);
  return { value: isExact(interval) ? interval.low : inBase(value), interval, cells: [at], count: 1, missing: NOTHING };
}

/** A part that should have a figure and has none. */
export function missing(name: string): Sum {
  return { value: ZERO, interval: point(ZERO), cells: [], count: 0, missing: [name] };
}

/** All of them together; null for none. */
export function total(parts: readonly (Sum | null)[]): Sum | null {
  const sums = parts.filter((part) => part !== null);
  const [first, second] = sums;
  return first && second ? new Total(sums) : (first ?? null);
}

/** A sum without one of its figures. */
export function without({ interval, value, cells, count, missing: open }: Sum, figure: Sum): Sum {
  const [cell] = figure.cells;
  return {
    value: value.minus(figure.value),
    interval: { low: interval.low.minus(figure.interval.low), high: interval.high.minus(figure.interval.high) },
    cells: cells.filter((other) => other !== cell),
    count: count - 1,
    missing: open,
  };
}

/** Several sums together. What only findings tell is worked out when the first one asks. */
class Total implements Sum {
  readonly interval: Interval;
  readonly count: number;
  readonly missing: readonly string[];
  readonly parts: readonly Sum[];
  #value: Big | undefined;
  #cells: readonly CellRef[] | undefined;

  constructor(parts: readonly Sum[]) {
    this.parts = parts;
    this.interval = sum(parts.map((part) => part.interval));
    this.count = parts.reduce((count, part) => count + part.count, 0);
    this.missing = parts.some((part) => part.missing.length > 0) ? parts.flatMap((part) => part.missing) : NOTHING;
  }

  get value(): Big {
    if (isExact(this.interval)) return this.interval.low;
    return (this.#value ??= addUp(this.parts.map((part) => part.value)));
  }

  get cells(): readonly CellRef[] {
    return (this.#cells ??= this.parts.flatMap((part) => part.cells).slice(0, MOST_CELLS));
  }
}

/** Whether no value of the missing parts, none being negative, can make the sum what is stated. */
export function contradicts(stated: Interval, of: Sum): boolean {
  return of.missing.length === 0 ? !meets(stated, of.interval) : compare(of.interval.low, stated.high) > 0;
}

/** The finest precision among figures, in decimals: what a column is written to. */
export function finestDecimals(figures: Iterable<Figure | null>): number {
  let finest = 0;
  for (const figure of figures) if (figure) finest = Math.max(finest, figure.value.decimals);
  return finest;
}
