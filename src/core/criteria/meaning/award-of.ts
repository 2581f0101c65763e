/** What a case gives. */
import { isZero } from '../../quantity';
import type { Condition, StatedAward } from '../language/statements';
import { faultOf, saysAchievement } from '../language/words';
import type { Award } from './model';

export function awardOf(stated: StatedAward, condition: Condition | null, text: string): Award {
  switch (stated.type) {
    case 'implied':
      return impliesFull(condition) ? { type: 'full', points: null, isImplied: true } : { type: 'judgement' };
    case 'proportion':
      return ratioOf(stated, condition, text);
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
  return isNothing(award) ? { type: 'zero' } : award;
}

export function isNothing(award: StatedAward): boolean {
  if (award.type === 'points') return isZero(award.points);
  return award.type === 'zero' || (award.type === 'share' && isZero(award.share));
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
  condition: Condition | null,
  text: string,
): Award {
  const speaksAbove = isExcess || (deducts && text.includes('超'));
  if (speaksAbove && deducts) return { type: 'ratio', of: 'ofExcess' };
  const isOverFloor = speaksAbove || condition?.part === 'beyond';
  if (isOverFloor && condition?.range?.low) return { type: 'ratio', of: 'overFloor' };
  // 60%以上部分按比例得分: what lies above it, or all of what reaches so far.
  if (condition?.part === 'from') return { type: 'ratio', of: 'fromFloor' };
  return { type: 'ratio', of: hasRate && !saysAchievement(words) ? 'rate' : 'completion' };
}
