/** Answers of a survey, from the best to the worst, and how many gave them. */

/** How many forms or people the answers are those of. */
export const ASKED = '有效问卷 收回 回收 有效 受访 调查了 共调查 访谈 抽样调查 随机调查 调查';

/** The first of a scale … */
export const BEST_ANSWERS = '非常满意 很满意 十分满意 非常认可 非常了解 非常好 很好 满意';

/** … and the last, so that nothing is left out. */
export const WORST_ANSWERS = '不满意 很不满意 非常不满意 不认可 不了解 很差 较差 没有改善 没有变化';

/** Rates of those who were content; 满意度 may weigh the answers. */
export const RATES_OF_ANSWERS = '满意率 认可率 知晓率 好评率';

/** Beside counts of those who were asked or looked at. */
export const ALL_SAMPLED = '回访 受访 问卷 调查 座谈 评价组 抽查 随机';
