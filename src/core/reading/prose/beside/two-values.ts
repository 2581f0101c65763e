/** Of what was told several times with two values: which of them is odd. */
import { groupBy } from '../../../group-by';

export interface TwoValues<Told> {
  readonly right: readonly [Told, ...Told[]];
  readonly odd: readonly [Told, ...Told[]];
}

/**
 * The value told more often, and the odd one: the rarer, and of two told as often the later. Null where there is one value,
 * or where three leave open what is odd.
 */
export function twoValues<Told>(told: readonly Told[], valueOf: (one: Told) => string): TwoValues<Told> | null {
  const [first, second, ...more] = [...groupBy(told, valueOf).values()];
  if (!isSome(first) || !isSome(second) || more.length > 0) return null;
  return first.length < second.length ? { right: second, odd: first } : { right: first, odd: second };
}

/** The same where no paragraph tells both: who writes both side by side means two things. */
export function toldApart<Told extends { readonly passage: unknown }>(
  told: readonly Told[],
  valueOf: (one: Told) => string,
): TwoValues<Told> | null {
  const values = twoValues(told, valueOf);
  if (!values) return null;
  const passages = new Set(values.right.map(({ passage }) => passage));
  return values.odd.some(({ passage }) => passages.has(passage)) ? null : values;
}

function isSome<Told>(told: readonly Told[] | undefined): told is [Told, ...Told[]] {
  return told !== undefined && told.length > 0;
}
