/** What the words of a condition say of the figures behind them, and what these measure with it. */
import Big from 'big.js';
import type { Comparator } from '../../../model';
import { compare } from '../../../quantity';
import type { RateOf } from '../../../terms/nouns';
import type { Distance } from '../../../terms/relations';
import type { Figure, Measure } from '../../meaning/model';

const ONE = new Big(1);
/** A figure below this share of the target is a distance from it: 低于目标值10%, but 低于目标值90%. */
export const LARGEST_DISTANCE = new Big('0.5');

export interface Hints {
  distance: Distance | null;
  isLate: boolean;
  hasPlan: boolean;
  hasOf: boolean;
  performs: boolean;
  rate: RateOf | null;
  compared: Comparator | null;
  isAbsolute: boolean;
  isNamed: boolean;
  isUndone: boolean;
  /** 超出: by how much, and never a share. */
  exceeds: boolean;
}

export function noHints(): Hints {
  return {
    distance: null,
    isLate: false,
    hasPlan: false,
    hasOf: false,
    performs: false,
    rate: null,
    compared: null,
    isAbsolute: false,
    isNamed: false,
    isUndone: false,
    exceeds: false,
  };
}

/** What a figure beside such words measures. */
export function measureOf(hints: Hints, figure: Figure): Measure {
  const { distance, isLate, hasPlan, performs, rate, compared, isAbsolute, exceeds } = hints;
  const { unit, value } = figure;
  const isShare = unit?.dimension === 'ratio';
  if (isLate) return isShare ? 'above' : 'late';
  if (isAbsolute) return 'either';
  // 超额完成，超过130%: the share, no distance of 130 %.
  if (distance === 'above' && isShare && compare(value, ONE) >= 0) return 'share';
  if (distance) return distance;
  if (hasPlan && (compared === '>' || compared === '<')) {
    const beyond = compared === '>' ? 'above' : 'below';
    if (!isShare) return unit === null ? 'open' : beyond;
    if (exceeds ? compare(value, ONE) <= 0 : compare(value, LARGEST_DISTANCE) < 0) return beyond;
    return 'share';
  }
  if (isShare && hasPlan) return 'share';
  if (isShare && performs) return 'completion';
  if (rate !== null && (isShare || unit === null))
    return rate === 'completion' ? 'completion' : rate === 'share' ? 'open' : 'level';
  return isShare || unit === null ? 'open' : 'level';
}
