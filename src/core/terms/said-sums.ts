/** Words by which a sentence says that figures are parts of another one, and how amounts are told. */
import type { Table } from './matcher';

/** Before a list of parts: `some` may leave parts out, `kinds` as well and opens no list within another, `all` names each of them. */
export type PartsLead = 'some' | 'kinds' | 'all';

export const PARTS_LEADS: Table<PartsLead> = [
  ['some', '其中 其中有 其中包括 分配情况: 分配如下: 构成情况: 构成如下: 明细如下: 分配明细: 支出明细:'],
  ['kinds', '包括 包含 分别用于 分别投入'],
  ['all', '分别为 分别是 分为 即 具体为 具体是 具体分布为'],
];

/** … each of them, where things are counted one by one. */
export const NAMES_EACH = '分别为 分别是 具体为 具体是 具体分布为';

/** Right before the figure that adds up what was told. */
export const TOTALS =
  '共计 合计 总计 总共 一共 共 以上合计 以上共计 上述共计 上述合计 以上总计 以上资金合计 资金合计 资金共计 资金总计 金额合计 金额共计 金额总计 合计金额 合计资金 合计为 共计为 总计为 以上合计为 数量合计 投入合计 支出合计 费用合计 总计投入 合计投入 共计投入 总计支出 合计支出 共计支出 总计安排 合计安排 共计安排';

/** Between a name and its figure, and saying nothing of what the figure is. */
export const PART_LINKS = '为 是 有 形成 产生 至年底 至年末 到年底 到年末 达 达到 约 共 计 : = 了 各 “ ” 已 实际 的';

/** Words of amounts. A part that has no other words is told of the thing named before it. */
export const MEASURES =
  '预算 预算数 预算安排 安排 安排资金 安排预算 下达 下达资金 拨付 拨付资金 到位 到位资金 资金到位 支出 支出数 资金支出 支付 支付资金 资金支付 执行 执行数 使用 ' +
  '使用资金 结余 结余资金 资金 金额 投入 投入资金 总额 完成 发放 补助 补贴 投资 决算 支出决算 决算数 回收 收回 剩余 调整 调减 调增 追加 全年 当年 本年 本年度 年末 年初 其 项目 共 ' +
  '本项目 该项目 实际 累计 已 并 且 尚 还 仅 应 另外 另 人均 平均 每人 每户 单价 比例 占比 目前 截至目前 截止目前 现已 至今 截至 截止 截至年末 截至年底 截至期末 截止年末 截止年底 至年末 至年底 至期末 期末 评价基准日 截至评价基准日 截止评价基准日 至评价基准日 年底 底 均 评价期内 项目期内 实施期内 期内';

/** With these before some parts the sum is no plain one. */
export const SIGNED = '增加 减少 增 减 扣除 扣减 核减 调减 调增 追加 净增 退回 下降 不足 剔除 抵减 冲减 降低';

/** The list goes on where nobody counts it. */
export const AND_SO_ON = '等 等等';

/** Names, though they are made of words that are none: 「其中：基本支出…，项目支出…」. */
export const NAMES_OF_PARTS = '项目支出 项目经费 项目资金支出 基本支出';

/** What the last part of a list is called that takes up all that is left: the rest, one's own money, the lowest of the levels. */
export const CLOSING_PARTS =
  '自筹 其他 其它 其余 市县 县市 县区 区县 市县级 县市级 县区级 区县级 县级 区级 镇级 乡镇 县本级 区本级';

/** Before the number of those that are left. */
export const THE_REST = '其他 其它 其余 剩余';
/** Of what was so on a day: such figures stand one behind the other, and beside no other. */
export const MOMENTS = '月末 月底 季末 季度末 截至 截止';

/** Behind a part that is named by its purpose: 「5531万元用于校舍改造」. */
export const PURPOSES = '用于 系 属于 来自 投入到 投向 主要用于 专项用于';

/** A sentence that divides up what the one before told: 「按领域划分，…」, 「从资金来源看，…」. */
export const DIVIDES = '按 按照 从';
export const DIVIDES_END = '看 来看 划分 分 分类 统计 区分 分析 去向 计算 构成 情况看 分担办法 分担比例 分担';

/** Amounts for one of many are no whole of anything. */
export const PER_ONE = '人均 户均 亩均 平均 标准 每';
/** Before a figure that is a mean, and no part beside parts. */
export const MEANS_OF_PARTS = '人均 户均 亩均 村均 校均 生均 所均 点均 座均 日均 月均 平均';
/** Before what one of them costs. */
export const PRICED = `每 单价 ${MEANS_OF_PARTS}`;

/** Headings whose points are none of the sum. */
export const EXTRA_POINTS = '加分 扣分 附加 奖励 倒扣';

/** Nouns that whole lists are announced by: 「分为三个阶段」. */
export const STAGES = '阶段 方面 步骤 环节 部分 类型';

/** Kinds of people that one may be of at once: parts that are told by them may make more than the whole. */
export const OVERLAPPING_PEOPLE =
  '女 男 少数民族 青年 老年 党员 团员 岁 本科 专科 研究生 硕士 博士 学历 高级 中级 初级 职称 脱贫 贫困 低保 特困 残疾 优抚 退役 留守';
/** … and of anything. */
export const OVERLAPPING = '以上 以下 重复 兼';
/** What one thing may come to after another, so that those of one part may be those of the next: 「取得证书540人，就业420人」. */
export const COMES_TO =
  '取得 获得 就业 实现就业 合格 优良 完工 竣工 验收 通过 投用 投入使用 运行 符合 入选 确定 支持 立项 公示 受理 办结 满意 有效 参加 参训 结业 达标 整改 签约 开工 上岗 创业 录用';
/** … and before it. */
export const COME_TO = '已 最终 均 并 表示 实现 经审核 经评审 经公示';
/** What people are counted by. */
export const PEOPLE = '人 名 位 户 人次 万人 万户 户次';
/** Before a deed that was not done. */
export const NEGATIONS = '未 不 没有 尚未 未能';
/** One of two kinds, so that nobody is of both and nobody of none. */
export const EITHER_OR = [
  ['男', '女'],
  ['城镇', '农村'],
  ['城市', '农村'],
  ['公办', '民办'],
  ['合格', '不合格'],
  ['专职', '兼职'],
  ['在编', '编外'],
  ['在编', '非在编'],
  ['线上', '线下'],
] as const;
/** … but for a few, of which neither list tells. */
export const NEARLY_EITHER_OR = [
  ['脱贫户', '一般农户'],
  ['脱贫户', '一般户'],
  ['在职', '退休'],
  ['新建', '改扩建'],
  ['核心', '一般'],
  ['重点', '一般'],
] as const;
/** Halves of a year: without 其中 the figure before them may be that of another year. */
export const HALVES = [
  ['上半年', '下半年'],
  ['春季学期', '秋季学期'],
] as const;

/** How many years a total is told of, right before a word of `IN_ALL`: 「三年累计」. Arabic numerals are figures with the unit 年. */
export const SEVERAL_YEARS: Table<number> = [
  [2, '两年 二年 两个年度'],
  [3, '三年 三个年度'],
  [4, '四年 四个年度'],
  [5, '五年 五个年度'],
  [6, '六年 六个年度'],
];
/** Between the number of years and the total word: 「三年来累计」. */
export const WITHIN_YEARS = '来 间 内 期间 以来 资金 经费 预算 项目';
export const IN_ALL = '共 共计 合计 总计 累计 总共 一共 累计共';
/** … with what was done so far: 「累计完成3427户」. */
export const DONE_IN_ALL = '完成 发放 实施 建成 安装 改造';
/** Before the number of years: those that were told. Others (前三年) are not these. */
export const THESE_YEARS = '以上 上述 近 这 该 此 项目 资金 专项资金 本项目 该项目 县级 市级 省级';

/** What happens several times, so that the counts of several years add up; people and firms may be told in more than one of them. */
export const EVENTS = '次 期 场 场次 人次 班次 批 批次 趟 例次 车次';

/** Places and offices that are listed by names which end alike: what is counted, and how the names of such things end. */
export const NAMED_KINDS: readonly (readonly [counted: string, endings: string])[] = [
  ['省 省份', '省 市 自治区'],
  ['市 地市 地级市 市州 州市', '市 州'],
  ['县 县区 区县 县市区 县市 市县区', '县 市 区 旗'],
  ['区', '区'],
  ['乡镇 镇乡 镇 乡 镇街 街镇 乡镇街道', '镇 乡 街道'],
  ['街道', '街道'],
  ['村 行政村 项目村 村社区', '村 社区'],
  ['社区', '社区'],
  ['部门 单位', '局 委 办 厅 部 中心 站 院 署 队 处'],
  ['局', '局'],
  ['学校 中小学 中小学校', '学校 中学 小学 幼儿园'],
  ['中学', '中学'],
  ['小学', '小学'],
  ['医院', '医院'],
  ['卫生院', '卫生院'],
  ['公司', '公司'],
  ['合作社', '合作社'],
  ['评价方法 分析方法 方法', '法'],
  ['系统 子系统 平台', '系统 平台'],
  ['中心', '中心'],
  ['银行', '银行'],
  ['水库', '水库'],
];
/** Between the last of the names and their count; 等 leaves names out. */
export const COUNTED_TOGETHER = '共 共计 合计 总计 总共 一共';
/** Joins two names, where each of them ends like a name of its kind. */
export const JOINS_NAMES = '和 及 与 以及';

/** Before an amount for one of those that are counted: 每人, 每亩. */
export const EACH = '每';
/** The same in one word, where it is said to be laid down: 人均补助标准. */
export const EACH_IN_ONE: Table<string> = [
  ['人', '人均 生均'],
  ['户', '户均'],
  ['亩', '亩均'],
];
export const LAID_DOWN = '标准';
/** What is counted in the place of what stands behind 每: 每生 and 3150名, 每车 and 12辆. */
export const COUNTED_AS: Table<string> = [
  ['生', '名 人 位'],
  ['人', '名 位'],
  ['车', '辆 台'],
  ['校', '所'],
  ['幢', '栋'],
];
/** What a price for any thing is called. */
export const UNIT_PRICES = '单价 综合单价 采购单价';
/** For a time, so that the amount goes on with it; 每年 is as long as the report. */
export const FOR_A_TIME = '月 天 日 学期 季度 季 次 课时 小时 学时 期';
/** … but for how many times a year has one, where the amount is that of a whole year: 「每人每月100元，全年发放…」. */
export const TIMES_A_YEAR: Table<number> = [
  [12, '月 每月 月度'],
  [4, '季度 每季度 季 每季'],
  [2, '学期 每学期 半年 每半年'],
  [1, '年 每年 学年 每学年'],
];
/** … and what a length of such times is counted in: 「每生每天5元、全年在校200天」. */
export const LENGTHS_OF: Table<string> = [
  ['个月', '月 每月 月度'],
  ['天', '天 每天 日 每日'],
  ['年', '年 每年'],
];
/** With these before it a price is not what was paid for one. */
export const NO_PRICE = '预算 控制 平均 最高 最低 限价 上限 下限 计划 原 拟 不超过 概算 估算 市场';
/** Beside an amount of which some was not paid, or more than the price was. */
export const NOT_ALL_PAID = '质保金 保证金 尾款 扣 考核 未付 未发 补发 退回 欠 首付 预付 余款';
/** Said of a count that is the same every month. */
export const STEADY = '均为 各月 每月均 稳定在 固定 始终 保持在 一直';
/** Said of an amount that is that of a whole year. */
export const WHOLE_YEAR = '全年 年发放 年度共 1-12月 1月至12月 12个月';
/** … whether it says so, or that nobody came and nobody left. */
export const NONE_CHANGED = '无新增 无退出 无变动 无变化 未发生变化 人数不变 保持不变 没有变化 没有增减 未增减';
/** Said of an amount that was reckoned from a price and a number told elsewhere. */
export const RECKONED =
  '按标准 按此标准 按照标准 按上述标准 按该标准 按实际 按照实际 按核定 据此 结算 足额 按单价 按合同单价 核算 计算 一致';
/** Right before an amount that somebody is due by a standard. */
export const DUE_AMOUNTS =
  '应发放 应补偿 应补助 应兑付 应兑现 应支付 应补贴 应安排 应拨付 需发放 需支付 需补助 应缴 应付';
/** Beside an amount that was paid, and beside one that was only to be. */
export const PAID_SAID = '结算 发放 支付 兑付 拨付 支出 补贴 补助 资助 奖补 应发 应补 实发 共计 合计 总计 全年 实际';
export const NOT_PAID_SAID =
  '预算 计划 拟 需 下达 到位 安排 测算 预计 概算 控制 上限 结余 节约 人均 平均 上年 去年 其中 中央 省级 市级 县级 部分 预付 首付 进度款 违约 罚';
/** Whose amount is that of all: 「共补贴3780万元」. */
export const ALL_GIVEN = '共 合计 总 全年 累计 应发 实发 实际发放 全部';

/** Parts of the frameworks by the words that begin a label, and the parts that make a whole. */
export type MarkedPart = 'decision' | 'process' | 'output' | 'benefit' | 'satisfaction' | 'cost' | 'execution';
export const MARKED_PARTS: Table<MarkedPart> = [
  ['decision', '决策 项目决策 投入 项目投入'],
  ['process', '过程 项目过程 管理 项目管理 过程管理'],
  ['output', '产出 项目产出'],
  ['benefit', '效益 项目效益 效果 项目效果'],
  ['satisfaction', '满意度 服务对象满意度 社会满意度'],
  ['cost', '成本 项目成本'],
  ['execution', '预算执行 预算执行率 预算执行情况 资金执行率'],
];
export const WHOLE_FRAMEWORKS: readonly (readonly MarkedPart[])[] = [
  ['decision', 'process', 'output', 'benefit'],
  ['execution', 'output', 'benefit', 'satisfaction'],
];
/** Behind the name of a part, and before its points. */
export const PART_WORDS = '指标 类 类指标 部分 方面 维度 一级指标 情况 评价 实际 自评 为 共 共计 : 达';
/** All parts of a form. */
export const FULL_MARKS = 100;
/** Behind the points of a part, how its score was reckoned: 「按执行率计算得9.36分」. */
export const MARKS_RECKONED = '自评 按执行率计算 按比例计算 按执行率 按比例 按执行率乘以分值计算 经自评 实际 评价 综合';
export const MARKS_GIVEN = '得 得分 实得 实际得分 评价得分 自评得分 评分 指标得分';
export const MARKS_FULL = '满分 分值 权重 标准分 总分值 权重分 权重值';

/** Ends the words before a total of what was listed before. */
export const RECALLS = '共计 合计 总计 总共 一共 共 累计 资金共计 资金合计 资金总计 合计金额';
/** How many were listed: 「三级资金」, 「上述四项」, 「两部分」. */
export const CHINESE_COUNTS: readonly (readonly [word: string, count: number])[] = [
  ...[...'二三四五六七八九十'].entries(),
].flatMap(([index, numeral]) =>
  '级 项 部分 类 方面 笔 个 者 块 家 种'.split(' ').map((unit) => [numeral + unit, index + 2] as const),
);

/** In the words before a total that no word of adding up announces. */
export const TOTAL_NOUNS = '总投资 总额 总费用 总支出 总数 总面积 总量 总长度 总里程 总金额 总成本';

/** Behind a whole and before a colon: what stands below is all of it. */
export const LEADS_TO_LIST =
  '以下 如下 分别 分布为 分布如下 具体用于 主要用于 用于 其中 包括 具体为 具体是 明细 构成 组成 情况为 情况是 情况';

/** Between a whole and its parts, where no word calls them so: 「91名，按岗位划分，支教28名…」, 「480万元，由硬件260万元…构成」. */
export const DIVIDED = '分布 划分 划为 分为 分类 由 按 依次 包含 构成';

/** Before names of some that were picked out of many … */
export const PICKED = '抽取 抽选 抽样 抽查 选取 选择 选定 抽取了 选取了 选择了 抽查了 随机抽取 随机选取';
/** … and behind them, before what they were picked for. */
export const PICKED_FOR = '作为 为 开展 进行 进行了 开展了 实施 的 样本 予以 给予';

/** Before the first part of all there are, and behind the last one: 「67家，由职业院校29家、民办机构31家、企业9家构成」. */
export const MADE_OF = '由';
export const MADE_OF_END = '组成 构成 共同组成 共同构成';
/** Before the sources of an amount, each of them: 「全年预算600万元，资金来源为转移支付360万元、县级财政240万元」. */
export const SOURCES_LEADS = '资金来源为 资金来源是 来源为 来源于 资金来源于 资金来源包括 资金来源分别为';
/** What things of several kinds are counted together as: 「灭火器1260具、水带850盘、应急灯430套，共计2540件（套）」. */
export const COUNTED_TOGETHER_AS = '件 套 台 个 处 项 具 只 副 部 份 张 块';
/** Before a total of such things. */
export const KINDS_TOTAL = '共计 合计 总计';

/** Before what each of those counted right before it has: 「8个社区各发放50份」. */
export const EACH_OF_THEM = '各';
/** Begins the words before what a day has … */
export const A_DAY = '日均 平均每日 平均每天 每日平均 每天平均 日平均';
/** … of what a year has … */
export const WHOLE_YEARS = '全年 年度共 年度累计';
/** … and says that it is a day of something else. */
export const A_DAY_LATER = '工作日 高峰 运行 设计 能力 截至 上半年 下半年 季度 半年 营业 开放 采暖 汛期';

/** Before a total that stands apart from its parts. */
export const IN_ALL_SAID = '共 合计 总计 累计 总共';

/** Done with as many at every place, so that all of them are a whole number of times that: 「每市发放问卷180份，共900份」 … */
export const DEALT_OUT =
  '发放 发出 派发 抽取 抽查 抽样 随机抽取 随机抽查 走访 入户 访谈 核查 现场核查 调查 配备 配发 安装';
/** … but every time, or for so much: that may have its own number. */
export const NO_PLACES = '年 月 天 日 周 期 次 场 批 轮 季 班次 人次 隔 平方 百 千 万 吨';
/** It was so at most of them, or not exactly. */
export const NOT_ALL_ALIKE =
  '不足 不等 原则上 至少 最多 以上 以内 左右 不少于 不低于 不超过 另 平均 约 余 补充 其余 除 计划 拟';
