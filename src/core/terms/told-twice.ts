/** Words around a count that is told in two chapters: 「受益农户共1362户」, 「1326户农户用水条件得到改善」. */
import { each } from './each';
import type { Table } from './matcher';

/** Between the name of a thing and its count, naming nothing. */
export const COUNT_LINKS =
  '共 共计 合计 总计 累计 总共 共有 达 达到 为 是 有 约 了 等 实际 实际完成 完成 已 已完成 全年 目标 目标值 计划 计划数 数 总数 人数 数量 : 和 及 与 占总体目标 占年度目标 占目标 占计划 占任务 占总任务 占年度任务';

/** Of some, of others, of another time or another deed: two counts are of one thing only where both say it, or neither does. */
export const COUNTS_APART =
  '日均 月均 人均 户均 平均 每 抽查 抽样 抽检 抽取 核查 走访 现场 回访 问卷 上半年 下半年 季度 其中 审定 送审 一期 二期 三期 第一 第二 第三 第四 上年 去年 同期 ' +
  '新增 新建 存量 原有 剩余 未 退 不 另 其余 比 较 增加 减少 男 女 取消 淘汰 申报 备案 ' +
  each('两 二 三 四 五 六', '年');
/** … which in a long figure say little: 「受益学生21460人」, 「21640名农村学生」. */
export const COUNTS_OF_PLACES = '城区 农村 城镇 城乡 全市 全省 全县 全区';

/** Of these a report may have several, each with numbers of its own. */
export const COUNTED_OFTEN = '问卷 样本 受访 访谈 调查表';

/** Units of what happens, and not of what stands: there may be more of it under the same name. */
export const COUNTED_EVENTS = '人次 次 场 场次 期 批次 批 件 份 起 例';

/** What is measured of a thing that stands, and not of what is done from month to month. */
export const STANDING_MEASURES = '面积 库容 容量 全长 总长';

/** What was to be, beside a count of what was done. */
export const COUNTS_PLANNED = '计划 目标 任务 预计 拟 应 需 不少于 不低于 规划 指标值 要求';

/** Around the name of an indicator, saying nothing of what it counts. */
export const INDICATOR_LINKS =
  '全年 年度 共 共计 累计 实际 完成 实际完成 开展 组织 组织开展 举办 实施 达 达到 为 是 有 了 已 已完成 : 数 数量 人数 次数';

/** Around what is paid for each, naming nothing … */
export const STANDARD_LINKS = '按 按照 标准 标准为 补助标准 补贴标准 补助 补贴 为 是 的 发放 给予 : 均 由';
/** … and where it became another. */
export const STANDARDS_CHANGED = '提高 上调 调整 调增 原标准 由原 上年 去年 不超过 最高 低于 高于 平均';

/** Between a whole and the first of its parts. */
export const BEGINS_PARTS = '其中 包括 分别';

/** Of parts, of others and of another time: figures in a row that agree may be of either. */
export const RUNS_OF_PARTS = '其中 上年 去年 同期 较 比 增加 减少 提高 下降 平均 每';

/** One of many places in the name of what is counted, by the sign that it has. */
export const COUNTED_PLACES = '省 市 县 区 镇 乡 村 街道 社区 校 院 站 厂 公司 局';
/** … but these are all of the report. */
export const COUNTED_EVERYWHERE =
  '全省 全市 全县 全区 全州 全镇 全乡 我省 我市 我县 我区 本省 本市 本县 本区 各市 各县 各区 各镇 各乡 省级 市级 县级 区级 镇级 乡级 村级 乡镇 区域 地区 社会 城市 农村 乡村';

/** Before the name of a rate: it is that of all. */
export const RATES_OF_ALL = '总体 整体 综合 总 平均 总体平均';

/** Right before a figure below the name of an indicator: what came of it, and what was to. */
export const TOLD_BELOW: Table<'actual' | 'target'> = [
  [
    'actual',
    '完成情况 评价结果 实际完成 实际 实际值 实际完成值 完成值 全年实际完成值 实际完成情况 年度实际完成值 全年完成',
  ],
  ['target', '目标 目标值 年度目标 年度目标值 年度指标值 指标值 计划标准 计划 计划值 计划完成 绩效目标'],
];
/** Behind the name of an indicator. */
export const INDICATOR_WORD = '指标';
/** Of a time that was not over. */
export const BY_THEN = '截至 截止 上半年 下半年 季度 月底';

/** Behind the name of what was to be done, before how much. */
export const HEADS_OF_PLANS = '计划 任务 目标 目标值 计划数 任务数 目标任务 计划完成 应完成 年度 全年 原 为 是 : ,';
