/** What a table on what is under way asks of each target: will it be reached? */
import type { Likelihood } from '../model';
import { entriesOf, Matcher, type Table } from './matcher';

const WORDS: Table<Likelihood> = [
  ['certain', '确定能 确定能够 肯定能 能完成 能够完成 可以完成 能 完全能 一定能 已完成 已经完成'],
  ['possible', '有可能 可能 有可能完成 可能完成 基本能 基本能完成'],
  [
    'impossible',
    '完全不可能 不可能 完全不能 不能 不能完成 无法完成 难以完成 确定不能 不可能完成 完不成 预计不能完成 预计无法完成',
  ],
];

const MATCHER = new Matcher(entriesOf(WORDS));

/** What an answer says, or null where it says nothing that is known. Folded text in. */
export function likelihoodOf(words: string): Likelihood | null {
  return MATCHER.meaningOf(words) ?? MATCHER.meaningOf(words.replace(/完成(?:目标|全年目标|年度目标)?$/, '')) ?? null;
}

/** Signs in a column of one answer that say that it is not the one: 否, ×, 0. */
const DENIES = new Set(['否', '×', 'x', 'X', '✗', '✘', '□', '0', '/', '-', '—', '无']);

/** Whether what stands in the column of an answer ticks it. */
export function isTicked(mark: string): boolean {
  return mark !== '' && !DENIES.has(mark);
}
