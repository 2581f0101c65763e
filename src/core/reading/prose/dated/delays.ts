/** How late or early something was, against the day it was due and the day it was done: 「应于6月30日前完成」, 「8月29日完成，逾期60天」. */
import { groupBy } from '../../../group-by';
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { THANS } from '../../../terms/said-changes';
import { entriesOf } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import { LENGTH_ROUGH } from '../../../terms/lengths';
import {
  DELAY_LINKS,
  DELAYS,
  DELAYS_RULED,
  EARLY,
  LATE,
  NOT_ONE,
  PUT_OFF,
  TARGETS_SAID,
  TOLD_AS_DONE,
} from '../../../terms/verdicts';
import { DONE_VERBS } from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';
import { type DatedClause, datedClauses } from './clauses';
import { areOfOneDeed } from './judged';

type Delay = SaidRelation & { readonly kind: 'delay' };

const KINDS = new Map(entriesOf(DELAYS));
const WORDS = listed([...KINDS.keys()].join(' '));
const LINKS = listed(DELAY_LINKS);
const ROUGH = LENGTH_ROUGH.split(' ');
const isRuled = holding(DELAYS_RULED);
const isOfSome = holding(NOT_ONE);
const isTarget = holding(TARGETS_SAID);
const isDone = holding(DONE_VERBS);
const isPutOff = holding(PUT_OFF);
const isTold = holding(TOLD_AS_DONE);
/** The day to be kept is told so many paragraphs before at most. */
const BEFORE = 3;
const MOST_DUE = 12;
/** Days in a unit; one more or less, as people count the first and the last day or do not. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['天', 1],
  ['日', 1],
  ['个月', 365.25 / 12],
]);
const NEARLY = 1;
const OPPOSITE = { late: EARLY, early: LATE } as const;

interface Day {
  readonly clause: DatedClause;
  readonly day: number;
}

export function delaysIn(lines: readonly Line[]): Delay[] {
  const clauses = lines.map((line) => datedClauses(line));
  const due = clauses.map((line) =>
    line.flatMap((clause, at) => dayOf(clause, true) ?? agreedOn(clause, line[at - 1]) ?? []),
  );
  // Of many days nobody knows which is meant.
  const few = due.map((days) => (days.length > MOST_DUE ? [] : days));
  return lines.flatMap((line, index) => {
    const byPassage = groupBy(clauses[index] ?? [], ({ passage }) => passage);
    return line.flatMap((passage) => {
      if (RULES.test(passage.text)) return [];
      const all = byPassage.get(passage) ?? [];
      return passage.figures.flatMap((length): Delay[] => {
        const own = all.filter(({ start }) => start <= length.start);
        const told = toldOf(length, own);
        const beside = own.flatMap((clause) => dayOf(clause, true) ?? []);
        return told ? delayOf(told, length, [...few.slice(Math.max(0, index - BEFORE), index + 1), beside]) : [];
      });
    });
  });
}

interface Told {
  readonly kind: 'late' | 'early';
  readonly days: number;
  readonly own: readonly DatedClause[];
  readonly done: Day;
}

/** The word before the length, and the last day before it on which something was done. */
function toldOf({ value, label, noun }: Said, own: readonly DatedClause[]): Told | null {
  const kind = KINDS.get(endingOf(withoutEndings(label, LINKS), WORDS));
  const unit = UNITS.get(value.unit?.symbol ?? '');
  if (!kind || unit === undefined || value.comparator !== null || value.approximate || value.decimals > 0) return null;
  if (isRuled(label) || ROUGH.some((word) => noun.startsWith(word))) return null;
  const done = own.flatMap((clause) => dayOf(clause, false) ?? []).at(-1);
  return done ? { kind, days: unit, own, done } : null;
}

/** The nearest paragraph that tells a day to be kept; of two days nobody knows which is meant. */
function delayOf({ kind, days, own, done }: Told, length: Said, due: readonly (readonly Day[])[]): Delay[] {
  const isBefore = ({ clause }: Day) => clause.passage !== done.clause.passage || clause.start < done.clause.start;
  const near = due.map((line) =>
    line.filter((day) => isBefore(day) && areOfOneDeed(day.clause.text, done.clause.text)),
  );
  const [target, another] = near.findLast((line) => line.length > 0) ?? [];
  if (!target || (another && another.day !== target.day) || !isPlain(length)) return [];
  // What was put off was due on another day.
  if ([target.clause, ...own.slice(0, -1)].some(({ text }) => isPutOff(text))) return [];
  const apart = kind === 'late' ? done.day - target.day : target.day - done.day;
  // 「应于9月10日前完成，10月5日完成，提前25天」: the same length the other way round.
  const isTurned = apart < 0 && Math.abs(length.value.value.toNumber() + apart / days) <= NEARLY;
  if (apart <= 0 && !isTurned && !(apart < 0 && isComparedWith(length, target))) return [];
  const quote = ({ clause }: Day) => ({ words: clause.words, at: clause.at });
  return [
    {
      kind: 'delay',
      due: quote(target),
      done: quote(done),
      length: { words: length.figure.words, at: length.figure.at },
      computed: `${apart < 0 ? OPPOSITE[kind] : ''}${String(Math.abs(apart))}天`,
      isWrong: Math.abs(length.value.value.toNumber() - apart / days) > NEARLY,
    },
  ];
}

/** 「时效目标：应于6月30日前完工」, 「较目标时限提前15天」: what it is compared with is called as the sentence of the day to be kept calls it. */
function isComparedWith({ label }: Said, { clause: { passage } }: Day): boolean {
  const than = THAN_WORDS.find((word) => label.startsWith(word));
  const name = than === undefined ? '' : label.slice(than.length, than.length + SHORTEST_NAME);
  return name.length === SHORTEST_NAME && passage.text.includes(name);
}

const THAN_WORDS = listed(THANS);
const SHORTEST_NAME = 2;

/** 「合同均约定2022年3月15日进场，9月10日前完成建设」: the clause behind tells a day to be kept as well. */
function agreedOn(clause: DatedClause, before: DatedClause | undefined): Day | null {
  const [only, another] = clause.dates;
  if (!only || another || only.comparator !== '<=' || only.to === 0 || isOfSome(clause.text)) return null;
  const isAgreed = before?.passage === clause.passage && isTarget(before.text) && before.dates.length > 0;
  return isAgreed && isDone(clause.text) && !isTold(clause.text) ? { clause, day: only.to } : null;
}

/** The only date of a clause, where it is a day and one to be kept, or one on which something was done. */
function dayOf(clause: DatedClause, isToBe: boolean): Day | null {
  const { text, dates } = clause;
  const [only, another] = dates;
  if (!only || another || only.from === 0 || only.from !== only.to || isOfSome(text)) return null;
  const isDue = isTarget(text);
  if (isDue !== isToBe || !isDone(text)) return null;
  const isOf = isToBe ? only.comparator === null || only.comparator === '<=' : only.comparator === null;
  return isOf ? { clause, day: only.to } : null;
}
