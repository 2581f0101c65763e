/** A sentence that says of an indicator by its name that it was reached, and gives no figure: 「有效捕获率等质量指标均达到年度目标值」. */

/** Between the name and the verdict, and saying nothing else. */
export const BEFORE_MET =
  '等 各项 质量 数量 时效 成本 产出 效益 满意度 指标 三级 绩效 目标 两项 三项 四项 均 都 也 已 全部 已全部 全面 如期 顺利 按计划 的 完成值 实际完成值 实际值';
/** The verdict itself, and nothing behind it. */
export const SAID_MET =
  '达到年度目标值 达到年度目标 达到了年度目标 达到目标值 达到目标 达到预期目标 达到预期 达到绩效目标 达到年度指标值 达到指标值 达到要求 达到年度目标要求 完成年度目标 完成目标 完成年度目标值 完成预期目标 达标 实现年度目标 实现目标 实现预期目标';
