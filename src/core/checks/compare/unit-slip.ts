/** 元, 万元 and 亿元 mixed up. */
import Big from 'big.js';
import type { NumberQuantity } from '../../model';
import { exactInterval, inBase, meets, roundedInterval } from '../../quantity';

const FACTORS = [new Big('1e4'), new Big('1e8')];
/** A rounded figure of fewer digits meets too many others. */
const SIGNIFICANT_DIGITS = 3;

/** Whether two amounts differ by exactly 10⁴ or 10⁸. */
export function differsByUnit(a: NumberQuantity, b: NumberQuantity): boolean {
  const [small, large] = inBase(a).lt(inBase(b)) ? [a, b] : [b, a];
  return FACTORS.some((factor) => {
    if (inBase(small).times(factor).eq(inBase(large))) return true;
    if (Math.min(small.value.c.length, large.value.c.length) < SIGNIFICANT_DIGITS) return false;
    const { low, high } = small.decimals > 0 ? roundedInterval(small) : exactInterval(small);
    return meets({ low: low.times(factor), high: high.times(factor) }, exactInterval(large));
  });
}
