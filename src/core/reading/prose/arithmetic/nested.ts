/** A list within a list: 「道路100万元，其中路面60万元，桥梁50万元，合计150万元」. Where the inner one ends, only the figures tell. */
import { groupBy } from '../../../group-by';
import { addUp, compare, inBase } from '../../../quantity';
import { isClosing, leadsIn, strungOf } from './parts';
import { isLike, type Passage, type Said } from './passages';

/**
 * The parts of a whole; where a total of more than the whole closes the list that the whole itself stands in, only those that are strung
 * together are certainly its own.
 */
export function ownParts(whole: Said, parts: readonly Said[] | null, after: readonly Said[]): readonly Said[] | null {
  const total = after.find((said) => said.depth === whole.depth && isLike(said, whole) && isClosing(said));
  const isOfMore = total !== undefined && compare(inBase(total.value), inBase(whole.value)) > 0;
  // 「500万元，其中经费378万元、基地80万元、培训32万元，合计490万元，剩余10万元」: what they make is told, and is not the whole.
  if (total && compare(inBase(total.value), inBase(whole.value)) < 0) return null;
  const own = parts && isOfMore ? strungOf(parts) : parts;
  return own && mayNarrow(whole, own) ? null : own;
}

/**
 * 「收回196份，其中有效190份，表示满意175份」: each may be some of those before it, where they follow each other clause by clause, none of
 * them is more than the one before, and together they are far too many.
 */
function mayNarrow(whole: Said, parts: readonly Said[]): boolean {
  if (whole.value.unit?.dimension !== 'count' || parts.length < 2 || strungOf(parts).length > 1) return false;
  const figures = parts.map(({ value }) => inBase(value));
  const isFalling = figures.every((figure, at) => compare(figure, figures[at - 1] ?? figure) <= 0);
  return isFalling && compare(addUp(figures), inBase(whole.value).times(FAR_MORE)) > 0;
}

/** Things counted under several heads make less than this. */
const FAR_MORE = '1.3';

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

/**
 * 「6万亩，其中2022年3.2万亩，涉及甲1.9万亩、乙1.3万亩；2023年2.8万亩，涉及丙1.5万亩、丁1.3万亩」: the first of each clause, where those behind it
 * in its clause come to it; null of any other list.
 */
export function headsOfClauses(parts: readonly Said[]): readonly Said[] | null {
  const clauses = [...groupBy(parts, ({ clause }) => clause).values()];
  const areTold = clauses.every(([head, ...own]) => {
    const sum = addUp(own.map(({ value }) => inBase(value)));
    return head !== undefined && own.length !== 1 && (own.length === 0 || compare(sum, inBase(head.value)) === 0);
  });
  const areNested = clauses.length > 1 && clauses.length < parts.length && areTold;
  return areNested ? clauses.flatMap(([head]) => head ?? []) : null;
}
