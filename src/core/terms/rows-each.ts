/** What each of a row of a table had: 「特困人员全年人均支出11560.03元」. */

/** Right before the verb and the amount, and the column that counts those. */
export const EACH_OF_ROW = [
  ['人均', '人数'],
  ['户均', '户数'],
] as const;
/** Of a month, of a day, laid down, or of another time. */
export const EACH_OF_ROW_NOT = '月 日 标准 计划 预算 上年 去年 同期 提高 增加 增长 减少 下降 节约 高于 低于 每';

/** Before the name of a row whose rate is told, and saying nothing of it. */
export const BEFORE_RATED_ROW = '其中 最高的 最低的 最高的是 最低的是 最好的 最差的 如 以及 和 而 且 但 仅 的 是';
