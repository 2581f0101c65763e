/** One amount of many digits told in two paragraphs, once with two digits turned: 「已支出8,241.36万元」, 「累计支出8,214.36万元」. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { inBase, isTurned } from '../../../quantity';
import { AMOUNT_LINKS, AMOUNTS_APART } from '../../../terms/turned-amounts';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
import { yearBefore } from '../statements';
import type { Scope } from '../told';

/** An amount and the word right before it. */
export interface Amount {
  readonly said: Said;
  readonly passage: Passage;
  /** 支出. */
  readonly word: string;
  readonly years: string;
  readonly place: string;
}

/** Two of so many digits are hardly turned by chance. */
const FEWEST_DIGITS = 6;
const LINKS = listed(AMOUNT_LINKS);
const isApart = holding(AMOUNTS_APART);
const WORD = 2;
/** More amounts of the same digits are those of a list. */
const MOST = 12;

export function amountsIn(passage: Passage, { place, years, isPlanned }: Scope, from: number): Amount[] {
  if (isPlanned) return [];
  return passage.figures.flatMap((said): Amount[] => {
    if (said.start < from || said.value.unit?.dimension !== 'money' || !isPlain(said)) return [];
    const word = withoutEndings(said.label, LINKS).slice(-WORD);
    if (inBase(said.value).c.length < FEWEST_DIGITS || word.length < WORD || isApart(said.label)) return [];
    return [{ said, passage, word, years: yearBefore(passage, said.start) || years, place }];
  });
}

export function turnedAmounts(amounts: readonly Amount[]): SlipRelation[] {
  const times = groupBy(amounts, valueOf);
  const isMeant = (one: Amount) => (times.get(valueOf(one))?.length ?? 0) > 1;
  return [...groupBy(amounts, digitsOf).values()].flatMap((group): SlipRelation[] => {
    if (group.length > MOST) return [];
    const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
    const pair = pairs.find(([one, other]) => areOne(one, other) && !(isMeant(one) && isMeant(other)));
    if (!pair) return [];
    const [right, odd] = isMeant(pair[1]) ? [pair[1], pair[0]] : pair;
    return [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }];
  });
}

function areOne(a: Amount, b: Amount): boolean {
  if (a.passage === b.passage || a.word !== b.word || a.place !== b.place) return false;
  return (
    (a.years === b.years || a.years === '' || b.years === '') && isTurned(inBase(a.said.value), inBase(b.said.value))
  );
}

function valueOf({ said }: Amount): string {
  return inBase(said.value).toFixed();
}

function digitsOf({ said }: Amount): string {
  return [...inBase(said.value).c].sort((a, b) => a - b).join('');
}
