/** Whose satisfaction a rate measures. */

/** Says nobody in particular, or only what is done about it: a rate of these is the one of the only indicator of satisfaction. */
export const ANYBODY =
  '服务对象 受益对象 受益群众 群众 社会公众 公众 社会 受益者 受益人 受益 对象 服务 总体 综合 整体 平均 项目 本项目 该项目 调查 问卷 问卷调查 抽样 本次 受访者 受访 ' +
  '人员 相关 的 确保 保证 保障 实现 达到 提高 提升 使 其 经 经调查 结果显示 显示';

/** Beside those who are 满意, where some are more so, or less. */
export const DEGREES_SATISFIED = '非常满意 很满意 十分满意 比较满意 较满意 基本满意 较为满意';
