/** 完成率60%以上得分，超过60%部分按比例得分: the first says from where on anything is given, the second how much. */
import { compare } from '../../quantity';
import type { Draft } from './draft';
import type { Case, Edge } from './model';

/** From where on a case holds, without an end; null for any other case. */
function floorOf({ range }: Case): Edge | null {
  return range?.high === null ? range.low : null;
}

function isSameFloor(a: Case, b: Case): boolean {
  const [low, other] = [floorOf(a), floorOf(b)];
  if (!low || !other || a.range?.measure !== b.range?.measure) return false;
  return compare(low.figure.value, other.figure.value) === 0;
}

/** All of the points and a proportion from the same floor on contradict each other, unless the first says only that there are some. */
export function settleFloors({ cases, unread }: Draft): void {
  const above = cases.find(({ award }) => award.type === 'ratio' && award.of === 'overFloor');
  const lead = above && cases.find((one) => one.award.type === 'full' && isSameFloor(one, above));
  if (!above || lead?.award.type !== 'full') return;
  if (lead.award.isImplied !== true) {
    unread.push(above.text);
    return;
  }
  cases[cases.indexOf(above)] = { ...above, range: lead.range };
  cases.splice(cases.indexOf(lead), 1);
}
