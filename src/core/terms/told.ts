/** The words around a figure of running text that say how it is meant, and not of what it is. */
import { each } from './each';
import type { Table } from './matcher';

/** Planned, or done; nothing where the words leave it open. */
export type Phase = 'planned' | 'done';

export const PHASES: Table<Phase> = [
  [
    'planned',
    '计划 当年计划 年初计划 原计划 预计 预期 拟 应 规划 计划数 任务 目标 目标值 实施计划 年度计划 任务数 计划完成 目标任务 绩效目标 年度绩效目标 年度目标 总体目标 需 应当',
  ],
  [
    'done',
    '实际 实际完成 完成 已完成 已 已经 实现 实际实现 达到 实际达到 实际数 完成数 实际情况 完成情况 实施情况 实际实施内容 实际完成数 全年完成 完成了 实有',
  ],
];

/** What was done with the thing; the words of one line are said for each other. */
export type Action =
  | 'give'
  | 'hold'
  | 'build'
  | 'new'
  | 'rebuild'
  | 'buy'
  | 'train'
  | 'hang'
  | 'arrange'
  | 'issue'
  | 'allot'
  | 'spend'
  | 'settle'
  | 'invest'
  | 'collect'
  | 'plant'
  | 'serve';

export const ACTIONS: Table<Action> = [
  ['give', '发放 奖补 补贴 补助 奖励 资助 发放奖补 发放补贴 发放补助'],
  ['hold', '举办 开展 组织 召开 承办 举行 组织开展 组织举办'],
  ['build', '建设 修建 建成'],
  ['new', '新建 新增'],
  ['rebuild', '改造 改建'],
  ['buy', '购置 采购 购买 购入 购进'],
  ['train', '培训'],
  ['hang', '挂牌'],
  ['arrange', '安排'],
  ['issue', '下达'],
  ['allot', '拨付 下拨'],
  ['spend', '支出 支付 支出金额 支付金额 实际支出 实际支付 累计支出'],
  ['settle', '决算 决算金额 最终决算'],
  ['invest', '投资 完成投资'],
  ['collect', '回收 收回 收集'],
  ['plant', '种植 栽植'],
  ['serve', '服务 惠及 覆盖'],
];

/** Says nothing of what the figure is; `alone` only before another of these words, or at the end, for it may begin a name. */
export const FILLERS =
  '共 共计 合计 总计 总共 一共 全年 当年 本年 本年度 年度 本项目 该项目 项目 并 且 另 另外 同时 还 均 各 分别 约 为 是 有 达 了 的 : = “ ” " 其中 即 包括 包含 含 ' +
  '中 资金 经费 预算资金 预算 总额 金额 数量 数 期间 情况 以来 进行 予以 给予 等 由 在 于 对 和 及 与 以及 截止现场调研时 截至调研时 截止调研时 截至目前 目前 截至现场调研时 年末 年底';

/** Of these a single character may begin a name (应急, 已建, 共青团). */
export const MAY_BEGIN_NAMES =
  '共 应 已 拟 需 均 各 另 还 并 且 含 由 在 于 对 和 及 与 有 达 为 是 约 的 了 中 等 数 即 项目 预算 服务 任务 目标';

/** … and these may end one: 人数, 室内. */
export const MAY_END_NAMES =
  '数 中 等 即 和 及 与 对 于 在 由 含 各 应 拟 需 均 且 并 另 还 项目 任务 服务 目标 总数 情况';

/** Ends the noun behind a figure: 「36个赛事中」, 「13个赛事包含36个赛项」. */
export const AFTER_COUNTED = '包含 包括 其中 中 内 均 已 为';

/** … where 中 stands within a name. */
export const NAMES_WITH_AMONG = '中心 中央 中标 中小 中型 中等 中级 中期 中医 中学 集中 其中';

/** Names of what is a thing of its own where a heading, or the beginning of a paragraph, ends with them. */
export const PLACES =
  '省 市 县 区 镇 乡 村 州 旗 街道 社区 局 厅 院 校 公司 厂 站 所 项目 工程 标段 基地 园区 课题 专项 子项目 合作社 中心 学校 医院 分局 企业 单位 银行 农场 林场';

/** Before the name of the project, they make it that of one of many; 农村 and 我镇 name none. */
export const OTHERS_PROJECTS: Table<boolean> = [
  [true, '镇 乡 街道 村 社区 标段 一期 二期 三期 第一 第二 第三 第四 同类 类似 其他 其它 邻近 相邻 外省 外市 外县'],
  [false, `农村 城镇 城乡 乡村 村镇 乡镇 ${each('全 我 本 该 各', '镇 乡 街道 村 社区')}`],
];

/** What the name of a project ends with in one sentence and not in another: 「…改造补助资金项目」. */
export const TAILS_OF_NAMES = '项目 工程 专项 补助资金 专项资金 补助 补贴 资金 经费';

/** What a project is called for short that is named after its money. */
export const FUNDS_BY_KIND = '专项资金 专项经费 补助资金 补贴资金 奖补资金';

/** Nouns of which there may be many in one report, each another's. */
export const GENERIC_NOUNS =
  '资金 经费 人员 群众 任务 工作 单位 金额 投资 收入 资料 问卷 有效问卷 受访者 项目 设备 面积 人数 户数 支出 预算 专项资金 项目资金 财政资金 企业 学校 学生 活动 会议 数据 指标 个数 次数 比例 占比 成本 费用 人均 平均 单价 工程 村 户 人';

/** Wished for, laid down, or said on a condition. */
export const NOT_TOLD =
  '建议 如果 若 假设 例如 原则上 应当 不得 不少于 不超过 以上的 每降低 每增加 每下降 扣完 满分 得满分 不得分 力争 争取 拟于 拟在 达到90%得';

/** Said of a year that had none: 「2024年奖补资金尚未发放」. */
export const HAD_NONE = '无 未 没有 尚未 空档 暂停 /';

/** All of a county, a town …: what is told of it is told of nobody else. */
export const WHOLE_SCOPES = '全省 全市 全县 全区 全州 全旗 全镇 全乡 全校 全院 全局 全国 全村';

/** 全县, 我市, 各镇: those that a report is about, none of them a place of its own. */
export const OWN_PLACES = '全 我 本 该 各 此 每 两';

/** What a contract costs, by the names it has from the award on: one amount, where it is one contract. */
export const CONTRACT_PRICES =
  '中标金额 中标价 中标价格 中标额 成交金额 成交价 成交价格 合同金额 合同价 合同价款 合同价格 合同总价 合同总金额 合同额 合同总额 签约合同价';

/** Words that make two figures of one name two: a part of the year, a lot, another price, a mean. */
export const MAKES_TWO =
  '日均 月均 人均 户均 平均 每 累计 抽查 抽样 抽检 上半年 下半年 季度 其中 结算 审定 送审 预算 概算 控制价 限价 一标 二标 三标 四标 五标 一期 二期 三期 一包 二包 三包 第一 第二 第三 第四 上年 新增 存量 城区 农村 城镇 全市 全省 全国 标准 剩余 结余 退 未';
