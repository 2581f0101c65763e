/** Words around the name of a row or a column, where a text retells a cell. */

/** Before the name. */
export const OF_ROWS = '其中 另 而 且 及 和';

/** Ends a clause that only points at the table. */
export const POINTS_AT = '可以看出 看出 可见 可知 显示';

/** Behind the column: 「执行率最低，为93.87%」. */
export const EXTREMES = '最高 最低 最大 最小 最多 最少 较高 较低 分别';

/** Between the names of rows that are taken together. */
export const JOINS_ROWS = '、 和 及 与 以及';
