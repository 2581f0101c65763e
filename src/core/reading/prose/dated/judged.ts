/** Days by which something was to be done, the day on which it was, and a sentence that calls that in time. */
import type { SaidRelation } from '../../../model';
import { readQuantity } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import {
  ANY_DEED,
  BUILT,
  DOUBTED,
  NOT_ONE,
  PUT_OFF,
  SINGLE_DEEDS,
  TARGETS_SAID,
  TERMS_OF_WORK,
  type Verdict,
  VERDICT_RATES,
  VERDICTS,
} from '../../../terms/verdicts';
import { DONE_VERBS } from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import { nameAnother } from '../arithmetic/over/owners';
import type { Passage } from '../arithmetic/passages';
import { type DatedClause, datedClauses } from './clauses';
import { LONGEST_MONTH } from './periods';

type Judged = SaidRelation & { readonly kind: 'judged' };

const WORDS = new Matcher(entriesOf(VERDICTS));
const isTarget = holding(TARGETS_SAID);
const isOfSome = holding(NOT_ONE);
const isDone = holding(DONE_VERBS);
const isDoubted = holding(DOUBTED);
const isPutOff = holding(PUT_OFF);
const isSingle = holding(SINGLE_DEEDS);
const isTerm = holding(TERMS_OF_WORK);
const isBuilt = holding(BUILT);
const RATES = VERDICT_RATES.split(' ');
const ANY = new Set(ANY_DEED.split(' '));
const DEED = 2;
/** Told in the same paragraph or in the next two. */
const NEAR = 2;

interface Dated {
  readonly kind: 'due' | 'done';
  readonly from: number;
  readonly to: number;
}

interface Told {
  readonly words: string;
  /** The same, folded. */
  readonly clause: string;
  readonly at: Passage['at'];
  readonly day: Dated | null;
  readonly verdict: Verdict | null;
}

export function judgedDays(lines: readonly Line[]): Judged[] {
  const told = lines.map((line) => toldIn(line));
  return told.flatMap((parts, index): Judged[] => {
    const near = told.slice(index, index + NEAR + 1).flat();
    const due = near.filter(({ day }) => day?.kind === 'due');
    const done = near.filter(({ day }) => day?.kind === 'done');
    const verdict = near.find(({ verdict: word }) => word === 'time');
    const [target, another] = due;
    const last = done.at(-1);
    // Each paragraph begins its own: the target stands in it.
    if (!target?.day || another || !last?.day || !verdict || !parts.includes(target)) return [];
    if (near.indexOf(target) > near.indexOf(last) || near.indexOf(verdict) < near.indexOf(last)) return [];
    if (done.some(({ day }) => day && target.day && day.from <= target.day.to && day !== last.day)) return [];
    const between = near.slice(near.indexOf(target), near.indexOf(verdict) + 1);
    if (between.some(({ clause }) => isPutOff(clause)) || !areJudged(target, last, verdict)) return [];
    if (areOfOthers(target.clause, last.clause)) return [];
    const quote = ({ words, at }: Told) => ({ words, at });
    const isWrong = last.day.from > target.day.to;
    return [{ kind: 'judged', target: quote(target), actual: quote(last), verdict: quote(verdict), isWrong }];
  });
}

/** … or the verdict speaks of the term itself: 「2023年11月18日通过竣工验收，在合同工期内按期完工」. */
function areJudged(due: Told, done: Told, verdict: Told): boolean {
  const isOfTerm = isTerm(due.clause) && isTerm(verdict.clause) && isBuilt(done.clause);
  return isOfTerm || areOfOneDeed(due.clause, done.clause);
}

/** 一标段 and 二标段: each of them names one that the other does not. */
function areOfOthers(due: string, done: string): boolean {
  return nameAnother(due, done) && nameAnother(done, due);
}

/** Clause by clause. */
function toldIn(line: Line): Told[] {
  return datedClauses(line).map((clause) => ({
    words: clause.words,
    clause: clause.text,
    at: clause.at,
    day: dayIn(clause),
    verdict: verdictIn(clause.text)?.verdict ?? null,
  }));
}

/** The only date of a clause that is one to be kept, or the last of a term, or one on which something was done. */
function dayIn({ text, dates: [only, another] }: DatedClause): Dated | null {
  if (!only || another || isOfSome(text)) return null;
  const { from, to, comparator } = only;
  if (from === 0 || to === 0) return null;
  // 「合同约定工期为2023年3月1日至2023年9月30日」
  if (to - from > LONGEST_MONTH)
    return comparator === null && isTarget(text) && isTerm(text) ? { kind: 'due', from: to, to } : null;
  if (comparator === '<=' && isTarget(text)) return { kind: 'due', from, to };
  return comparator === null && isDone(text) && !isTarget(text) ? { kind: 'done', from, to } : null;
}

/** Whether a day to be kept is that of what was done: they share a word, or none of them is a deed of its own. */
export function areOfOneDeed(due: string, done: string): boolean {
  for (let at = 0; at + DEED <= due.length; at++) {
    const word = due.slice(at, at + DEED);
    if (/^\p{Script=Han}+$/u.test(word) && !ANY.has(word) && done.includes(word)) return true;
  }
  return !isSingle(due) && !isSingle(done);
}

export interface SpokenVerdict {
  readonly verdict: Verdict;
  /** What stands before it and behind it in its clause; null where the clause is nothing but a verdict. */
  readonly around: readonly [before: string, behind: string] | null;
}

/** The verdict that a clause speaks, the worst of several; null where it is doubted, or one of some. */
export function verdictIn(clause: string): SpokenVerdict | null {
  let found: SpokenVerdict | null = null;
  for (let at = 0; at < clause.length; at++) {
    const word = WORDS.match(clause, at);
    if (!word) continue;
    const [before, behind] = [clause.slice(0, at), clause.slice(at + word[0].length)];
    const spoken: SpokenVerdict = { verdict: word[1], around: [before, behind] };
    if (isDoubted(before) || RATES.some((rate) => behind.startsWith(rate))) return null;
    if (word[1] === 'unmet' || word[1] === 'late') return spoken;
    found ??= spoken;
    at += word[0].length - 1;
  }
  const achievement = found ? null : achievementIn(clause);
  return found ?? (achievement ? { verdict: achievement, around: null } : null);
}

/** 「完成了绩效目标」: clauses that say nothing else. */
function achievementIn(clause: string): Verdict | null {
  const words = readQuantity(clause.trim());
  if (words.kind !== 'words') return null;
  return words.achievement === 'met' || words.achievement === 'unmet' ? words.achievement : null;
}
