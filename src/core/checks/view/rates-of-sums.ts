/** Rates of figures that a wrong sum holds: whether what is wrong with the sum is what is wrong with the rate. */
import type { Place } from '../../arithmetic';
import type { NumberQuantity, Stated } from '../../model';
import { meets, point, roundedInterval } from '../../quantity';
import { type Broken, keyOfPlace } from './figure-faults';

/**
 * Of two broken relations with a figure in common, a sum and a rate that is laid down: whether the rate is wrong by itself, since it would not hold
 * either with the figure that is in both as the sum would have it.
 */
export function isRateByItself(
  rate: Broken,
  sum: Broken,
  at: (place: Place) => Stated<NumberQuantity> | null,
): boolean {
  const stated = at(rate.result)?.value;
  if (!rate.isDeclared || rate.kind !== 'rate' || !sum.isSum || !stated) return false;
  const inSum = new Set([sum.result, ...sum.members].map(keyOfPlace));
  if (inSum.has(keyOfPlace(rate.result))) return false;
  const off = sum.stated.minus(sum.computed);
  const shared = rate.members.filter((place) => inSum.has(keyOfPlace(place)));
  return shared.every((place) => {
    const value = at(place)?.value.value;
    if (!value || value.eq(0)) return false;
    const others = [value.plus(off), value.minus(off)].filter((one) => !one.eq(0)).map((one) => one.div(value));
    return others
      .flatMap((ratio) => [rate.computed.times(ratio), rate.computed.div(ratio)])
      .every((computed) => !meets(roundedInterval(stated), point(computed.times(stated.unit?.factor ?? 1))));
  });
}
