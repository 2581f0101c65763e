/** Two amounts by their names, told side by side in two chapters: 「宫颈癌筛查318.5万元，乳腺癌筛查468万元」. */

/** Behind the name of what the money is for. */
export const ENDS_OF_PURPOSES = '经费 资金 费用 专项资金 专项经费 补助 补助资金 支出 款 共 为 计 : 项目 费';
/** Of another time, of a plan, or of a change. */
export const PAIRS_APART =
  '计划 预算 预计 拟 安排 目标 应 上年 去年 同期 比 较 增加 减少 上半年 下半年 季度 截至 中标 合同 控制价 审定 送审 下达 到位';
