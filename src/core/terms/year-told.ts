/** All of a year, told in two chapters: 「全年共完成惠民演出420场」, 「2024年共演出402场」. */

/** Before what was done, of all the year. */
export const ALL_YEAR = '全年 全年共 全年累计 全年共计 全年合计 年度共 年度累计 年内共 本年度共 当年共';
/** … behind the number of the year. */
export const TOGETHER_IN_YEAR = '共 累计 共计 合计 全年共 全年累计 全年 度共 度累计 年共 年累计 年全年 年度共 年度累计';
/** Between these and the deed. */
export const DONE_LINKS = '完成 实际 实际完成 开展 组织 举办 组织开展 实施 共 了 已 为 达 达到 :';
/** Of some of them, of others, or to be. */
export const YEAR_APART =
  '其中 计划 目标 拟 应 上年 去年 同期 比 较 新增 另 平均 每 日均 月均 抽查 抽取 抽样 未 取消 审定 送审';
/** Measures of what was done, beside counts. */
export const DONE_MEASURES = 'length area';
