/** What kind of case a case is. */
import Big from 'big.js';
import { compare } from '../../quantity';
import type { Distance } from '../../terms/relations';
import type { Award, Case, Counts, Figure, Measure, PerUnit } from './model';

const ONE = new Big(1);

/** Whether figures, the target or a deadline decide, rather than words alone. */
export function hasFigures({ range, target, deadline }: Case): boolean {
  return range !== null || target !== null || deadline !== null;
}

/** Whether an award is taken from the points rather than given. */
export function takesAway(award: Award): boolean {
  return (
    award.type === 'deduct' || award.type === 'deductShare' || (award.type === 'judgement' && award.takes === true)
  );
}

/** Whether an award is all that a criterion gives: 满分, or the highest points it names. */
export function givesBest(award: Award, best: Big | null): boolean {
  return award.type === 'full' || (award.type === 'points' && best !== null && compare(award.points, best) === 0);
}

/** Whether a measure is how far something is from the target. */
export function isDistance(measure: Measure | Counts): measure is Distance {
  return measure === 'below' || measure === 'above' || measure === 'either' || measure === 'short';
}

/** One of whatever is counted. */
export function isOneThing({ value, unit }: Figure): boolean {
  return compare(value, ONE) === 0 && unit?.dimension !== 'ratio' && unit?.dimension !== 'money';
}

/** 每多1件扣0.3分. */
export function countsMore({ counts, effect, step }: Pick<PerUnit, 'counts' | 'effect' | 'step'>): boolean {
  return effect === 'deduct' && counts === 'above' && compare(step.value, ONE) === 0;
}
