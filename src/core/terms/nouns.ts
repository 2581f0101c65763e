/** Nouns of what was planned, what was done, what an indicator is worth, and of rates. */
import { each, maybe } from './each';
import type { Table } from './matcher';
import type { Distance } from './relations';

export type Noun = 'plan' | 'actual' | 'worth';

export const NOUNS: Table<Noun> = [
  [
    'plan',
    '目标值 指标值 计划值 计划数 目标数 年度指标值 预期值 预期目标值 年初目标值 目标任务 目标要求 预期指标值 计划目标 预定目标 设定目标 年度目标 ' +
      '绩效目标值 考核指标 考核任务 任务数 计划任务 预期目标 既定目标 目标 计划 标准值 计划量 目标量 计划产出数 计划产出 预期指标 年度目标值 绩效目标 考核目标 指标要求 ' +
      '规定值 约定值 年度计划 任务目标 目标完成值 目标水平 预设目标 预设值 年度计划数 计划完成数 计划完成值 计划完成量 应完成数 绩效指标值 ' +
      '年度绩效目标 年度目标任务 既定目标值 计划标准值 计划指标值 预算 概算 预算数 预算额 预算金额 限额 定额 控制数 控制目标 控制指标 计划成本 目标成本 预算成本 ' +
      '年度计划目标 时序目标 时序目标任务 时序任务 序时进度 时序进度 计划进度 任务 年度任务 招商工作任务 标准 达标线 及格线 合格线 计划单位成本 标准成本 预算安排 ' +
      '批复预算 年初预算 年度预算 全年预算 预算安排数 下达任务 下达任务数 招生指标 区要求 计划时间 规定时间 合同工期 计划工期 年度指标 控制值 红线 基准值 基期值 ' +
      '计划单价 控制价 限价 设计值 标准限值 限值 责任指标 责任目标 约束性指标 要求值 考核要求 任务要求 下达要求 任务量 计划金额 计划投资 目标金额 应完成量 计划完成 绩效指标 年初目标 预算总额 预算规模 预算控制数 ' +
      '目标标准 规定标准 既定标准 计划规模 年初计划 年度任务数 目标任务数 A',
  ],
  [
    'actual',
    '完成值 实际完成值 实际值 实际完成数 实际数 完成数 完成量 实际完成量 全年实际值 全年完成值 实际产出数 实际产出 实际完成 年度完成值 实际达到值 实际完成情况 ' +
      '指标完成值 实际成本 实际支出 实际投入 实际用量 实际完成数量 完成数量 实际数量 实际单位成本 实际单价 实际指标值 指标实际值 B',
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
    '完成率 达成率 实现率 实现程度 达到程度 达成程度 完成比例 完成比率 完成百分比 完成程度 实际完成率 目标完成比例 计划完成率 任务完成率 目标完成率 指标完成率 目标达成率 目标实现率 ' +
      '达产率 完成比 达成比 完成度 达成度 达到率 进度完成率 完成情况比例',
  ],
  [
    'share',
    '完工率 执行率 到位率 支出率 支付率 控制率 执行比例 到位比例 支出比例 完成进度 支出进度 支付进度 实际进度 项目进度 工程进度 资金进度 执行进度 实际执行率 实际到位率 兑现率 拨付率',
  ],
  [
    'level',
    '满意度 满意率 达标率 合格率 及时率 得分率 扣分率 满足率 好路率 优良率 知晓率 覆盖率 发放率 整改率 归档率 投诉率 事故率 准确率 完好率 使用率 利用率 建档率 入库率 签订率 ' +
      '开工率 就业率 出勤率 负债率 复查率 抽查率 逾期率 延期率 超期率 超时率',
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

/** Ends of names of amounts and rates: of them a share of the target is meant where all of it earns all points. */
export const AMOUNT_ENDS = '率度例比数量额值面';

/** What is looked at to score; says nothing of points. */
export const EVIDENCE =
  '查看 查阅 查 检查 抽查 核查 现场查看 实地查看 查看资料 以资料为准 提供 依据资料 根据资料 通过问卷 查相关资料 查验 核实 核对 参阅 现场核查 抽样调查';

/** Before the name of a rate: the one that was planned. */
export const PLAN_PREFIXES = '目标 计划 考核目标 预期 规划 预算 既定 预定 应完成 应达到';
