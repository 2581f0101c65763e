/** 「10个水质监测断面全部达到Ⅲ类及以上水质标准」 beside 「10个监测断面中，9个达到Ⅲ类及以上水质」. */
import type { SaidRelation } from '../../../model';
import { ALL_OF_THEM, NOT_THE_SAME } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { AMONG } from '../../../terms/rows';
import { COUNTS_PLANNED } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { listed } from '../arithmetic/words';
import { yearBefore } from '../statements';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const isOther = holding(`${NOT_THE_SAME} ${COUNTS_PLANNED}`);
const BREAK = /[,;:。]/;
/** What is said of all and of some begins with the same words. */
const SAME_WORDS = 4;
const SAME_THING = 2;
const LONGEST_THING = 16;
const SMALLEST = 2;
const MOST = 40;

interface Told {
  readonly passage: Passage;
  readonly whole: Said;
  readonly thing: string;
  /** From the verb on. */
  readonly deed: string;
  readonly words: string;
}

export function reachedByAll(lines: readonly Line[]): Against[] {
  const passages = lines.flat().filter(({ text }) => !RULES.test(text) && !text.includes('\t'));
  const claims = passages.flatMap(claimsIn).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = passages.flatMap(factsIn).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => one.passage !== claim.passage && areOfOne(claim, one));
    const quote = ({ words, passage: { at } }: Told) => ({ words, at });
    return fact ? [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong: true }] : [];
  });
}

/** So many of a thing, 全部, and what they do. */
function claimsIn(passage: Passage): Told[] {
  return passage.figures.flatMap((whole): Told[] => {
    const clause = clauseBehind(passage, whole);
    const [word, at] = ALL.map((one) => [one, clause.indexOf(one)] as const).find(([, place]) => place > 0) ?? ['', -1];
    if (!isMany(whole) || at <= 0 || at > LONGEST_THING || isOther(whole.label + clause)) return [];
    const words = passage.words.slice(whole.start, whole.end + clause.length).trim();
    return [{ passage, whole, thing: clause.slice(0, at), deed: clause.slice(at + word.length), words }];
  });
}

/** 「10个监测断面中，9个达到…」 */
function factsIn(passage: Passage): Told[] {
  const { figures, text, words } = passage;
  return figures.flatMap((some, index): Told[] => {
    const whole = figures[index - 1];
    if (!whole || !isMany(whole) || !isWholeCount(some) || some.value.unit?.symbol !== whole.value.unit?.symbol)
      return [];
    const between = text.slice(whole.end, some.start);
    const thing = between.slice(0, between.lastIndexOf(IN));
    if (!between.endsWith(AMONG) && !between.endsWith(IN)) return [];
    if (some.value.value.gte(whole.value.value) || thing.length > LONGEST_THING) return [];
    const deed = clauseBehind(passage, some);
    if (isOther(whole.label + between + deed)) return [];
    return [{ passage, whole, thing, deed, words: words.slice(whole.start, some.end + deed.length).trim() }];
  });
}

const IN = '中';

function isMany(said: Said): boolean {
  return isWholeCount(said) && said.value.value.gte(SMALLEST);
}

function clauseBehind({ text }: Passage, { end }: Said): string {
  return text.slice(end).split(BREAK)[0] ?? '';
}

/** As many of the same thing, in no other year, and the same said of them. */
function areOfOne(claim: Told, fact: Told): boolean {
  const [all, some] = [claim.whole.value, fact.whole.value];
  if (all.unit?.symbol !== some.unit?.symbol || !all.value.eq(some.value)) return false;
  const [own, other] = [claim, fact].map(({ passage, whole }) => yearBefore(passage, whole.start));
  if (own !== other && own !== '' && other !== '') return false;
  const isSame = claim.deed.slice(0, SAME_WORDS) === fact.deed.slice(0, SAME_WORDS);
  return isSame && claim.deed.length >= SAME_WORDS && sharesWords(claim.thing, fact.thing, SAME_THING);
}
