/** How many of those that were looked at were found so, told in two chapters: 「入户核实的120户中有9户服务记录缺少老人签字」. */

/** Between the whole and how many of it. */
export const AMONG_THEM = '中有 中 有 其中有 其中 里有 中仍有 中发现 发现有';
/** Of some of them, or of another time. */
export const FOUND_APART =
  '首次 复查 第一次 第二次 上年 去年 同期 整改前 整改后 已整改 尚未整改 季度 上半年 下半年 预计 计划';
