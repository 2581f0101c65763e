/** Words that leave open what a percentage is a percentage of. */
import Big from 'big.js';
import { isZero } from '../../quantity';
import { namesAmount } from '../language/nouns';
import { givesBest, takesAway } from '../meaning/cases';
import type { Award, Case, Criterion } from '../meaning/model';
import type { Situation } from './situation';

const ONE = new Big(1);
/** What gives all where all is done. */
const CALCULATED: ReadonlySet<Award['type']> = new Set<Award['type']>(['ratio', 'formula', 'between']);

/**
 * The word before a percentage beside money, people or things of which is not known what it measures. 产量90%以上 may be a share of the
 * target, where the name is one of an amount or of the indicator itself, and all of it earns all.
 */
export function unknownNoun({ cases, perUnits, best }: Criterion, { isRate, goal, value, name }: Situation): string {
  if (isRate || (goal === null && value === null)) return '';
  // None of anything is none, whatever is measured.
  if (goal && value && isZero(goal.high) && isZero(value)) return '';
  const first = cases.findIndex(({ noun }) => noun !== '');
  const isShare = first >= 0 && earnsAll(cases.slice(first).filter(holdsAll), best);
  const isUnknown = (noun: string): boolean => noun !== '' && !(isShare && (namesAmount(noun) || name.includes(noun)));
  return [...cases, ...perUnits].find(({ noun }) => isUnknown(noun))?.noun ?? '';
}

/** Whether the cases in which 100 % lies give all, and none takes away. */
function earnsAll(cases: readonly Case[], best: Big | null): boolean {
  const isAll = cases.some(({ award }) => givesBest(award, best) || CALCULATED.has(award.type));
  return isAll && !cases.some(({ award }) => award.type === 'zero' || takesAway(award));
}

function holdsAll({ range }: Case): boolean {
  if (range?.measure !== 'open' && range?.measure !== 'level' && range?.measure !== 'completion') return false;
  return (range.low?.figure.value.lte(ONE) ?? true) && (range.high?.figure.value.gte(ONE) ?? true);
}
