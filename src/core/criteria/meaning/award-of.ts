/** What a case gives. */
import { isZero } from '../../quantity';
import type { Condition, StatedAward } from '../language/statements';
import { faultOf, saysAchievement } from '../language/words';
import type { Award, Range } from './model';

export function awardOf(stated: StatedAward, condition: Condition | null, text: string): Award {
  switch (stated.type) {
    case 'implied':
      return impliesFull(condition) ? { type: 'full', points: null } : { type: 'judgement' };
    case 'proportion':
      return ratioOf(stated, condition?.range ?? null, text);
    case 'either':
      return { type: 'ratio', of: 'completion' };
    case 'each':
      return { type: 'judgement' };
    default:
      return stated;
  }
}

/** 得0分 is 不得分. */
export function plainZero(award: Award): Award {
  const isNothing =
    (award.type === 'points' && isZero(award.points)) || (award.type === 'share' && isZero(award.share));
  return isNothing ? { type: 'zero' } : award;
}

function impliesFull(condition: Condition | null): boolean {
  if (!condition) return false;
  const { words } = condition;
  return (
    condition.range !== null ||
    condition.target !== null ||
    words === '是' ||
    condition.achieved === 'met' ||
    faultOf(words) === 'none'
  );
}

function ratioOf(
  { deducts, hasRate, isExcess, words }: Extract<StatedAward, { type: 'proportion' }>,
  range: Range | null,
  text: string,
): Award {
  const speaksAbove = isExcess || (deducts && text.includes('超'));
  if (speaksAbove && deducts) return { type: 'ratio', of: 'ofExcess' };
  if (speaksAbove && range?.low) return { type: 'ratio', of: 'overFloor' };
  return { type: 'ratio', of: hasRate && !saysAchievement(words) ? 'rate' : 'completion' };
}
