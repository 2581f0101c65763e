/** What a sentence says of every row of a table in one: 「四个社区投放准确率均在90%以上」, 「三个子项预算均全额支出」. */

/** Before what is said of all of them. */
export const OF_EVERY_ROW = '均 都 全部 悉数 全';
/** Between that and a bound. */
export const BEFORE_BOUNDS = '在 达 达到 保持在 稳定在 控制在 维持在 为 已 已达 已达到 实现';
/** Behind a number in characters: 四个社区. */
export const ROW_COUNTERS = '个 项 家 所 座 名 处 类 镇 乡 村 县 区 市';
/** Of some, of another time, or not yet so. */
export const NOT_EVERY_ROW =
  '除 其中 部分 其余 其他 其它 基本 上年 去年 同期 以前 往年 历年 计划 要求 应 须 需 拟 预计 确保 力争 承诺 约定 规定 未 不 没有 建议 若 如 整改 将 原则 方可';
/** All of the money was spent. */
export const ALL_SPENT =
  '全额支出 全部支出 全额支付 全部支付 全额执行 全部执行 全额使用 全部使用 支出完毕 支付完毕 执行完毕 使用完毕 已全部支出 已全部支付';
/** All was done, at the end of its clause. */
export const ALL_REACHED =
  '完成 已完成 达标 已达标 达到目标值 达到目标 达到预期目标 达到预期 达到年度目标 达到年度目标值 达到年度指标值 达到指标值 完成目标 完成年度目标 完成年度任务 完成任务 完成计划 完成年度计划 ' +
  '按期完成 如期完成 按时完成 顺利完成 圆满完成 按计划完成 超额完成';

/** Before what did not happen, at the end of a clause. */
export const NEVER_HAPPENED =
  '未发生 未发生过 未发生任何 未发生一起 未发生一例 没有发生 未出现 未出现过 未出现任何 没有出现 无 无一起 零 实现零';
/** Behind what happened, in the name of a row that counts it: 安全生产事故发生数. */
export const TIMES_HAPPENED = '发生 发生数 发生数量 发生次数 发生起数 次数 起数 件数 例数 数量 数 发生率 率 情况 控制';

/** Counted of what was planned, each a row of its table: 「4项数量指标」. */
export const ROWS_OF_PLANS = '指标 目标 任务 建设内容 工作内容 子项 事项';
