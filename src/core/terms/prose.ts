/** The words by which running text names what a figure stands for. Longer words come before the ones they contain. */
import type { Concept } from '../model';
import { each, maybe } from './each';

/** The kind of figure a word asks for. */
export type FigureKind = 'money' | 'rate' | 'gap' | 'points' | 'count' | 'people' | 'copies';

/**
 * Whom a word speaks of: the `project` always; the `whole` project unless a part is named; whatever `subject` the sentence
 * or the heading is about; or only a subject that is `named` beside it.
 */
export type About = 'project' | 'whole' | 'subject' | 'named';

export interface Term {
  readonly concept: Concept;
  readonly kind: FigureKind;
  readonly about: About;
  readonly word: string;
}

const TABLE: readonly (readonly [Concept, FigureKind, About, string])[] = [
  [
    'initialBudget',
    'money',
    'project',
    '年初预算 年初预算数 年初预算资金 年初预算资金总额 年初预算总额 年初预算安排 年初安排预算 年初批复预算 年初部门预算 年初部门预算数 年初部门预算安排',
  ],
  [
    'budget',
    'money',
    'project',
    '预算安排 预算安排资金 预算安排总额 预算安排资金总额 安排预算 安排预算资金 预算数 全年预算 全年预算数 全年预算资金 调整后预算 ' +
      '调整后预算数 预算资金 预算资金总额 预算总额 预算金额 项目预算 年度预算 年度预算数 总预算 资金总额 年度资金总额 预算 ' +
      `${each('安排 批复 共安排', '资金 项目资金 经费 财政资金 补助资金 奖补资金')} ${each('下达 批复', '预算资金 预算')} 全年预算安排`,
  ],
  [
    'received',
    'money',
    'project',
    '到位 到位资金 资金到位 实际到位 实际到位资金 资金实际到位 到位金额 到位数 收到预算资金 预算资金到位 到位预算资金',
  ],
  [
    'spent',
    'money',
    'project',
    '支出 支出资金 支出金额 支出数 资金支出 总支出 支出总额 支付 支付资金 支付金额 资金支付 执行 执行数 全年执行数 预算执行数 ' +
      '资金执行 预算执行 执行金额 实际使用 使用资金 支出合计 ' +
      each('支出 支付 使用', '费用 经费 共计 总计 预算资金'),
  ],
  ['balance', 'money', 'project', '结余 结余资金 资金结余 结余金额 剩余资金 结余额'],
  [
    'executionRate',
    'rate',
    'project',
    '预算执行率 支出率 预算支出率 资金支出率 资金执行率 资金支付执行率 预算资金执行率 执行率 支付率 资金支付率',
  ],
  [
    'arrivalRate',
    'rate',
    'project',
    '资金到位率 预算资金到位率 到位率 资金实际到位率 实际到位率 预算到位率 财政资金到位率',
  ],
  [
    'overallCompletion',
    'rate',
    'project',
    '总体完成率 绩效指标总体完成率 指标总体完成率 绩效目标总体完成率 总体完成进度 总体完成度',
  ],
  ['quantifiedRate', 'rate', 'project', '指标量化率 量化率 绩效指标量化率'],
  ['scoreRate', 'rate', 'subject', '得分率'],
  ['deductionRate', 'rate', 'subject', '扣分率'],
  ['completionRate', 'rate', 'subject', '指标完成率'],
  [
    'score',
    'points',
    'whole',
    '总分 总得分 总评分 最终得分 最终评分 最终评分结果 评分结果 综合得分 综合评分 自评得分 自评总分 自评总得分 评价总分 评价总得分 ' +
      '综合评价得分 综合评价总分 综合评价总得分 绩效评价得分 绩效评价总分 绩效评价总得分 绩效评价综合得分 绩效自评得分 绩效自评总分 绩效自评总得分 自评',
  ],
  ['reviewScore', 'points', 'whole', each('再评价 复核 复审', maybe('综合 总体 评价'), '得分 总分 总得分 评分')],
  [
    'score',
    'points',
    'subject',
    '评价得分 实际得分 实得 实得分 平均分 平均得分 得分 得分合计 合计得分 合计得 小计得 共得 得',
  ],
  ['points', 'points', 'subject', '满分 权重分 权重分值 分值 权重 标准分 标准分值 占权重分 占权重 占分值'],
  ['deduction', 'points', 'subject', '扣 扣分 扣减 共扣 共扣分 扣除'],
  ['fullCount', 'count', 'subject', '满分 得满分 满分指标 满分指标数 满分指标数量 满分指标共 得满分指标 得满分的指标'],
  ['deductedCount', 'count', 'subject', '扣分 被扣分 失分 扣分指标 扣分指标数 扣分指标数量 失分指标 失分指标数量'],
  ['indicatorCount', 'count', 'subject', '三级指标 三级指标数 三级指标数量 三级指标总数 三级指标个数'],
  ['groupCount', 'count', 'subject', '二级指标 二级指标数 二级指标数量 一级指标 一级指标数 一级指标数量'],
  ['quantifiedCount', 'count', 'project', '定量指标 定量指标数量 量化指标 量化指标数量 可量化指标'],
  ['qualitativeCount', 'count', 'project', '定性指标 定性指标数量'],
  ['visitedCount', 'count', 'project', '现场选点 现场核查 现场走访 现场评价 实地走访 实地核查 抽取项目 抽查项目'],
  [
    'projectCount',
    'count',
    'project',
    `项目总数 项目数量 评价项目数量 ${each(each(['', '本部门', '本单位', '我部门', '我单位'], '纳入 列入 参加 开展'), each('自评 评价 绩效评价 绩效自评', '项目 的项目'))}`,
  ],
  [
    'surveySent',
    'copies',
    'project',
    '发放问卷 发放调查问卷 发放满意度问卷 发放满意度调查问卷 发出问卷 发出调查问卷 问卷发放',
  ],
  ['surveyReturned', 'copies', 'project', '收回 回收 收回问卷 回收问卷 收回调查问卷 回收调查问卷 问卷回收'],
  ['surveyValid', 'copies', 'project', '有效 有效问卷 收回有效问卷 回收有效问卷 有效收回 有效回收'],
  ['surveySatisfied', 'copies', 'project', '满意 表示满意'],
  ['returnRate', 'rate', 'project', '问卷回收率 回收率 问卷收回率 收回率 有效问卷回收率 有效回收率'],
  [
    'headcount',
    'people',
    'named',
    '在职 在职人数 在职人员 在编人数 编制人数 编制数 编制 离退休 离退休人员 离退休人数 退休人员 退休 聘用人员 职工人数 职工总数 工勤 工勤人员',
  ],
];

export const TERMS: readonly Term[] = TABLE.flatMap(([concept, kind, about, words]) =>
  words.split(' ').map((word) => ({ concept, kind, about, word })),
).sort((a, b) => b.word.length - a.word.length);

function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}

/** What a whole project is given points as: 绩效评价总体得分, 综合评价得. */
const JUDGED = '(?:绩效|综合|总体|整体|最终|最后|自我|自评|评定|评审|考核|考评|复评|评估|量化)';
const ALSO_JUDGED = '(?:绩效|综合|总体|整体|最终|最后|自我|自评|评价|评定|评审|考核|考评|复评|评估|量化|专家|指标体系)';

/** Phrases that name a figure where no single word does. */
export const PHRASES: readonly (readonly [RegExp, Omit<Term, 'word'>])[] = [
  [/(?:预算)?执行.{0,12}完成.{0,12}偏差(?:率|度|值)?$/, { concept: 'completionGap', kind: 'gap', about: 'project' }],
  [
    /(?:使用上年度?(?:财政)?(?:结转结余|结转|结余)资金|上年度?(?:财政)?(?:结转结余|结转|结余)资金(?:使用|支出))$/,
    { concept: 'carryOverSpent', kind: 'money', about: 'project' },
  ],
  [
    /(?:使用[本当]年度?(?:财政)?(?:预算)?(?:安排)?资金|[本当]年度?(?:财政)?(?:预算)?(?:安排)?资金(?:使用|支出))$/,
    { concept: 'currentYearSpent', kind: 'money', about: 'project' },
  ],
  [
    /占(?:全部|所有|被评)?(?:总项目|项目)(?:总数|总量|个数|数量|数)?的?$/,
    { concept: 'visitedShare', kind: 'rate', about: 'project' },
  ],
  [
    new RegExp(`${ALSO_JUDGED}*${JUDGED}${ALSO_JUDGED}*(?:总?得分|评分|打分|总分|分数|分值|成绩|得)(?:结果)?$`),
    { concept: 'score', kind: 'points', about: 'whole' },
  ],
  // 「项目综合评定为78.65分」
  [/综合评[定审](?:结果)?$/, { concept: 'score', kind: 'points', about: 'whole' }],
  [
    /(?:年初)?(?:共|一共|总共)?(?:设置|设立|设定|设有|设|编制)了?(?:三级(?=绩效|评价|具体|考核))?(?:绩效|评价|绩效评价|具体|个性|考核|产出)*指标(?:共|数量|总数)?$/,
    { concept: 'indicatorCount', kind: 'count', about: 'subject' },
  ],
  [/(?<=指标)(?:共|共设置|设置|共有|设有|共设)$/, { concept: 'indicatorCount', kind: 'count', about: 'subject' }],
];

/** What a grade is announced by; the longest composition counts: 绩效评价结果等级, 评价级别, 自评结果. */
export const GRADE_TERM =
  /(?:(?:绩效|综合|总体|整体|最终|自我|自评|评价|评定|评审|考核|考评|评估|主要|结果)*(?:等级|级别|级次|等次|档次|评级|结果|结论|评定|(?<=绩效|综合|总体|整体|自我)评价(?=[为是])))/g;
/** Such a term alone says nothing of what was judged … */
export const BARE_GRADE_TERMS = '结论 结果 评定';
/** … and these before it say that it was not the project. */
export const OTHERS_JUDGED =
  '验收 检测 检验 检查 审计 鉴定 监测 抽检 抽查 审查 审核 核查 资料 档案 质量 检定 测试 演练 考试 体检';
/** Before a grade word in quotation marks, without such a term: 属于“良”. */
export const GRADE_VERB = /(?:属于|属|处于|处在|评为|定为|评定为|确定为|认定为|达到|判定为)$/;

/** Phrases that reach over another figure: 「总体完成率88.89%，与预算执行率96.63%相差」. */
export const LONG_PHRASES: readonly (readonly [RegExp, Omit<Term, 'word'>])[] = [
  [
    /(?:完成率.{0,30}执行率|执行率.{0,30}完成率)[^,]{0,15}(?:相差|差距|偏差)$/,
    { concept: 'completionGap', kind: 'gap', about: 'project' },
  ],
];

/** Before a word of money: what was not done, or is to be done: 未支付744万元, 待拨付资金. */
export const NOT_DONE = longestFirst('未 没有 待 应 需 拟 尚需 可');

/** Between a word and its figure. */
export const LINKS = longestFirst('为 是 仅 仅为 只有 达 达到 共 共计 合计 总计 计 等于 约 : = " “ ” 了');

/** Before a word, and saying nothing that changes it. */
export const SCOPE = longestFirst(
  '年中 年初设置 年初共设置 年初设定 年初共设定 年初设立 年初设有 共设定 设定 本项目 该项目 此项目 本次项目 项目 本政策 该政策 此项政策 该项政策 本年 本年度 当年 全年 年度 共 共计 合计 总计 已 实际 最终 均 其中 全部 目前 现 现有 实有 并 ' +
    '虽 虽然 尽管 经统计 经调查 据统计 据调查 经测算 统计显示 调查显示 问卷调查显示 结果显示 经汇总 经评价 经自评 经计算 计算 根据评分标准 按照评分标准 依据评分标准 按评分标准 综上 综上所述 由此 则 故 设置 共设置 设有 设立 包括 包含 由 ' +
    '部门 部门整体 整体支出 部门整体支出 支出绩效 经专家组评审 经评审 经专家评审 经考核 一是 二是 三是 四是 五是 首先 其次 此外 另外 同时 因此 按计划 涉及 选取 抽取 评价 评价组 评价小组 评价工作组 绩效评价小组 绩效评价工作组 本次绩效评价 和 及 与 以及 、 中 共有 年末 年底 期末 指标体系 评价指标体系 评价对象 本次评价 评价结论 评价结果 最终评分结果 评分结果 最终评定 评定 综合评定 最终认定 最终核定 扣减后 扣除后 扣分后 对应 对应的 本次 此次 本次调研 本次调查 本次评价共 经综合评定 经综合评价 经评定',
);

/**
 * Words of a clause that name nothing money could belong to. Anything else is a thing of its own (a town, a firm, a line of cost, a
 * source), and takes the figures that follow.
 */
export const NEUTRAL =
  '本项目 该项目 此项目 本次项目 项目 本政策 该政策 此项政策 该项政策 项目的 该 此 本 上述 以上 资金 经费 款项 专项资金 项目资金 专项经费 预算 预算资金 安排 下达 批复 拨付 到位 支出 支付 执行 使用 结余 结转 投入 落实 ' +
  '下拨 收到 调整 追加 调减 调增 调整为 资金使用 资金到位 资金支出 实施 进度 情况 较慢 较快 缓慢 偏低 偏慢 较低 较高 滞后 良好 及时 足额 全部 全额 按时 按期 按计划 ' +
  '年初 年末 年底 期末 年中 上半年 下半年 全年 当年 本年 本年度 年度 截至 截止 目前 现 共 共计 合计 总计 总 总额 金额 数 额 率 比例 实际 最终 均 其 已 已经 未 尚未 并 且 而 但 也 都 还 ' +
  '仍 即 则 故 由 由于 因 因此 因为 所以 其中 另 及 与 和 以及 、 的 地 得 了 为 是 在 于 中 内 后 前 时 从 到 至 对 将 按 按照 根据 依据 通过 经 经过 被 有 无 没有 不 不足 未能 能够 能 可 付 付款 付清 支付完毕 完毕 ' +
  '主要 原因 主要原因 一是 二是 三是 四是 五是 首先 其次 最后 此外 另外 同时 综上 综上所述 总体 总体上 整体 基本 看 来看 来说 而言 方面 评价 绩效 自评 绩效评价 评价期内 评价期 期间 实施期间 ' +
  '文件 通知 规定 要求 计划 方案 合计为 偏差 存在 问题 较 比 主管部门 财政部门 财务 报表 账面 显示 核查 核实 数据 统计 经统计 经核查 经核实 经审核 经查 年 月 日 底 末 初 “ ” " ( ) : ; ,';

/** The money of the whole unit, of which the project is a part. */
export const UNIT_MONEY = `${each('部门 单位', '预算 决算 整体 总预算 年度预算 年度总预算 全年预算 总支出 年度支出 全年支出')} 整体支出 全部门 全单位 基本支出`;
/** … and none of it: whose budget is not said, or it says what part of it is the project's. */
export const NOT_UNIT_MONEY = '财政部门 本项目 该项目 此项目 项目资金 项目经费 专项资金 专项经费';

/** Ends a heading of money that is one of many: 「“三公”经费情况」, 「人员经费」, 「招待费」. */
export const MONEY_HEADINGS = '经费 费用 费 支出 工资 奖金 津贴 利息';
/** … and what such a heading may go on with. */
export const MONEY_TOLD = '情况 使用 执行 安排 收支 管理 分析';
/** What a unit spends beside its projects, as its reports divide all its money. */
export const BASIC_MONEY = '基本';

/** All years of a project of several: 「三年资金全部到位」. */
export const ALL_YEARS = '两年 三年 四年 五年 六年 各年';

/** A clause that begins so says when, why or on what ground, and nobody's figure. */
export const GROUNDS = /^(?:根据|按照|依据|依照|按|经|通过|截至|截止|为了?|由于|因|鉴于|对照|结合|随着|围绕)/;

/** The project that is evaluated, and how it came out. */
export const THIS_ONE = '本项目 该项目 本政策 该政策 本次评价 此次评价';
export const RESULTS_TOLD = '评价结果为 评价结果是 评价等级为 评价等次为 绩效等级为 评定为';

/** Before points that were not reached. */
export const FELL_SHORT = '未达到 未达 没有达到 未能达到';

/** What the figure counts, written after it: 由3个二级指标和6个三级指标构成. */
export const COUNTED_AFTER: readonly (readonly [string, Concept])[] = [
  ['三级指标', 'indicatorCount'],
  ['二级指标', 'groupCount'],
  ['一级指标', 'groupCount'],
  ['满分指标', 'fullCount'],
  ['扣分指标', 'deductedCount'],
  ['指标', 'indicatorCount'],
  ['项目', 'projectCount'],
];

/** Before 「一级指标4个」 where the whole system is counted; anything else may be a part of it, or another one. */
export const SYSTEM_WORDS =
  '本次 本 该 此 项目 绩效评价 绩效 评价 自评 评价工作组 评价小组 评价组 指标体系 评价指标 体系 指标 共 总共 合计 共计 设 设置 设立 设有 设定 设计 下设 分设 分为 分解 分解为 细化 细化为 ' +
  '包括 包含 含 由 中 其中 和 及 与 、 , : ( ) 了 为 有 具体 并 方面';

/** … up to here it says how it is seen: 「从决策、过程、产出和效益四个方面」. */
export const SEEN_FROM = '方面 维度';
/** Between 「一级指标」 and how many there are. */
export const LEVEL_LINKS = '( 共 共有 共计 合计 总计 数量 个数 为 有 分别为 :';

/** The same of papers: 「484份有效问卷中」. */
export const COPIES_AFTER: readonly (readonly [string, Concept])[] = [
  ['有效问卷', 'surveyValid'],
  ['有效调查问卷', 'surveyValid'],
];

/** … and before them. */
export const BEFORE_COPIES = '在 对 从 上述 以上 收回的 回收的 共 的'.split(' ');

/** 「指标」 of a sentence: the one the heading or the sentence before is about. */
export const THIS_INDICATOR = [
  '本指标',
  '此指标',
  '该指标',
  '故此指标',
  '故本指标',
  '故该指标',
  '此项指标',
  '该项指标',
];
/** … which may also be a part. */
export const THIS_SUBJECT = [
  '本项指标',
  '本类指标',
  '该类指标',
  '该部分',
  '本部分',
  '此类指标',
  '该部分指标',
  '本部分指标',
];

/** The figures of a sentence with one of these belong to another year, or are wished for. */
export const NOT_THIS_YEAR =
  /预计|拟|下年|下一年|(?<![人班频场批台架车件])次年(?!初)|明年|去年|往年|上年度(?!结转|结余)|同期|同比|建议|应当|假如|假设|例如|力争|测算|争取|如果|若(?!干)|原则上/;

/** What follows is told of some of many: 「抽查的3个村，知晓率82%」. */
export const SOME = '个别 部分 抽查 抽取 抽样 随机 选取 其中 偏远 某';

/** Before a figure that the year's goals demand. */
export const GOALS_SAID = '绩效目标为 年度目标为 总体目标为 目标为 目标是 绩效目标: 年度目标: 总体目标:';
/** … and not those of many years. */
export const LONG_PLANS = '规划 年均 中长期 远期 十四五 十三五 十五五 三年行动 长期目标 中期目标';

/** After an amount: it is only a part, spent on something. */
export const PART_AFTER = /^(?:用于|购买|购置|给|作为|的|资金用于|系|为)/;

/** Clauses after which an amount is that of a contract. */
export const CONTRACT = /合同|协议|中标|招标|采购价|成交/;

/** Counted in another way than the rest of the report: 「按当年下达资金口径，支出507.7万元」. */
export const ANOTHER_WAY = '口径';

/** A rule, a definition or a scale: how points are given, not how many were. */
export const RULES = new RegExp(
  [
    '扣完为止|不得分|(?<!该指标|本指标|该项|本项|此项|均)得满分|扣至|酌情|分档|赋分|计分(?!,得\\d)|百分制|为止',
    '每(?:下降|超|少|缺|增|减|降|低|高|滞后|逾|差|发现|发生|出现|有|项|次|例|个|一|\\d)[^,。]{0,20}(?:扣|得|加|减)',
    '的,?\\s*(?:得|扣|计|给|加)\\s*\\d',
    '的,\\s*(?:得|扣|为|绩效评|评|记)',
    '(?:分为|划分为|设置为|设定为)\\s*(?:优|(?:[二三四五]|\\d)\\s*个?(?:等[级次,、:。]|级别|评价|档|级))',
    '优、良|优秀、良好|\\(含\\)|\\(不含\\)|\\(含\\d',
  ].join('|'),
);

/** A clause that says why: 「因1场展会延期至下年举办，」 says nothing of the year of what follows. */
export const CAUSE = /(?<=^|,)(?:因|由于|鉴于|受)[^,]*(?=,)/g;

/** Before what was reached in fact, with what was done. */
export const REACHED = /^实际(?:全年|共|已)?\p{Script=Han}{0,4}$/u;

/** Behind a figure, how it stands to its target: it was reached, and not planned. */
export const STANDS_TO_TARGET = each(
  '优于 好于 高于 低于 超过 超出 达到 达到了 未达 未达到 未达到了',
  maybe('年度 绩效 预期'),
  '目标',
);
/** Words of what was done. */
export const ACHIEVED =
  /实际|已完成|一致|完成了|共(?:举办|开展|组织|完成|发放|培训|新建|改造|建成|受理|服务|购置|资助|补助|救助|接待|种植|修复|处理|办理|检测|安装|维修)/g;
