import type { NumberQuantity } from '../../model';

/** A figure that states a value; one with a bound states none, but 「达到95%」 does. */
export function stated(quantity: NumberQuantity): NumberQuantity | null {
  const { comparator, text } = quantity;
  const isReached = text.startsWith('达到') && comparator === '>=' && !text.includes('以上');
  if (comparator !== null && comparator !== '=' && !isReached) return null;
  return { ...quantity, comparator: null, text: text.replace(/^(?:达到|等于|=)\s*/, '') };
}
