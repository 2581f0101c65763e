/** Indicators that are a share of a whole, and what their figures stand for. */
import Big from 'big.js';
import { inBase, PERCENT } from '../../quantity';
import type { Indicator, NumberQuantity, Quantity, Stated } from '../../model';
import { isPercentNote, isShareOfWhole } from '../../terms/indicator-names';
import { bareName, noteIn } from './indicator-names';

/** Whether its value lies between 0 and 100 % by its name. */
export function isShare({ name }: Indicator): boolean {
  return isShareOfWhole(bareName(name));
}

const ZERO = new Big(0);

/** The lowest and highest value that a cell of the row states, 1 = 100 %; null where it may be something else than a rate. */
export function shareIn({ name, target }: Indicator, { value }: Stated): { low: Big; high: Big } | null {
  return boundsOf(value, isInPercent(name, target));
}

/** Whether a figure without a unit in this row is a percentage for certain. */
function isInPercent(name: string, target: Stated | null): boolean {
  const unit = target?.value.kind === 'number' ? target.value.unit : null;
  return unit?.symbol === PERCENT.symbol || isPercentNote(noteIn(name));
}

/** Up to here a figure without a unit may be a share of one. */
const LARGEST_FRACTION = new Big(2);

function boundsOf(value: Quantity, inPercent: boolean): { low: Big; high: Big } | null {
  if (value.kind === 'range') {
    if (value.unit?.symbol !== PERCENT.symbol) return null;
    return { low: value.low.div(100), high: value.high.div(100) };
  }
  const rate = value.kind === 'number' ? rateOf(value, inPercent) : null;
  return rate && { low: rate, high: rate };
}

function rateOf(value: NumberQuantity, inPercent: boolean): Big | null {
  if (value.unit !== null) return value.unit.symbol === PERCENT.symbol ? inBase(value) : null;
  return inPercent && (value.value.gt(LARGEST_FRACTION) || value.value.lt(ZERO)) ? value.value.div(100) : null;
}
