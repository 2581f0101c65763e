/** 「120个路口已全部完成改造」 against 「截至评价日仍有8个路口未改造」. */
import type { SaidRelation } from '../../../model';
import { ALL_OF_THEM, DEEDS, NOT_DONE_YET, PUT_RIGHT, STILL_THERE, WORK_DEEDS } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isWholeCount, type Said } from '../arithmetic/passages';
import { endingOf, listed } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { isOfOnePlace } from './places';

type Against = SaidRelation & { readonly kind: 'against' };

const ALL = listed(ALL_OF_THEM);
/** 完成 says of no work which it is. */
const ANY_WORK = '完成';
const WORKS = `${DEEDS} ${WORK_DEEDS}`.split(' ').filter((deed) => deed !== ANY_WORK);
const LEADS = listed(STILL_THERE);
const NOT_YET = listed(NOT_DONE_YET);
const isPutRight = holding(PUT_RIGHT);
const isDenied = holding(NEGATIONS);
const MOST = 40;
const SHORTEST_THING = 2;
const LONGEST_THING = 8;

interface Told {
  readonly clause: DatedClause;
  readonly count: Said;
  readonly thing: string;
  readonly deeds: readonly string[];
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

/** Of one kind, and fewer; a day would say when they were not done yet. */
function isAgainst(claim: Told, fact: Told): boolean {
  const [all, some] = [claim.count.value, fact.count.value];
  if (all.unit?.symbol !== some.unit?.symbol || !some.value.lt(all.value) || some.value.lte(0)) return false;
  return fact.thing === claim.thing && claim.deeds.some((deed) => fact.deeds.includes(deed));
}

/** 「120个路口已全部完成改造」 */
function claimIn(clause: DatedClause): Told | null {
  const count = countIn(clause);
  if (!count || clause.dates.length > 0 || isOfOnePlace(clause, count)) return null;
  const behind = clause.text.slice(count.end - clause.start);
  if (isDenied(behind)) return null;
  const [all] = ALL.flatMap((word) => {
    const at = behind.indexOf(word);
    return at < 0 ? [] : [at];
  }).sort((a, b) => a - b);
  if (all === undefined) return null;
  const thing = behind.slice(0, all).replace(ALREADY, '');
  return told(clause, count, thing, behind.slice(all));
}

const ALREADY = '已';

/** 「截至评价日仍有8个路口未改造」, 「8个路口未完成改造」 */
function factIn(clause: DatedClause): Told | null {
  const count = countIn(clause);
  if (!count || clause.dates.length > 0 || clause.until > 0) return null;
  const before = clause.text.slice(0, count.start - clause.start).trim();
  const behind = clause.text.slice(count.end - clause.start);
  const word = NOT_YET.find((one) => behind.indexOf(one) >= SHORTEST_THING);
  if (word === undefined || (before !== '' && endingOf(before, LEADS) === '')) return null;
  const at = behind.indexOf(word);
  const undone = behind.slice(at + word.length);
  // 「未按期改造」 may be done by now.
  return WORKS.some((deed) => undone.startsWith(deed)) ? told(clause, count, behind.slice(0, at), undone) : null;
}

function countIn({ passage, start, text }: DatedClause): Said | null {
  const [count, another] = passage.figures.filter(
    (figure) => figure.start >= start && figure.end <= start + text.length,
  );
  return count && !another && isWholeCount(count) ? count : null;
}

function told(clause: DatedClause, count: Said, thing: string, behind: string): Told | null {
  const deeds = WORKS.filter((deed) => behind.includes(deed));
  if (thing.length < SHORTEST_THING || thing.length > LONGEST_THING || deeds.length === 0) return null;
  return { clause, count, thing, deeds };
}
