/** What two papers about one project are to each other, by their forms and the years written on them. */
import type { Form, PairKind, Project } from '../model';

export const PAIR_KINDS: readonly PairKind[] = ['targets', 'versions', 'years', 'other'];

type About = Pick<Project, 'form' | 'period'>;

/** Forms on which goals are set or repeated before the year is over. */
const BEFOREHAND: ReadonlySet<Form> = new Set(['targets', 'monitoring']);

/** `isReversed`: the first is the later one. `isYearOpen`: a year is not written in one of them, and they are taken to be of one. */
export interface FoundKind {
  readonly kind: PairKind;
  readonly isReversed: boolean;
  readonly isYearOpen: boolean;
}

export function kindOf(before: About, after: About): FoundKind {
  const years = orderOfYears(before.period, after.period);
  if (years !== 0) return { kind: 'years', isReversed: years > 0, isYearOpen: false };
  const isYearOpen = before.period === '' || after.period === '';
  const found = (kind: PairKind, isReversed = false): FoundKind => ({ kind, isReversed, isYearOpen });
  if (before.form === after.form) return found('versions');
  const stages = stageOf(before.form) - stageOf(after.form);
  if (stages !== 0) return found(stages < 0 ? 'targets' : 'other', stages > 0);
  // 复核 is written beside the unit's own scores: the same paper, gone further.
  const isReviewed = SELF.has(before.form) && SELF.has(after.form);
  return found(isReviewed ? 'versions' : 'other', isReviewed && before.form === 'review');
}

const SELF: ReadonlySet<Form> = new Set(['self', 'review', 'unknown']);

function stageOf(form: Form): number {
  return form === 'targets' ? 0 : BEFOREHAND.has(form) ? 1 : 2;
}

/** Below zero where the first is earlier, 0 where they are of one year, or may be. */
function orderOfYears(a: string, b: string): number {
  const [[from, to], [otherFrom, otherTo]] = [endsOf(a), endsOf(b)];
  if (from === '' || otherFrom === '') return 0;
  if (to < otherFrom) return -1;
  return from > otherTo ? 1 : 0;
}

/** 「2021-2024」, or one year. */
function endsOf(period: string): readonly [from: string, to: string] {
  const [from = '', to = from] = period.split('-');
  return [from, to];
}
