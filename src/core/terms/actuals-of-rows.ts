/** Columns of a small table beside its targets, and sentences that tell what came of a row by its name. */

/** What was reached. */
export const ACTUAL_COLUMNS =
  '实际值 完成值 实际完成值 实际完成 完成情况 实际完成情况 全年实际完成值 年度实际完成值 实际 完成 完成率 实际完成率 全年完成值 实现值 评价结果 实际实现值 实际指标值';
/** Between whose it is and the name of the row. */
export const ACTUAL_LEADS = '累计 共 共计 已 全年 实际 年末 当年 本年 项目 本项目 该项目 的 其中 其中: 及 和 : 评价期内 期末 完成';
