/** A list within a list: 「道路100万元，其中路面60万元，桥梁50万元，合计150万元」. Where the inner one ends, only the figures tell. */
import { compare, inBase } from '../../../quantity';
import { isClosing, leadsIn, strungOf } from './parts';
import { isLike, type Passage, type Said } from './passages';

/**
 * The parts of a whole; where a total of more than the whole closes the list that the whole itself stands in, only those that are strung
 * together are certainly its own.
 */
export function ownParts(whole: Said, parts: readonly Said[] | null, after: readonly Said[]): readonly Said[] | null {
  const total = after.find((said) => said.depth === whole.depth && isLike(said, whole) && isClosing(said));
  const isOfMore = total !== undefined && compare(inBase(total.value), inBase(whole.value)) > 0;
  return parts && isOfMore ? strungOf(parts) : parts;
}

/**
 * Of the parts of a total, those with the parts of one of them left out, in every length that these may have, the plainest first; null where
 * no list stands within, none where there are several.
 */
export function withoutNested({ text }: Passage, parts: readonly Said[]): readonly (readonly Said[])[] | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const leads = [...leadsIn(text)].filter(({ of, start, end }) => of === 'some' && start > first.end && end < last.end);
  const [lead, another] = leads;
  if (!lead) return null;
  if (another) return [];
  const outer = parts.filter(({ end }) => end <= lead.start);
  const behind = parts.slice(outer.length);
  const plainest = strungOf(behind).length;
  const lengths = [plainest, ...behind.map((_, at) => at + 1).filter((length) => length !== plainest)];
  return lengths.map((length) => [...outer, ...behind.slice(length)]).filter((reading) => reading.length > 1);
}
