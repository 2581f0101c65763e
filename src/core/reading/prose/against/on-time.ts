/** 「全年12场活动全部按计划时间举办」 beside 「1场活动因气温偏高推迟9天」, 「各标段均按合同工期完成」 beside 「管网二标段延期180天」. */
import type { SaidRelation } from '../../../model';
import {
  ALL_BUT,
  ALL_OF_THEM,
  BEHIND_ON_TIME,
  EACH_OF,
  NOT_THE_SAME,
  ON_TIME,
  ON_TIME_BUT,
  ON_TIME_DEEDS,
  PUT_BACK,
  PUT_RIGHT,
  THE_OTHERS,
} from '../../../terms/all-done';
import { DELAYED_BY, DELAYED_DEEDS, DELAYED_LINKS, LATE_OTHERWISE } from '../../../terms/delays-twice';
import { Ends } from '../../../terms/ends';
import { anyOf } from '../../../terms/matcher';
import { RULES } from '../../../terms/prose';
import { behind, holding } from '../../../terms/search';
import { being, startingWith, withoutStart } from '../../../terms/starts';
import { isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { isNeutral } from '../neutral';
import { isOfOnePlace } from './places';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const EACH = listed(EACH_OF);
const withoutAlready = withoutStart('已经 已 能够 能');
const onTime = anyOf(ON_TIME);
const isDone = startingWith(ON_TIME_DEEDS);
const withoutDeed = withoutStart(ON_TIME_DEEDS);
const behindOnTime = behind(BEHIND_ON_TIME);
const isBut = holding(ON_TIME_BUT);
const isAllBut = holding(ALL_BUT);
const isPutRight = holding(PUT_RIGHT);
const isOtherwise = holding(LATE_OTHERWISE);
const isOther = holding(NOT_THE_SAME);
const LATE = new Ends(DELAYED_BY);
const LINKS = listed(DELAYED_LINKS);
const isDeed = being(DELAYED_DEEDS);
const isPutBack = being(PUT_BACK);
const OTHERS = THE_OTHERS.split(' ');
const withoutCounter = withoutStart('个 家 座 场 期 次');
const TIMES: ReadonlySet<string> = new Set(['天', '日', '个月']);
const SHORTEST_THING = 2;
const LONGEST_THING = 8;
const BREAK = /[,;:]/;
const MOST = 40;

/** All of what: 12场 of 活动, or 各 of 标段. */
interface Claim {
  readonly clause: DatedClause;
  readonly count: Said | null;
  readonly thing: string;
}

interface Fact {
  readonly passage: Passage;
  /** How late, or how many were. */
  readonly said: Said;
}

export function lateThoughAll(clauses: readonly DatedClause[]): Against[] {
  const claims = clauses.flatMap(claimIn).slice(0, MOST);
  if (claims.length === 0) return [];
  const passages = [...new Set(clauses.map(({ passage }) => passage))];
  const facts = passages.flatMap(factsIn).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const against = facts.filter((one) => isAgainst(claim, one));
    // What the sentence itself goes on with is plainest.
    const fact = against.find(({ passage }) => passage === claim.clause.passage) ?? against[0];
    if (!fact) return [];
    const { words, at } = claim.clause;
    return [{ kind: 'against', claim: { words, at }, fact: quoteOf(fact), isWrong: true }];
  });
}

function claimIn(clause: DatedClause): Claim[] {
  const { text, passage, start } = clause;
  if (RULES.test(passage.text) || isPutRight(passage.text) || isAllBut(passage.text.slice(0, start))) return [];
  for (const word of ALL) {
    const at = text.indexOf(word);
    if (at <= 0 || !saysOnTime(text.slice(at + word.length)) || isBut(text)) continue;
    const [count, another] = passage.figures.filter((one) => one.start >= start && one.end <= start + at);
    const subject = text.slice(0, at).trim();
    if (!count) {
      const each = EACH.find((one) => subject.startsWith(one));
      const thing = each === undefined ? '' : subject.slice(each.length);
      return isThing(thing) ? [{ clause, count: null, thing }] : [];
    }
    const thing = text.slice(count.end - start, at).trim();
    const isOfAll = isWholeCount(count) && !another && !isOfOnePlace(clause, count) && isNeutral(count.label);
    return isOfAll && isThing(thing) ? [{ clause, count, thing }] : [];
  }
  return [];
}

/** 「已按合同工期完成」, and no more. */
function saysOnTime(words: string): boolean {
  const rest = withoutAlready(words);
  const length = onTime.match(rest, 0)?.[0].length ?? 0;
  const deed = rest.slice(length);
  return length > 0 && isDone(deed) && behindOnTime(withoutDeed(deed)) === '';
}

function isThing(words: string): boolean {
  return words.length >= SHORTEST_THING && words.length <= LONGEST_THING;
}

/** 「推迟9天」, 「1场推迟」: of the time of the report, and not agreed. */
function factsIn(passage: Passage): Fact[] {
  const { text, figures } = passage;
  if (RULES.test(text) || isOther(text) || isPutRight(text)) return [];
  return figures.flatMap((said): Fact[] => {
    const { value, label, noun } = said;
    const isLong = TIMES.has(unitOf(said)) && value.value.gt(0) && (noun === '' || isDeed(noun));
    const sentence = text.slice(text.lastIndexOf(';', said.start) + 1, said.start);
    const isLate = isLong && !isOtherwise(sentence) && LATE.match(withoutEndings(label, LINKS))?.[1] === 'late';
    return isLate || (isWholeCount(said) && value.value.gt(0) && isPutBack(noun)) ? [{ passage, said }] : [];
  });
}

/** One of the same things was late, by its number, its name, or those that are told to be the others. */
function isAgainst({ count, thing }: Claim, { passage, said }: Fact): boolean {
  const { text, figures } = passage;
  const isFew = (one: Said) => count === null || one.value.value.lt(count.value.value);
  const isOne = (one: Said) => (count === null || unitOf(one) === unitOf(count)) && isWholeCount(one) && isFew(one);
  // 「12场中11场按计划举办，1场推迟」
  if (!TIMES.has(unitOf(said)))
    return (
      count !== null &&
      isOne(said) &&
      figures.some((one) => one !== said && one.value.value.eq(count.value.value) && unitOf(one) === unitOf(count))
    );
  const before = text.slice(0, said.start).split(BREAK).at(-1) ?? '';
  const from = said.start - before.length;
  const own = figures.filter((one) => one.start >= from && one.end <= said.start && isWholeCount(one));
  const [counted, another] = own;
  if (counted) return !another && isOne(counted) && counted.noun.startsWith(thing);
  const name = withoutEndings(before, LINKS);
  const late = LATE.match(name)?.[0] ?? '';
  if (name.slice(0, name.length - late.length).endsWith(thing)) return true;
  const rest = figures.find((one) => one.start > said.end && OTHERS.some((word) => one.label === word));
  return rest !== undefined && isOne(rest) && withoutCounter(text.slice(rest.end)).startsWith(thing);
}

function unitOf({ value: { unit } }: Said): string {
  return unit?.symbol ?? '';
}

/** The clause of the fact. */
function quoteOf({ passage: { text, words, at }, said }: Fact): Against['fact'] {
  const before = text.slice(0, said.start).split(BREAK).at(-1) ?? '';
  const behindIt = text.slice(said.end).split(BREAK)[0] ?? '';
  return { words: words.slice(said.start - before.length, said.end + behindIt.length).trim(), at };
}
