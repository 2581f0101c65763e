/** Whether a rate may have been worked out of figures; how far off a wrong one is, the check tells. */
import type { NumberQuantity } from '../../../model';
import { meets, product, roundedInterval, sum } from '../../../quantity';

/** Part ÷ sum of the wholes, all of them as rounded as they are written. */
export function matchesRate(rate: NumberQuantity, part: NumberQuantity, wholes: readonly NumberQuantity[]): boolean {
  const whole = sum(wholes.map((value) => roundedOrCounted(value)));
  return meets(product(roundedInterval(rate), whole), roundedOrCounted(part));
}

/** What is counted one by one is exact. */
function roundedOrCounted(value: NumberQuantity) {
  const isCounted = value.decimals === 0 && (value.unit?.factor ?? 1) === 1;
  return isCounted ? { low: inBaseOf(value), high: inBaseOf(value) } : roundedInterval(value);
}

function inBaseOf(value: NumberQuantity) {
  return value.value.times(value.unit?.factor ?? 1);
}
