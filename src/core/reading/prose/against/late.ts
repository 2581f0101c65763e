/** 「12个乡镇均按期完成了设备安装」 against 「2个乡镇至2023年12月26日才完成安装」. */
import type { SaidRelation } from '../../../model';
import {
  ALL_DONE,
  ANY_WORK,
  DEEDS,
  IN_TIME,
  LATE_OF_SOME,
  NOT_ALL_OF_IT,
  PUT_RIGHT,
  UNDONE_OF_SOME,
} from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { isWholeCount, type Said } from '../arithmetic/passages';
import type { DatedClause } from '../dated/clauses';
import { countedOf } from '../told/follow';
import { isOfOnePlace } from './places';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const saysAll = holding(ALL_DONE);
const isNotAll = holding(NOT_ALL_OF_IT);
const isInTime = holding(IN_TIME);
const isLate = holding(LATE_OF_SOME);
const isUndone = holding(UNDONE_OF_SOME);
const isPutRight = holding(PUT_RIGHT);
const DEED_WORDS = DEEDS.split(' ');
const ALL = ALL_DONE.split(' ');
/** Counts whatever stands behind it. */
const ANY_UNIT = '个';
const ANY = ANY_WORK.split(' ');
const MOST = 40;
/** Characters of what was done, beside its verb, that both sentences have. */
const SHORTEST_WORK = 3;

interface Counted {
  readonly clause: DatedClause;
  readonly count: Said;
  readonly noun: string;
}

export function lateOfAll(clauses: readonly DatedClause[]): Against[] {
  const claims = clauses.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST);
  if (claims.length === 0) return [];
  const late = clauses.flatMap((clause) => lateIn(clause) ?? []).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const told = late.find((one) => one.clause.passage !== claim.clause.passage && isAgainst(claim, one));
    if (!told) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    const { passage } = told.clause;
    const from = told.count.start - (told.count.gap.split(/[,;]/).at(-1) ?? '').length;
    const end = told.clause.start + told.clause.text.length;
    const fact = { words: passage.words.slice(Math.max(0, from), end).trim(), at: passage.at };
    return [{ kind: 'against', claim: quote(claim.clause), fact, isWrong: true }];
  });
}

/** 「12个乡镇均在2023年11月30日前完成了设备安装调试任务」 */
function claimIn(clause: DatedClause): Counted | null {
  const { text, passage, start } = clause;
  if (!saysAll(text) || !isInTime(text) || isNotAll(text) || isPutRight(passage.text)) return null;
  if (RULES.test(passage.text) || !DEED_WORDS.some((word) => text.includes(word))) return null;
  const [count, another] = passage.figures.filter(
    (figure) => figure.start >= start && figure.end <= start + text.length && isWholeCount(figure),
  );
  if (!count || another || isOfOnePlace(clause, count)) return null;
  const noun = nounOf(count);
  return noun !== '' || count.value.unit?.symbol !== ANY_UNIT ? { clause, count, noun } : null;
}

/** 「2个乡镇因设备供货延迟，至2023年12月26日才完成安装调试」: with their number in the clause, or right before it. */
function lateIn(clause: DatedClause): Counted | null {
  const { text, passage, start } = clause;
  if ((!isLate(text) && !isUndone(text)) || isPutRight(passage.text) || RULES.test(passage.text)) return null;
  const count = passage.figures.findLast((figure) => isWholeCount(figure) && figure.end <= start + text.length);
  return count ? { clause, count, noun: nounOf(count) } : null;
}

/** 乡镇 of 「12个乡镇均…」; nothing of 「320户均…」, whose unit says what they are. */
function nounOf(count: Said): string {
  const noun = countedOf(count);
  return ALL.some((word) => noun.startsWith(word)) ? '' : noun;
}

function isAgainst(claim: Counted, late: Counted): boolean {
  if (late.count.value.unit?.symbol !== claim.count.value.unit?.symbol || !late.noun.startsWith(claim.noun))
    return false;
  if (!late.count.value.value.lt(claim.count.value.value) || late.count.value.value.lte(0)) return false;
  if (!isLaterThan(claim.clause, late.clause)) return false;
  return isRestOf(claim, late) || sharesWork(claim, late);
}

/** What is late is so whenever it is told; what is not done must be so when all of it was said to be. */
function isLaterThan(claim: DatedClause, late: DatedClause): boolean {
  const due = claim.dates.at(-1)?.to ?? 0;
  if (!isLate(late.text)) return due > 0 && late.until >= due;
  const [done] = late.dates;
  return !done || due === 0 || done.from > due;
}

/** 「10个乡镇完成…，2个乡镇…」 of twelve. */
function isRestOf(claim: Counted, { count, clause }: Counted): boolean {
  const others = clause.passage.figures.filter(
    (figure) => figure !== count && isWholeCount(figure) && countedOf(figure).startsWith(claim.noun),
  );
  return others.some(({ value }) => value.value.plus(count.value.value).eq(claim.count.value.value));
}

/** A stretch of what was done stands in both. */
function sharesWork({ clause, count, noun }: Counted, late: Counted): boolean {
  const behind = clause.text.slice(count.end - clause.start + noun.length);
  const bare = ANY.reduce((words, word) => words.replaceAll(word, ' '), behind);
  const text = late.clause.passage.text;
  return sharesWords(bare, text, SHORTEST_WORK);
}
