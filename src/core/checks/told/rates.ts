/** Rates of a sentence ↔ the figures it makes them of. */
import Big from 'big.js';
import type { Interval, NumberQuantity, SaidFigure } from '../../model';
import {
  difference,
  exactInterval,
  formatFigure,
  inBase,
  meets,
  PERCENT,
  point,
  roundedInterval,
  sum,
} from '../../quantity';
import { matchRate, plain, type Quotient, type RateMatch, rateOf } from '../compare/rates';
import type { RelationOf } from './sums';

export interface ToldRate {
  readonly rate: SaidFigure;
  readonly match: RateMatch;
  readonly computed: Big;
  /** 「18501.096÷19204.096」. */
  readonly reckoning: string;
}

/** Null where some pair of the sentence gives the rate. */
export function rateTold({ rate, pairs }: RelationOf<'rate'>): ToldRate | null {
  const quotients = pairs.map(({ part, wholes }) => ({
    part: intervalOf(part.value),
    whole: sum(wholes.map(({ value }) => intervalOf(value))),
  }));
  const usable = quotients.filter(({ whole }) => whole.low.gt(0));
  const [first] = usable;
  const [pair] = pairs;
  const match = matchRate(rate.value, usable);
  if (!first || !pair || match === 'agrees') return null;
  const wholes = pair.wholes.map(({ value }) => formatFigure(value.value)).join('+');
  const whole = pair.wholes.length > 1 ? `(${wholes})` : wholes;
  return { rate, match, computed: rateOf(first), reckoning: `${formatFigure(pair.part.value.value)}÷${whole}` };
}

/** (to − from) ÷ from; a fall is told without its sign. */
export function growthTold({ rate, from, to, falls }: RelationOf<'growth'>): ToldRate | null {
  const [before, after] = [intervalOf(from.value), intervalOf(to.value)];
  if (before.low.lte(0)) return null;
  const [more, less] = falls ? [before, after] : [after, before];
  const change: Quotient = { part: difference(more, less), whole: before };
  const match = matchRate(rate.value, [change]);
  if (match === 'agrees') return null;
  const [high, low] = falls ? [from, to] : [to, from];
  const reckoning = `(${formatFigure(high.value.value)}-${formatFigure(low.value.value)})÷${formatFigure(from.value.value)}`;
  return { rate, match, computed: rateOf(change), reckoning };
}

/** What a formula gives (×100% or ×100), where its result says something else; a last digit that was cut off is left alone. */
export function formulaTold({ result, value }: RelationOf<'formula'>): string | null {
  if (result.value.unit?.symbol === PERCENT.symbol) {
    const match = matchRate(
      result.value,
      [value, value.div(PERCENT_FACTOR)].map((one) => plain(point(one))),
    );
    return match === 'differs' ? `${formatFigure(value.times(PERCENT_FACTOR), 2)}%` : null;
  }
  const stated = { ...result.value, unit: null };
  const nearly = new Big(10).pow(-stated.decimals);
  const { low, high } = roundedInterval(stated);
  const wide = { low: low.minus(nearly), high: high.plus(nearly) };
  return meets(wide, point(value)) ? null : formatFigure(value, Math.max(2, stated.decimals));
}

const PERCENT_FACTOR = 100;

function intervalOf(value: NumberQuantity): Interval {
  const interval =
    value.unit?.dimension === 'money' && value.unit.factor > 1 ? roundedInterval(value) : exactInterval(value);
  return value.unit === null ? point(inBase(value)) : interval;
}
