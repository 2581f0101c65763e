/** Rates of a sentence ↔ the figures it makes them of. */
import Big from 'big.js';
import type { NumberQuantity, SaidFigure, SaidQuotient, SaidTerm } from '../../model';
import { formatFigure, meets, PERCENT, point, roundedInterval } from '../../quantity';
import { isDigitMore, slipBetween } from '../compare/digit-slip';
import { matchRate, plain, type RateMatch, rateOf, rateValue } from '../compare/rates';
import { isRateOfOthers } from './otherwise';
import { finestOf, type RelationOf, reckoningOf, sumOfTerms } from './sums';

export interface ToldRate {
  readonly rate: SaidFigure;
  readonly match: RateMatch;
  readonly computed: Big;
  /** 「18501.096÷19204.096」. */
  readonly reckoning: string;
}

/** A rate that was meant to be that of two figures is so far off at most. */
const NEAR = new Big('0.05');

/** Null where some reading of the sentence gives the rate; `open` where neither its words nor the figures show what it is of. */
export function rateTold({ rate, readings, isWeak, beside = [] }: RelationOf<'rate'>): ToldRate | 'open' | null {
  const usable = readings
    .map((reading) => {
      const finest = finestOf(figuresOf(reading));
      return { reading, part: sumOfTerms(reading.part, finest), whole: sumOfTerms(reading.whole, finest) };
    })
    .filter(({ whole }) => whole.low.gt(0));
  const [first] = usable;
  const match = matchRate(rate.value, usable);
  if (!first || match === 'agrees') return null;
  if (isWeak && !isMeant(rate.value, rateOf(first), isWeak)) return 'open';
  if (
    match === 'differs' &&
    (isFarOff(rate.value, rateOf(first)) || isRateOfOthers(rate, beside, readings.map(figuresOf)))
  )
    return 'open';
  const { part, whole } = first.reading;
  const figures = figuresOf(first.reading);
  const reckoning = `${written(part, figures)}÷${written(whole, figures)}`;
  return { rate, match, computed: rateOf(first), reckoning };
}

function figuresOf({ part, whole }: SaidQuotient): readonly SaidFigure[] {
  return [...part, ...whole].map(({ figure }) => figure);
}

/** 「(250-200)」, 「200」. */
function written(terms: readonly SaidTerm[], beside: readonly SaidFigure[]): string {
  const reckoning = reckoningOf(terms, beside);
  return terms.length > 1 ? `(${reckoning})` : reckoning;
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

/** Close to it, or with two of its digits the other way round. */
function isMeant(stated: NumberQuantity, computed: Big, weakness: true | 'slip'): boolean {
  if (weakness === true && rateValue(stated).minus(computed).abs().lte(NEAR)) return true;
  return slipBetween(stated, computed.round(stated.decimals + PERCENT_PLACES)) !== null;
}

const PERCENT_PLACES = 2;

function inPercent(rate: Big): Big {
  return rate.times(PERCENT_FACTOR);
}

/** More than this apart, two rates are not one that was typed wrong but two of different things. */
const FAR = new Big('1.25');
/** Amounts of which one was typed in 元, 万元 or 亿元 in place of another. */
const UNITS_APART = [4, 8, -4, -8].map((places) => new Big(10).pow(places));
/** As far as rounded amounts may move it. */
const ROUNDED = new Big('0.005');

/** … unless a digit too many, a wrong unit or a fall that is called growth explains it. */
function isFarOff(stated: NumberQuantity, computed: Big): boolean {
  const told = rateValue(stated);
  const made = computed.round(stated.decimals + PERCENT_PLACES);
  const [low, high] = told.lt(made) ? [told, made] : [made, told];
  if (low.times(FAR).gte(high) || made.eq(told.times(-1))) return false;
  const isOfUnits = UNITS_APART.some((times) => computed.times(times).minus(told).abs().lte(told.times(ROUNDED)));
  return !isOfUnits && slipBetween(stated, made) === null && !isDigitMore(inPercent(told), inPercent(made));
}
