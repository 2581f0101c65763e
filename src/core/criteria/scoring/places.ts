/** The actual values at which a figure is just reached: where a criterion may change. */
import Big from 'big.js';
import { compare, isPositive, quotient } from '../../quantity';
import type { Figure, Measure } from '../meaning/model';
import { isItsOwn, isOpposite, isShare, LARGEST_BEYOND, type Lens, levelOf, limitOf } from './measures';
import { isReverse, type Situation } from './situation';

const ONE = new Big(1);

/** Adds them to `found`: one, two for a distance either way, none where target and actual have nothing of its kind. */
export function addPlaces(found: Big[], measure: Measure, figure: Figure, situation: Situation, lens: Lens): void {
  const place = placeOf(measure, figure, situation, lens);
  if (place) found.push(place);
  const other = measure === 'either' ? away(figure, situation, lens, -1) : null;
  if (other) found.push(other);
}

/** The place, or of a distance either way the upper one. */
export function placeOf(measure: Measure, figure: Figure, situation: Situation, lens: Lens): Big | null {
  switch (measure) {
    case 'late':
      return null;
    case 'missing': {
      const level = levelOf(figure, situation);
      return isReverse(situation) ? level : (limitOf(situation)?.minus(level) ?? null);
    }
    case 'below':
      return away(figure, situation, lens, -1, isOpposite(measure, situation, lens));
    case 'above':
    case 'either':
      return away(figure, situation, lens, 1, isOpposite(measure, situation, lens));
    case 'short':
      return away(figure, situation, lens, isReverse(situation) ? 1 : -1);
    default:
      return reached(measure, figure, situation, lens);
  }
}

function reached(
  measure: 'level' | 'open' | 'completion' | 'share',
  figure: Figure,
  situation: Situation,
  lens: Lens,
): Big | null {
  const level = levelOf(figure, situation);
  const limit = limitOf(situation);
  if (measure === 'open' && lens.open === 'beyond' && compare(level, LARGEST_BEYOND) < 0)
    return limit && limit.times(ONE.plus(level));
  const isOfTarget = measure === 'share' || (measure === 'completion' && lens.completion === 'share');
  if (!isShare(figure) || (situation.isRate && !isOfTarget)) return level;
  if (!limit) return null;
  return lens.isInverse && isPositive(level) ? quotient(limit, level) : limit.times(level);
}

function away(figure: Figure, situation: Situation, lens: Lens, sign: 1 | -1, isOther = false): Big | null {
  const level = levelOf(figure, situation);
  if (lens.distance === 'level' && isItsOwn(situation)) return isOther ? level.neg() : level;
  const limit = limitOf(situation);
  if (!limit) return null;
  const isPoints = !isShare(figure) || (situation.isRate && !lens.isRelative);
  const far = isPoints ? level : limit.times(level);
  return sign > 0 ? limit.plus(far) : limit.minus(far);
}
