/**
 * Two amounts side by side, each by its name, and in another paragraph the same two, of which one agrees and the other has two digits turned: 「宫颈癌筛查318.5
 * 万元，乳腺癌筛查468万元」 ↔ 「宫颈癌筛查经费381.5万元、乳腺癌筛查经费468万元」.
 */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase, isTurned } from '../../../quantity';
import { ENDS_OF_PURPOSES, PAIRS_APART } from '../../../terms/pairs-twice';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { nameOf } from '../arithmetic/parts';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
import { yearBefore } from '../statements';
import { twoValues } from './two-values';

const ENDS = listed(ENDS_OF_PURPOSES);
const isApart = holding(PAIRS_APART);
/** So many characters at the end of both names are the same. */
const SHARED = 4;
const SHORTEST = 4;
const TWO = 2;
const BREAK = /[,、;:()]/;

/** One of two that stand side by side. */
interface OfPair {
  readonly said: Said;
  readonly name: string;
  readonly passage: Passage;
  readonly year: string;
  readonly key: string;
}

export function pairsTwice(lines: readonly Line[]): SlipRelation[] {
  const all = lines.flat().flatMap(pairsIn);
  return [...groupBy(all, ({ key }) => key).values()].flatMap((told): SlipRelation[] => {
    const values = twoValues(told, ({ said }) => inBase(said.value).toFixed());
    if (!values || !areOne(values.odd[0], values.right[0])) return [];
    return [{ kind: 'slip', odd: values.odd[0].said.figure, right: values.right[0].said.figure }];
  });
}

function areOne(a: OfPair, b: OfPair): boolean {
  const isOneYear = a.year === b.year || a.year === '' || b.year === '';
  const isOneName = a.name.endsWith(b.name) || b.name.endsWith(a.name);
  return a.passage !== b.passage && isOneYear && isOneName && isTurned(inBase(a.said.value), inBase(b.said.value));
}

/** Each of two amounts in a row, with the other for its witness. */
function pairsIn(passage: Passage): OfPair[] {
  const { text, figures } = passage;
  if (RULES.test(text)) return [];
  return figures.flatMap((second, index): OfPair[] => {
    const first = figures[index - 1];
    if (!first || ![first, second].every(isAmount) || second.gap.split(BREAK).length !== TWO) return [];
    const [a = '', b = ''] = [first, second].map((said) => withoutEndings(nameOf(said), ENDS));
    if ([a, b].some((name) => name.length < SHORTEST) || isApart(first.label) || isApart(second.label)) return [];
    return [
      ofPair(passage, { said: first, name: a }, { said: second, name: b }),
      ofPair(passage, { said: second, name: b }, { said: first, name: a }),
    ];
  });
}

function isAmount(said: Said): boolean {
  return said.value.unit?.dimension === 'money' && isPlain(said) && said.depth === 0;
}

type Named = Pick<OfPair, 'said' | 'name'>;

function ofPair(passage: Passage, own: Named, other: Named): OfPair {
  const key = [own.name.slice(-SHARED), other.name.slice(-SHARED), inBase(other.said.value).toFixed()].join(' ');
  return { ...own, passage, year: yearBefore(passage, own.said.start), key };
}
