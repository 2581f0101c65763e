/** Terms of so many days, from when they run, and what has to be done in them: 「工期180日历天」, 「签订后90日内交付」. */

/** Right before how many days there are to build. */
export const DAYS_TO_BUILD = '工期 施工工期 合同工期 建设工期 总工期 计划工期 工期为 施工期';
export const BEGUN_TO_BUILD = '开工日期 开工时间 开工令 正式开工 进场施工 开工建设 开工';
export const BUILT_THEN = '完工 竣工 完成施工';
/** … but these are told of another day. */
export const NOT_BUILT_THEN = '验收 初验 备案 结算 审计 开工后 计划 预计 应于 应在 拟于 约定';

/** Right before how many days there are to deliver, with the deed behind them. */
export const DAYS_FROM_CONTRACT = '签订后 签订之日起 签订生效后 生效后 生效之日起 签订合同后 签约后';
export const DELIVERED_IN_DAYS = '交付 交货 供货 到货 完成交付 完成供货';
export const CONTRACT_SIGNED = '签订';
export const DELIVERED_THEN = '交付 交货 到货 供货';

/** That it was done in that term. */
export const KEPT_TERM = '工期内 期限内 时间内 时限内 按期 按时 如期 合同工期 按合同约定 未逾期';
export const KEPT_TERM_OF = '合同 约定 工期';
export const KEPT_DEEDS = '完成 完工 竣工 交付 交货 供货 到货';
/** The days became others. */
export const TERM_CHANGED = '顺延 延期 延长 补充协议 展期 停工 暂停施工 调整为 变更为 另行';
/** … unless this stands before it. */
export const TERM_UNCHANGED = '未办理 未批准 未签订 没有 未经 无 未';

/** Of what was to be. */
export const TERM_AHEAD = '计划 预计 应于 应在 拟于 要求 须 确保 力争';
export const TERM_AGREED = '约定 之前 日前 月前';
