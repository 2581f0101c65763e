/** Rates of a sentence ↔ the figures it makes them of. */
import Big from 'big.js';
import type { NumberQuantity, SaidFigure, SaidQuotient, SaidTerm } from '../../model';
import { formatFigure, meets, PERCENT, point, roundedInterval } from '../../quantity';
import { isTurned, slipBetween } from '../compare/digit-slip';
import { isWrongDigit } from '../compare/near-miss';
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
export function rateTold(told: RelationOf<'rate'>): ToldRate | 'open' | null {
  const { rate, readings, isWeak } = told;
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
  if (match === 'differs' && isMeantOtherwise(told, rateOf(first))) return 'open';
  const { part, whole } = first.reading;
  const figures = figuresOf(first.reading);
  const reckoning = `${written(part, figures)}÷${written(whole, figures)}`;
  return { rate, match, computed: rateOf(first), reckoning };
}

/** Two other figures of the paragraph make the rate, or it is so far off that its words do not tell of what it is. */
function isMeantOtherwise({ rate, readings, isLoose, beside = [] }: RelationOf<'rate'>, computed: Big): boolean {
  // 「15个，占62.5%」 is no share of 9.
  const isAboveAll = computed.gt(1) && rateValue(rate.value).lte(1);
  if ((isLoose || isAboveAll) && isFarOff(rate.value, computed)) return true;
  return isRateOfOthers(rate, beside, readings.map(figuresOf));
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

/** More than this apart, two rates are not one that was typed wrong but two of different things, unless a digit or two explain it. */
const FAR = new Big('1.25');

function isFarOff(stated: NumberQuantity, computed: Big): boolean {
  const told = rateValue(stated);
  const made = computed.round(stated.decimals + PERCENT_PLACES);
  const [low, high] = told.lt(made) ? [told, made] : [made, told];
  return low.times(FAR).lt(high) && !isTurned(told, made) && !isWrongDigit(stated, made);
}
