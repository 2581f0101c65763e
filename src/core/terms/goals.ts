/** What the cells of a form are called that tell in words what is to be reached, and what was. */
import type { Frame } from './composed';
import type { Table } from './matcher';

export const GOAL_LABELS: Frame = {
  before: '年度 项目 绩效 总体 预期 部门 单位 整体 年度总体 本年度 当年 实施期 中期 长期 年初 设定 年初设定 全年 政策',
  core: '目标 总体目标 绩效目标',
  after: '内容 描述 概述',
};

/** Whose goal one is that is reached in several years. */
export const GOALS_OF_YEARS = /中期|长期|实施期/;

/** What a text is called that tells what was done, or how far the goals were reached; 上年 is no word of it. */
export const DEED_LABELS: Frame = {
  before:
    '年度 项目 绩效 总体 目标 总体目标 绩效目标 年度目标 年度总体目标 部门 单位 整体 本年度 当年 全年 全年目标 实际 主要',
  core: '完成情况 实施内容 实施情况 完成内容 实施过程',
  more: 6,
};

/** What is done with what a goal counts: the same words stand before every goal. */
export const GOAL_DEEDS =
  '完成 开展 建设 新建 改建 扩建 实施 计划 组织 购买 购置 采购 举办 建成 培训 发放 补助 资助 支持 扶持 保障 安排 争取 预计 力争 确保 实现 达到 全年 年度 本年 当年 新增 改造 维修 维护 修建 ' +
  '治理 制作 印制 举行 召开 任务 工作 项目 活动 数量 不少于 不低于 至少 以上 左右 共计 共 约 等 个 对 为 的 和 及 与';

/** What is done, by kind: 购买 and 购置 are one deed, 新建 and 维修 two, and 建设 may be of both. */
export const DEED_KINDS: Table<string> = [
  ['buy', '购买 购置 采购 配备 添置'],
  ['build', '建设 修建 建成 建造 铺设'],
  ['new', '新建 新增'],
  ['rebuild', '改建 扩建'],
  ['mend', '维修 维护 养护 改造 治理 整治 修缮 修复 提升'],
  ['teach', '培训 轮训'],
  ['give', '发放 补助 资助 支持 扶持 救助 补贴'],
  ['print', '制作 印制 印刷'],
];

/** Words around what is counted that say nothing of what it is. */
export const GOAL_FILLERS =
  '截至年底 截止年底 截至年末 截止年末 至年底 到年底 年底前 截至12月底 截止12月底 截至本年底 本年度 完成 开展 实施 计划 组织 安排 争取 预计 力争 确保 实现 达到 全年 年度 本年 当年 年 共计 共 总计 任务 工作 不少于 不低于 至少 以上 等 个 对 为 的 和 及 与 已 了 全县 全市 全区 我县 我市 我区';

/** What an indicator's name counts in: 座数, 数量, 面积. */
export const MEASURES = /(?:数量|总数|数|规模|总量|任务数|完成数|面积|里程|长度)$/;

/** In a sentence about the table of targets, which counts another table than that of scores. */
export const OF_TARGET_TABLE = '目标表 绩效目标 量化 定量 定性';

/** Units that count parts of a list, points, or nothing that an indicator would stand for. */
export const NO_THINGS = '分 项 个百分点 百分点 年 月 日 天 条 方面 类 级 号';

/** Right before a figure: what is held or printed so many times, 培训班15期. */
export const HELD_IN_TERMS = '培训 培训班 班 课程 讲座 讲堂 简报 刊物 期刊';
/** The unit that counts them, and numbers what is no count elsewhere: 二期工程. */
export const TERM_UNIT = '期';

/** A standard, a part, a sum of years, another year: no figure of the whole and the year. */
export const OTHER_THAN_ALL =
  /[每各余约近]|人均|平均|户均|累计|截至(?!本?年[底末]|12月底)|其中|分别|上年|去年|历年|明年|次年|下年|以来|至今|第[一二三四五]/;

/** Before a colon: what follows was planned. */
export const GOALS = /^(?:年度|项目|总体|绩效|预期|当年|本年|全年)*目标$/;
