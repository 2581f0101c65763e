/** Of what time a table of targets tells: titles above and beside it say so, and the year's own counts. */
import type { Table } from './matcher';

export type Term = 'midterm' | 'annual';

/** A title that holds one of these; the longer time is looked for first, for 「中期目标（2022年度起）」 names a year too. */
export const TERMS: Table<Term> = [
  ['midterm', '中期 长期 实施期 三年目标 五年目标 三年绩效 全周期 规划期'],
  ['annual', '年度 当年 本年 全年'],
];
