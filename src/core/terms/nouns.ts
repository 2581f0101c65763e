/** Nouns of what was planned, what was done, what an indicator is worth, and of rates. */
import { each, maybe } from './each';
import type { Table } from './matcher';
import type { Distance } from './relations';

export type Noun = 'plan' | 'actual' | 'worth';

export const NOUNS: Table<Noun> = [
  [
    'plan',
    `${each(maybe('年度 绩效 预期 年初 考核 计划 既定 预定 设定 预设 年度绩效'), '目标 目标值 目标任务')} ` +
      `${each('年度 绩效 预期 考核 计划', '指标 指标值')} ` +
      `${each('计划', maybe('值 数 量 完成 完成数 完成值 完成量 产出 产出数 任务 标准值 成本 单位成本 进度 时间 工期 单价 金额 投资 规模'))} ` +
      `${each('目标', '数 量 要求 水平 完成值 成本 金额 标准 任务数')} ${each(maybe('批复 年初 年度 全年'), '预算')} ` +
      `${each('预算', '数 额 金额 成本 安排 安排数 总额 规模 控制数')} ${each(maybe('年度 下达'), '任务 任务数')} ${each('任务', '量 目标 要求')} ` +
      `${each('承诺 约定 规定 计划', '时限 期限')} 承诺时间 ${each('控制', '数 值 价 目标 指标')} ${each('批复', '概算')} ${each('中标 合同 招标控制 最高限', '价')} ${each('考核 下达 指标 区', '要求')} ${each('责任', '指标 目标')} ${each('规定 约定 预期 预设 要求 基准 基期 设计 标准 指标 限', '值')} ` +
      '应完成数 应完成量 考核任务 年度计划 年度计划数 年度计划目标 年初计划 概算 限额 定额 时序目标 时序目标任务 时序任务 序时进度 时序进度 招商工作任务 标准 达标线 及格线 合格线 标准成本 ' +
      '招生指标 规定时间 合同工期 红线 限价 标准限值 约束性指标 规定标准 既定标准 A',
  ],
  [
    'actual',
    `${each(maybe('实际 全年 年度 指标'), '完成值')} ${each('实际', '值 数 完成 完成数 完成量 完成情况 完成数量 达到值 产出 产出数 成本 单位成本 单价 支出 投入 用量 数量 指标值')} ` +
      '全年实际值 指标实际值 完成数 完成量 完成数量 B',
  ],
  [
    'worth',
    `${each(
      maybe('该项 本项 此项 该指标 本指标 此指标 该项指标 指标'),
      '分值 分数 权重 权重分 权重分值 标准分 标准分值 总分 总分值 对应分值 设定分值',
    )} ${each('该项 本项 此项 该指标 本指标 该项指标 指标', '满分 分')} ` +
      '分值权重 单项分值 全部分值 应得分 应得分值 规定分值 满分值 权重得分 权重值 标准分数 项目分值 指标得分值 满分分值 权重分数 全部分数 全部分 标准权重 满分权重',
  ],
];

/**
 * What a rate is a rate of: `completion` of the target itself (完成率), `share` of the money or the plan (执行率), which is the actual value
 * where that is a rate, `level` a quantity of its own (满意度).
 */
export type RateOf = 'completion' | 'share' | 'level' | 'growth';

/** Changes since another year, which a target and what was reached do not tell. */
export const GROWTH_RATES = '增长率 增速 提高率 提升率 上升率 增加率';

/** Rates by the end of their names. */
export const RATES: Table<RateOf> = [
  [
    'completion',
    `${each(maybe('实际 目标 计划 任务 指标 进度'), '完成率 完成比例 完成比率 完成百分比')} ${each(maybe('目标'), '达成率 实现率')} ${each('完成 达成', '比 度 程度')} ` +
      '实现程度 达到程度 达产率 达到率 完成情况比例',
  ],
  [
    'share',
    `${each('执行 到位 支出 支付 兑现 兑付 拨付', '率 比例')} ${each('完工 控制 实际执行 实际到位', '率')} ${each('完成 支出 支付 实际 项目 工程 资金 执行', '进度')}`,
  ],
  [
    'level',
    `满意度 ${each(
      '满意 达标 合格 及时 得分 扣分 满足 好路 优良 知晓 覆盖 发放 整改 归档 投诉 事故 准确 完好 使用 利用 建档 入库 签订 开工 就业 出勤 负债 复查 抽查 逾期 延期 超期 超时',
      '率',
    )}`,
  ],
  ['growth', GROWTH_RATES],
];

/** 制度, 年度, 季度 … end in 度 and are no rates. */
export const NOT_RATES = '年季制月额角态进幅力深难高长宽厚温湿速限调法尺适精广硬程';

/** A rate that is worked out from target and actual, 超支率 of a cost: the distance it stands for. */
export type Derived = Distance;

/** Verbs of doing before a figure or a plan: 完成80%, 完成目标的90%. */
export const PERFORMS = '完成 实现 已完成 全年完成 实际完成了 达成 完成了 超额完成了 实现了 共完成';

/** What is done besides the verbs of achievement: before a percentage they name a share of the target, 已支付80%. */
export const DONE = '实际 支付 支出 拨付 发放 使用 投入 收缴 征收 入库 供应 签约 开工';

/** 占75%以上: a share of what was told before. */
export const TAKES_UP = '占 占到 占比达';

/** Ends of names of amounts and rates: of them a share of the target is meant where all of it earns all points. */
export const AMOUNT_ENDS = '率度例比数量额值面';

/** 及格值80%: behind a grade, the figure from which on it holds. */
export const MARKS = '值 线';

/** What is looked at to score; says nothing of points. */
export const EVIDENCE =
  '查看 查阅 查 检查 抽查 核查 现场查看 实地查看 查看资料 以资料为准 提供 依据资料 根据资料 通过问卷 查相关资料 查验 核实 核对 参阅 现场核查 抽样调查';

/** Before the name of a rate: the one that was planned. */
export const REACHED_PREFIX = '实际';
export const PLAN_PREFIXES = '目标 计划 考核目标 预期 规划 预算 既定 预定 应完成 应达到';
