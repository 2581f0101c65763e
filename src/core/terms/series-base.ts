/** Figures of several years in a row, none of which is named. */

/** Before the first of them. */
export const IN_TURN = '分别 依次';
/** … and whose they are. */
export const YEARS_IN_TURN = '两年 三年 四年 五年 各年 各年度 历年 每年 年度';
