/** What each of a row of a table had: 「特困人员全年人均支出11560.03元」. */

/** Right before the verb and the amount, and the column that counts those. */
export const EACH_OF_ROW = [
  ['人均', '人数'],
  ['户均', '户数'],
] as const;
/** Of a month, of a day, laid down, or of another time. */
export const EACH_OF_ROW_NOT = '月 日 标准 计划 预算 上年 去年 同期 提高 增加 增长 减少 下降 节约 高于 低于 每';
