/** How many were given which grade: 「优秀5个、良好23个、中(一般)21个」. */
import type { Grade } from '../model';
import type { Table } from './matcher';

/** Right before the figure, or right behind its unit. */
export const GRADE_WORDS: Table<Grade> = [
  ['优', '优 优秀 优等 优级 优秀等次 优等次'],
  ['良', '良 良好 良等 良级 良好等次 良等次'],
  ['中', '中 中等 中级 一般 合格 中(一般) 中等次 中等等次'],
  ['差', '差 较差 差等 差级 不合格 差等次'],
];

/** Between the word and its figure. */
export const GRADE_LINKS = '的 为 是 有 共 等级 等次 级 档 项目 单位 分别 : “ ” " 》 《 ( )';

/** Before a word of one character, which ends many others. */
export const BEFORE_GRADES = '等级 等次 级别 档次 结果 评价 评定 评级 其中 为 的 是 有';

/** What is judged is counted in these. */
export const GRADE_UNITS = '个 家 项 户 所';
