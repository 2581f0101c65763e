/** Words around a count that say that it counts all of them: 「项目共划分15个标段」, 「16个标段中」, 「全部13个项目村均已完成」. */

/** One of these must stand before the figure. */
export const ALL_OF =
  '全部 所有 共 总共 共计 合计 总计 一共 涉及 覆盖 惠及 划分 划分为 分为 分布在 共有 共涉及 共覆盖 共划分 分布于';

/** These may, and name nothing else. */
export const WITH_ALL =
  '项目 本项目 该项目 此项目 工程 该工程 本次评价 评价 发现 存在 的 为 在 于 了 已 实际 建设任务 建设地点';

/** Behind what is counted, where the sentence begins with the figure. */
export const AMONG = '中 均 都 全部 已全部 已均 全都';

/** What is counted one by one; people and amounts are told in too many ways. */
export const THING_UNITS = '个 家 所 座 处 条';

/** Counts of these are of some of them. */
export const SAMPLED =
  '抽查 抽取 抽样 抽选 选取 选择 核查 走访 调研 检查 访谈 实地 现场 其中 个别 部分 另有 未 拟 计划 预计';
