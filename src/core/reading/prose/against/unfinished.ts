/** 「38所项目学校建设任务已全部竣工」 against 「甲、乙、丙3所学校因拆迁，截至现场评价时主体工程仍未封顶」. */
import type { SaidRelation } from '../../../model';
import {
  ALL_OF_THEM,
  BUILDING_DEEDS,
  BUILT_SINCE,
  NOT_BUILT_YET,
  NUMBERED_WORKS,
  PUT_RIGHT,
  STILL,
} from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain, isWholeCount, type Said } from '../arithmetic/passages';
import { listed } from '../arithmetic/words';
import { withoutDates } from '../beside/rows/phrases';
import type { DatedClause } from '../dated/clauses';
import { isOfOnePlace } from './places';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
const BUILDING = holding(BUILDING_DEEDS);
const isNotBuilt = holding(NOT_BUILT_YET);
const isStill = holding(STILL);
const isBuiltSince = holding(BUILT_SINCE);
const isPutRight = holding(PUT_RIGHT);
const isDenied = holding(NEGATIONS);
const NUMBERED = NUMBERED_WORKS.split(' ');
const NUMBER = /[\d一二三四五六七八九十]/;
/** The clause that says so stands so near behind its count. */
const NEAR = 2;
/** A thing is named by so many characters, and no more stand before 「全部」. */
const THING = 2;
const LONGEST_THING = 12;
const MOST = 40;

interface Told {
  readonly clause: DatedClause;
  /** None of 「三个标段」, whose number is written in words. */
  readonly count: Said | null;
  /** What stands behind the count. */
  readonly thing: string;
  readonly words: string;
}

export function unfinishedOfAll(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text) && !isPutRight(text));
  const claims = told.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = told.flatMap((clause, at) => unfinishedIn(told, clause, at) ?? []).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => one.clause.passage !== claim.clause.passage && isAgainst(claim, one));
    if (!fact) return [];
    const quote = ({ words, clause: { at } }: Told) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong: true }];
  });
}

/** What was not done by a day may be done now; what is not done on the last day is not done before. */
function isAgainst(claim: Told, fact: Told): boolean {
  const { until } = fact.clause;
  const isAtOneTime = until === 0 || (claim.clause.until > 0 && until >= claim.clause.until);
  return isAtOneTime && (isOfThese(claim, fact) || isOfOne(claim, fact));
}

/** Fewer of the same things. */
function isOfThese(claim: Told, { count, thing }: Told): boolean {
  if (!claim.count || !count) return false;
  const [all, some] = [claim.count.value, count.value];
  const name = thing.slice(0, THING);
  const isSame = isWholeCount(count) && all.unit?.symbol === some.unit?.symbol && name.length === THING;
  // 工程 of 「1处供水工程」: named at the end of a longer name.
  const isKind = thing.includes(claim.thing.slice(0, THING));
  return isSame && (claim.thing.includes(name) || isKind) && some.value.lt(all.value) && some.value.gt(0);
}

/** A piece of one of the works: 「第3标段…仍有1.8公里护岸没有完工」 of 三个标段. */
function isOfOne(claim: Told, { clause: { passage, start }, count }: Told): boolean {
  const name = NUMBERED.find((word) => claim.thing.startsWith(word));
  if (name === undefined || !count?.value.value.gt(0)) return false;
  const text = passage.text.slice(0, start);
  const at = text.indexOf(name);
  return at > 0 && (NUMBER.test(text.charAt(at - 1)) || NUMBER.test(text.charAt(at + name.length)));
}

/** 「38所项目学校建设任务已全部竣工并交付使用」 */
function claimIn(clause: DatedClause): Told | null {
  const [count = null, another] = countsIn(clause).filter(isWholeCount);
  const from = count ? count.end - clause.start : numberedFrom(clause.text);
  if (another || from < 0 || (count && isOfOnePlace(clause, count))) return null;
  const behind = clause.text.slice(from);
  const first = Math.min(...ALL.map((word) => behind.indexOf(word)).filter((at) => at >= THING));
  const thing = withoutDates(behind.slice(0, Math.min(first, LONGEST_THING * 2)));
  if (first > LONGEST_THING * 2 || thing.length > LONGEST_THING || isDenied(behind) || !BUILDING(behind.slice(first)))
    return null;
  return { clause, count, thing, words: clause.words };
}

/** Where 标段 begins in 「三个标段均已于2023年11月底前全部完工」; -1 where none does. */
function numberedFrom(text: string): number {
  const places = NUMBERED.map((name) => text.indexOf(`${ANY_UNIT}${name}`)).filter((at) => at > 0);
  const [at] = places;
  return at !== undefined && NUMBER.test(text.charAt(at - 1)) ? at + ANY_UNIT.length : -1;
}

const ANY_UNIT = '个';

function countsIn({ passage, start, text }: DatedClause): readonly Said[] {
  return passage.figures.filter((figure) => figure.start >= start && figure.end <= start + text.length);
}

/** 「仍未封顶」, 「没有完工」, in the clause of the count or right behind it, and no other figure between. */
function unfinishedIn(clauses: readonly DatedClause[], clause: DatedClause, at: number): Told | null {
  const { text, passage, start } = clause;
  const end = start + text.length;
  if (!isNotBuilt(text) || !isStill(text) || isBuiltSince(passage.text.slice(end))) return null;
  const count = passage.figures.findLast((figure) => figure.end <= end);
  const first = clauses[Math.max(0, at - NEAR)];
  if (!count || !isPlain(count) || !first || (first.passage === passage && count.start < first.start)) return null;
  const from = Math.max(0, count.start - count.label.length);
  return { clause, count, thing: count.noun, words: passage.words.slice(from, end).trim() };
}
