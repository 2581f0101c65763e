/** What a check says of a printed rate that was compared. */
import { agrees, type Found, type Look } from '../engine/check';
import type { RateMatch } from './printed-rates';

export { matchRate, plain, type Quotient, rateInterval, type RateMatch, rateOf, rateValue } from './printed-rates';

/** The finding of a comparison, if it comes to one: only the last digit being wrong is a note. */
export function foundBy(match: RateMatch, describe: () => Omit<Found, 'message'>): Look {
  if (match === 'agrees') return agreement(describe());
  return match === 'rounding'
    ? { ...describe(), message: 'rounding', severity: 'info' }
    : { ...describe(), message: 'differs' };
}

function agreement({ at, related = [] }: Omit<Found, 'message'>): Look {
  return agrees(at, ...related);
}
