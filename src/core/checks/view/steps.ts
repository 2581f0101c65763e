/** Steps of a criterion in order, with the points each gives. */
import type { Big } from 'big.js';
import type { Case, Criterion, Edge, Range } from '../../criteria';
import { isNumbered, pointsOf } from './criteria';

export interface OrderedStep {
  readonly text: string;
  readonly range: Range;
  /** Null where it gives no fixed number. */
  readonly gives: Big | null;
}

/** The steps from the lowest up; null where they are no scale: other conditions, several rates, units that differ. */
export function scaleOf(criterion: Criterion, points: Big): readonly OrderedStep[] | null {
  const { kind, cases, unread, subjects } = criterion;
  if (kind !== 'steps' || unread.length > 0 || subjects.length > 1 || isNumbered(criterion)) return null;
  const steps: OrderedStep[] = [];
  for (const one of cases) {
    if (one.range === null) continue;
    if (!isPlain(one)) return null;
    steps.push({ text: one.text, range: one.range, gives: pointsOf(one.award, points) });
  }
  const isOneScale = new Set(steps.map(({ range }) => scaleName(range))).size === 1;
  return steps.length > 1 && isOneScale ? steps.sort((a, b) => compare(a.range, b.range)) : null;
}

function isPlain({ words, direction, deadline, target }: Case): boolean {
  return words === '' && direction === null && deadline === null && target === null;
}

function scaleName({ low, high, measure }: Range): string {
  return `${(low ?? high)?.figure.unit?.dimension ?? ''} ${measure}`;
}

function compare(a: Range, b: Range): number {
  return compareEdges(a.low, b.low, -1) || compareEdges(a.high, b.high, 1);
}

/** `open` is where a missing end lies: below everything or above. */
function compareEdges(a: Edge | null, b: Edge | null, open: -1 | 1): number {
  if (!a || !b) return a ? -open : b ? open : 0;
  return a.figure.value.cmp(b.figure.value);
}
