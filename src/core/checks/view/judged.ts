/** Whether a printed share or change is what the figures beside it come to. */
import Big from 'big.js';
import type { NumberQuantity } from '../../model';
import { difference, inBase, meets, PERCENT, point, roundedInterval } from '../../quantity';
import { matchRate } from '../compare/printed-rates';

export interface Judged {
  readonly holds: boolean;
  /** In the unit of what is printed. */
  readonly computed: Big;
}

const ONE = new Big(1);
const HUNDRED = new Big(100);

/** Above zero is the whole. */
export function shareOf(stated: NumberQuantity, part: Big, whole: Big): Judged {
  const holds = matchRate(stated, [{ part: point(part), whole: point(whole) }]) !== 'differs';
  return { holds, computed: inPrint(stated, part.div(whole)) };
}

/** How much more the second figure is than the third, each of them rounded, and printed as the first; null where any of them is a rate. */
export function judgedDifference([stated, later, earlier]: readonly NumberQuantity[]): Judged | null {
  if (!stated || !later || !earlier) return null;
  if ([stated, later, earlier].some(({ unit }) => unit?.dimension === 'ratio')) return null;
  const holds = meets(roundedInterval(stated), difference(roundedInterval(later), roundedInterval(earlier)));
  return {
    holds,
    computed: inBase(later)
      .minus(inBase(earlier))
      .div(stated.unit?.factor ?? 1),
  };
}

/** By what share the first figure is more than the second; null where they are rates, or nothing can be told. */
export function judgedChange(stated: NumberQuantity, [later, earlier]: readonly NumberQuantity[]): Judged | null {
  if (!later || !earlier || earlier.value.lte(0)) return null;
  if ([later, earlier].some(({ unit }) => unit?.dimension === 'ratio')) return null;
  if (stated.unit !== null && stated.unit.symbol !== PERCENT.symbol) return null;
  const [now, before] = [roundedInterval(later), roundedInterval(earlier)];
  if (before.low.lte(0)) return null;
  const holds = matchRate(stated, [{ part: difference(now, before), whole: before }]) !== 'differs';
  return { holds, computed: inPrint(stated, inBase(later).minus(inBase(earlier)).div(inBase(earlier))) };
}

function inPrint(stated: NumberQuantity, share: Big): Big {
  const inPercent = stated.unit?.symbol === PERCENT.symbol || stated.value.abs().gt(ONE);
  return share.times(inPercent ? HUNDRED : ONE);
}
