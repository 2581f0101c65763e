/** A term of so many days, the days on which it began and the work was done, and a sentence that calls that in time: 「工期180日历天」, 「2022年4月1日开工，12月20日完工」. */
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { behind, holding } from '../../../terms/search';
import { startingWith } from '../../../terms/starts';
import {
  BEGUN_TO_BUILD,
  BUILT_THEN,
  CONTRACT_SIGNED,
  DAYS_FROM_CONTRACT,
  DAYS_TO_BUILD,
  DELIVERED_IN_DAYS,
  DELIVERED_THEN,
  KEPT_DEEDS,
  KEPT_TERM,
  KEPT_TERM_OF,
  NOT_BUILT_THEN,
  TERM_AGREED,
  TERM_AHEAD,
  TERM_CHANGED,
  TERM_UNCHANGED,
} from '../../../terms/term-of-days';
import { SEVERAL_WORKS } from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import type { Passage, Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';
import { type ClauseDate, type DatedClause, datedClauses } from './clauses';

type Judged = SaidRelation & { readonly kind: 'judged' };

const DAYS: ReadonlySet<string> = new Set(['天', '日']);
const LINKS = listed('为 是 : 共 总 为期');
const ON_CALENDAR = behind('历天 历日 日历天 内 以内 之内 的');
const TO_BUILD = listed(DAYS_TO_BUILD);
const FROM_CONTRACT = listed(DAYS_FROM_CONTRACT);
const isDelivery = startingWith(DELIVERED_IN_DAYS);
const hasBegun = holding(BEGUN_TO_BUILD);
const isBuilt = holding(BUILT_THEN);
const isNotBuilt = holding(NOT_BUILT_THEN);
const isSigned = holding(CONTRACT_SIGNED);
const isDelivered = holding(DELIVERED_THEN);
const isAhead = holding(TERM_AHEAD);
const isAgreed = holding(TERM_AGREED);
const isKept = holding(KEPT_TERM);
const isOfTerm = holding(KEPT_TERM_OF);
const isDeed = holding(KEPT_DEEDS);
const isDenied = holding(NEGATIONS);
const isChanged = holding(TERM_CHANGED);
const UNCHANGED = TERM_UNCHANGED.split(' ');
const isOfSeveral = holding(SEVERAL_WORKS);
const OF = '的';
/** 「5辆消防车均于8月15日交付」: all of them. */
const EACH = '均';
const SHORTEST = 10;

interface Term {
  readonly of: 'building' | 'delivery';
  readonly days: number;
  readonly words: string;
  readonly passage: Passage;
}

/** Where a report tells one such term, one day on which it began and one on which all was done. */
export function termsOfDays(lines: readonly Line[]): Judged[] {
  const passages = lines.flat().filter(({ text }) => !RULES.test(text));
  const [term, another] = passages.flatMap(termsIn);
  if (!term || another || passages.some(({ text }) => saysChanged(text))) return [];
  const clauses = lines.flatMap((line) => datedClauses(line));
  const began = only(clauses.filter(({ text }) => (term.of === 'building' ? hasBegun : isSigned)(text)));
  const done = only(
    clauses.filter(({ text }) =>
      term.of === 'building' ? isDone(text) : isDelivered(text) && !isAhead(text) && !isAgreed(text),
    ),
  );
  if (!began || !done || [began, done].some(({ clause }) => isOfSeveral(clause.text.replaceAll(EACH, '')))) return [];
  const isWrong = done.date.from - began.date.from > term.days;
  return clauses.filter(isClaim).map((claim) => ({
    kind: 'judged',
    target: { words: term.words, at: term.passage.at },
    actual: { words: quoteOf(began.clause, done.clause), at: done.clause.at },
    verdict: { words: claim.words, at: claim.at },
    isWrong,
  }));
}

function termsIn(passage: Passage): Term[] {
  const { text, words } = passage;
  return passage.figures.flatMap((said): Term[] => {
    const days = DAYS.has(said.value.unit?.symbol ?? '') ? said.value.value.toNumber() : 0;
    const of = days >= SHORTEST ? termOf(said, text) : null;
    return of
      ? [{ of, days, words: words.slice(said.start - said.label.length, said.end + said.noun.length), passage }]
      : [];
  });
}

function termOf(said: Said, text: string): Term['of'] | null {
  const label = withoutEndings(said.label, LINKS);
  if (endingOf(label, TO_BUILD) !== '') return 'building';
  return endingOf(label, FROM_CONTRACT) !== '' && isDelivery(ON_CALENDAR(text.slice(said.end))) ? 'delivery' : null;
}

function isDone(text: string): boolean {
  return isBuilt(text) && !isNotBuilt(text);
}

interface Day {
  readonly clause: DatedClause;
  readonly date: ClauseDate;
}

/** The only day that such clauses tell. */
function only(clauses: readonly DatedClause[]): Day | null {
  const days = clauses.flatMap((clause): Day[] => {
    const [date, another] = clause.dates;
    return date && !another && date.comparator === null && date.from > 0 ? [{ clause, date }] : [];
  });
  const [first] = days;
  const isOne = first?.date.from === first?.date.to && days.every(({ date }) => date.from === first?.date.from);
  return first && isOne ? first : null;
}

/** 「按照合同约定的工期内完成施工任务」, of all that was to be done. */
function isClaim({ text, passage }: DatedClause): boolean {
  const isSaid = isKept(text) && isOfTerm(text) && isDeed(text) && !text.trim().endsWith(OF);
  return isSaid && !RULES.test(passage.text) && !isDenied(text) && !isAhead(text) && !isOfSeveral(text);
}

/** 「工期顺延」, and not 「未办理工期顺延手续」. */
function saysChanged(text: string): boolean {
  return text.split(/[,;]/).some((clause) => isChanged(clause) && !UNCHANGED.some((word) => clause.includes(word)));
}

function quoteOf(began: DatedClause, done: DatedClause): string {
  return began.passage === done.passage ? `${began.words}，${done.words}` : done.words;
}
