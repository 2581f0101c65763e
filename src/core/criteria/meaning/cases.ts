/** What kind of case a case is. */
import type { Big } from 'big.js';
import { compare } from '../../quantity';
import type { Award, Case } from './model';

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
