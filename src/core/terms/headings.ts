/**
 * What the columns of a table are called. A heading is composed: words before that say whose and when, a core that says what, and
 * words behind: 单项 指标 实际完成值, 复核 得分 情况. A word is added in one place, to the core of its concept where it says what the column
 * holds, to `before` where it only goes with it. Of two frames that fit, the one with the longer core is meant; a test refuses a word
 * that two frames claim with the same core. Amounts of money have a file of their own.
 */
import { each, maybe } from './each';
import { REACHED_HEADINGS } from './reached-columns';
import { being } from './starts';

/** What a column of any table may say. Which table a row of headings opens is decided from the set of them. */
export type ColumnConcept =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'name'
  | 'level1Points'
  | 'level2Points'
  | 'level1Score'
  | 'level2Score'
  | 'points'
  | 'target'
  | 'targetComparator'
  | 'unit'
  | 'actual'
  | 'forecast'
  | 'likelihood'
  | 'certain'
  | 'possible'
  | 'impossible'
  | 'progress'
  | 'completionRate'
  | 'reached'
  | 'score'
  | 'reviewScore'
  | 'reviewReason'
  | 'scoreRate'
  | 'deductionRate'
  | 'deducted'
  | 'added'
  | 'criterion'
  | 'reason'
  | 'initialBudget'
  | 'budget'
  | 'received'
  | 'spent'
  | 'balance'
  | 'rate'
  | 'arrivalRate'
  | 'project'
  | 'organisation'
  | 'fundType'
  | 'category'
  | 'amount'
  | 'grade'
  | 'reviewGrade'
  | 'count'
  | 'fundPart'
  | 'remark'
  | 'extra';

export interface HeadingFrame {
  readonly concept: ColumnConcept;
  /** Among headings of one concept the lowest rank is meant; the others are taken for what they are only without it. */
  readonly rank: number;
  /** Words that may stand before the core, in any number and order. */
  readonly before?: string;
  readonly core: string;
  /** Words of which one may stand behind the core. */
  readonly after?: string;
  /** So many characters of any kind may stand before the core. */
  readonly open?: number;
  /** So many may follow behind 及, 和, 与 or 、: 未完成原因及改进措施. */
  readonly more?: number;
}

/** When, whose and of what: words that change nothing about what a column holds. */
const WHEN = '年度 全年 当年 本年 本年度 年末 年终 期末 本期 本次 截止 截至 截至目前';
const WHOSE = '项目 绩效 单项 分项 各项 三级 四级 指标 单位 具体';
const NEUTRAL = `${WHEN} ${WHOSE}`;
/** Who judges, in a score of the unit's own. */
const OWN = '自评 自查 自我 自我评价 实际 最终 执行率 预算执行 预算执行率 折算 加权';
/** Who judges, where it may be anybody. */
const JUDGED = '评价 综合 考核 考评 平均 加权 最后 总 绩效 自评';
/** Who judges after the unit itself. */
const REVIEWERS = '复核 复评 审核 核定 核查 再评价 抽查 抽评 评审 审定 复审 初审 终审';
const OTHERS =
  '财政 主管 部门 主管部门 财政部门 专家 第三方 评价机构 评价组 评价小组 考核组 工作组 上级 市级 省级 县级 区级';

const CRITERIA = '标准 细则 规则 准则 办法 方法';

export const HEADING_FRAMES: readonly HeadingFrame[] = [
  // Groups and names
  { concept: 'level1', rank: 0, core: '一级 第一级 一级指标 一级目标', before: '第', after: '名称 内容' },
  { concept: 'level1', rank: 0, core: '一级评价指标 一级绩效指标 一级考核指标', after: '名称 内容' },
  { concept: 'level2', rank: 0, core: '二级 第二级 二级指标 二级目标', before: '第', after: '名称 内容' },
  { concept: 'level2', rank: 0, core: '二级评价指标 二级绩效指标 二级考核指标', after: '名称 内容' },
  { concept: 'level3', rank: 0, core: '三级 第三级 三级指标 三级目标', before: '第', after: '名称 内容' },
  { concept: 'level3', rank: 0, core: '三级评价指标 三级绩效指标 三级考核指标', after: '名称 内容' },
  { concept: 'level4', rank: 0, core: '四级 第四级 四级指标 四级目标', before: '第', after: '名称 内容' },
  { concept: 'level4', rank: 0, core: '四级评价指标 四级绩效指标 四级考核指标', after: '名称 内容' },
  {
    concept: 'level1',
    rank: 1,
    core: '指标类别 指标大类 指标分类 指标类型 考核类别 考核分类 考核项目分类 评价类别 评价分类 项目分类 评价维度 考核维度 考评维度 评估维度 绩效维度 指标维度',
    before: '评价 绩效 考核',
  },
  {
    concept: 'name',
    rank: 0,
    core: '指标名称 具体指标 明细指标 细化指标 指标内容',
    before: '绩效 年度绩效 评价 考核 评价内容 考核内容 考评内容',
  },
  {
    concept: 'name',
    rank: 1,
    core: '指标 评价指标 考核指标 绩效指标 考评指标 年度绩效指标 个性指标 共性指标 考核指标内容 评价指标内容',
  },
  {
    concept: 'name',
    rank: 2,
    core: `${each('评价 考核 评分 考评 评审', '内容 因素 事项 要素')} ${each('考核 评分 考评 评审', '项目')}`,
  },

  // Points
  {
    concept: 'level1Points',
    rank: 0,
    core: '一级分值 一级权重 一级满分 一级标准分 一级指标分值 一级指标权重 一级指标满分 一级指标标准分',
  },
  {
    concept: 'level2Points',
    rank: 0,
    core: '二级分值 二级权重 二级满分 二级标准分 二级指标分值 二级指标权重 二级指标满分 二级指标标准分',
  },
  {
    concept: 'points',
    rank: 0,
    before: `${NEUTRAL} 标准 设定 权重 评价 考核 基准 基础 规定 执行率 四级 所占 占`,
    core:
      '分值 权重 权数 权重分 权重分值 权重值 权重占比 权重比例 权重比重 标准分 标准分值 标准分数 指标分 要素分 因素分 事项分 维度分 满分 满分值 满分分值 应得分 配分 赋分 赋分值 基准分 基础分 比重 分值权重 ' +
      '考核分值 分配分值',
  },
  { concept: 'points', rank: 1, before: '指标 评价', core: '分数' },

  // Scores
  {
    concept: 'level1Score',
    rank: 0,
    core: each('一级 一级指标', maybe('自评 评价 实际'), '得分 评分'),
    after: '小计 合计',
  },
  {
    concept: 'level2Score',
    rank: 0,
    core: each('二级 二级指标', maybe('自评 评价 实际'), '得分 评分'),
    after: '小计 合计',
  },
  {
    concept: 'score',
    rank: 0,
    before: `${NEUTRAL} ${OWN}`,
    core: '得分 自评得分 自评分 评分 自评分值 自评分数 评分值 得分值 打分 自评打分 实得分 实际得分 得分数 折算得分',
    after: '情况 结果',
  },
  {
    concept: 'score',
    rank: 1,
    before: JUDGED,
    core: '得分 评分 平均分 评价分 总分 总得分 得分值 评价总分 评价得分',
    after: '情况 结果',
  },
  { concept: 'score', rank: 2, core: '自评' },
  {
    concept: 'reviewScore',
    rank: 0,
    before: `${OTHERS} ${REVIEWERS} 单位 绩效 项目 自评`,
    core: each(each(REVIEWERS, ['', '后']), '分 得分 评分 得分值 分值 分数 打分'),
  },
  {
    concept: 'reviewScore',
    rank: 1,
    core: each(OTHERS, '评分 打分 得分 评价分 评价评分 评价打分 评价得分'),
  },
  { concept: 'reviewScore', rank: 2, core: '复核 复评' },
  {
    concept: 'reviewReason',
    rank: 0,
    before: OTHERS,
    core: `${each(REVIEWERS, '意见 说明 理由 依据 调整理由 调整原因 调整说明')} ${each('核减 调减 调整 调分', '原因 理由 说明 依据')}`,
  },
  { concept: 'deductionRate', rank: 0, open: 4, core: '扣分率 失分率' },
  {
    concept: 'deducted',
    rank: 0,
    before: '实际 本项 指标 评价 自评 考核 累计',
    core: '扣分 扣分值 扣分数 扣分分值 失分 失分值 失分数 丢分 丢分值 丢分数 实扣分 实扣分值',
  },
  { concept: 'added', rank: 0, before: '实际 本项 指标', core: '加分 加分值 加分数 附加分 奖励分 奖励加分' },
  { concept: 'scoreRate', rank: 0, open: 6, core: '得分率 得分比例 得分占比' },

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

  // What is said beside
  { concept: 'reason', rank: 1, before: '存在问题及', core: '原因 原因分析 原因说明', more: 8 },
  {
    concept: 'reason',
    rank: 2,
    before: '自评',
    core: '得分说明 得分理由 得分情况说明 得分原因 评分说明 评分理由 打分说明 打分理由',
  },
  {
    concept: 'criterion',
    rank: 0,
    open: 12,
    core: each('评分 计分 赋分 打分 扣分 得分', `${CRITERIA} 依据及标准 计算方法 计算方式 计算公式`),
    after: '说明',
    more: 6,
  },
  {
    concept: 'criterion',
    rank: 1,
    open: 12,
    core: each('评价 考核 考评 评定 评判 评审', '标准 细则 规则 准则 办法'),
    after: '说明',
    more: 6,
  },
  { concept: 'remark', rank: 0, core: '备注 备注说明 说明 情况说明' },
  { concept: 'extra', rank: 0, core: '调增 调减 追加 预算调整 年中调整 调整', after: '金额 数 额 情况 预算数额' },
  {
    concept: 'extra',
    rank: 0,
    before: '评价 考核 评分',
    core: '要点 依据 方法 内容及要点 评价要点 考核要点 评价依据 考核方法 评价方法',
  },
  { concept: 'extra', rank: 0, open: 4, core: '佐证材料 证明材料 支撑材料' },
  {
    concept: 'extra',
    rank: 0,
    core: '偏差率 偏离率 偏差度 偏离度 偏差值 偏离值 偏差情况 偏离情况 偏差 偏离',
  },
  { concept: 'rate', rank: 0, open: 10, core: each('执行 支出 支付 使用', '率 进度 比例 比率') },
  { concept: 'arrivalRate', rank: 0, open: 8, core: '到位率 到位比例' },

  // Lists
  {
    concept: 'project',
    rank: 0,
    before: '评价 被评价 绩效评价 自评 重点 子 专项 支出',
    core: '项目名称 对象名称 项目政策名称 项目资金名称 对象政策名称 对象资金名称 评价项目 评价对象 重点评价项目 重点评价对象 评价报告 评价报告名称',
  },
  {
    concept: 'project',
    rank: 0,
    core: each('科室 处室 股室 单位 部门 主管单位 主管部门 类别', '/ 及 、', '项目名称'),
  },
  { concept: 'project', rank: 1, core: '项目 子项目' },
  {
    concept: 'organisation',
    rank: 0,
    before: '主管 实施 项目 预算 项目实施 承担 主管预算 申报 使用 资金使用 项目主管 责任 执行',
    core: `${each('主管 实施 项目 预算 承担 申报 使用 责任 执行', '单位 部门')} 部门 地区 区县 县区 县市 市县 乡镇 街道 镇街 镇办 村居 社区 学校 园区 补助对象 受益单位 受助单位 资金使用单位 所属单位 单位名称`,
    after: '名称',
  },
  {
    concept: 'fundType',
    rank: 0,
    core: each('资金 预算 经费', '性质 类型 来源 类别 种类 属性'),
  },
  {
    concept: 'category',
    rank: 0,
    before: '项目 评价 评价对象 采购',
    core: '类别 类型 分类 项目类别 项目类型 项目性质 项目属性',
  },
  {
    concept: 'grade',
    rank: 0,
    before: '评价 绩效 自评 评定 得分 综合 结果 考核',
    core: '等级 评级 等次 评价结果 自评结果 结论等级',
  },
  { concept: 'reviewGrade', rank: 0, before: `${REVIEWERS} 评价`, core: each(REVIEWERS, '等级 评级 等次 结果') },
  { concept: 'count', rank: 0, before: '项目 评价 对象', core: '个数 数量 项目数 对象数 项目数量 数' },
  {
    concept: 'fundPart',
    rank: 0,
    before: '其中 其中:',
    core: '合计 小计 财政拨款 财政资金 中央 省级 市级 县级 区级 地方 自筹 其他 其他资金 一般公共预算 政府性基金 本年财政拨款 当年财政拨款 上年结转 上年结转资金',
  },
];

/** 县（市、区）, 乡（镇）: places of one rank by all that they may be called; the rest of a heading in brackets is a note. */
export const isPlaceHeading = being(
  `${each('县 市 区 旗', '(市、区) (区) (市区) (市) (县) (区、市) (县、区) (市、旗、区)')} ${each('乡 镇', '(镇) (街道) (乡) (街) (镇、街道) (街道、乡)')} ${each('村 社区', '(社区) (居) (村)')} 市(州) 州(市) 市(地)`,
);

/** Beginnings that say that a column stands beside the table's own, whatever follows. */
export const ASIDE_HEADINGS =
  '上年 前年 去年 近两年 近三年 近2年 近3年 历史 往年 上一年 截至上年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 序号 编号 编码 数据来源 资料来源 得分系数 改进措施 是否';

/** The same within the first characters: 指标解释, 三级指标说明. */
export const EXPLAINS = '解释 说明 内涵 释义 含义 定义';
export const FURTHEST_EXPLANATION = 6;

/** In the note of a heading of scores: they are those of somebody who judges after the unit itself. */
export const REVIEWED = '复核 复评 审核 核定 专家';

/** In the heading of a column that lays down rules: figures below it are not those of the project. */
export const RULE_COLUMNS = '标准 细则 规则 办法 公式 方法 要点';
/** The same, but for what was found: 指标说明, and not 扣分说明. */
export const EXPLAINING_COLUMNS = '解释 说明 依据 来源';
export const FOUND_COLUMNS = '扣分 得分 情况 偏差 原因 问题';
/** What points were given for, where another column has the rule: 评分标准｜得分｜评分依据. */
export const GROUNDS_OF_SCORES = '评分依据 打分依据 评价依据及说明 评分理由';

/** A reason is told of something that fell short, in one of these words: 未完成原因分析, 偏差说明及措施. */
export const FELL_SHORT = '偏差 偏离 差异 未完成 未达 未实现 扣分 失分 减分 丢分 低于';
export const TELLS_WHY = '原因 说明 分析 理由 依据 措施 情况';

/** Words that make sense below another heading only: 「一级指标」 over 「名称」 and 「权重」. */
export const SUBHEADINGS =
  '名称 内容 数值 数量 金额 比例 占比 小计 合计 值 指标 符号 经费保障 制度保障 人员保障 硬件条件保障 硬件保障 其他 其它 原因说明';

/** The value itself, below a heading that tells of it and beside its sign and its unit. */
export const VALUE_BELOW_HEADING = '值 数值';

/** What a column of signs is called that nobody headed. */
export const SIGN_HEADING = '指标符号';
