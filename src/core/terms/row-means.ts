/** Rows that say that they are the mean of those above: 「综合满意度（各题平均）」, and the year below its quarters. */

const OF_EACH = /(?:各|[二三四五六七八九十\d]+个?)[^，,；;（）()]{1,6}(?:的)?(?:算术)?平均(?:值|数|分)?/u;
const QUARTER = /^(?:20\d\d年)?第?[一二三四1-4]季度$/u;
const YEAR = /^(?:20\d\d年)?(?:全年|年度|全年度|年度得分|全年得分|全年平均|年度平均)$/u;
const SCORE = /得分$|评分$|考核分$/u;

/** Whether a label says of what it is the mean: folded, with its notes. */
export function saysMeanOfEach(label: string): boolean {
  return OF_EACH.test(label);
}

export function namesQuarter(label: string): boolean {
  return QUARTER.test(label);
}

/** Whether a label names the year whose quarters stand above. */
export function namesWholeYear(label: string): boolean {
  return YEAR.test(label);
}

/** Whether a heading is that of scores, of which a year has the mean and never the sum. */
export function headsScores(label: string): boolean {
  return SCORE.test(label);
}
