/** Points that a sentence reckons from a rate: 「预算执行率93.69%，权重10分，按比例计分，得9.37分」. */
import type { SaidRelation } from '../../../model';
import { POINTS_BY_RATE } from '../../../terms/said-over';
import { MARKS_FULL, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isMark, type Passage, type Said } from './passages';
import { isPlainPercent } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Points = SaidRelation & { readonly kind: 'points' };

const FULL = listed(MARKS_FULL);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const LINKS = listed(PART_LINKS);
const isByRate = holding(POINTS_BY_RATE);

/** One rate, what can be had and what was given, each told once, and the words between that say how it was reckoned. */
export function pointsByRate({ text, figures }: Passage): Points[] {
  const marks = figures.filter(isMark);
  const rates = figures.filter(isPlainPercent);
  const [[full, given, more], [rate, another]] = [marks, rates];
  if (!full || !given || more || !rate || another || rate.start > given.start) return [];
  if (endingOf(wordsOf(full), FULL) === '' || !GIVEN.has(wordsOf(given))) return [];
  return isByRate(text.slice(0, given.start))
    ? [{ kind: 'points', result: given.figure, rate: rate.figure, full: full.figure }]
    : [];
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
