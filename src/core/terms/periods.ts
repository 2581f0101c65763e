/** Of what time a table of targets tells: titles above and beside it say so, and the year's own counts. */
import type { Table } from './matcher';

export type Term = 'midterm' | 'annual';

/** A title that holds one of these; the longer time is looked for first, for 「中期目标（2022年度起）」 names a year too. */
export const TERMS: Table<Term> = [
  ['midterm', '中期 长期 实施期 三年目标 五年目标 三年绩效 全周期 规划期'],
  ['annual', '年度 当年 本年 全年'],
];

/** As of a day … */
export const AS_OF = '截至 截止 截止到 截至到';
/** … and what of a year was done by then. */
export const DONE_BY_THEN = '支出 支付 执行 拨付 完成 使用 发放';
/** … or is to come. */
export const TO_COME = '计划 预计 拟 安排 编制 目标 申报 下达 提前';
