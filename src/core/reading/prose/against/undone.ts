/**
 * 「120个路口已全部完成改造」 against 「截至评价日仍有8个路口未改造」, 「24个项目虽已全部完工」 against 「24个项目中18个按期完工，5个延期完工，1个未完工」, and 「核查处置虽已全部办结」
 * against 「核查处置：222批次中尚有12批次未办结」.
 */
import type { SaidRelation } from '../../../model';
import {
  ALL_BUT,
  ALL_OF_THEM,
  DEEDS,
  LEADS_TO_ALL,
  NOT_DONE_YET,
  PUT_RIGHT,
  STILL_THERE,
  WORK_DEEDS,
} from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isWholeCount, type Said } from '../arithmetic/passages';
import { isAmong } from '../arithmetic/shares';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { countedOf } from '../told/follow';
import { isOfOnePlace } from './places';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
/** 完成 says of no work which it is. */
const ANY_WORK = '完成';
const WORKS = `${DEEDS} ${WORK_DEEDS}`.split(' ').filter((deed) => deed !== ANY_WORK);
const LEADS = listed(STILL_THERE);
const NOT_YET = listed(NOT_DONE_YET);
const BEFORE_ALL = listed(LEADS_TO_ALL);
const isPutRight = holding(PUT_RIGHT);
const isDenied = holding(NEGATIONS);
const isAllBut = holding(ALL_BUT);
const AMONG = '中';
const MOST = 40;
const SHORTEST_THING = 2;
const LONGEST_THING = 8;
/** What is called by no number is known by so many characters. */
const SHARED = 4;

interface Told {
  readonly clause: DatedClause;
  readonly thing: string;
  readonly deeds: readonly string[];
}

/** All of them; null where nobody says how many. */
interface Claim extends Told {
  readonly count: Said | null;
}

/** Some of them, and all that they are some of, where the sentence says so. */
interface Fact extends Told {
  readonly count: Said;
  readonly whole: Said | null;
}

export function undoneOfAll(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage }) => !isPutRight(passage.text) && !RULES.test(passage.text));
  const claims = told.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST);
  if (claims.length === 0) return [];
  // 「截至9月底，2个乡镇尚未完成」 may be done by now.
  const dated = new Set(clauses.flatMap(({ passage, dates }) => (dates.length > 0 ? [passage] : [])));
  const undated = told.filter(({ passage }) => !dated.has(passage));
  const facts = undated.flatMap((clause) => factIn(clause) ?? []).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => one.clause.passage !== claim.clause.passage && isAgainst(claim, one));
    if (!fact) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim.clause), fact: quote(fact.clause), isWrong: true }];
  });
}

/** Of one kind and one deed, and of as many, where both say of how many. */
function isAgainst(claim: Claim, fact: Fact): boolean {
  if (!claim.deeds.some((deed) => fact.deeds.includes(deed))) return false;
  const { whole, count } = fact;
  if (!claim.count) return whole !== null && sharesWords(claim.thing, fact.clause.passage.text, SHARED);
  if (!isFewer(count, claim.count) || fact.thing !== claim.thing) return false;
  return whole === null || whole.value.value.eq(claim.count.value.value);
}

function isFewer(some: Said, all: Said): boolean {
  const isOneUnit = some.value.unit?.symbol === all.value.unit?.symbol;
  return isOneUnit && some.value.value.lt(all.value.value) && some.value.value.gt(0);
}

/** 「120个路口已全部完成改造」, 「不合格产品核查处置虽已全部办结」 */
function claimIn(clause: DatedClause): Claim | null {
  const counts = countsIn(clause);
  const [count = null, another] = counts;
  const isOne = another === undefined && (count === null || (isWholeCount(count) && !isOfOnePlace(clause, count)));
  if (!isOne || clause.dates.length > 0 || isAllBut(clause.passage.text)) return null;
  const behind = count ? clause.text.slice(count.end - clause.start) : clause.text;
  const all = Math.min(...ALL.map((word) => behind.indexOf(word)).filter((at) => at >= 0));
  if (all === Infinity || (count ? isDenied(behind) : isDenied(behind.slice(all)))) return null;
  const thing = withoutEndings(behind.slice(0, all), BEFORE_ALL);
  // Of what is called by no number the deed follows at once.
  const deed = count ? behind.slice(all) : withoutBeginnings(behind.slice(all), [...ALL, ...BEFORE_ALL]);
  const deeds = count ? deedsIn(deed) : WORKS.filter((one) => deed === one || deed === `${one}${DONE}`);
  const isNamed = count ? isThing(thing) : thing.length >= SHARED;
  return isNamed && deeds.length > 0 ? { clause, count, thing, deeds } : null;
}

const DONE = '完毕';

/** 「截至评价日仍有8个路口未改造」, 「8个路口未完成改造」, 「24个项目中…，1个未完工」, 「222批次中尚有12批次未办结」 */
function factIn(clause: DatedClause): Fact | null {
  const counts = countsIn(clause);
  const count = counts.at(-1);
  if (!count || !isWholeCount(count) || clause.dates.length > 0 || clause.until > 0) return null;
  const whole = wholeOf(clause, count);
  if (counts.length > (whole && counts.includes(whole) ? 2 : 1)) return null;
  const from = whole && counts.includes(whole) ? whole.end + whole.noun.indexOf(AMONG) + AMONG.length : clause.start;
  const before = clause.passage.text.slice(from, count.start).trim();
  if (before !== '' && endingOf(before, LEADS) === '') return null;
  const behind = clause.text.slice(count.end - clause.start);
  const named = whole && NOT_YET.some((one) => behind.startsWith(one)) ? countedOf(whole) : '';
  const word = NOT_YET.find((one) => behind.indexOf(one) >= (whole ? 0 : SHORTEST_THING));
  if (word === undefined) return null;
  const at = behind.indexOf(word);
  const undone = behind.slice(at + word.length);
  const thing = named || behind.slice(0, at);
  // 「未按期改造」 may be done by now.
  if (!WORKS.some((deed) => undone.startsWith(deed)) || !(whole || isThing(thing))) return null;
  return { clause, count, whole, thing, deeds: deedsIn(undone) };
}

/** The nearest count before it of the same unit, with 中 behind it. */
function wholeOf({ passage: { text, figures } }: DatedClause, count: Said): Said | null {
  const whole = figures
    .slice(0, figures.indexOf(count))
    .findLast((one) => isWholeCount(one) && one.clause === count.clause && isAmong(text, one));
  return whole && isFewer(count, whole) ? whole : null;
}

function countsIn({ passage, start, text }: DatedClause): readonly Said[] {
  return passage.figures.filter((figure) => figure.start >= start && figure.end <= start + text.length);
}

function deedsIn(words: string): string[] {
  return WORKS.filter((deed) => words.includes(deed));
}

function isThing(words: string): boolean {
  return words.length >= SHORTEST_THING && words.length <= LONGEST_THING;
}
