/** The most and the least of a list, and the middle of it. */
import type { Table } from './matcher';

export type Superlative = 'most' | 'least';

export const SUPERLATIVES: Table<Superlative> = [
  ['most', '最高 最多 最大 最快 最好 居首 居首位 排名第一 位居第一 列第一'],
  ['least', '最低 最少 最小 最慢 最差 居末 居末位 排名末位 位居末位 垫底'],
];

/** A mean of figures that are listed. */
export const MEANS = '平均 均值 平均值 平均数';
/** … of so many years, right before it. */
export const YEARLY_MEANS = '年均 年平均 月均 季均 每年平均 平均每年';
/** Behind the mean, its other name: 「算术平均值即总体满意度」. */
export const ALSO_CALLED = '即 也即 也就是 作为';
/** … in which some of them count more. */
export const WEIGHTED = '加权 按权重 权重';

/** So much for each: the unit of what it is shared among. */
export const PER_EACH: Table<string> = [
  ['户', '户均'],
  ['人', '人均 生均'],
  ['名', '人均 生均'],
  ['亩', '亩均'],
  ['所', '校均 所均'],
  ['个', '村均 点均'],
];
/** … for a month, where a year is told. */
export const MONTHLY_MEANS = '月人均 月户均 月均每人 每月人均 人均每月 月生均';
/** 平均每期, 平均每个村. */
export const EACH_ONE = '平均每';

/** Beside a mean that is that of others, or not a plain one. */
export const MEANS_OF_OTHERS =
  '全县 全市 全省 全区 全州 全国 全镇 全校 高于 低于 超过 超出 上年 去年 往年 历年 综合 同期 行业 较 比 水平 总体 整体 社会 标准 目标 计划 上限 其中 另 其余 各';
/** Before the number of all that money is for, whoever else is counted beside them. */
export const POPULATIONS = '常住人口 户籍人口 服务人口 总人口 参保人数 在校学生 受益人口';
/** Before a list of parts, the whole stands. */
export const LIST_LEADS = '其中 分别 包括';
/** Beside a superlative that leaves some out, or is one of another time. */
export const NOT_OF_ALL = '除 上年 去年 剔除 扣除 不含 同类 并列 若 只看 仅看 单看 如果';
/** Before the name of the most: saying nothing of what is compared. */
export const EXTREME_LINKS = '其中 其 但 而 以 的 在 安排 资金 金额 数 量 数量 共 为 是 分配';
/** Joins the name with others: 「甲镇和乙镇最多」. */
export const NAMES_JOINED = '、 和 及 与 跟';
/** Entries of a list that are none of its names. */
export const NO_NAMES = '其他 其它 其余 合计 共计 总计 小计 平均';
/** Behind a mean: not all of the whole was shared out. */
export const NOT_SHARED_OUT = '剩余 其余 预留 结余 另有';
/** Before a mean that is not one of what was spent: 「按核定费用计算」. */
export const OTHER_BASIS = '核定 审定 结算 概算 预算 批复 合同 计划 测算 决算 预计 估算 标准';
