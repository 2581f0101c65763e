/** Words by which a sentence says how two figures differ, and which of them is the base and which the result. */
import { each } from './each';
import type { Table } from './matcher';

/** Before as many rates as years: each of its own. */
export const EACH_IN_TURN = '分别 依次';

/** What it came to, and not by how much: 「由56万元调减为50万元」. */
export const CHANGED_TO =
  '调减为 调增为 调减至 调增至 调减到 调增到 核减为 核增为 审减为 增加为 减少为 压减为 缩减为 压缩为 提高为 降低为 降为 升为 增为 减为 下调为 上调为 下降为 上升为 追加为';

/** How much more, less, or how far apart; right before the figure that says it. */
export type Turn = 'more' | 'less' | 'apart';

export const TURNS: Table<Turn> = [
  [
    'more',
    '增加 增长 提高 上升 提升 增 多 高 高出 多出 超 超出 超支 追加 调增 核增 净增 净增加 净增长 增多 扩大 上调 上浮 新增 增幅 增幅为 增长率 增速 涨幅 增收 增支 增产',
  ],
  [
    'less',
    '减少 下降 降低 减 少 低 缩短 压减 缩减 调减 核减 审减 下调 下浮 压缩 净减少 净减 净下降 回落 节约 节省 降 降幅 下降率 减幅 减收 减支 减产 节约率 资金节约率 核减率 审减率 下浮率',
  ],
  ['apart', '相差 差额 差距 差异 差值'],
];

/** Told beside those who came: how many went, so that neither is the whole change. */
export const GONE =
  '注销 退出 关闭 淘汰 流失 报废 拆除 移除 剔除 迁出 终止 撤销 撤并 核销 清退 死亡 退库 转出 关停 新增 新建 转入 迁入';

/** Turns that change a plan by themselves, with no word for what it is compared with. */
export const ADJUSTS = '追加 调增 核增 增加 调减 核减 减少 压减 缩减 压缩 审减';

/** Before money that somebody wished for, and was not given. */
export const ASKED_FOR = '申报 申请 上报 报送 提出 拟安排 拟申请 需求';

/** With the year before. */
export const THANS_YEAR_AGO = '同比 上年 去年 上一年';
/** What the base or the figure before is told by: 「较2021年的2800万元」, 「从200人」. */
export const THANS = '相较于 相较 相比于 相比 对比 同比 环比 较 比';
/** … and, where the words begin with it: within a name it joins two things. */
export const THANS_FIRST = '与 和 同 从 由';
/** … and what goes on behind its name. */
export const THANS_END = '相比较 相比 相较 比较 比 的 同期 同期的 度的 年同期 相对比';
/** Behind a figure that is compared with: 「与2022年的98.12%相比」. */
export const COMPARED_BEHIND = '相比 相比较 相较';
/** Words that only look like one of them. */
export const NOT_THANS =
  '合同 共同 会同 协同 同期 比例 占比 比重 比率 比赛 评比 招投标 和谐 同步 同意 不同 参与 比价 询比';

/** Before a turn, and saying nothing of what changed. */
export const SCOPES =
  '截至 截止 截至年末 截至年底 截止年末 截止年底 截至期末 截至目前 截止目前 至年末 至年底 至期末 总体 整体 总 金额 总额 资金 预算 共 共计 合计 实际 全年 年中 年内 当年 今年 本年 年末 年底 年初 期间 中期 又 再 并 且 均 已 相应 仅 也 还 则 数 额 分别 分 第一次 累计 执行中 预算执行中 因此 后 故 即 大幅 略 进一步 应 可';

/** Last year and the year before, by whatever name. */
export const YEARS_BEFORE = '上年度 上一年度 上一年 上年 去年 前年 往年 上期 基期';

/** The figure that changes lead to. */
export const RESULTS =
  '实际下达 实际到位 审定 审定金额 核定 核定金额 调整后 调整后预算 调整为 调整至 调整到 全年预算 全年预算数 调整预算 调整预算数 预算调整为 预算数调整为 最终 最终下达 变更后 变更为 变为 现 现为 调整后预算数 调整预算为 预算调整至 增至 增加到 增加至 增长到 增长至 提高到 提高至 上升到 上升至 降至 降到 下降到 下降至 减少到 减少至 降低到 降低至 减至 压减到 压减至 缩短至 缩短到 缩短为 ' +
  CHANGED_TO;

/** … by which it is more, or less, than what they started from. */
export const RISES_TO =
  '增至 增加到 增加至 增长到 增长至 提高到 提高至 上升到 上升至 提升到 提升至 升至 扩大到 扩大至 增加为 提高为';
export const FALLS_TO =
  '降至 降到 下降到 下降至 减少到 减少至 降低到 降低至 减至 压减到 压减至 缩短到 缩短至 缩减到 缩减至 下降为 降低为 减少为 缩短为';

/** How much of what came in was taken out: 「由28毫克/升降至1.4毫克/升，去除率95%」. */
export const REMOVAL_RATES = '去除率 削减率 消减率 脱除率';
/** What is measured before and behind something, in otherwise the same words. */
export const BEFORE_AND_BEHIND = [
  ['进水', '出水'],
  ['进口', '出口'],
  ['治理前', '治理后'],
  ['处理前', '处理后'],
  ['改造前', '改造后'],
  ['实施前', '实施后'],
] as const;

/** It became another value, whichever way: 「由2.31%变化为2.28%」. */
export const BECAME = '变化为 变化到 变化至 变为 变动为 变成 到 至 为';
/** Of several years in a row, and what they did at the end of the clause. */
export const TREND_LEADS = '连续 逐年 年年 持续 稳步';
export const TREND_RISES = '增长 上升 提高 提升 增加 递增 上涨';
export const TREND_FALLS = '下降 减少 降低 递减 回落 下滑';
/** Behind the two, which way they went. */
export const KEEPS_RISING =
  '持续提升 持续提高 持续上升 持续增长 持续增加 稳步提升 稳步提高 稳步上升 稳步增长 逐年提升 逐年提高 逐年上升 逐年增长 有所提升 有所提高 有所上升 有所增长 明显提升 明显提高 显著提升 显著提高 进一步提升 进一步提高 不断提升 不断提高';
export const KEEPS_FALLING =
  '持续下降 持续降低 持续减少 稳步下降 稳步降低 逐年下降 逐年降低 逐年减少 有所下降 有所降低 有所减少 明显下降 明显降低 显著下降 显著降低 进一步下降 进一步降低 不断下降 不断降低';

/** Beside such words the money of several years or of nobody knows whom comes in. */
export const OTHER_MONEY =
  '上年结转 上年结余 年初结转 年初结余 以前年度 收回 退回 上缴 缴回 调剂 返还 可比口径 同口径 剔除 扣除 不变价';

/** Beside a budget or what was spent: money of earlier years was there as well. */
export const CARRIED_SAID = '结转 结余资金 可用资金 可支配资金 以前年度';

/** Before what was not needed of a budget. */
export const SAVED_OF_BUDGET = '节约 节约资金 节省 节省资金 节支 节约金额 节约财政资金 节省财政资金';

/** Whole, part and rest of one thing, by the ends of the words before them. */
export const TRIPLES: readonly {
  readonly whole: string;
  readonly part: string;
  readonly rest: string;
  /** The rate of the rest. */
  readonly rate: string;
}[] = [
  {
    whole: '满分 分值 权重 标准分 权重分 总分值 总分',
    part: '得分 得 实际得分 评价得分 指标得分 自评得分 自评 实得 实得分 实际得 评价得 最终得 最终得分 综合得分 最终评分 综合评分 总得分 自评总分 评价总分 评价总得分 自评总得分',
    rest: '扣 扣分 扣减 扣除 共扣 失分 累计扣 合计扣 共计扣 总计扣 累计扣分 合计扣分 共扣分 共计扣分 累计扣减 共扣减 合计扣减',
    rate: '扣分率 失分率',
  },
  {
    whole:
      '预算 预算数 预算资金 预算安排 安排 安排资金 安排预算 下达 下达资金 到位 到位资金 资金到位 拨付 拨付资金 收到 资金总额 总投资 总预算 全年预算数 全年预算 收入 总收入',
    part: '支出 实际支出 支出资金 资金支出 支付 实际支付 支付资金 资金支付 执行 实际执行 执行数 使用 实际使用 使用资金 支出决算 支出数 已支付 已支出 累计支出 累计支付 当年支出 实际执行数 已使用 发放 实际发放',
    rest: '结余 剩余 余 尚余 资金结余 结余资金 剩余资金 未支付 未支出 未使用 未执行 尚未支付 尚未支出 尚未使用 结转 结转结余 年末结余 余额 结余金额',
    rate: '结余率 未支付率',
  },
  {
    whole:
      '预算 预算数 预算资金 预算安排 安排 安排资金 安排预算 下达 下达资金 资金总额 总投资 总预算 全年预算数 全年预算',
    part: '拨付 实际拨付 拨付资金 已拨付 累计拨付 实际拨付资金 拨付到位',
    rest: '结余 剩余 余 尚余 资金结余 结余资金 剩余资金 未拨付 尚未拨付 结转 结转结余 年末结余',
    rate: '结余率 未拨付率',
  },
  {
    whole: '送审 送审金额 送审价 送审造价 报审 报审金额 申报金额 上报金额 送审额',
    part: '审定 审定金额 审定价 审定造价 核定 核定金额 审定额',
    rest: '核减 审减 核减金额 审减金额 核减额 审减额',
    rate: '核减率 审减率',
  },
  {
    whole:
      '预算 项目预算 控制价 招标控制价 最高限价 拦标价 预算价 采购预算 预算金额 概算 概算投资 采购计划 采购计划金额 计划金额 预算执行 计划成本 预算成本 目标成本 成本预算',
    part: '实际采购 实际采购金额 中标 中标价 中标金额 成交 成交价 成交金额 合同价 合同金额 合同额 结算价 结算金额 采购金额 实际成本 成本支出 实际支出 决算',
    rest: SAVED_OF_BUDGET,
    rate: '节约率 资金节约率 节支率 下浮率 成本节约率',
  },
  {
    whole:
      '需 尚需 需要 所需 总需求 资金需求 需求 资金需求量 需投入 需投资 尚需投入 总投资 计划投资 概算 概算投资 应到位 应到位资金 尚需资金 需资金 建设资金',
    part: '落实 已落实 筹集 已筹集 筹措 已筹措 到位 已到位 实际到位 到位资金 落实资金 已落实资金 合计 共计 共落实 共到位 累计到位',
    rest: '缺口 资金缺口 尚缺 缺 尚有缺口 资金缺口为 缺口资金 未到位 未落实 尚未到位 尚未落实',
    rate: '缺口率',
  },
];

/** What a project was given, of which the next sentence may tell how much was spent and left. */
export const GRANTS =
  '预算 预算数 预算资金 预算安排 安排 安排资金 安排预算 下达 下达资金 到位 到位资金 资金到位 拨付 拨付资金 收到 收到资金 全年预算数 全年预算 衔接资金 专项资金 补助资金';

/** … by a verb, with the name of the money behind it: 「拨付培训补贴资金385万元」. */
export const GRANT_VERBS = '拨付 下拨 拨入 下达 安排 到位 筹集 筹措 收到 划拨 拨出';
export const GRANT_ENDS = '资金 经费 补助 补贴 补助款 奖补款 补助费 补贴款 款项';

/** In all years until now, and words of a whole that is of all of them, too. */
export const SO_FAR = '累计';
export const ALL_TOLD = '共 总 累计';

/** Told of what is left undone: 「审核通过1986份，未通过27份」. */
export const UNDONE = '尚未 未能 未 没有';

/** … or is still to do: 「已整改79处，剩余7处」. */
export const REMAINING = '剩余 尚余 还有 仍有 尚有 余下 还剩';
export const DONE_ALREADY = '已 已经 现已 均已';

/** Where a figure comes from: 「由年初预算7万元调整为8万元」. */
export const FROM = '从 由';
/** … and before the figure that was left behind: 「平均住院日由原来的7.8天降为7.4天」. */
export const LEFT_BEHIND = `${FROM} ${each(FROM, '原 原来 原来的 原有的 原先的 此前的 以前的 之前的 最初的 过去的')}`;
/** … behind which stands what it came to. */
export const COMES_TO = `${RISES_TO} ${FALLS_TO} ${RESULTS} ${BECAME} 降为 减为 增为 升为 升到 压缩到 压缩至 压缩为 调为 改为 扩至 扩展到 扩大为`;

/** 「合同价与中标价一致」. */
export const SAME = '一致 相同 相等 持平 相符 吻合 相一致 一样';

/** Between an amount and the same one in another unit. */
export const SAME_AMOUNT = '即 折合 合 合计 约合 折合人民币';
/** … and behind a comma, where 合计 would be a sum. */
export const CONVERTED = '即 折合 约合 折合人民币 换算为 折算为';

/** 年初安排资金300万元: before anything was changed. */
export const AT_START = '年初安排 年初下达 年初批复 年初核定 年初确定 期初安排';
/** Said of what a budget came to: 「调整后，项目全年预算为」. */
export const ADJUSTED = '调整后 调整为 调整至 调整到 变更后 追加后 调减后';

/** Behind an amount: those that follow are its parts. */
export const PARTS_SAID = '其中 包括 包含 含';

/** Beside the only amount of a paragraph: what was given, spent, and left. */
export const GIVEN_SAID = '可支配 可使用 可用资金 到位 收到 下达 安排 拨付资金 拨入 拨款';
export const SPENT_SAID = '支付 支出 使用资金 列支 发放';
export const LEFT_SAID = '结余 剩余 尚余 余额 未使用 未支付 未支出 结转';

/** Verbs that lead in a deed: 完成改造, 实施绿化. */
export const DONE_FIRST = '完成 实施 进行 组织 投入 支付 竣工 建成 办理';

/** What is left of something, in whatever words; beside what is done of it. */
export const LEFT_TO_DO = '尚欠 欠 尚缺 还缺 还有 还剩 剩余 剩下 余下 其余 尚余 尚有 缺口 余款';
/** Behind the noun of what is left: 「12个问题暂未完成整改」, 「3个村因道路施工未完成」. */
export const REST_GOES_ON = '为 因 由于 受 暂 目前 仍 正在 尚 均';
/** … that is held back of a contract, and not what is left of the money. */
export const HELD_BACK = '质保金 保证金 保修金 尾款';
export const STILL_DUE = '应付 应支付 应发放 应完成 待付 待支付';
export const DONE_OF_IT = '已 完成 竣工 完工 支付 付 到位 落实 实施 整改 建成 发放 安装 验收 审核 办结 修复 更换';

/** Beside a rate that says itself of what it is. */
export const BASES_SAID = '按调整后 按年初 按可用 按到位 按实际 按调整 为基数 为分母 口径计算 口径测算';

/** Behind a budget: it is not what there was to spend. */
export const RAISED = '追加 调增 核增 增拨 增补';
/** … unless that is told, too. */
export const BUDGETS_IN_ALL = '全年预算 调整预算 预算总额 总预算 资金总额 预算合计 预算共计 共安排 合计安排';

/** What should be left, as it is reckoned from all that came in … */
export const DUE_RESTS = '应结余 应结余资金 应剩余 应剩余资金 应有结余 应结转 应结转资金 理论结余 应结余金额';
/** … by whatever way … */
export const SOURCES_SAID =
  '下拨 下达 拨付 拨入 划拨 安排 到位 配套 赞助 自筹 捐赠 捐款 筹集 筹措 补助 结转 贷款 收入 收到';
/** … and what was spent of it. */
export const SPENT_OF_SOURCES = '支出 支付 决算 使用 列支 结算 花费';

/** What becomes of money that was left … */
export const BECOMES_OF_REST = '收回 结转 缴回 上缴 退回 交回 退还 统筹 缴库 注销 收缴';
/** … and of which year it was not. */
export const REST_OF_BEFORE = '上年 以前年度 往年 历年 年初';

/** One of several times that money was given, or things were done. */
export const ONE_OF_BATCHES =
  '首批 末批 一批 二批 三批 四批 五批 第1批 第2批 第3批 第4批 一期 二期 三期 首期 末期 首次 末次';

/** Less than what was allowed. */
export const SAVES = '节约 节省 节支';

/** Before what was reached, beside what was planned. */
export const IN_FACT = '实际 完成 达到';

/** The year that is told of. */
export const THIS_YEAR = '本年 今年 当年 本年度';
/** … and, beside the year before, all of it. */
export const WHOLE_YEAR = '全年';
