/** A target, what was reached of it, and what the sentence says of that: 「目标值≥95%，实际完成93.6%，完成年度目标」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { PARTS_OF_YEAR } from '../../../terms/part-year';
import { FALLS_TO } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import {
  BARE_TARGETS,
  JUDGED_BEGINNINGS,
  JUDGED_ENDS,
  LESS_IS_BETTER,
  NOT_ONE,
  RESULTS_SAID,
  SCORED,
  TARGETS_SAID,
  type Verdict,
} from '../../../terms/verdicts';
import { type SpokenVerdict, verdictIn } from '../dated/judged';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { clausesOf, wordsBehindDates, yearOf } from './turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const LINKS = listed('为 是 达 达到 了 : = 不低于 不少于 ≥ ≤ 不超过 大于等于 小于等于 不高于');
const PLANNED = listed('指标值 目标值 目标 计划 计划数 任务数 预期值 计划完成 预期指标值 计划值 目标任务');
const DONE = listed('完成值 实际完成 实际完成值 完成 完成数 实际值 实际 实际完成数 已完成');
const isTarget = holding(TARGETS_SAID);
const isResult = holding(RESULTS_SAID);
const isLess = holding(LESS_IS_BETTER);
const isPartOfYear = holding(PARTS_OF_YEAR);
const isOfSome = holding(NOT_ONE);
const BEGINNINGS = listed(JUDGED_BEGINNINGS);
const ENDS = listed(JUDGED_ENDS);
const SCORES = listed(SCORED);
const TARGET_ENDS = [...LINKS, ...listed(BARE_TARGETS)];
const FALLING = listed(FALLS_TO);
const AMONG = '其中';
const BUDGET = '预算';
/** Behind the figure, clauses that may judge it. */
const MOST_CLAUSES = 3;

export function reachedIn({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((target, index): SaidRelation[] => {
    const actual = figures[index + 1];
    if (!actual || actual.clause !== target.clause || !isLike(target, actual)) return [];
    if (!isSaid(target, PLANNED) || !(isSameDeed(target, actual) || (isSaid(actual, DONE) && !isOwnName(actual))))
      return [];
    if (isOfOtherTime(target, actual) || isOfSome(target.gap)) return [];
    const { comparator, approximate } = actual.value;
    if (approximate || (comparator !== null && comparator !== '=') || actual.value.unit === null) return [];
    const year = yearOf(actual) || yearOf(target);
    return [{ kind: 'reached', target: target.figure, actual: actual.figure, ...(year === '' ? {} : { year }) }];
  });
}

/** A plan and what was done of it, with other things counted between: 「计划85公里，因2条路段滞后，实际完成83公里」. */
export function plansIn({ figures }: Passage): readonly (readonly [planned: Said, done: Said])[] {
  return figures.flatMap((planned, index) => {
    if (!isSaid(planned, PLANNED) || planned.value.unit === null || planned.depth > 0) return [];
    const done = figures.slice(index + 1).find((one) => isLike(planned, one));
    if (!done || done.clause !== planned.clause || done.depth > 0 || !isPlain(done)) return [];
    const isOne = isSaid(done, DONE) && !isOwnName(done) && !isSaid(done, PLANNED) && !isOfSome(done.gap + planned.gap);
    return isOne && !isOfOtherTime(planned, done) ? [[planned, done] as const] : [];
  });
}

function isSaid({ label }: Said, words: readonly string[]): boolean {
  return endingOf(withoutEndings(label, LINKS), words) !== '';
}

/** 「培训人数计划不少于900人，实际培训846人」 */
function isSameDeed(target: Said, actual: Said): boolean {
  const words = withoutEndings(actual.label, LINKS);
  const deed = words.startsWith(REALLY) ? words.slice(REALLY.length) : '';
  return deed.length > 1 && target.label.includes(deed);
}

const REALLY = '实际';

/** 「计划改造5公里，新建完成3公里」: what was reached is called as it was planned, or not at all. */
function isOwnName({ label }: Said): boolean {
  const words = withoutEndings(label, LINKS);
  const rest = words.slice(0, -endingOf(words, DONE).length).replace(/^(?:全年|年度|年末|其|本年|当年|实际)+/, '');
  return rest !== '';
}

// ---------------------------------------------------------------------------------------------------------------------
// With a verdict

/** The only two figures of one measure in their clause, one of them a target, and what is said behind them. */
export function judgedIn(passage: Passage): SaidRelation[] {
  const { text, words, at } = passage;
  return clausesOf(passage).flatMap((clause): SaidRelation[] => {
    const target = clause.find((figure) => isTarget(figure.gap) || figure.value.comparator !== null);
    // 「不超过4起，实际6起，其中一季度1起、…，完成年度目标」
    const inner = clause.find(({ gap }) => gap.includes(AMONG))?.start ?? Infinity;
    const own = clause.filter(({ start }) => start < inner);
    const [actual, another] = own.filter((figure) => target && figure !== target && isLike(target, figure));
    if (!target || !actual || another || isOfSome(actual.gap)) return [];
    // 「及时率为93.80%，年度目标值为不低于95%，已完成」
    const last = actual.start < target.start ? target : actual;
    if (last === target && !isBareTarget(target)) return [];
    // 「≥95%得满分」 is a criterion.
    if (SCORES.some((word) => text.startsWith(word, target.end))) return [];
    const others = own.filter(({ start }) => start > last.start);
    const inside = clause.filter(({ start }) => start >= inner);
    // 「…，四季度1起，完成年度目标，得5分」: what is told behind the parts, up to the next figure.
    const part = inside.findLast((figure) => isLike(target, figure)) ?? inside.at(-1);
    const from = (others.length === 0 ? (part ?? last) : last).end;
    const next = others[0] ?? inside.find(({ start }) => start > from);
    const end = text.indexOf(';', from);
    const behind = text.slice(from, next?.start ?? (end < 0 ? text.length : end));
    const isMoney = actual.value.unit?.dimension === 'money';
    const told = verdictBehind(behind, next !== undefined, isMoney);
    if (!told || !isPlain(actual) || target.value.approximate) return [];
    if (!isResult(actual.gap) || isTarget(lastClause(actual.gap)) || isOfOtherTime(target, actual)) return [];
    const isMissed = missed(target, actual, told.verdict);
    if (isMissed === null) return [];
    const place = from + told.start;
    const verdict = words.slice(place, place + told.length).trim();
    const quote = (quoted: string) => ({ words: quoted, at });
    const isWrong = told.verdict === 'unmet' ? !isMissed : isMissed;
    return [
      {
        kind: 'judged',
        target: quote(target.figure.words),
        actual: quote(actual.figure.words),
        verdict: quote(verdict),
        isWrong,
      },
    ];
  });
}

/** 「2022年为58.2%」, 「一季度实际为58.2%」 beside the target of this year. */
function isOfOtherTime(target: Said, actual: Said): boolean {
  const [year, own] = [yearOf(actual), yearOf(target)];
  // 「目标值不低于80%，2023年实际为78.6%」: what was reached, told behind the target, is of its year; 「2022年为78.6%」 need not be.
  const called = withoutEndings(wordsBehindDates(actual.label), LINKS);
  const isBehind = own === '' && target.start < actual.start && called.length > 1;
  return (year !== '' && year !== own && !isBehind) || isPartOfYear(actual.gap);
}

/** 「，年度目标值为」: a target of nothing that was not named before. */
function isBareTarget({ gap }: Said): boolean {
  return gap.startsWith(',') && withoutEndings(gap.slice(1), TARGET_ENDS) === '';
}

function lastClause(gap: string): string {
  return gap.split(/[,;:]/).at(-1) ?? '';
}

interface ToldVerdict {
  readonly verdict: Verdict;
  readonly start: number;
  readonly length: number;
}

/** `goesOn` where another figure follows: 「完成计划的90%」 is no verdict. */
export function verdictBehind(behind: string, goesOn: boolean, isMoney: boolean): ToldVerdict | null {
  let start = 0;
  const clauses = behind.split(',');
  for (const clause of clauses.slice(0, goesOn ? Math.min(MOST_CLAUSES, clauses.length - 1) : MOST_CLAUSES)) {
    const spoken = verdictIn(clause);
    if (spoken?.verdict === 'late') return null;
    if (spoken) return isOfFigure(spoken, isMoney) ? { verdict: spoken.verdict, start, length: clause.length } : null;
    start += clause.length + 1;
  }
  return null;
}

/** 「资金控制在预算内」, 「质量达标」 judge other things. */
function isOfFigure({ around }: SpokenVerdict, isMoney: boolean): boolean {
  if (!around) return true;
  const [before, behind] = around.map((words) => (isMoney ? words.replace(BUDGET, '') : words));
  return withoutBeginnings(before ?? '', BEGINNINGS) === '' && withoutEndings(behind ?? '', ENDS) === '';
}

/** Whether the figure falls short of the target; null where the words do not tell which way is better. */
function missed(target: Said, actual: Said, verdict: Verdict): boolean | null {
  const { comparator } = target.value;
  const difference = compare(inBase(actual.value), inBase(target.value));
  // 「漏损率降至15.8%，未达到15%的目标」: what falls is reached from above.
  const isFalling = isLess(target.gap) || isLess(actual.gap) || endingOf(actual.label, FALLING) !== '';
  if (isFalling && comparator?.startsWith('>') === true) return null;
  if (comparator === '<=' || comparator === '<') return difference > 0;
  if (verdict !== 'within' && (comparator === '>=' || comparator === '>')) return difference < 0;
  if (verdict === 'within') return comparator === null || comparator === '=' ? difference > 0 : null;
  // 「计划培训1200人次，实际培训1080人次，超额完成」
  const isMoreBetter = !isLess(target.gap) && !isLess(actual.gap) && target.value.unit?.dimension !== 'money';
  if (!isMoreBetter || verdict === 'unmet' || target.value.unit?.dimension === 'time') return null;
  return difference < 0;
}
