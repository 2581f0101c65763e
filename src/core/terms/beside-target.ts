/** What was reached and what was to be, side by side: 「公众满意度为86.25%，目标值为90%」. */

/** Before what was to be, right behind what was reached. */
export const TARGET_BESIDE =
  '目标值为 目标为 目标值 年度目标为 年度目标值为 指标值为 绩效目标为 目标值是 低于目标值 高于目标值 未达到目标值 未达到 低于 高于 超过 超过目标值 达到目标值 年初目标为 年初目标值为 计划值为';
/** Between a name and what was reached. */
export const REACHED_LINKS = '为 达 达到 仅 仅为 是 实际 实际为 实际完成 完成 已达 已达到 约 :';
