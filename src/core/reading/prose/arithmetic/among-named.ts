/** Some of those that were counted before, by their name: 「参训3240人。…参训人员中取得证书的3412人」 are no more than all of them. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { PEOPLE_NAMES } from '../../../terms/said-over';
import { isWholeCount, type Passage, type Said } from './passages';
import { listed, withoutEndings } from './words';

type Order = SaidRelation & { readonly kind: 'order' };

const PEOPLE = listed(PEOPLE_NAMES);
const NAMED = /(\p{Script=Han}{2,10})中\p{Script=Han}*$/u;
const SHORTEST = 2;

export function amongNamed({ figures, at, text }: Passage, before: Passage | null): Order[] {
  return figures.flatMap((part): Order[] => {
    const group = NAMED.exec(part.label)?.[1] ?? '';
    const name = withoutEndings(group, PEOPLE);
    if (!isWholeCount(part) || name.length < SHORTEST || name === group) return [];
    const earlier = [...(before?.figures ?? []), ...figures.filter(({ end }) => end <= part.start)];
    const whole = earlier.findLast((one) => isWholeCount(one) && isOf(one, part) && one.label.endsWith(name));
    if (!whole || compare(inBase(part.value), inBase(whole.value)) <= 0) return [];
    const words = text.slice(part.start - part.label.length, part.start);
    return [{ kind: 'order', words, at, larger: whole.figure, smaller: part.figure, isOrEqual: true }];
  });
}

function isOf(a: Said, b: Said): boolean {
  return a.value.unit?.symbol === b.value.unit?.symbol;
}
