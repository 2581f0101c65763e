/** 「每发现1处问题扣1分，整改到位的不扣分」: whether what was found is excused, no actual value tells. */
import { saysExcused } from '../language/words';
import { hasFigures, takesAway } from './cases';
import type { Draft } from './draft';
import type { Case } from './model';

/** What is taken before, and by what words. */
function takenBefore({ cases, perUnits }: Draft, at: number): string[] {
  const taken = cases.slice(0, at).filter(({ award }) => takesAway(award) || award.type === 'zero');
  return [...taken, ...perUnits.filter(({ effect }) => effect === 'deduct')].map(({ text }) => text);
}

/** Words of an excuse behind what is taken, which itself is not about them: 「每有1项未整改扣1分，整改到位得满分」 excuses nothing. */
function isExcuse(one: Case, at: number, draft: Draft): boolean {
  if (hasFigures(one) || one.otherwise || !(one.award.type === 'full' || takesAway(one.award))) return false;
  if (!saysExcused(one.words)) return false;
  const before = takenBefore(draft, at);
  return before.length > 0 && !before.some(saysExcused);
}

export function settleExcuses(draft: Draft): void {
  draft.cases.forEach((one, at) => {
    if (isExcuse(one, at, draft))
      draft.settle(at, { achieved: 'unmet', fault: 'some', award: { type: 'judgement', takes: true, excuses: true } });
  });
}
