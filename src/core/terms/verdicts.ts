/** How a sentence judges that a target was reached, and the words of target and result before it. */
import type { Table } from './matcher';

/** `time`: on the day; `over`: by more than was asked; `met`: reached, in whatever way; `unmet`: not. */
export type Verdict = 'time' | 'over' | 'met' | 'unmet';

export const VERDICTS: Table<Verdict> = [
  [
    'time',
    '按期完成 按时完成 如期完成 及时完成 按期完工 按时完工 如期完工 按期交付 按时交付 如期交付 按期竣工 按计划完成 按计划时间完成 按期建成 按期投入使用 按时投入使用 按期上线 提前完成 按期验收 按时验收 按期足额 未逾期 未延期 时效达标 完成及时 及时率100%',
  ],
  ['over', '超额完成 超过目标 超出目标 高于目标 优于目标 超过预期 超出预期 超目标'],
  [
    'met',
    '得满分 不扣分 完成目标 完成了目标 完成年度 完成了年度 完成预期 完成绩效 完成既定 完成指标 完成计划 完成任务 达到目标 达到了目标 达到预期 达到了预期 达到年度 达到了年度 达到既定 达到绩效 达到指标 达到要求 达到计划 达到规定 达标 实现目标 实现了目标 实现年度 实现预期 实现了预期 符合目标 符合要求 符合预期 满足要求 满足目标 控制在 未超过 未超出 未突破 未超目标',
  ],
  [
    'unmet',
    '未完成 未达到 未达标 未达成 未实现 没有完成 没有达到 未能完成 未能达到 未能实现 未如期 未按期 未按时 不达标 逾期 滞后 低于目标 高于控制',
  ],
];

/** What was to be, before its figure or day. */
export const TARGETS_SAID =
  '目标 目标值 指标值 年度目标 年度指标值 绩效目标 预期 计划 任务 要求 约定 规定 应于 应在 应当 应完成 须 拟 原定 确定 设定 控制目标 上限 控制在 不得 力争';
/** What came of it. */
export const RESULTS_SAID =
  '实际 完成 经 统计 测评 调查 结果 达 达到 为 年末 全年 当年 累计 平均 于 在 抽查 抽样 测算 核查 评价';

/** With these in its name less is better, whatever the words of the target. */
export const LESS_IS_BETTER =
  '投诉 事故 成本 费用 支出 时间 时长 时限 延误 漏损 损耗 故障 差错 误差 违规 死亡 发病 空置 能耗 排放 逾期 流失 辍学 发生率 死亡率 患病 负担 超支 失业';

/** Said of more than one, or of what is not asked here. */
export const NOT_ONE = '分别 其中 部分 个别 除 上年 去年 整改后 复查';
