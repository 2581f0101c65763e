/** Words beside a figure that do not compare it: about so much, a sum of money, nothing at all. */
import type { Table } from './matcher';

export type Hedge = 'approximate' | 'money' | 'neutral';

export const BEFORE_ROUGH: Table<Hedge> = [
  ['approximate', '约 大约 约为 近 将近 接近 大概 ~ ≈'],
  ['money', '¥ RMB 人民币'],
];

export const AFTER_ROUGH: Table<Hedge> = [
  ['approximate', '左右 上下 余 多'],
  ['neutral', '(含) 整'],
];

/** What stands before such a word where it is the end of another: 节约30万元, 签约12家, 附近2公里. */
export const BEFORE_OTHER_WORDS: Readonly<Record<string, string>> = { 约: '节契合条公预制违签履特', 近: '附最邻远' };
