/** Whether a sentence speaks of one place among several: 「该镇6个行政村均已签订」, and not 「全县6个镇均已…」. */
import { EVERYWHERE, PLACE_SIGNS } from '../../../terms/all-done';
import type { Said } from '../arithmetic/passages';
import { endingOf, listed } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';

const SIGNS = listed(PLACE_SIGNS);
const ALL = listed(EVERYWHERE);
const SHORTEST = 2;

/** By what stands right before the count of all of them. */
export function isOfOnePlace({ text, start }: DatedClause, count: Said): boolean {
  const before = text.slice(0, Math.max(0, count.start - start)).trim();
  return before.length >= SHORTEST && endingOf(before, SIGNS) !== '' && endingOf(before, ALL) === '';
}
