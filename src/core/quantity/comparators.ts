import type { Comparator } from '../model';
import { entriesOf, Matcher } from '../terms/matcher';

/** What a word beside a figure says: how it is compared, that it is rough, or nothing that changes it. */
export type Sense = Comparator | 'approximate' | 'money' | 'neutral';

/** Before the figure. */
const BEFORE: readonly (readonly [Sense, string])[] = [
  [
    '>=',
    '≥ >= => >＝ ≥= 大于等于 大于或等于 大于、等于 高于等于 高于或等于 多于或等于 不少于 不低于 不小于 不得低于 不得少于 不得小于 不应低于 不应少于 ' +
      '至少 最少 最低 达到 达到或超过 不早于',
  ],
  [
    '<=',
    '≤ <= =< ≤= 小于等于 小于或等于 小于、等于 低于等于 低于或等于 少于或等于 不高于 不超过 不大于 不多于 不得高于 不得超过 不得大于 不应超过 不超 ' +
      '至多 最多 最高 控制在 不晚于 不迟于 截至 截止 截止到 截至到',
  ],
  ['=', '= 等于 =='],
  ['>', '> 大于 高于 超过 超出 多于 优于 晚于'],
  ['<', '< 小于 低于 少于 不足 不到 未满 早于'],
  ['approximate', '约 大约 约为 近 将近 接近 大概 ~ ≈'],
  ['money', '¥ RMB 人民币'],
];
/** After the figure. */
const AFTER: readonly (readonly [Sense, string])[] = [
  ['>=', '以上 及以上 或以上 (含)以上 (含)及以上 起 ↑'],
  ['<=', '以下 及以下 或以下 (含)以下 以内 之内 内 (含)以内 ↓'],
  ['>', '(不含)以上'],
  ['<', '(不含)以下'],
  ['approximate', '左右 上下 余 多'],
  ['neutral', '(含) 整'],
];

const before = new Matcher(entriesOf(BEFORE));
const after = new Matcher(entriesOf(AFTER));

/** What was said around a figure, taken together. */
export interface Said {
  readonly comparator: Comparator | null;
  readonly approximate: boolean;
  /** ≥ before and 以下 after: no reading is right. */
  readonly contradictory: boolean;
  /** ¥500: a sum in 元 where no unit is written. */
  readonly money: boolean;
}

export const NOTHING_SAID: Said = { comparator: null, approximate: false, contradictory: false, money: false };

export function matchBefore(text: string, at: number): readonly [string, Sense] | null {
  return before.match(text, at);
}

export function matchAfter(text: string, at: number): readonly [string, Sense] | null {
  return after.match(text, at);
}

const isUpward = (comparator: Comparator): boolean => comparator.startsWith('>');

/**
 * Adds a word to what was said before. `=` yields to any other; of two in the same direction (大于95%以上) the one that
 * includes the figure holds.
 */
export function alsoSaid(said: Said, sense: Sense): Said {
  if (sense === 'neutral') return said;
  if (sense === 'money') return { ...said, money: true };
  if (sense === 'approximate') return { ...said, approximate: true };
  const { comparator } = said;
  if (comparator === null || comparator === '=') return { ...said, comparator: sense };
  if (sense === '=' || sense === comparator) return said;
  if (isUpward(comparator) !== isUpward(sense)) return { ...said, contradictory: true };
  return { ...said, comparator: isUpward(sense) ? '>=' : '<=' };
}
