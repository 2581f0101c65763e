/** A heading of a column as it is composed, what it may say, and the words that stand before many. */
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
  | 'weightedScore'
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
export const NEUTRAL = `${WHEN} ${WHOSE}`;
/** Who judges after the unit itself. */
export const REVIEWERS = '复核 复评 审核 核定 核查 再评价 抽查 抽评 评审 审定 复审 初审 终审';
export const OTHERS =
  '财政 主管 部门 主管部门 财政部门 专家 第三方 评价机构 评价组 评价小组 考核组 工作组 上级 市级 省级 县级 区级';
