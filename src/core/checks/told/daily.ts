/** What a day has ↔ what a year has. */
import type { NumberQuantity } from '../../model';
import { formatFigure, inBase, roundedInterval } from '../../quantity';
import type { RelationOf } from './sums';

const DAYS = 365;
const MOST_DAYS = 366;
/** Digits behind those of the mean as it is written. */
const MORE_DECIMALS = 2;

/** What it would be over a whole year, where no number of days makes the one of the other; null where some number does. */
export function dailyTold({ result, whole }: RelationOf<'daily'>): string | null {
  const [all, day] = [intervalOf(whole.value), intervalOf(result.value)];
  if (day.low.lte(0)) return null;
  // 250 working days, or those on which it ran.
  const [fewest, most] = [all.low.div(day.high), all.high.div(day.low)];
  const isSomeDays = fewest.round(0, CEILING).lte(most) && fewest.lte(MOST_DAYS);
  if (isSomeDays || most.lt(1)) return null;
  const mean = inBase(whole.value)
    .div(DAYS)
    .div(result.value.unit?.factor ?? 1);
  return `${formatFigure(mean.round(result.value.decimals + MORE_DECIMALS))}${result.value.unit?.symbol ?? ''}`;
}

const CEILING = 3;

/** What is written as it was counted may be rounded as well. */
function intervalOf(value: NumberQuantity) {
  return roundedInterval(value);
}
