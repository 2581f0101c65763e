/** What the columns of values are called: what was to be reached, what was reached, and what is expected. */
import { each } from './each';
import { type HeadingFrame, NEUTRAL } from './heading-frame';
import { REACHED_HEADINGS } from './reached-columns';

export const VALUE_HEADINGS: readonly HeadingFrame[] = [
  // Targets
  {
    concept: 'targetComparator',
    rank: 0,
    before: '指标 绩效 绩效指标 目标 运算 计算 比较 关系 逻辑 正反向 值',
    core: '方向 符号 运算符 运算符号 计算符号 比较符 比较符号 符 指标性质 性质 属性',
  },
  {
    concept: 'unit',
    rank: 0,
    before: '绩效 指标 绩效指标',
    core: '度量单位 计量单位 指标单位 指标值单位 目标值单位 数量单位',
  },
  { concept: 'unit', rank: 1, core: '单位' },
  {
    concept: 'target',
    rank: 0,
    before: '年度 全年 绩效 当年',
    core: each(
      each('调整 调整后 变更后 修订后 修改后', ['', '年度', '全年', '绩效']),
      '指标值 目标值 设定值 计划值 预期值',
    ),
  },
  {
    concept: 'target',
    rank: 1,
    before: `${NEUTRAL} 预期 计划 设定 设置 预设 考核 目标 申报 批复 约定 评价 预计`,
    core:
      '指标值 目标值 设定值 计划值 预期值 预期实现值 预期当年实现值 标准值 期望值 计划数 目标数 计划完成值 计划完成数 计划完成 预期完成值 参考值 标杆值 指标标准 计划指标值 绩效目标值 应完成值 应达到值 ' +
      '目标数值 指标数值',
  },
  {
    concept: 'target',
    rank: 2,
    before: '年度 绩效 设定 申报 批复 预期 计划 年初 期初 原 项目',
    core: each(
      each('年初 期初 原', ['', '设定', '绩效', '预期', '计划', '申报', '批复', '年度']),
      '指标值 目标值 设定值 计划值 预期值 指标 目标 值',
    ),
  },
  {
    concept: 'target',
    rank: 3,
    before: '年度 绩效 预期 计划 全年 考核 项目 指标',
    core: '目标 计划 预期指标 年度指标 计划情况 目标设定 目标内容',
  },
  {
    concept: 'target',
    rank: 5,
    before: '项目 绩效 预期 计划 设定 实施期 中期 长期 总体',
    core: `${each('中期 长期 实施期 实施期内 总体 三年 五年 全周期', '指标值 目标值 绩效指标值 绩效目标值 计划值 预期值')} 中期目标 长期目标 实施期目标`,
  },

  // Actual values
  {
    concept: 'actual',
    rank: 0,
    before: `${NEUTRAL} 自评 目标 实际`,
    core: '完成值 完成指标值 实际值 实现值 达成值 达到值 业绩值 执行值 完成数值 完成数 实际完成 实际完成值 实际完成数 实际完成指标值 实际指标值 实际目标值 实际达到值 实际实现值 实际达成值',
    after: '情况',
  },
  {
    concept: 'actual',
    rank: 1,
    before: `${NEUTRAL} 目标 实际`,
    core: '完成情况 完成结果 执行结果 实现结果 达成结果 实际情况 实现情况 达成情况 实际数 完成数量 完成内容 实际完成数量 实绩 完成指标 实际 完成状况 执行情况',
  },
  {
    concept: 'actual',
    rank: 2,
    before: `${NEUTRAL} 目标 工作 任务 实际`,
    core: '实施情况 进展情况 落实情况 工作进展 推进情况 完成进展',
  },
  {
    concept: 'progress',
    rank: 0,
    before: `${NEUTRAL} 目标 工作 任务 实际`,
    core: '实施进度 完成进度 进度 目标进度 指标进度 任务进度 完成程度 实现程度 达成程度',
  },
  {
    concept: 'forecast',
    rank: 0,
    before: `${NEUTRAL} 目标`,
    core: each(
      '预计 预估',
      `${each('完成 实现 达到', '情况 值 数 数值 指标值 程度 结果')} ${each('全年 年底 年末 年度', '完成情况 完成值 完成数')} 完成`,
    ),
  },
  {
    concept: 'likelihood',
    rank: 0,
    before: `${NEUTRAL} 目标 实现 完成`,
    core: '完成目标可能性 目标完成可能性 完成可能性 实现可能性 可能性 目标可能性',
    after: '分析 判断',
  },
  { concept: 'certain', rank: 0, core: '确定能 确定能完成 确定能够 肯定能 能完成' },
  { concept: 'possible', rank: 0, core: '有可能 可能 有可能完成 可能完成' },
  { concept: 'impossible', rank: 0, core: '完全不可能 不可能 完全不能 不能完成 不可能完成 确定不能' },
  { concept: 'completionRate', rank: 0, open: 8, core: '完成率 完成比例 完成百分比 完成度 实现率 达成率' },

  { concept: 'reached', rank: 0, before: '目标 任务 指标 绩效目标 年度目标 年度 实际 本年', core: REACHED_HEADINGS },
];
