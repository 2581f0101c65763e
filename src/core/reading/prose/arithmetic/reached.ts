/** A target and what was reached of it, in one sentence: 「…年初指标值为不低于180人，全年实际完成值164人」. */
import type { SaidRelation } from '../../../model';
import { isLike, type Passage, type Said } from './passages';
import { listed, withoutEndings, endingOf } from './words';

const LINKS = listed('为 是 达 达到 了 : = 不低于 不少于 ≥ ≤ 不超过');
const PLANNED = listed('指标值 目标值 目标 计划 计划数 任务数 预期值 计划完成 预期指标值 计划值 目标任务');
const DONE = listed('完成值 实际完成 实际完成值 完成 完成数 实际值 实际 实际完成数 已完成');

export function reachedIn({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((target, index): SaidRelation[] => {
    const actual = figures[index + 1];
    if (!actual || actual.clause !== target.clause || !isLike(target, actual)) return [];
    if (!isSaid(target, PLANNED) || !isSaid(actual, DONE) || isOwnName(actual)) return [];
    const { comparator, approximate } = actual.value;
    if (approximate || (comparator !== null && comparator !== '=') || actual.value.unit === null) return [];
    return [{ kind: 'reached', target: target.figure, actual: actual.figure }];
  });
}

function isSaid({ label }: Said, words: readonly string[]): boolean {
  return endingOf(withoutEndings(label, LINKS), words) !== '';
}

/** 「计划改造5公里，新建完成3公里」: what was reached is called as it was planned, or not at all. */
function isOwnName({ label }: Said): boolean {
  const words = withoutEndings(label, LINKS);
  const rest = words.slice(0, -endingOf(words, DONE).length).replace(/^(?:全年|年度|年末|其|本年|当年|实际)+/, '');
  return rest !== '';
}
