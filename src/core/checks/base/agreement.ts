/** One quantity told several times: which of the figures stands against the others. */
import type { CellRef, NumberQuantity, Unit } from '../../model';
import { exactInterval, meets, roundedInterval } from '../../quantity';
import type { Figure } from '../../scoring/figures';

/** Figures that tell one value, and that one which they contradict. */
export interface Disagreement {
  readonly odd: Figure;
  /** The other cells that tell the same as `odd`. */
  readonly alsoAt: readonly CellRef[];
  readonly right: Figure;
}

/**
 * The figures that cannot be right if what is told most often is; among equals the first counts, so tables come before
 * sentences.
 */
export function disagreements(figures: readonly Figure[]): Disagreement[] {
  const camps: [Figure, ...Figure[]][] = [];
  for (const figure of figures) {
    const camp = camps.find(([first]) => !contradicts(first.value, figure.value));
    if (camp) camp.push(figure);
    else camps.push([figure]);
  }
  const [largest, ...others] = [...camps].sort((a, b) => b.length - a.length);
  if (!largest) return [];
  return others.map(([odd, ...same]) => ({ odd, alsoAt: same.map(({ at }) => at), right: largest[0] }));
}

/** Whether two figures of one quantity cannot both be right. Figures that cannot be compared do not contradict. */
export function contradicts(a: NumberQuantity, b: NumberQuantity): boolean {
  const [first, second] = [readingsOf(a, b), readingsOf(b, a)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((one) => second.some((other) => meets(intervalOf(one, other), intervalOf(other, one))));
}

/** What a figure may mean beside another one: without a unit it may have the other's, or be a share of one. */
function readingsOf(figure: NumberQuantity, other: NumberQuantity): readonly NumberQuantity[] {
  const [own, beside] = [figure.unit, other.unit];
  if (own !== null && beside !== null)
    return own.dimension === beside.dimension && isConvertible(own, beside) ? [figure] : [];
  const dimension = (own ?? beside)?.dimension;
  // What an amount or a period without a unit is worth is not known.
  if (dimension === 'money' || dimension === 'time') return [];
  return own === null && beside !== null ? [figure, { ...figure, unit: beside }] : [figure];
}

/** 日 and 月 can be converted only by the calendar. */
function isConvertible(a: Unit, b: Unit): boolean {
  return a.dimension !== 'time' || a.symbol === b.symbol;
}

/** Rates and amounts in a larger unit are rounded; everything else that is written as a whole number is exact. */
function intervalOf(figure: NumberQuantity, other: NumberQuantity) {
  const isRate = figure.unit?.dimension === 'ratio';
  const isCoarser = (figure.unit?.factor ?? 1) > (other.unit?.factor ?? 1);
  return isRate || isCoarser ? roundedInterval(figure) : exactInterval(figure);
}
