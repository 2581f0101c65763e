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

/** Figures that agree with the first of them. */
type Camp = [Figure, ...Figure[]];

/**
 * No quantity is told in so many ways but by mischief. A further figure is looked for among those written like it only: one
 * that agrees with them after rounding is told for itself.
 */
const MOST_CAMPS = 16;

/**
 * The figures that cannot be right if what is told most often is; among equals the first counts, so tables come before
 * sentences. `trusted` is right however often something else is told: a block of figures that bear each other out.
 */
export function disagreements(figures: readonly Figure[], trusted: Figure | null = null): Disagreement[] {
  const camps: Camp[] = [];
  const written = new Map<string, Camp>();
  for (const figure of figures) {
    const key = writing(figure);
    let camp =
      written.get(key) ?? camps.slice(0, MOST_CAMPS).find(([first]) => !contradicts(first.value, figure.value));
    if (camp) camp.push(figure);
    else camps.push((camp = [figure]));
    written.set(key, camp);
  }
  const weight = (camp: Camp) => (trusted && camp.includes(trusted) ? Infinity : camp.length);
  const [largest, ...others] = [...camps].sort((a, b) => (weight(b) > weight(a) ? 1 : weight(b) < weight(a) ? -1 : 0));
  if (!largest) return [];
  const [right] = largest;
  return others
    .filter(([odd]) => contradicts(odd.value, right.value))
    .map(([odd, ...same]) => ({ odd, alsoAt: same.map(({ at }) => at), right }));
}

/** All that decides whether a figure contradicts another one. */
export function writing({ value: { value, decimals, approximate, unit } }: Figure): string {
  return [value.toFixed(), decimals, approximate, unit?.dimension, unit?.symbol, unit?.factor].join(' ');
}

/** Whether two figures of one quantity cannot both be right. Figures that cannot be compared do not contradict. */
export function contradicts(a: NumberQuantity, b: NumberQuantity): boolean {
  if (areOfOneDigit(a, b)) return !a.value.eq(b.value);
  const [first, second] = [readingsOf(a, b), readingsOf(b, a)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((one) => second.some((other) => meets(intervalOf(one, other), intervalOf(other, one))));
}

/** 0.03% and 0.04%: of one digit behind the point each, they are a tenth and more apart, however they were rounded. */
function areOfOneDigit(a: NumberQuantity, b: NumberQuantity): boolean {
  const isSameWriting = a.decimals === b.decimals && a.unit?.symbol === b.unit?.symbol;
  const isOne = ({ value, approximate }: NumberQuantity) => value.c.length === 1 && value.e < 0 && !approximate;
  return isSameWriting && isOne(a) && isOne(b) && a.value.e === b.value.e;
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

/** Rates are rounded, and so is what is written in a larger unit, or with fewer digits, than the other: 1709元 and 1709.1元. */
function intervalOf(figure: NumberQuantity, other: NumberQuantity) {
  const isRate = figure.unit?.dimension === 'ratio';
  return isRate || isCoarser(figure, other) ? roundedInterval(figure) : exactInterval(figure);
}

/** Whole numbers of fewer than three digits say too little to be rounded: 2万亩 is not 1.8万亩, 90万元 not 89.97万元. */
const LEAST_ROUNDED = 100;
/** What is awarded is what is written. */
const POINTS = '分';

function isCoarser({ unit, value, decimals }: NumberQuantity, other: NumberQuantity): boolean {
  const [own, beside] = [unit?.factor ?? 1, other.unit?.factor ?? 1];
  if (own !== beside) return own > beside;
  const isMeasured = unit !== null && unit.symbol !== POINTS && decimals < other.decimals;
  return isMeasured && (decimals > 0 || value.abs().gte(LEAST_ROUNDED));
}
