/** A total that is no sum: what comes to each of all, 每公里经费 in the row of 合计. */
import type { NumberQuantity } from '../../model';
import { addUp, inBase } from '../../quantity';
import { isNearMiss, isWrongDigit } from '../compare/near-miss';

/**
 * Whether a total is rather a mean or a rate of all its rows than a wrong sum of them: it lies between the least and the greatest, is not
 * nearly what they add up to, and no row is a slip of the pen for what would make them do so.
 */
export function isMeanOf(stated: NumberQuantity, parts: readonly NumberQuantity[]): boolean {
  const total = inBase(stated);
  const isBetween = parts.some((part) => inBase(part).lt(total)) && parts.some((part) => inBase(part).gt(total));
  if (!isBetween) return false;
  const sum = addUp(parts.map(inBase));
  if (isNearMiss(stated, sum)) return false;
  return !parts.some((part) => isWrongDigit(part, inBase(part).minus(sum).plus(total)));
}
