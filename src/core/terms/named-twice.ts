/** Figures that two paragraphs tell by one long name: 「接警后平均到场时间7.6分钟」, 「全年接警后平均到场时间为8.4分钟」. */

/** Between the name and its figure. */
export const NAMED_LINKS = '为 是 达 达到 约 了 : 仅 仅为 只有 共 共计 实际 实际为 已 已达';
/** Before the name: it is that of all, and of the whole year. */
export const NAMED_OF_ALL =
  '全年 全年度 全县 全市 全省 全区 全州 全镇 全乡 全校 全院 全国 总体 整体 共 共有 现有 年末 年末实有 年末共有 截至年末 项目 本项目 该项目';
/** In its clause, beside the name: of another time, of some, or what was to be. */
export const NAMED_APART =
  '上年 去年 前年 往年 同期 此前 以前 原 年初 上半年 下半年 季度 月底 月末 截至 截止 目标 计划 任务 标准 要求 应 预计 拟 力争 确保 不低于 不高于 不超过 控制 其中 抽查 抽取 抽样 样本 核查 现场 走访 回访 改造前 改造后 实施前 实施后 整改后 按 剔除 扣除 不含 调整 口径 最高 最低 平均 较 比 增加 减少 提高 下降 提升 降低 到 由 从 省 若 如 每 各 其余 其他 部分 个别 新增 新聘 拟聘 离职';
/** Between the numbers of one kind of thing: people are counted in each of them. */
export const COUNTED_PEOPLE = '人 名 位';
