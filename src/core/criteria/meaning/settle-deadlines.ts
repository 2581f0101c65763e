/** 12月底前完成得5分，1月底前完成得3分: a deadline without a year that comes later and gives less is one of the next year. */
import { saysTimely } from '../language/words';
import type { Draft } from './draft';
import { compare, hasYear } from '../../quantity';
import type { Award, Case, Deadline } from './model';

/** Whether an award is less than another; unknown counts as no. */
export function isLess(award: Award, than: Award): boolean {
  if (award.type === 'points' && than.type === 'points') return compare(award.points, than.points) < 0;
  if (award.type === 'share' && than.type === 'share') return compare(award.share, than.share) < 0;
  return than.type === 'full' && award.type !== 'full';
}

function openDeadline({ deadline }: Case): Deadline | null {
  const isUntil = deadline?.comparator === '<=' || deadline?.comparator === null;
  return deadline && isUntil && !deadline.isPeriod && !deadline.isMissed && !hasYear(deadline) ? deadline : null;
}

/** 8月底前得满分，9月底前得80%，逾期不得分: later than all of them. */
function settleLatest(draft: Draft): void {
  if (draft.cases.filter(openDeadline).length < 2) return;
  draft.cases.forEach((one, at) => {
    if (one.award.type !== 'zero' || one.range || one.target || one.deadline) return;
    if (one.achieved === 'unmet' && saysTimely(one.words)) draft.settle(at, { otherwise: true });
  });
}

export function settleDeadlines(draft: Draft): void {
  settleLatest(draft);
  let last: Case | null = null;
  let isNext = false;
  draft.cases.forEach((one, at) => {
    const deadline = one && openDeadline(one);
    if (!deadline) return;
    const before = last && openDeadline(last);
    if (before && last && deadline.to < before.to && isLess(one.award, last.award)) isNext = true;
    last = one;
    if (isNext && !deadline.isNextYear) draft.settle(at, { deadline: { ...deadline, isNextYear: true } });
    isNext ||= deadline.isNextYear;
  });
}
