/** A figure, and a target behind the words that judge it: 「满意度为88.7%，高于85%的目标值」, 「未达到95%以上的年度目标」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import {
  AGAINST,
  AT_LEAST,
  BEHIND_BOUNDS,
  BOUNDS_OF_TARGETS,
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  NOT_ONE,
  TARGETS_BEHIND,
} from '../../../terms/verdicts';
import { FALLS_TO } from '../../../terms/said-changes';
import { BOUND_BEGINNINGS } from '../../../terms/said-rates';
import { isPlain, type Passage, type Said } from './passages';
import { changeOf, isSameMeasure, POINTS } from './turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const WORDS = new Matcher(entriesOf(AGAINST));
const BEGINNINGS = listed(BOUND_BEGINNINGS);
const BOUNDED = listed(BEHIND_BOUNDS);
const LINKS = listed('了 = :');
const TARGETS = listed(TARGETS_BEHIND);
const LEAST = AT_LEAST.split(' ');
const BOUNDING = listed(BOUNDS_OF_TARGETS);
const isLess = holding(LESS_IS_BETTER);
const isMore = holding(MORE_IS_BETTER);
const FALLING = listed(FALLS_TO);
const isOfSome = holding(NOT_ONE);

export function againstIn({ text, words, at, figures }: Passage): SaidRelation[] {
  return figures.flatMap((target, index): SaidRelation[] => {
    const [actual, last] = judgedBefore(figures, index);
    if (!actual || !last || !isPlain(actual) || !isSameMeasure(actual, target) || target.value.approximate) return [];
    if (actual.value.unit?.dimension === 'ratio' && actual.value.unit.symbol !== target.value.unit?.symbol) return [];
    if (actual.clause !== target.clause || actual.depth !== target.depth || isOfSome(actual.gap)) return [];
    if (isLastOfParts(figures.slice(0, figures.indexOf(actual) + 1))) return [];
    const judged = judgingWord(text.slice(last.end, target.end));
    const rest = withoutBeginnings(text.slice(target.end), BOUNDED);
    const behind = TARGETS.find((one) => rest.startsWith(one));
    if (!judged || (behind === undefined && !judged.isTarget && !isMissedBound(judged, actual, rest))) return [];
    const difference = compare(inBase(actual.value), inBase(target.value));
    const isLessBetter = isLessIn(actual) || endingOf(actual.label, FALLING) !== '';
    const isSo = holds(judged.against, difference, isLessBetter);
    if (isSo === null) return [];
    const end = text.length - rest.length + (behind?.length ?? 0);
    const verdict = words.slice(last.end + judged.start, end).trim();
    const bound = target.start + text.slice(target.start, target.end).search(/\d/);
    return [
      {
        kind: 'judged',
        target: { words: words.slice(bound, end).trim(), at },
        actual: { words: actual.figure.words, at },
        verdict: { words: verdict, at },
        isWrong: !isSo,
      },
    ];
  });
}

/** What a word behind it judges, and the figure right before that word: 「比例为86.4%，提高4.3个百分点，高于85%的目标值」 judges no change. */
function judgedBefore(figures: readonly Said[], index: number): readonly (Said | undefined)[] {
  const [before, last] = [figures[index - 2], figures[index - 1]];
  const isChange = last?.value.unit?.symbol === POINTS && before !== undefined;
  return isChange && before.clause === last.clause ? [before, last] : [last, last];
}

/** 「满意度为81.67%，未达到85%，」: nothing but what was to be is told to be missed; a growth is none of what is reached by it. */
function isMissedBound({ against }: Judged, actual: Said, rest: string): boolean {
  return against === 'missed' && /^(?:[,;]|$)/.test(rest) && changeOf(actual) === null;
}

/** 「完成86.4公里，其中甲县27.4公里、乙县22.8公里，超过80公里的目标」: not the last part is judged. */
function isLastOfParts(before: readonly Said[]): boolean {
  const last = before.at(-1);
  if (!last) return false;
  const list = before.slice(before.findLastIndex((one) => one.clause !== last.clause || !isSameMeasure(one, last)) + 1);
  return list.some(({ gap }, at) => at > 0 && isOfSome(gap));
}

interface Judged {
  readonly against: Against;
  readonly start: number;
  /** 「控制在目标值6分钟以内」: the word for the target stands before it. */
  readonly isTarget: boolean;
}

/** The judging word that is all there is between two figures, but for what says nothing. */
function judgingWord(between: string): Judged | null {
  const digits = between.search(/\d/);
  const before = between.slice(0, digits);
  const start = before.lastIndexOf(',') + 1;
  if (digits < 0 || start === 0) return null;
  const said = withoutEndings(withoutBeginnings(before.slice(start), BEGINNINGS), LINKS);
  const found = WORDS.match(said, 0);
  if (!found) return null;
  // 「完成了不低于98%的年度指标」
  const told = withoutBeginnings(said.slice(found[0].length), LINKS);
  const behind = LEAST.includes(told) ? '' : told;
  const isTarget = TARGETS.includes(behind);
  // 「高于目标值2天」 says how much more.
  const isBound = BOUNDING.includes(found[0]);
  return behind === '' || (isTarget && isBound) ? { against: found[1], start, isTarget } : null;
}

/** 「平均响应时间」, and not 「年均使用时长」. */
function isLessIn({ gap, figure }: Said): boolean {
  return isLess(gap) && !isMore(gap + (figure.value.unit?.symbol ?? ''));
}

type Against = 'reached' | 'missed' | 'more' | 'less' | 'better';

/** Null where the words do not tell which way is better. */
function holds(against: Against, difference: number, isLessBetter: boolean): boolean | null {
  if (against === 'more') return difference >= 0;
  if (against === 'less') return difference <= 0;
  if (against === 'better') return isLessBetter ? difference <= 0 : difference >= 0 ? true : null;
  if (isLessBetter) return null;
  return against === 'reached' ? difference >= 0 : difference < 0;
}
