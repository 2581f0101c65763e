/** How many rounds something was done in, and which of them are told one by one: 「分四期发放消费券」, 「第一期…，第二期…，第五期…」. */
import type { Table } from './matcher';

/** Before the number of rounds. */
export const IN_ROUNDS = '分 共分 分为 共分为 先后分';
/** A number of rounds, as it is written before their word … */
export const NUMBERS_OF_ROUNDS: Table<number> = [
  [2, '两 二 2'],
  [3, '三 3'],
  [4, '四 4'],
  [5, '五 5'],
  [6, '六 6'],
  [7, '七 7'],
  [8, '八 8'],
  [9, '九 9'],
];
/** … and which of them it is. */
export const ROUNDS_IN_TURN: Table<number> = [
  [1, '第一 第1'],
  [2, '第二 第2'],
  [3, '第三 第3'],
  [4, '第四 第4'],
  [5, '第五 第5'],
  [6, '第六 第6'],
  [7, '第七 第7'],
  [8, '第八 第8'],
  [9, '第九 第9'],
];
/** What they are called. */
export const ROUND_WORDS = '期 批 轮 批次 阶段';
/** A round that was added, or none of those announced. */
export const ROUNDS_APART = '追加 增加 新增 增发 加发 另 原计划 计划 拟 调整 上年 去年';
