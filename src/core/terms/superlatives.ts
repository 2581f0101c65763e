/** The most and the least of a list, and the middle of it. */
import type { Table } from './matcher';

export type Superlative = 'most' | 'least';

export const SUPERLATIVES: Table<Superlative> = [
  ['most', '最高 最多 最大 最快 最好 居首 居首位 排名第一 位居第一 列第一'],
  ['least', '最低 最少 最小 最慢 最差 居末 居末位 排名末位 位居末位 垫底'],
];

/** A mean of figures that are listed. */
export const MEANS = '平均 均值 平均值 平均数';
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
/** 平均每期, 平均每个村. */
export const EACH_ONE = '平均每';
