/** 「6个小区均已通过竣工验收」 against 「6个小区中5个通过验收」 and 「中修工程计划12个，截至年末完工11个」. */
import type { SaidRelation } from '../../../model';
import { compare } from '../../../quantity';
import { ALL_OF_THEM, DEEDS, IN_TIME, PLANNED_OF, PUT_RIGHT } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { isAmong } from '../arithmetic/shares';
import { listed, endingOf, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { countedOf } from '../told/follow';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const PLANS = listed(PLANNED_OF);
const DEED_WORDS = DEEDS.split(' ');
const isDenied = holding(NEGATIONS);
const isPutRight = holding(PUT_RIGHT);
const isInTime = holding(IN_TIME);
const CLAUSE_END = /[,;:。]/;
const LONGEST_THING = 10;
const SHORTEST_THING = 2;
/** More claims, and more facts, than a report has. */
const MOST = 60;

/** So many of a thing, and what was done with them. */
interface Told {
  readonly passage: Passage;
  readonly count: Said;
  readonly thing: string;
  readonly deeds: readonly string[];
  /** 「按期完工」, 「在12月底前完工」: those that are done later are none of them. */
  readonly isInTime: boolean;
  readonly words: string;
}

export function fewerThanAll(clauses: readonly DatedClause[]): Against[] {
  const passages = [...new Set(clauses.map(({ passage }) => passage))].filter(({ text }) => !RULES.test(text));
  const claims = passages
    .flatMap((passage) => passage.figures.flatMap((said) => claimAt(passage, said)))
    .slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = passages.flatMap((passage) => passage.figures.flatMap((_, at) => factAt(passage, at))).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const [fact, another] = facts.filter(
      ({ passage, count, ...told }) => passage !== claim.passage && isOne(count, claim.count) && areOfOne(told, claim),
    );
    if (!fact || another) return [];
    const quote = ({ words, passage: { at } }: Told) => ({ words, at });
    const isWrong = compare(fact.done.value.value, claim.count.value.value) < 0;
    return [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong }];
  });
}

/** 「12个中修工程均已完工」 */
function claimAt(passage: Passage, count: Said): Told[] {
  if (!isWholeCount(count)) return [];
  const behind = passage.text.slice(count.end).split(CLAUSE_END)[0] ?? '';
  const at = ALL.map((word) => behind.indexOf(word)).filter((place) => place >= SHORTEST_THING);
  const first = Math.min(...at);
  if (at.length === 0 || first > LONGEST_THING) return [];
  const deeds = deedsIn(behind.slice(first));
  if (deeds.length === 0 || isDenied(behind) || isPutRight(passage.text)) return [];
  const words = passage.words.slice(count.start, count.end + behind.length).trim();
  return [{ passage, count, thing: behind.slice(0, first), deeds, isInTime: isInTime(behind), words }];
}

function factAt(passage: Passage, at: number): (Told & { readonly done: Said })[] {
  const [count, done] = [passage.figures[at], passage.figures[at + 1]];
  if (
    !count ||
    !done ||
    !isWholeCount(count) ||
    !isWholeCount(done) ||
    !isOneUnit(count, done) ||
    count.clause !== done.clause
  )
    return [];
  const around = done.gap.slice(count.noun.length) + (passage.text.slice(done.end).split(CLAUSE_END)[0] ?? '');
  const deeds = deedsIn(around);
  if (deeds.length === 0 || isDenied(around)) return [];
  const plan = endingOf(count.label, PLANS);
  const thing = isAmong(passage.text, count)
    ? countedOf(count)
    : plan === ''
      ? ''
      : withoutEndings(count.label, [plan]);
  if (thing.length < SHORTEST_THING) return [];
  const words = passage.words.slice(count.start - count.label.length, done.end).trim();
  return [{ passage, count, done, thing, deeds, isInTime: isInTime(around), words }];
}

function deedsIn(words: string): string[] {
  return DEED_WORDS.filter((deed) => words.includes(deed));
}

type Work = Pick<Told, 'thing' | 'deeds' | 'isInTime'>;

function areOfOne(fact: Work, claim: Work): boolean {
  const isSame = fact.thing.includes(claim.thing) || claim.thing.includes(fact.thing);
  if (fact.isInTime && !claim.isInTime) return false;
  return isSame && fact.deeds.some((deed) => claim.deeds.includes(deed));
}

function isOne(a: Said, b: Said): boolean {
  return isOneUnit(a, b) && compare(a.value.value, b.value.value) === 0;
}

function isOneUnit(a: Said, b: Said): boolean {
  return a.value.unit?.symbol === b.value.unit?.symbol;
}
