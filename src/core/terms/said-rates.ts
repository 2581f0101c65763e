/** Rates of a sentence, and the words of the two figures that they are made of. */
import type { Table } from './matcher';

export type SaidRate =
  | 'execution'
  | 'arrival'
  | 'completion'
  | 'score'
  | 'return'
  | 'valid'
  | 'deviation'
  | 'saving'
  | 'control'
  | 'adjustment';

export const SAID_RATES: Table<SaidRate> = [
  [
    'execution',
    '执行率 预算执行率 资金执行率 支付率 资金支付率 支出率 资金支出率 预算支出率 资金使用率 使用率 支付进度 支出进度 执行进度 预算完成率',
  ],
  ['arrival', '到位率 资金到位率 实际到位率 资金实际到位率'],
  ['completion', '完成率 完工率 任务完成率 计划完成率 目标完成率 实际完成率 达成率 完成比例 完成进度 兑现率'],
  // What was not reached of the plan.
  ['deviation', '偏差率 未完成率 偏离率'],
  // What was not spent of it.
  ['saving', '节约率 成本节约率 资金节约率 节支率 下浮率 核减率 审减率 压减率'],
  // Of what was allowed: 在职人员控制率, “三公”经费控制率.
  ['control', '控制率'],
  ['adjustment', '预算调整率 调整率'],
  ['score', '得分率'],
  ['return', '回收率 问卷回收率 收回率'],
  // Of the questionnaires that came back.
  ['valid', '有效率 问卷有效率'],
];

/** What the whole of such a rate is called, and what the part is; the end of the words before a figure. */
export const WHOLES: Readonly<Record<SaidRate, string>> = {
  execution:
    '预算 预算数 预算资金 预算安排 安排 安排资金 安排预算 安排预算资金 安排项目 安排专项 下达 下达资金 下达预算 下达预算资金 下达项目 下达专项 预算总额 资金总额 总预算 到位 到位资金 资金到位 拨付 拨付资金 合同金额 合同价 合同总额 合同总价 合同总金额 合同价款 合同额 计划投资 总投资 年初预算 全年预算 收到 收到资金',
  arrival:
    '预算 预算数 预算资金 预算安排 安排 安排资金 下达 下达资金 下达预算资金 计划 计划投资 应到位 应到位资金 总预算 总投资 配套资金 全年预算 年初预算 承诺配套',
  completion:
    '计划 目标 任务 目标值 指标值 目标任务 计划完成 应完成 下达任务 计划数 任务数 年度目标 应 预算 预算数 全年预算 年初预算 调整预算',
  deviation: '计划 目标 任务 目标值 应完成 计划安排补贴 计划完成 应',
  saving:
    '计划成本 预算成本 目标成本 预算 控制价 招标控制价 最高限价 概算 采购预算 预算金额 计划金额 送审 送审金额 送审价 报审金额',
  control: '预算 预算数 预算安排 年初预算 编制 编制数 核定编制 控制数 限额',
  adjustment: '年初预算 年初预算数 年初预算资金',
  score: '分值 满分 权重 总分值 标准分 权重分',
  valid: '回收 收回 回收问卷 收回问卷 收到',
  return: '发放 发出 发放问卷 发出问卷 发放调查问卷 问卷 调查问卷',
};

export const PARTS_OF: Readonly<Record<SaidRate, string>> = {
  execution:
    '支出 实际支出 支出资金 资金支出 支付 实际支付 支付资金 资金支付 执行 实际执行 执行数 使用 实际使用 使用资金 支出决算 决算 支出数 已支付 支付合同款 已支付合同款 支出共计 支出合计 累计支出 累计支付 实际采购 实际采购金额',
  arrival: '到位 实际到位 到位资金 资金到位 实际到位资金 资金实际到位 到位数',
  completion: '完成 实际完成 完成值 实际完成值 实际 完成数 已完成 实施 建成 实际补贴 全年完成 执行 执行数 决算 决算数',
  deviation: '完成 实际完成 实际 实际补贴 已完成 实施',
  saving:
    '实际成本 成本支出 实际支出 中标价 中标金额 成交价 成交金额 合同价 合同金额 结算价 结算金额 审定 审定金额 审定价 实际采购 实际采购金额 决算金额',
  control: '决算 决算数 支出 支出数 实际支出 在职 在职人员 实有 实有人员 实际',
  adjustment: '追加 年中追加 追加预算 调整 年中调整 调增 年中调增 调减 年中调减',
  score:
    '得分 得 实际得分 评价得分 指标得分 评价得 经评价得 评分得 评定得 评定得分 实得 实得分 实际得 最终得 最终得分 综合得分 自评得 自评得分 评审得分 共得 合计得 合计得分',
  valid: '有效 有效问卷 问卷有效',
  return: '回收 收回 回收问卷 收回问卷 有效问卷 回收有效问卷 收回有效问卷 有效',
};

/** Ends the name of a part of a framework, before the points that it has: 「效益类指标共30分」. */
export const POINTS_OF = '指标 类 类指标 方面 部分 维度 环节';

/** What was taken of a whole to be looked at, as a rate. */
export const SAMPLING = '抽样比例 抽查比例 抽取比例 抽查率 抽样率 复核比例 抽检比例 抽检率 抽查比率';
export const SAMPLES = `${SAMPLING} 占比 所占比例 占`;

/** Before the whole of a share that is named with it: 「占项目资金总额3600万元的38.31%」. */
export const SHARES_OF = '占 约占 仅占 占到 共占';
/** … and of a plan that was carried out, see `PLANS`. */
export const DONE_OF = '完成 完成了 达到 达 为 占 超额完成 相当于';

/** Behind the name of a whole: 标段总数, 资金总额. */
export const WHOLE_ENDS = '总数 总额 总量 总数量 总金额 总人数 总体 全部 总';

/** 「决算数大于预算数」. */
export const LARGER = '大于 高于 超过 多于';
export const SMALLER = '小于 低于 少于';
/** The same with 较 between the two. */
export const SET_AGAINST = '较 比';
export const MORE = '增加 有所增加 增长 上升 多 高 大';
export const LESS = '减少 有所减少 下降 降低 少 低 小';
/** Behind such an order it says why: 「决算数小于预算数的主要原因是」. */
export const WHY = '主要原因 原因 主要是 主要系 主要因 主要由于';
/** Before a name, of when it is: 年初预算 is another one than 全年预算. */
export const WHEN_OF_NAMES: Table<'start' | 'year' | 'adjusted' | 'before'> = [
  ['start', '年初'],
  ['year', '全年 本年 当年 实际'],
  ['adjusted', '调整后 调整'],
  ['before', '上年 去年'],
];

/** How a figure stands to a bound that is called by its name: 「未超过采购文件载明的最高限价」. */
export const BOUNDS: Table<'more' | 'less' | 'more-or-equal' | 'less-or-equal'> = [
  ['more', '超过了 超过 超出 超出了 突破 突破了 高于 大于 多于'],
  ['less', '低于 小于 少于'],
  ['more-or-equal', '不低于 不少于 未低于'],
  ['less-or-equal', '未超过 没有超过 不超过 未超出 没有超出 未突破 没有突破 未高于 不高于'],
];
/** … and before it. */
export const BOUND_BEGINNINGS = '均 也 且 并 并且 仍 已 总体 整体 实际 但 但仍 但是 略 稍 明显 远 该金额 该价格 价格';

/** What a share is a share of, right before its figure: 「完成年目标任务12500人的98.5%」. */
export const PLANS = '目标任务|任务目标|计划任务|目标|任务|计划|预算|指标';

/** Before what was due: 应发放146项. */
export const DUE = '应 应当 需 需要 须';
/** … and what makes a rate one of something else than what was done of it. */
export const NEVER_OF_DUE = '未 不 偏差 增长 下降 节约 欠 缺 减少 提高 退';
/** … and what was done one of what was not. */
export const NOT_DONE_DUE = '未 不 尚 欠 还剩 剩余';

/** What was not paid of the whole. */
export const RESTS = '未支 未支付 未付 未支出 尚未支付 未拨付 未支付资金';

/** Before each share of a list that makes one whole, and before several of them: 「占比分别为58%、30%和12%」. */
export const SHARE_OF_ALL = '占 占比 所占比例 比重 约占 各占';
export const SHARES_TOLD = '分别为 分别是 分别达 分别占';
/** … of a list of figures, each told after all of them: 「甲180万元、乙90万元，占总额的比例分别为66.67%、33.33%」. */
export const SHARES_IN_TURN = `${SHARES_TOLD} 分别约为 依次为 依次是`;
/** Behind the name of the whole that they are shares of. */
export const SHARES_OF_WHOLE = '的比例 的比重 的比率 比例 比重 的 比';
/** Before the word that says so. */
export const SHARES_BEGIN = '分别 所 各';
/** What makes the shares of a list the rest of it. */
export const REST_OF_ALL = '其他 其它 其余';
/** Who was asked could name several things. */
export const SEVERAL_ANSWERS = '多选 多项 不定项 可选择多';

/** More words for what was spent or came in, see `PARTS_OF`: of a rate that only a near miss shows to be theirs. */
export const MORE_PARTS_OF: Readonly<Record<'execution' | 'arrival', string>> = {
  execution: '兑付 累计兑付 实际兑付 已兑付 发放 实际发放 累计发放 拨付 实际拨付 累计拨付 列支 实际列支',
  arrival: '筹集 实际筹集 落实 实际落实',
};

/** Before a deed of one character: 应免, 实免. */
export const DUE_BEFORE = '应';
export const DONE_OF_DUE = '实';
/** Names of rates that do not say of which deed they are. */
export const RATES_WITHOUT_DEED = '及时率 按时率 按期率 准时率 准点率 比率';

/** Before the deed of a rate, saying nothing of what it is one: 总体合格率. */
export const OVERALL_RATES = '总体 整体 总 综合 平均 全年 年度 实际 累计';

/** Behind a figure of which all others of its sentence are told as shares. */
export const BASIS_BEHIND = '为基数 为分母 为基准 为总数';

/** Before what an indicator came to, where its name stands at the beginning of the paragraph: 「水费收缴率。…评价结果：85%」. */
export const CAME_TO =
  '评价结果 完成情况 完成值 实际完成 实际完成值 实际完成情况 完成结果 实际值 实际情况 指标完成值 评价值';
