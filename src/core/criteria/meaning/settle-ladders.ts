/** 延期一天扣1分，两天扣3分，三天及以上不得分: exact days of which each has its own, where 延期一天扣1分 alone is per day. */
import Big from 'big.js';
import { compare } from '../../quantity';
import { caseOf } from './case-of';
import { isDistance, takesAway } from './cases';
import type { Draft } from './draft';
import { changed } from './ranges';
import type { Case, Edge } from './model';

const TWO = new Big(2);
const ZERO = new Big(0);

/** The one figure of how late or how long beyond the target; null for a range, and for anything else. */
function exactOf({ range, award }: Case): Edge | null {
  const low = range?.low;
  if (!low || low.figure !== range.high?.figure || !takesAway(award)) return null;
  if (range.measure !== 'late' && !isDistance(range.measure)) return null;
  return low.figure.unit?.dimension === 'time' ? low : null;
}

/** 两天扣3分 beside 一天扣1分. */
function isNext(one: Case, single: Case): boolean {
  const [next, first] = [exactOf(one), exactOf(single)];
  if (!next || !first || one.range?.measure !== single.range?.measure) return false;
  return compare(next.figure.value, first.figure.value.times(TWO)) === 0;
}

/** What lies between two of them, or behind the last, nobody says. */
function untold({ cases }: Draft, { range, text }: Case, first: Edge): Case {
  let last = first;
  let isOpen = false;
  for (const { range: other } of cases) {
    if (!other?.low || other.measure !== range?.measure) continue;
    if (compare(other.low.figure.value, last.figure.value) > 0) last = other.low;
    isOpen ||= other.high === null;
  }
  const none: Edge = { figure: { ...first.figure, value: ZERO, text: '' }, closed: false };
  const between = range && changed(range, { low: none, high: isOpen ? { ...last, closed: false } : null });
  return { ...caseOf(null, { type: 'judgement', takes: true }, text, '', false), range: between };
}

export function settleLadders(draft: Draft): void {
  const { cases, countedOnes } = draft;
  for (const single of countedOnes?.keys() ?? [])
    if (cases.some((one) => isNext(one, single))) countedOnes?.delete(single);
  const exact = cases.find((one) => countedOnes?.has(one) !== true && exactOf(one) !== null);
  const first = exact && exactOf(exact);
  if (exact && first) cases.push(untold(draft, exact, first));
}
