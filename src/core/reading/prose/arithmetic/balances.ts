/** What is left: 「下达A，年中调减B，实际下达C」, 「满分A，得B，扣C」, 「审核通过A，未通过B」. */
import Big from 'big.js';
import type { SaidRelation, SaidTerm } from '../../../model';
import { compare, inBase } from '../../../quantity';
import {
  ALL_TOLD,
  SO_FAR,
  STILL_DUE,
  DONE_OF_IT,
  HELD_BACK,
  LEFT_TO_DO,
  OTHER_MONEY,
} from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { isNeutral } from '../neutral';
import { yearsIn } from './dates';
import { isTotal } from './parts';
import { isPlain, type Passage, type Said } from './passages';
import { type Clause, clausesOf, isPlainPercent, isSameMeasure, scopeless } from './turns';
import {
  ALL_RESTS,
  apartOf,
  areOfOneKind,
  GRANT_WORDS,
  GRANTED,
  grantedOf,
  isBareOf,
  isOf,
  LINKS,
  NOT_GIVEN,
  tripleOf,
} from './triples';
import { endingOf, listed, withoutEndings } from './words';

const OTHERS = OTHER_MONEY.split(' ');
const ALTOGETHER = ALL_TOLD.split(' ');

export function balancesIn(passage: Passage, before: Passage | null): SaidRelation[] {
  const clauses = clausesOf(passage);
  const isOwn = isOwnMoney(passage);
  const [first = []] = clauses;
  return [
    ...clauses.flatMap((clause) => (isOwn ? leftOver(clause) : [])),
    ...(isOwn && before && isOwnMoney(before) ? leftOfBefore(passage.text, first, before) : []),
    ...(isOwn ? leftOfClauseBefore(passage, clauses) : []),
  ];
}

/** What became of the rest is told behind the last figure: 「结余7.64万元，已缴回财政」. */
function isOwnMoney({ text, figures }: Passage): boolean {
  const told = text.slice(0, figures.at(-1)?.end ?? 0);
  return !OTHERS.some((word) => told.includes(word));
}

// ---------------------------------------------------------------------------------------------------------------------
// Whole, part, rest

/** Three figures of one measure right behind each other, each known by its words, and the rate of the rest behind them. */
function leftOver(clause: Clause): SaidRelation[] {
  const found: SaidRelation[] = [];
  for (const figures of byMeasure(clause).map(withoutAddends)) {
    for (let at = 2; at < figures.length; at++) {
      const window = figures.slice(at - 2, at + 1);
      const triple = window.every(isPlain)
        ? (tripleOf(window) ?? apartOf(window) ?? (at === 2 ? grantedOf(window) : null))
        : null;
      const next = figures[at + 1];
      if (!triple && window.every(isPlain))
        found.push(...atMost(window), ...remaining(window, figures.slice(0, at - 2)));
      if (!triple || (next && ALL_RESTS.some((words) => isBareOf(next, words)))) continue;
      const { whole, part, rest } = triple;
      // 「财政安排900万元，社会赞助到位260万元，实际支出1085.4万元」: more than one of them gave.
      const others = compare(inBase(part.value), inBase(whole.value)) > 0 ? givenBefore(figures.slice(0, at - 2)) : [];
      const terms = [...[...others, whole].map((one) => term(one)), term(part, -1)];
      found.push({ kind: 'balance', result: rest.figure, terms });
      const rate = clause[clause.indexOf(triple.last) + 1];
      const isRate = rate && isPlainPercent(rate) && endingOf(withoutEndings(rate.label, LINKS), triple.rate) !== '';
      if (isRate)
        found.push({ kind: 'rate', rate: rate.figure, readings: [{ part: [term(rest)], whole: [term(whole)] }] });
    }
  }
  return found;
}

function givenBefore(figures: readonly Said[]): readonly Said[] {
  return figures.filter((figure) => isPlain(figure) && GRANT_WORDS.some((words) => isOf(figure, words.whole)));
}

/**
 * 「下达资金105万元。累计支付98.36万元，结余6.64万元」: the one amount of the sentence or clause before, told once or twice, is the
 * whole of the only two of this one.
 */
function leftOfBefore(text: string, clause: Clause, before: Before): SaidRelation[] {
  const [part, rest, more] = clause.filter((figure) => !isPlainPercent(figure));
  const isMoney = [part, rest].every((figure) => figure?.value.unit?.dimension === 'money' && isPlain(figure));
  if (!part || !rest || more || !isMoney || !areOfOneYear(before.text, text)) return [];
  const wholes = before.figures.filter((figure) => figure.value.unit?.dimension === 'money');
  const [whole] = wholes;
  if (!whole || !wholes.every((one) => isSameAmount(one, whole) && one.depth === 0 && isOf(one, GRANTED))) return [];
  if (!isNeutral(rest.label)) return [];
  const isLeft = GRANT_WORDS.some((words) => isOf(part, words.part) && isBareOf(rest, words.rest));
  if (!isLeft || !isNeutral(spentOf(part, whole))) return atMost([whole, part, rest]);
  return [{ kind: 'balance', result: rest.figure, terms: [term(whole), term(part, -1)] }];
}

/** The same behind a semicolon. */
function leftOfClauseBefore({ text }: Passage, clauses: readonly Clause[]): SaidRelation[] {
  return clauses.flatMap((clause, index) => {
    const before = clauses[index - 1];
    const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0];
    if (!before || before[0]?.depth !== clause[0]?.depth) return [];
    return leftOfBefore(text.slice(start, end), clause, { text: text.slice(0, start), figures: before });
  });
}

interface Before {
  readonly text: string;
  readonly figures: readonly Said[];
}

function isSameAmount(a: Said, b: Said): boolean {
  return isPlain(a) && isPlain(b) && compare(inBase(a.value), inBase(b.value)) === 0;
}

/** 累计 goes back to other years unless the whole is all of it, too. */
function spentOf(part: Said, whole: Said): string {
  return ALTOGETHER.some((word) => whole.label.includes(word)) ? part.label.replace(SO_FAR, '') : part.label;
}

/** No year is named that the sentence before does not name. */
function areOfOneYear(before: string, text: string): boolean {
  const told = yearsIn(before);
  const isSpan = told.some(({ from, to }) => from !== to);
  return (
    !isSpan &&
    yearsIn(text).every(({ from, to }) => from === 0 || told.some((year) => year.from === from && from === to))
  );
}

function byMeasure(clause: Clause): Said[][] {
  const measures: Said[][] = [];
  for (const figure of clause) {
    if (isPlainPercent(figure)) continue;
    const known = measures.find(([one]) => one && isSameMeasure(one, figure));
    if (known) known.push(figure);
    else measures.push([figure]);
  }
  return measures;
}

/** 「债券1500万元、自有资金435万元，合计1935万元」: what makes up a total stands for nothing else beside it. */
function withoutAddends(figures: readonly Said[]): Said[] {
  const left: Said[] = [];
  for (const figure of figures) {
    for (let from = isTotal(figure) ? left.length - 2 : -1; from >= 0; from--) {
      if (!addsUp(left.slice(from), figure)) continue;
      left.length = from;
      break;
    }
    left.push(figure);
  }
  return left;
}

export function addsUp(parts: readonly Said[], { value }: Said): boolean {
  return parts.reduce((sum, part) => sum.plus(inBase(part.value)), new Big(0)).eq(inBase(value));
}

function term({ figure }: Said, sign: SaidTerm['sign'] = 1): SaidTerm {
  return { figure, sign };
}

/** 「到位1250万元，支付工程款、设计费1187.46万元，结余72.54万元」: what else was paid is not told, and left no more. */
function atMost([whole, part, rest]: readonly Said[]): SaidRelation[] {
  if (!whole || !part || !rest) return [];
  const said = part.gap.split(/[,;(]/).at(-1) ?? '';
  const isOfAllYears = said.includes(SO_FAR) && !ALTOGETHER.some((word) => whole.label.includes(word));
  if (isOfAllYears) return [];
  const paid = scopeless(said);
  const isOne = GRANT_WORDS.some(
    (words) =>
      isOf(whole, words.whole) && isBareOf(rest, words.rest) && words.part.some((word) => paid.startsWith(word)),
  );
  if (!isOne || isOf(part, NOT_GIVEN)) return [];
  return [{ kind: 'balance', result: rest.figure, terms: [term(whole), term(part, -1)], isAtMost: true }];
}

/** 「任务是320户，竣工287户，还有33户没有完工」: something was to be, some of it is done, and some is left. */
function remaining([whole, part, rest]: readonly Said[], earlier: readonly Said[]): SaidRelation[] {
  if (!whole || !part || !rest || compare(inBase(whole.value), inBase(part.value)) <= 0) return [];
  const said = ({ gap, noun }: Said) => (gap.split(/[,;(]/).at(-1) ?? '') + noun;
  // 「预算100万元，合同价95万元，支付80万元，剩余20万元」: of any of them, and no part is told twice.
  if (earlier.some((one) => addsUp([part, rest], one) || isDoneOf(said(one))) || isDoneOf(said(whole))) return [];
  const isOneClause = [whole, part].every(({ clause, depth }) => clause === rest.clause && depth === rest.depth);
  // 「尚欠96.22万元为质保金」 says what all of the rest is.
  const isPartHeld = isHeldBack(said(rest)) && !rest.noun.startsWith(IS);
  if ((isPartHeld && !isHeldBack(said(whole))) || !areOfOneKind(rest, [whole, part])) return [];
  if (
    !isOneClause ||
    !isBareRest(rest.gap.split(/[,;(]/).at(-1) ?? '') ||
    isLeftOver(said(part)) ||
    !isDoneOf(said(part))
  )
    return [];
  return [{ kind: 'balance', result: rest.figure, terms: [term(whole), term(part, -1)], isWeak: true }];
}

const IS = '为';
const isHeldBack = holding(HELD_BACK);
const isLeftOver = holding(LEFT_TO_DO);
const DUE = STILL_DUE.split(' ');
const LEFTS = listed(LEFT_TO_DO);

/** 「还有」, 「尚欠」; 「剩余合同尾款」 is another thing. */
function isBareRest(words: string): boolean {
  const left = LEFTS.find((word) => words.includes(word));
  return left !== undefined && isNeutral(words.replace(left, ''));
}
const saysDone = holding(DONE_OF_IT);
/** 应付 is still to be paid. */
const isDoneOf = (words: string): boolean => saysDone(DUE.reduce((rest, word) => rest.replaceAll(word, ''), words));
