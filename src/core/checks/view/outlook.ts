/** What a table on what is under way says of the year's end. */
import Big from 'big.js';
import { scoreIndicator } from '../../criteria';
import type { Indicator, NumberQuantity, Profile, Quantity, ScoredProject, Stated } from '../../model';
import { inBase } from '../../quantity';
import { isShare } from './shares';

const MONTHS_OF_YEAR = 12;
const BLANK: Quantity = { kind: 'blank', text: '' };

/** The share of the year that has passed, 7/12 for 1-7月; null for a form about a whole year. */
export function elapsedOf({ months }: Pick<ScoredProject, 'months'>): Big | null {
  return months === undefined ? null : new Big(months).div(MONTHS_OF_YEAR);
}

/** Whether the value that is expected of the year's end reaches the target. */
export function expectedTo({ name, target, forecast }: Indicator, profile: Profile): 'met' | 'unmet' | 'unknown' {
  if (!target || !forecast) return 'unknown';
  const expected = { points: BLANK, target: target.value, actual: forecast.value, criterion: '', profile, name };
  return scoreIndicator(expected).met;
}

/**
 * The share of a target that was reached so far, where both count what comes together over the year: 180 of 320 km. Null for rates, for
 * prices, and where less is better.
 */
export function progressOf(indicator: Indicator): Big | null {
  const [target, actual] = [countIn(indicator, indicator.target), countIn(indicator, indicator.actual)];
  if (!target || !actual || target.comparator === '<=' || target.comparator === '<') return null;
  const whole = inBase(target);
  return whole.gt(0) && isAlike(target, actual) ? inBase(actual).div(whole) : null;
}

/** A value of something that comes together over the year; null for rates, shares, prices and everything that is no number. */
export function countIn(indicator: Indicator, stated: Stated | null | undefined): NumberQuantity | null {
  const value = stated?.value;
  if (value?.kind !== 'number' || value.unit === null) return null;
  const { dimension, symbol } = value.unit;
  const isCount = dimension === 'count' || dimension === 'money';
  return isCount && !symbol.includes('/') && !/\//.test(value.text) && !isShare(indicator) ? value : null;
}

/** Whether two values count the same thing. */
export function isAlike({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && (a.dimension === 'money' || a.symbol === b.symbol);
}
