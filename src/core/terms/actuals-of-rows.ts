/** Between whose it is and the name of a row of targets, in a sentence that tells what came of it. */
export const ACTUAL_LEADS =
  '累计 共 共计 已 全年 实际 年末 当年 本年 项目 本项目 该项目 的 其中 其中: 及 和 : 评价期内 期末 完成';
