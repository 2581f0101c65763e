/** How a sentence judges that a target was reached, and the words of target and result before it. */
import type { Table } from './matcher';

/**
 * `time`: on the day; `over`: by more than was asked; `met`: reached, in whatever way; `within`: no more than was allowed;
 * `unmet`: not; `late`: not on the day.
 */
export type Verdict = 'time' | 'over' | 'met' | 'within' | 'unmet' | 'late';

export const VERDICTS: Table<Verdict> = [
  [
    'time',
    '按期完成 按时完成 如期完成 及时完成 按期完工 按时完工 如期完工 按期交付 按时交付 如期交付 按期竣工 按计划完成 按计划时间完成 按期建成 按期投入使用 按时投入使用 按期上线 提前完成 按期验收 按时验收 按期足额 未逾期 未延期 时效达标 完成及时 及时率100% 按期完成率100% 按期完成率为100% 按时完成率100% 按时完成率为100% 及时完成率100% 及时完成率为100%',
  ],
  ['over', '超额完成 超过目标 超出目标 高于目标 优于目标 超过预期 超出预期 超目标'],
  [
    'met',
    '得满分 不扣分 完成目标 完成了目标 完成年度 完成了年度 完成预期 完成绩效 完成既定 完成指标 完成计划 完成任务 达到目标 达到了目标 达到预期 达到了预期 达到年度 达到了年度 达到既定 达到绩效 达到指标 达到要求 达到计划 达到规定 达标 实现目标 实现了目标 实现年度 实现预期 实现了预期 符合目标 符合要求 符合预期 满足要求 满足目标',
  ],
  ['within', '控制在 未超过 未超出 未突破 未超目标 低于控制目标 低于控制标准 低于控制价 低于控制线 低于控制值'],
  ['unmet', '未完成 未达到 未达标 未达成 未实现 没有完成 没有达到 未能完成 未能达到 未能实现 不达标 低于目标 高于控制'],
  ['late', '未如期 未按期 未按时 逾期 滞后 延误'],
];

/** Before a verdict that is none of the whole, or is only asked. */
export const DOUBTED =
  '不 未 无法 难以 没有 离 距 若 如果 假如 应 需 须 确保 力争 基本 大部分 多数 部分 接近 尚 其余 其他 其它 个别 除 否 争取 方能 才能 认定 为了 的得 标准';
/** Behind two figures that a criterion compares: it is met. */
export const MEETS_CRITERION = '符合评价标准 符合标准 满足评价标准 满足标准 达到评价标准 达到标准 符合要求 得满分';
/** Which way two years are compared by a criterion: 「2023年次均费用≤2022年次均费用」. */
export const YEARS_COMPARED: Table<'more' | 'less'> = [
  ['less', '≤ <= < 不高于 不超过 低于 小于 不大于 小于等于'],
  ['more', '≥ >= > 不低于 高于 大于 不小于 超过 大于等于'],
];

/** Behind a verdict that is a rate of many. */
export const VERDICT_RATES = '率 比例 情况 的程度';
/** Before a verdict on a figure, and saying nothing of what is judged; more would be another thing: 「质量达标」. */
export const JUDGED_BEGINNINGS =
  '该 此 本 项 指标 目标 任务 均 已 全面 全部 顺利 圆满 较好 也 并 且 故 因此 从而 实际 总体 结果 能够 可以 了 年度 绩效 完全 已经 整体 达标 情况';
/** … and behind it. */
export const JUDGED_ENDS =
  '了 年度 全年 目标 目标值 指标 指标值 任务 要求 计划 计划数 预期 绩效 既定 设定 的 以内 之内 内 范围 值 数 水平 年初 本 该 项 标准 工作 下达 考核 约定 规定 之 好 , 。';
/** Behind a target that is laid down by a criterion: 「≥95%得满分」. */
export const SCORED = '得 计 扣 不扣 加 满分 为满分 的得 以上得 及以上得 (含)得';

/** What was to be, before its figure or day. */
export const TARGETS_SAID =
  '目标 目标值 指标值 年度目标 年度指标值 绩效目标 预期 计划 任务 要求 约定 规定 应于 应在 应当 应完成 须 拟 原定 确定 设定 控制目标 上限 控制在 不得 力争';
/** … where nothing else is named: 「，年度目标值为」. */
export const BARE_TARGETS =
  '目标 目标值 指标值 年度 年初 绩效 预期 计划 计划值 任务 要求 年度指标值 设定 其 该 项 的 值 应 需 预算 标准 考核 规定 指标 而 高于 超过 低于 大于 小于 于';

/** How a figure stands to the target behind such a word: 「高于85%的目标值」. */
export const AGAINST: Table<'reached' | 'missed' | 'more' | 'less' | 'better'> = [
  ['reached', '达到 达 实现 完成 满足 符合 达成'],
  ['missed', '未达到 没有达到 未达 未能达到 未实现 未完成 未满足 不满足 不符合'],
  ['more', '高于 超过 大于 不低于 超出'],
  ['better', '优于 好于'],
  ['less', '低于 小于 少于 未超过 不超过 不高于 控制在'],
];
/** Between such a word and its target. */
export const AT_LEAST = '不低于 不少于 不小于';
/** … of these also before the word for the target. */
export const BOUNDS_OF_TARGETS = '控制在 达到 未达到 未超过 不超过';
/** … with a bound of its own, and the word that makes it a target. */
export const BEHIND_BOUNDS = '以上 及以上 (含)以上 以下 以内 及以下 左右 的';
export const TARGETS_BEHIND =
  '目标要求 目标值 目标 年度目标值 年度目标 年度指标值 年度指标 绩效目标值 绩效目标 预期目标值 预期目标 预期值 指标值 指标要求 指标目标 计划目标 任务目标 目标任务 年初目标 既定目标 设定目标 考核目标 考核要求';

/** What came of it. */
export const RESULTS_SAID =
  '实际 完成 经 统计 测评 调查 结果 达 达到 为 年末 全年 当年 累计 平均 于 在 抽查 抽样 测算 核查 评价';

/** With these in its name less is better, whatever the words of the target. */
export const LESS_IS_BETTER =
  '投诉 事故 成本 费用 支出 时间 时长 时限 延误 漏损 损耗 故障 差错 误差 违规 死亡 发病 空置 能耗 排放 逾期 流失 辍学 发生率 死亡率 患病 负担 超支 失业 浓度 住院日 住院天数 用时 耗时 等待 等候 感染 复发 返贫 缺陷 不良 不合格 滞留 积压 药占比 负债率';

/** … but of these more is better. */
export const MORE_IS_BETTER =
  '使用时长 使用时间 开放时长 开放时间 服务时长 培训时长 授课时长 运行时长 运行时间 学时 课时';

/** Said of more than one, or of what is not asked here. */
export const NOT_ONE = '分别 其中 部分 个别 除 上年 去年 整改后 复查 其余 其他 某标段';

/** The day that was to be kept became another one. */
export const PUT_OFF = '顺延 延期 延长 延至 推迟 调整 变更 展期 批准 申请';

/** Deeds that are not the whole of the work: a day for one of them is none for another. */
export const SINGLE_DEEDS =
  '招标 采购 下达 拨付 开工 动工 签订 设计 决算 审计 结算 验收 支付 资金 前期 手续 启动 方案 评审 立项 可研 备案 公示 公告 申报 申请 培训 安装 调试 审核 发放';
/** What may be said of any deed, so that it makes two deeds none. */
export const ANY_DEED =
  '绩效 资金 完成 计划 应于 应在 实际 全部 全面 项目 工作 要求 目标 之前 底前 日前 月前 约定 合同 规定 年度 需在 须在 已于';

/** Right before how long something was late, or early: 「逾期45天」, 「提前12天」. */
export const DELAYS: Table<'late' | 'early'> = [
  ['late', '逾期 延期 延迟 推迟 滞后 超期 晚 迟 拖延 延误 超时 延后 超出'],
  ['early', '提前 提早 早'],
];
/** How it was the other way round. */
export const LATE = '延期';
export const EARLY = '提前';
/** In a clause that tells what was done. */
export const TOLD_AS_DONE = '实际 已 均 了';
/** Between such a word and the length, and saying nothing else. */
export const DELAY_LINKS = '了 约 达 为 共 完成 完工 交付 竣工 时间 天数';
/** Beside what is late by rule, and not in fact. */
export const DELAYS_RULED = '每 按日 违约金 扣 罚 若 如 则 以上 以内 不超过 累计';

/** A period whose last day is the one to be kept; what is served goes on to its end, and is looked at behind it. */
export const TERMS_OF_WORK = '工期 施工期 施工期限 建设期限 建设周期 施工周期 交货期 供货期 交付期';
/** … and that the work was done, behind a verdict on such a term. */
export const BUILT = '竣工验收 完工 建成 交付使用 交工';
