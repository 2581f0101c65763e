/** Two kinds, of which everybody is one: 「完成目标值的19个；未完成目标值的4个」, 「男性268人、女性154人」, and all of them before. */
import type { SaidRelation } from '../../../../model';
import { EITHER_OR, IN_ALL, NEARLY_EITHER_OR, NEGATIONS } from '../../../../terms/said-sums';
import { holding } from '../../../../terms/search';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';
import { strungOf } from '../parts';
import { isAmong } from '../shares';
import { isSameMeasure } from '../turns';
import { listed } from '../words';

const NOT = listed(NEGATIONS);
const saysAll = holding(IN_ALL);
/** Shorter names are those of many. */
const SHORTEST_DEED = 2;
const SHORTEST_NAME = 3;
/** How far before its two kinds a thing is named. */
const LONGEST_LEAD = 30;

export function eitherOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  return [...doneAndNot(passage), ...oneAndOther(passage, before)];
}

/** 「22个指标中，完成…的19个，占86.36%；未完成…的4个」 */
function doneAndNot({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((not, index): SaidRelation[] => {
    const label = not.label.trim();
    const word = NOT.find((one) => label.startsWith(one));
    const deed = word === undefined ? '' : label.slice(word.length);
    const done = figures.slice(0, index).findLast((figure) => deed !== '' && figure.label.trim() === deed);
    const whole = figures.slice(0, index).find((figure) => isAmong(text, figure));
    if (deed.length < SHORTEST_DEED || !done || !whole || whole.end > done.start) return [];
    // 「非常满意143份、满意78份、不满意15份」 are more than two.
    const between = figures.filter(({ start, end }) => start >= whole.end && end <= not.start);
    if (between.some((one) => one !== done && isSameMeasure(one, whole))) return [];
    const all = [whole, done, not];
    if (!all.every((one) => isPlain(one) && one.depth === 0 && isSameMeasure(one, whole))) return [];
    return [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: [[done.figure, not.figure]] }];
  });
}

/** 「参训退役军人中男性268人、女性154人」, where an earlier sentence counts all 退役军人. */
function oneAndOther({ text, figures }: Passage, before: readonly Passage[]): SaidRelation[] {
  return figures.flatMap((second, index): SaidRelation[] => {
    const first = figures[index - 1];
    if (!first || !areKinds(first, second) || !isSameMeasure(first, second)) return [];
    if (!isPlain(first) || !isPlain(second) || first.depth > 0) return [];
    // 「专职22人、兼职12人、志愿者2人」 are more than two.
    const next = figures[index + 1];
    if (next && isSameMeasure(next, second) && strungOf([second, next]).length > 1) return [];
    const own = figures.slice(0, index - 1).filter((figure) => isSameMeasure(figure, first));
    const [all, another] = own;
    // 「选聘护林员214名，男性163名，女性51名」; several of them before may all be meant.
    if (all) {
      const isOne = !another && isPlain(all) && all.clause === second.clause && all.depth === second.depth;
      return isOne ? [sumOf(all, first, second)] : [];
    }
    const named = text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
    const whole = onlyValue(
      before
        .flatMap((passage) => passage.figures)
        .filter(
          (figure) => isPlain(figure) && isSameMeasure(figure, first) && saysAll(figure.gap) && isNamed(figure, named),
        ),
    );
    return whole ? [sumOf(whole, first, second)] : [];
  });
}

function sumOf(whole: Said, first: Said, second: Said): SaidRelation {
  const parts = [[first.figure, second.figure]];
  return { kind: 'sum', list: 'total', wholes: [whole.figure], parts, isWeak: true };
}

function areKinds(first: Said, second: Said): boolean {
  return [...EITHER_OR, ...NEARLY_EITHER_OR].some(
    ([one, other]) => (isKind(first, one) && isKind(second, other)) || (isKind(first, other) && isKind(second, one)),
  );
}

/** 男性 of 「从性别来看，参训人员中男性」, whatever stands before it. */
function isKind({ label }: Said, kind: string): boolean {
  const at = label.lastIndexOf(kind);
  return at >= 0 && label.length - at - kind.length <= 1;
}

/** Some characters in a row of what the whole counts stand before the two. */
function isNamed({ gap, noun }: Said, words: string): boolean {
  const named = `${gap}${noun}`;
  for (let at = 0; at + SHORTEST_NAME <= named.length; at++) {
    const part = named.slice(at, at + SHORTEST_NAME);
    if (/^\p{Script=Han}+$/u.test(part) && words.includes(part)) return true;
  }
  return false;
}
