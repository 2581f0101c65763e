/**
 * Words that compare: the same in a target (≥95%), in a column of signs (指标性质) and in a criterion (不低于95%的得满分). A word that
 * stands here is read in all three.
 */
import type { Comparator } from '../model';
import { each, maybe } from './each';
import type { Table } from './matcher';

const NOT = '不 不得 不能 不应';

/** Before a figure. */
export const COMPARES: Table<Comparator> = [
  [
    '>=',
    '≥ >= => ≥= >＝ 大于等于 大于或者等于 大于/等于 高于等于 多于等于 ' +
      `${each(NOT, '低于 少于 小于 劣于')} 至少 最少 不早于 ${each('等于 持平', '或 及 和 、', '大于 高于 多于 超过 超出 优于')} ${each('大于 高于 多于 超过 超出 优于', '或 及 和 、', '等于')}`,
  ],
  [
    '<=',
    '≤ <= =< ≤= 小于等于 小于或者等于 小于/等于 低于等于 少于等于 ' +
      `${each(NOT, '高于 超过 超出 突破 大于 多于 优于')} ${each('不 未', '超 晚于 迟于')} 未超出 未突破 ${each('未', '超过 高于 大于 优于')} 没有超过 控制在 控制到 ${each('等于 持平', '或 及 和 、', '小于 低于 少于 早于')} ${each('小于 低于 少于 早于', '或 及 和 、', '等于')}`,
  ],
  ['=', '= == 等于 恰好为'],
  ['>', '> 大于 高于 超过 超出 多于 优于 晚于 超过了 突破 迟于 超出了'],
  ['<', '< 小于 低于 少于 不足 不到 未满 不满 早于 低于了 不及 劣于'],
];

/** Words that compare by what is good: 优于目标值 is below a limit. */
export const JUDGED = /[优劣]于/;

/** Words of lateness that compare where no figure says how late: 晚于计划完成时间. */
export const LATER_THAN = '晚于';

/** Of these before a plan, a share says how far beyond it: 超出目标值50%. */
export const EXCEEDS = '超出 超出了 突破';

/** Beyond something that was named. */
export const EXCEEDING = '超过 超出 以外 之外 期满后';

/** Half of it, as it is compared: 完成过半. */
export const HALVES: Table<Comparator> = [
  ['>', '过半 过半数 超半数 超一半 超半'],
  ['<=', `${each('未 不 没 没有', '过半 过半数')} 未超半数`],
];

/** Behind a figure: what lies beyond it, 超过60%部分. */
export const PART = '部分';

/** Words of reaching: of a figure or a target they compare, of anything else they say that it was achieved. */
export const REACHES: Table<Comparator> = [
  [
    '>=',
    `${each(maybe('已 能 可 应 须 需 要 必须'), '达到')} 达到了 到达 达到并超过 应达 须达 达至 ${each('达到 达', '或 或者 及 和 、', '超过 高于 大于 超出 优于 多于 突破')}`,
  ],
  ['<', `${each('未 没 没有 不 未能 尚未', '达到')} 未达 达不到 不达 达不成 未到 未达至 达不到的`],
];

/** Before 达: of 下达目标 it is no word of reaching. */
export const NOT_REACHING = '下传上送转';

/** Beside the limits of a column of signs or in a target, and nothing in a criterion by itself. */
export const LIMITS: Table<Comparator> = [
  ['>=', '最低'],
  ['<=', '至多 最多 最高 截至 截止 截止到 截至到'],
];

/** After a figure. */
export const BOUNDS: Table<Comparator> = [
  ['>=', '以上 及以上 或以上 和以上 之上 或更高 及更高 起 ↑'],
  ['<=', '以下 及以下 或以下 和以下 之下 或更低 及更低 ↓'],
];

/** How those begin that say that the figure counts in: 及以上, 或更高. */
export const JOINED = '及或和';

/** After a figure: from nothing up to it, the figure included. */
export const WITHIN: Table<Comparator> = [['<=', '以内 之内 及以内 范围内 范围以内 区间内 区间之内']];

/** The same in one character, which says so only directly behind a figure: 5天内. */
export const WITHIN_A_FIGURE: Table<Comparator> = [['<=', '内']];

/** Whether the figure beside it counts in. */
export const INCLUDES: Table<boolean> = [
  [true, '含 包含 包括 含本数 均含 均包含 含端点'],
  [false, '不含 不包含 不包括 不含本数 不含此数 除外'],
];

/** As far to either side: ±5%. */
export const AROUND = '± +/- 正负';

/** Signs between the ends of a range. */
export const RANGE_SIGNS = '- -- — —— – ― ~ ~~ 至 到 －';

/** Between both figures where 之间 stands behind them: 介于-5%和5%之间. */
export const RANGE_JOINS = '和与及';

/** Before 范围 or 区间: the one that was just told. */
export const THIS_RANGE = '该 此 上述 以上 这一 前述';

/** What a column of signs may hold besides: which way is better. */
export const DIRECTIONS: Table<Comparator> = [
  ['>=', '正向 正向指标 正指标'],
  ['<=', '反向 反向指标 逆向 逆向指标 负向 负向指标 逆指标'],
];
