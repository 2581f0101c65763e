/** What some of a number of things are found to be. */
export const PART_VERDICTS = '合格 优良 达标 不合格 完工 通过 通过验收 验收合格 有效 满意';

/** What is said of those that passed … */
export const PASSED = '合格 达标 通过 完好 有效 规范';
/** … of those that have what they need … */
export const HELD = '持有 取得 具备 持证 获得';
/** … and before it of those that did not. */
export const FAILED_BEFORE = '不 未 未达到 未能 没有 无 尚未 未通过';
/** Before how many were found so. */
export const PLAIN_FOUND =
  '发现 核查发现 检查发现 抽查发现 实地核查发现 现场核查发现 评估中 检查中 核查中 抽查中 同行评估中 人员中 人员中仍有 中仍有 中有';
