/** Words around the name of a row or a column, where a text retells a cell. */
import type { Table } from './matcher';

/** Behind the column: 「执行率最低，为93.87%」. */
export const EXTREMES = '最高 最低 最大 最小 最多 最少 较高 较低 分别';

/** What a column holds of each row. */
export type ColumnRole = 'planned' | 'received' | 'done' | 'left' | 'score' | 'points';

/** By words that a heading holds; the first line that has one of them decides: 实际到位, 计划完成数, 任务完成数. */
export const HEADING_ROLES: Table<ColumnRole> = [
  ['left', '结余 剩余 节余'],
  ['received', '到位'],
  ['planned', '计划 应完成 年初预算 目标值 目标数 任务数 任务量'],
  ['done', '预算执行 执行数 实际 已 决算 完成数 完成量 完成值 支出数'],
  ['planned', '目标 任务 预算 安排 批复 核定'],
  ['done', '完成 支出 支付 执行 使用 建成 发放'],
  ['score', '得分'],
  ['points', '分值 满分 权重'],
];

/** Headings with these hold something else of the rows. */
export const OTHER_HEADINGS =
  '累计 上年 去年 同期 以前 前期 增 减 差 未 欠 调整 申报 申请 合同 中标 概算 单价 均 率 占比 比例 扣 其中 自筹';

/** Headings that say only how much there is, and not of what time or plan. */
export const PLAIN_COLUMNS = '金额 额度 数额 资金 数量 人数 户数 份数 面积';

/** What each row has of all, in words: who has the most of the amount has the most of these. */
export const SHARE_COLUMNS = '占比 比重 所占比重 所占比例 支出占比 资金占比 金额占比';

/** The same of the words of a sentence, each taken for itself; `plan` beside `done` is planned. */
export const TOLD_ROLES: Table<ColumnRole> = [
  [
    'planned',
    '计划 年度计划 原计划 计划数 目标 目标值 年度目标 任务 任务数 任务量 应完成 拟 预计 预算 预算数 预算资金 年初预算 安排 安排资金 安排预算 预算安排 计划安排 批复 核定',
  ],
  ['received', '到位 到位资金 资金到位 到位金额'],
  [
    'done',
    '完成 完成了 已完成 共完成 实际 已 全部完成 全面完成 完成数 完成量 建成 支出 支出资金 资金支出 支出金额 支出数 支付 支付资金 支付金额 已支付 使用 已使用 执行 执行数 决算 决算数',
  ],
  ['left', '结余 结余资金 结余金额 资金结余 剩余 剩余资金 节余'],
  ['score', '得 得分 评分 得分为'],
  ['points', '满分 分值 权重'],
];

/** With these the thing is done and not planned. */
export const CERTAINLY_DONE = '共完成 已完成 实际 全部完成 全面完成 完成了 建成 决算 对照';

/** Before a figure they leave it open whether it is planned: 「主要建设内容为：完成…」. */
export const MAY_BE_PLANNED = '计划 目标 任务 预计 拟 应 将 需 方案 要求 内容 规模 预算 概算 安排 批复 下达 申报';

/** Headings of chapters that tell what was done. */
export const DONE_HEADINGS = '完成情况 实施情况 执行情况 使用情况 支出情况 完成情况说明 产出 效益 成效 实现程度';

/** Behind the name of a row, part of what it is called in a sentence: 县级财政配套, 录播教室设备包组, 产出部分. */
export const AFTER_ROWS =
  '获得 获 的 共 共计 合计 总计 资金 金额 经费 费 费用 总额 部分 包组 包 方面 一项 项目 工程 任务 工作 类 这一项 配套 配套资金 补助 补助资金 补贴 投入 投入资金 指标 一级指标 ' +
  '为 是 有 达 达到 了 : = 仅 仅为 只 只有 则 分别 情况 , 最高 最低 最多 最少 最大 最小 较高 较低 本年 本年度 当年 全年 年度 年度内 年内 均';

/** Before the name, and saying nothing of what is told. */
export const BEFORE_ROWS =
  '其中 另 另外 而 且 并 及 和 与 以及 同时 还 共 共计 合计 本年 本年度 当年 全年 年度 年度内 年内 期内 实施期内 全市 全县 全区 全省 全州 全旗 本项目 该项目 项目 项目单位 了 的 : “ " 在 对 由 ' +
  '包括 包含 含 有 为 是 即 分别为 分别是 来源于 来自 用于 主要用于 主要 经 组织 实施 开展 推进 各项';

/** Right before the name that opens a list, behind words that are not known: 「项目法人完成渠道清淤…」. */
export const OPENS_ROWS =
  '完成 共完成 已完成 实际完成 包括 包含 为 是 即 分别为 : 计划 计划完成 支出 安排 用于 得 购置 采购 新建 建设 建成 改造 维修 安装 配备 更换 举办 开展 组织 实施 发放 培训 培育 服务 惠及';

/** These of the next leave the rows themselves as they are: 「未完成任务的有…」. */
export const NARROWS_BY_UNDONE = '未完成 尚未';

/** Before a row or a figure they tell of a part of it, of somebody, or of another time. */
export const NARROWS =
  '镇 乡 村 社区 街道 片区 标段 公司 企业 学校 首批 批次 第一 第二 第三 第四 首期 一期 二期 三期 分期 季度 上半年 下半年 上年 去年 前年 次年 往年 同期 以前 累计 抽查 抽取 抽样 核查 走访 现场 ' +
  '其他 其余 以外 之外 除 剔除 扣除 追加 调增 调减 调整 新增 增加 减少 同比 环比 相比 比上年 较上年 比例 退回 归还 欠 垫付 超支 合同 尚 未完成 未支付 缺口 人均 平均 每 单价 申请 申报 审计 审定 送审 评审 约定 建议 如 假设 超期 逾期 延期';

/** What is told behind them is of another time, up to one of the words of `THIS_YEAR`. */
export const OTHER_TIMES =
  '上年 去年 前年 次年 下年 往年 同期 以前 累计 上半年 下半年 季度 截至目前 截止目前 截至调研 截止调研 截至评价 截止评价 截至现场 截止现场 目前 现已';
export const THIS_YEAR = '本年 当年 本期 全年';

/** Near the beginning of a sentence: what follows is of that place or lot, up to a sentence of the whole. */
export const PARTS_OPEN = '镇 乡 村 街道 社区 片区 标段 公司 学校 一期 二期 三期';
export const NO_PARTS = '各 全 个 多 每 等 覆盖 涉及 惠及 分布';

/** Paid once for many times: by itself no sum of what was paid for a row. */
export const PAID_IN_PARTS = '支付 使用';

/** The same behind the figure. */
export const NARROWS_AFTER = '以上 以下 中 内 系 以内 不等';

/** Labels and parts of them that name too much to be a row in a sentence. */
export const TOO_PLAIN =
  '财政 拨款 财政拨款 当年财政拨款 本年财政拨款 财政资金 财政性资金 本级财政资金 其他资金 其他 其它 上年结转 上年结转资金 结转资金 结转结余资金 单位资金 资金总额 年度资金总额 自有资金 专项资金 项目资金 资金 经费 ' +
  '费用 投资 金额 项目 工程 任务 设备 人员 单位 数量 质量 时效 成本 支出 收入 预算 建设 改造 购置 采购 培训 服务 管理 工作 指标 名称 年度 备注 合计 总计 小计 其中 全县 全市 全区 县级 市级 区级 镇级 ' +
  '中央 省级 县区 乡镇 学校 企业 农村 城市 社会 平均 总分 得分 满意 比较满意 基本满意 不满意 非常满意 一般 不太满意 很满意 是 否 有 无 优 良 中 差 男 女';

/** Labels with these are of all rows, or of none. */
export const WHOLE_ROWS = '合计 总计 小计 共计 累计 总体 平均 均值 全县 全市 全区 全省 全州 全国';
/** What is left over is no row that anybody compares. */
export const REST_ROWS = '其他 其它 其余';

/** Ends a label without which it may be told: 「中央600、省级200、县级320」 of 中央财政, 省级财政, 县级财政. Only in lists. */
export const ROW_ENDINGS =
  '财政资金 财政补助资金 财政补助 财政拨款 财政配套 财政 补助资金 专项资金 资金 补助 工程 项目 支出 费用 经费 任务 指标';

/** What headings count that say no unit. */
export const COUNTED_IN: Table<string> = [
  ['人', '人数'],
  ['户', '户数'],
  ['亩', '亩数'],
  ['场', '场数 场次'],
  ['次', '次数'],
  ['期', '期数'],
  ['家', '家数'],
];

/** Right behind a figure that stands for itself: 「33座全部通过验收」. */
export const GOES_ON = '全部 均 并 且 和 及 与 以及 而 但 也 已全部 已';

/** Begins a figure that was reached, and is no bound: 「完成率达到96%」. */
export const REACHED = '达到 达';
/** … but behind it these make it one. */
export const BOUND_BEHIND = '以上 及以上 (含)以上 以下 及以下 以内 左右';

/** Headings of the column that says what the figures of a row are counted in … */
export const UNIT_COLUMNS = '单位 计量单位 数量单位 度量单位';
/** … and of the column whose unit that is, whatever else the table measures. */
export const QUANTITY_COLUMNS = '数量 工程量';

/** A superlative is told of some of the rows: 「山区镇中…」, 「除城关镇外，…」. */
export const AMONG_SOME =
  '中, 之中 当中 除 以外 之外 其余 剩余 剔除 次之 第二 相对 之一 可能 预计 目标 计划 同比 上年 去年 增幅 增长 降幅';

/** Behind a superlative that is none of the rows': 「最高达99%」, 最高限价. */
export const AFTER_SUPERLATIVES = '达 可 时 值 限 标准 不 至 点 期 的一项 的项目 的原因';
/** Around the column before a comma: 「从执行率看，…」. */
export const LEADS_TO_RANKS = '从 按 就 在 而言 看 来看 情况 方面 分析 上 各镇 各乡镇 各单位 各地 各县 各';
/** All of the rows: 「各镇中，…」. */
export const AMONG_ALL_ROWS = '各 全部 所有 上述 以上';
export const AMONG = '中,';

/** Between a superlative and the name behind it: 「最高的是河西镇」. */
export const NAMED_BEHIND = '的是 的为 的镇是 的镇为 的乡镇是 的乡镇为 的单位是 的单位为 的地区是 的地区为';
