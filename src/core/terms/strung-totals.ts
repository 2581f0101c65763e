/** Words around what a list of parts in a row comes to: 「首付款145.8万元、中期款194.4万元，两期共支付340.2万元」. */
import type { Table } from './matcher';

/** How many parts a total says that it adds up, at the beginning of its clause. */
export const NUMBERS_OF_PARTS: Table<number> = [
  [2, '两 二 2 双'],
  [3, '三 3'],
  [4, '四 4'],
  [5, '五 5'],
  [6, '六 6'],
];
/** What the parts are counted in, between their number and the word of the total. */
export const COUNTED_PARTS = '期 笔 项 类 者 批 个 个标段 个年度 年 家 次 个批次 个阶段 个部分 部分 个方面';
/** Adds them up. */
export const TOTALS_OF_STRUNG = '共计 合计 总计 累计 共';
/** Leads a list of figures without names: they are all there are. */
export const NAMED_BEFOREHAND = '分别为 分别是 分别达 分别';

/** Adds up the points of a part: 「过程指标合计得20.2分」. */
export const MARKS_TOGETHER = '合计得分 合计得 共得分 共得 共计得分 共计得';
/** Between the name of a part and that word. */
export const PART_OF_MARKS = '指标 类指标 类 部分 方面 维度';
