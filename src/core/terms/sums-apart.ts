/** Words around a whole and its parts that stand apart. */

/** Divides a whole: 「分四批下达，分别为…」. */
export const DIVIDES_INTO = '分';
/** Leads the parts behind it. */
export const PARTS_IN_TURN = '分别为 分别是 分别下达 分别拨付 分别安排 分别到位 依次为 依次是';
/** Before or behind the name that a total and its parts share: 中标金额合计. */
export const TOTALS_NAMED = '合计 共计 总计 累计 总额';
/** Begins a sentence of one figure a year. */
export const BY_YEARS = '分年度 分年 按年度 各年度 各年';
/** Of all these years. */
export const OVER_YEARS = '累计 共 合计 总计 总';
