/** 「超期1～3天的，每超1天扣0.5分」: the range says for which distances a deduction per unit holds, and not from where it counts. */
import Big from 'big.js';
import { compare, isPositive } from '../../quantity';
import { caseOf } from './case-of';
import { isDistance } from './cases';
import type { Draft } from './draft';
import { changed } from './ranges';
import type { Case, Edge, PerUnit, Range } from './model';

const ZERO = new Big(0);

/** A range of distances with both its ends written. */
interface Span {
  readonly range: Range;
  readonly low: Edge;
  readonly high: Edge;
}

function spanOf({ effect, from, range }: PerUnit): Span | null {
  if (effect !== 'deduct' || from || !range?.low || !range.high || range.signed) return null;
  const { low, high, measure } = range;
  if (measure !== 'late' && !isDistance(measure)) return null;
  return isPositive(low.figure.value) && compare(low.figure.value, high.figure.value) < 0 ? { range, low, high } : null;
}

/** Whether an edge lies where another one does. */
export const isAt = (edge: Edge | null, { figure }: Edge): boolean =>
  edge !== null &&
  edge.figure.unit?.dimension === figure.unit?.dimension &&
  compare(edge.figure.value, figure.value) === 0;

const isFrom = (edge: Edge | null, { figure }: Edge): boolean =>
  edge !== null &&
  edge.figure.unit?.dimension === figure.unit?.dimension &&
  compare(edge.figure.value, figure.value) >= 0;

const gives = ({ award }: Case): boolean => award.type === 'full' || award.type === 'points';

function judged(range: Range, text: string): Case {
  return { ...caseOf(null, { type: 'judgement', takes: true }, text, '', false), range };
}

/** Begins where nothing is taken any more: 偏差5%以内得满分，5%-10%的，每超1%扣0.5分. */
function goesOn({ cases }: Draft, { low }: Span): boolean {
  return cases.some((one) => gives(one) && isAt(one.range?.high ?? null, low));
}

/** From its first unit on it counts from the target; from any later one, whether from there or from the target is open. */
export function settleSpans(draft: Draft): void {
  const { perUnits } = draft;
  for (let at = perUnits.length - 1; at >= 0; at--) {
    const one = perUnits[at];
    const span = one && spanOf(one);
    if (!one || !span) continue;
    settleEnd(draft, one, span);
    if (goesOn(draft, span)) continue;
    if (compare(span.low.figure.value, one.step.value) === 0) {
      const none: Edge = { figure: { ...span.low.figure, value: ZERO, text: '' }, closed: false };
      perUnits[at] = { ...one, range: changed(span.range, { low: none }) };
      // Of a rate there is something between nothing and one percent, of which nothing is said.
      if (one.step.unit?.dimension === 'ratio')
        draft.cases.push(judged(changed(span.range, { low: none, high: { ...span.low, closed: false } }), one.text));
    } else {
      perUnits.splice(at, 1);
      draft.cases.push(judged(span.range, one.text));
    }
  }
}

/** 3天以上的不得分 begins behind the third day; where nothing is said of what lies beyond, a person decides. */
function settleEnd(draft: Draft, one: PerUnit, { range, high }: Span): void {
  const { cases, perUnits } = draft;
  for (let at = 0; at < cases.length; at++) {
    const other = cases[at]?.range;
    if (other?.low?.closed === null && other.high === null && isAt(other.low, high))
      draft.settle(at, { range: changed(other, { low: { ...other.low, closed: false } }) });
  }
  const isTold =
    cases.some((other) => other.otherwise || isFrom(other.range?.low ?? null, high)) ||
    perUnits.some((other) => other !== one && isFrom(other.range?.low ?? null, high));
  if (!isTold) cases.push(judged(changed(range, { low: { ...high, closed: false }, high: null }), one.text));
}
