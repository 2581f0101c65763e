/** How much more or less, and the rate of it: 「A，较B增加C，增长D」, in whatever order the four are told. */
import type { SaidQuotient, SaidRelation, SaidTerm } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { PARTS_OF_YEAR } from '../../../terms/part-year';
import { IN_FACT, SAVES } from '../../../terms/said-changes';
import { EACH } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { endsOf, inOrder, isOfThisYear, isOfYearBefore, isTurn, resultsOf, UNSAID } from './change-ends';
import { growthsInTurn } from './growths-in-turn';
import { isGross } from './gross';
import { isPlain, type Passage, type Said } from './passages';
import {
  calledOf,
  type Change,
  changeOf,
  type Clause,
  clausesOf,
  comparedIn,
  goesOnTo,
  isAlike,
  isNamed,
  isPlainPercent,
  isSameMeasure,
  isStart,
  turnOf,
  yearOf,
} from './turns';

/** `before` may tell the figure of the year before. */
export function changesIn(passage: Passage, before: Passage | null): SaidRelation[] {
  return clausesOf(passage).flatMap((clause) => {
    const changes = clause.map(changeOf);
    const [first] = clause;
    const ofClauses = passage.figures.filter(({ depth, clause: at }) => depth === first?.depth && at < first.clause);
    const earlier = [...(before?.figures ?? []).filter(({ depth }) => depth === 0), ...ofClauses];
    return clause.flatMap((figure, index): SaidRelation[] => {
      const change = changes[index];
      if (!isPlain(figure)) return [];
      if (isPlainPercent(figure)) {
        const inClause =
          change && !change.isDirect ? growthOf(clause, changes, index, earlier) : directGrowth(clause, changes, index);
        // 「与2023年15.2万人次相比，增长22.37%」, where the sentence before tells this year's.
        return [...inClause, ...(change && inClause.length === 0 ? besideBase(clause, changes, index, before) : [])];
      }
      return change ? differenceOf(clause, changes, index, earlier) : [];
    });
  });
}

/** change = result − base, if the sentence has one of each and no other figure that may be meant. */
function differenceOf(
  clause: Clause,
  changes: readonly (Change | null)[],
  index: number,
  earlier: readonly Said[],
): SaidRelation[] {
  const [change] = clause.slice(index);
  const ends = endsOf(clause, changes, index);
  const { results } = ends;
  const base = ends.base ?? (change ? namedEarlier(change, changes[index] ?? null, earlier) : undefined);
  const [result, another] = results;
  const told = changes[index];
  if (!change || !told || !base || !result || another || isGross(clause, change)) return [];
  const balance: SaidRelation = { kind: 'balance', result: change.figure, terms: apart(result, base) };
  return told.turn === 'apart' ? [balance] : [balance, directionOf(told, change, base, result)];
}

/** 「较上年减少7.63万元」 of what is more than it was. */
function directionOf({ turn, word }: Change, { figure: { at } }: Said, base: Said, result: Said): SaidRelation {
  const [larger, smaller] = turn === 'less' ? [base, result] : [result, base];
  return { kind: 'order', words: word, at, larger: larger.figure, smaller: smaller.figure, isOrEqual: true };
}

/** The larger less the smaller. */
export function apart(a: Said, b: Said): SaidTerm[] {
  const isLarger = compare(inBase(a.value), inBase(b.value)) >= 0;
  const [larger, smaller] = isLarger ? [a, b] : [b, a];
  return [
    { figure: larger.figure, sign: 1 },
    { figure: smaller.figure, sign: -1 },
  ];
}

// ---------------------------------------------------------------------------------------------------------------------
// Rates

/** 「…增加800万元，增长28.57%」: the rate of the change before it, or of the two figures that it stands between. */
function growthOf(
  clause: Clause,
  changes: readonly (Change | null)[],
  index: number,
  earlier: readonly Said[],
): SaidRelation[] {
  const [rate, change] = [clause[index], changes[index]];
  if (!rate || !change || change.turn === 'apart' || change.compared?.subject) return [];
  const inTurn = growthsInTurn(clause, index, change);
  if (inTurn) return inTurn.map((told) => ({ kind: 'rate', ...told, isUnsure: true }));
  for (const at of [index - 1, index + 1]) {
    const amount = amountOf(clause, changes, at, change);
    if (!amount) continue;
    const { base = earlierBase(amount, changes[at], earlier), results } = endsOf(clause, changes, at);
    const readings = [
      ...(base ? [{ part: [one(amount)], whole: [one(base)] }] : []),
      ...results.map((result) => (base ? growth(base, result, change) : before(amount, result, change))),
      // 「2022年为948起，同比增加178起，增长18.78%」: what stands alone beside it may be what was before.
      ...(base
        ? []
        : results
            .filter((result) => !isOfThisYear(result, changes[at]?.compared?.than ?? ''))
            .map((result) => ({ part: [one(amount)], whole: [one(result)] }))),
      ...(base || results.length > 0 ? [] : besides(clause, changes, at, change)),
    ];
    return readings.length > 0 ? [{ kind: 'rate', rate: rate.figure, readings }] : [];
  }
  // 「由486公斤提高到531公斤，亩均增产45公斤，提高9.26%」
  const [reached, between] = [clause[index - 2], clause[index - 1]];
  const isBeside = reached && between && isOf(reached, between) && goesOnTo(reached);
  const behind = isBeside && turnOf(between) === change.turn ? 1 : 0;
  const [from, amount] = [clause[index - 2 - behind], clause[index - 1 - behind]];
  if (!amount || isTurn(changes[index - 1 - behind])) return [];
  if (!from || !isOf(from, amount)) {
    // 「2022年接待112.4万人次。…2023年接待138.6万人次，同比增长23.3%」
    const yearAgo = ofYearBefore(amount, earlier);
    return yearAgo
      ? [{ kind: 'rate', rate: rate.figure, readings: [growth(yearAgo, amount, change)], isWeak: true }]
      : [];
  }
  // 「由200人增加到250人，增长25%」
  if (goesOnTo(amount) && isStart(from))
    return [{ kind: 'rate', rate: rate.figure, readings: [growth(from, amount, change)] }];
  // 「支出17万元，上年20万元，下降15%」
  const pair = inOrder([amount, from]);
  if (!pair) return [];
  // Where a third is told before them, it may be the one that is meant.
  const others = clause.slice(0, index - 2).filter((figure, at) => isOf(figure, amount) && !isTurn(changes[at]));
  const results = resultsOf([pair.result, ...others], UNSAID, pair.base);
  const readings = results.map((result) => growth(pair.base, result, change));
  return readings.length > 0 ? [{ kind: 'rate', rate: rate.figure, readings }] : [];
}

/** 「2022年支出1392.5万元；2023年支出较2022年增加51.1万元，增长3.67%」: the one figure of that year in an earlier clause. */
function earlierBase(amount: Said, change: Change | null | undefined, earlier: readonly Said[]): Said | undefined {
  const { subject, than } = change?.compared ?? { subject: '', than: '' };
  if (!/\d/.test(than)) return undefined;
  const [base, another] = earlier.filter(
    (figure) =>
      isOf(figure, amount) &&
      isNamed(figure, than) &&
      !changeOf(figure) &&
      !comparedIn(figure.label) &&
      isAlike(calledOf(figure), subject),
  );
  return another ? undefined : base;
}

/** 「批复概算3600万元。…核定为3250万元，较概算调减350万元」: the one figure that the sentence before calls so. */
function namedEarlier(change: Said, told: Change | null, earlier: readonly Said[]): Said | undefined {
  const than = told?.compared?.than ?? '';
  const [base, another] = earlier.filter(
    (figure) => isOf(figure, change) && !changeOf(figure) && !comparedIn(figure.label) && isNamed(figure, than),
  );
  return than.length < 2 || /\d/.test(than) || another ? undefined : base;
}

/** The one figure of the year before its own that is called by some of its words. */
export function ofYearBefore(result: Said, earlier: readonly Said[]): Said | undefined {
  const year = Number(yearOf(result));
  const called = calledOf(result);
  const [base, another] = earlier.filter(
    (figure) =>
      isOf(figure, result) &&
      Number(yearOf(figure)) === year - 1 &&
      isPartOfYear(figure.gap) === isPartOfYear(result.gap) &&
      !changeOf(figure) &&
      isAbout(calledOf(figure), called),
  );
  return year === 0 || another ? undefined : base;
}

const isPartOfYear = holding(PARTS_OF_YEAR);

/** Two characters in a row that both names have. */
function isAbout(a: string, b: string): boolean {
  return [...a].some((_, at) => at + 2 <= a.length && b.includes(a.slice(at, at + 2)));
}

/** 「户籍人口10049.7万人，增加102.8万人，增长1.03%」: of what was before, or of what stands right before it. */
function besides(clause: Clause, changes: readonly (Change | null)[], at: number, change: Change): SaidQuotient[] {
  const [result, amount] = [clause[at - 1], clause[at]];
  if (!result || !amount || isTurn(changes[at - 1]) || !isOf(result, amount) || changes[at]?.compared) return [];
  if (changes[at]?.isDirect || !amount.gap.includes(',')) return [];
  const readings = [before(amount, result, change), { part: [one(amount)], whole: [one(result)] }];
  // 「控制价486.5万元，节约资金34.7万元，节约率7.13%」 is of what stands before it.
  return SAVED.some((word) => change.word.startsWith(word)) ? readings.reverse() : readings;
}

const SAVED = SAVES.split(' ');

/** The change beside a rate, right before it or behind it: 「同比增收6.5亿元，增长20.4%」, 「同比增长20.4%，增收6.5亿元」. */
function amountOf(clause: Clause, changes: readonly (Change | null)[], at: number, { turn }: Change): Said | null {
  const [amount, change] = [clause[at], changes[at]];
  const isAmount = amount !== undefined && isPlain(amount) && amount.value.unit?.dimension !== 'ratio';
  return isAmount && change?.turn === turn ? amount : null;
}

/** 「较2021年的2800万元增长28.57%」. */
function directGrowth(clause: Clause, changes: readonly (Change | null)[], index: number): SaidRelation[] {
  const [rate, change, base] = [clause[index], changes[index], clause[index - 1]];
  const compared = base && comparedIn(base.label);
  if (!rate || !change || change.turn === 'apart' || !base || !compared || !isPlain(base)) return [];
  const results = resultsOf(
    clause.slice(0, index - 1).filter((one, at) => isOf(one, base) && !isTurn(changes[at]) && !isOfEach(one)),
    compared,
    base,
  );
  const [result, another] = results;
  if (!result || another || base.value.unit?.dimension === 'ratio') return [];
  const isUnsure = clause.some(isOfEach) ? ({ isUnsure: true } as const) : {};
  return [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)], ...isUnsure }];
}

/** 「每1元带动自筹1.55元，较2020年度的1.40元提高」: for each of what is no result. */
function isOfEach({ gap, value }: Said): boolean {
  return gap.endsWith(EACH) && value.value.eq(1);
}

/** 「…，实际18.6万人次。与2023年15.2万人次相比，增长22.37%」: what is compared stands in the sentence before. */
function besideBase(
  [base, rate]: Clause,
  [, change]: readonly (Change | null)[],
  index: number,
  earlier: Passage | null,
): SaidRelation[] {
  if (index !== 1 || !base || !isPlain(base) || base.value.unit?.dimension === 'ratio') return [];
  if (!rate || !change || change.turn === 'apart') return [];
  const isCompared = comparedIn(base.label) !== null;
  // 「专项资金支出1968.75万元。上年同期支出1750万元，今年较上年增长12.5%」
  const result = isCompared ? reachedIn(earlier, base) : isOfYearBefore(base) ? calledLike(earlier, base) : undefined;
  const told: SaidRelation[] = result
    ? [{ kind: 'rate', rate: rate.figure, readings: [growth(base, result, change)], isWeak: true }]
    : [];
  return isCompared ? told : told.map((one) => ({ ...one, isUnsure: true }));
}

/** The only one of this year in a sentence that is called as that of last year. */
function calledLike(earlier: Passage | null, base: Said): Said | undefined {
  const name = calledOf(base);
  const [only, another] = (earlier?.figures ?? []).filter(
    (figure) =>
      isOf(figure, base) &&
      figure.depth === 0 &&
      !isOfYearBefore(figure) &&
      !changeOf(figure) &&
      isNamedSo(figure, name),
  );
  return another ? undefined : only;
}

function isNamedSo(figure: Said, name: string): boolean {
  return name.length >= SHORTEST_NAME && calledOf(figure).endsWith(name);
}

const SHORTEST_NAME = 2;

/** The one that a sentence tells to be so, beside what was planned. */
function reachedIn(earlier: Passage | null, base: Said): Said | undefined {
  const [only, another] = (earlier?.figures ?? []).filter(
    (figure) => figure.depth === 0 && isOf(figure, base) && isDone(figure.label) && !changeOf(figure),
  );
  return another ? undefined : only;
}

const isDone = holding(IN_FACT);

function isOf(a: Said, b: Said): boolean {
  return isPlain(a) && isPlain(b) && isSameMeasure(a, b) && a.value.unit?.dimension !== 'ratio';
}

function one({ figure }: Said, sign: SaidTerm['sign'] = 1): SaidTerm {
  return { figure, sign };
}

/** A fall is told without its sign. */
export function growth(base: Said, result: Said, { turn }: Change): SaidQuotient {
  const part = turn === 'less' ? [one(base), one(result, -1)] : [one(result), one(base, -1)];
  return { part, whole: [one(base)] };
}

/** Of the figure that was before the change. */
function before(amount: Said, result: Said, { turn }: Change): SaidQuotient {
  return { part: [one(amount)], whole: [one(result), one(amount, turn === 'less' ? 1 : -1)] };
}
