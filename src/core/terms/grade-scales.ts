/** How a report lays down its own grades: 「得分90分以上为优，80—90分为良，…」. */

/** The grades of such scales, the longer before those they contain. */
export const SCALE_GRADES = '优秀 良好 中等 较好 一般 基本合格 不合格 不及格 合格 及格 较差 优 良 中 好 差';

/** In front of the points of a grade, where they are those of what is evaluated. */
export const SCALE_SUBJECTS =
  '绩效 评价 自评 综合 项目 最终 总体 得分 评分 总分 总得分 分数 分值 结果 在 者 即 其中 等级 等次 级 档 按照 按 按得分 以 S X';

/** Between the points and their grade. */
export const SCALE_LINKS =
  '分 以上 及以上 以下 及以下 之间 以内 区间 至 到 含 不含 且 和 与 大于 小于 等于 大于等于 小于等于 高于 低于 不低于 不足 未满 不满 达到 的 者 得分 为 评为 定为 评定为 确定为 认定为 属于 是 等级 等次 评价 绩效 结果 对应 : - — ~ ～ ≥ ≤ > < " “ ” ( ) [ ]';

/** With these a single bound is the least that a grade has … */
export const SCALE_FROM = '以上 及以上 大于 大于等于 高于 不低于 达到 ≥ >';
/** … and with these what it has to stay below. */
export const SCALE_BELOW = '以下 小于 小于等于 低于 不足 未满 不满 < ≤';
/** Behind the grade. */
export const SCALE_ENDS = '等级 等次 级 档 " ” ) 四个 的标准 标准 划分 等级标准 评定';
/** 90(含)分, 90分(含90分): which of two grades a bound belongs to. */
export const SCALE_INCLUSION = /,?\(?不?(?:包)?含(?:\d+分?)?\)?(?=[^\p{Script=Han}]|分|以上|以下|至|到)/gu;
