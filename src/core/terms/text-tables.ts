/** Words by which sentences tell of the small tables between the paragraphs of a report. */

/** Headings of a column of targets, and what is said right before one in a sentence. */
export const TARGET_COLUMNS =
  '目标值 年度目标值 指标值 年度指标值 绩效目标值 目标 年度目标 计划值 年度计划值 绩效目标 计划指标值 预期目标值';
export const TARGETS_TOLD = '目标值 年度目标值 指标值 年度指标值 绩效目标值 年度目标 绩效目标 计划值 预期目标值';
/** Before the figure of such a target. */
export const TARGET_LINKS = '为 是 : 设定 设定为 定为 的 不低于 不少于 不超过 不高于 ≥ ≤ >= <= 应达到 达到';

/** Right before the name of a column: the figure behind it is that of all rows. */
export const TOTAL_OF_COLUMN = '共 共计 累计 合计 总计 总共 全年共 全省共 全市共 全县共 三年共 一共';

/** A column that says of each row how far it is, and what it says of those that are done. */
export const STATE_COLUMNS = '状态 完成情况 完工情况 进展 进展情况 实施情况 建设状态 项目状态 完成状态 验收情况';
export const STATES_OF_ROWS = '完工 竣工 完成 验收 开工 建成 投用 结项 结题 通过验收';
/** What the rate of such rows is called behind the word for their state. */
export const RATE_OF_STATE = '率';
/** … and before it, saying nothing. */
export const STATE_RATE_LEADS = '项目 工程 子项目 总体 总 实际 累计 按期';
/** The cells of such a column say one of these, or nothing is known of it. */
export const OTHER_STATES =
  '在建 未完工 未竣工 未完成 未开工 未验收 建设中 施工中 实施中 进行中 未建成 未投用 未结项 未结题';

/** What is listed row by row under such a heading, without the word behind it. */
export const NAME_COLUMN_ENDS = '名称';
/** Before how many there are of them. */
export const COUNTS_OF_ROWS =
  '共 共有 共支持 共安排 共实施 共涉及 支持 安排 实施 涉及 包括 包含 共包括 共包含 下达 资助 共资助';

/** Of some rows by the word that they end with: 各级财政 of 中央财政, 省级财政 and 市县财政. */
export const EACH_OF_KIND = '各级';
export const KINDS_OF_SOURCES = '财政 财政资金 政府';
