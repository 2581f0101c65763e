/**
 * What the columns of a table are called. A heading is composed: words before that say whose and when, a core that says what, and
 * words behind: 单项 指标 实际完成值, 复核 得分 情况. A word is added in one place, to the core of its concept where it says what the column
 * holds, to `before` where it only goes with it. Of two frames that fit, the one with the longer core is meant; a test refuses a word
 * that two frames claim with the same core. Amounts of money have a file of their own.
 */
import { each } from './each';
import type { HeadingFrame } from './heading-frame';
import { HEADINGS_BESIDE } from './headings-beside';
import { INDICATOR_HEADINGS } from './headings-of-indicators';
import { LIST_HEADINGS } from './headings-of-lists';
import { VALUE_HEADINGS } from './headings-of-values';
import { being } from './starts';

export type { ColumnConcept, HeadingFrame } from './heading-frame';

export const HEADING_FRAMES: readonly HeadingFrame[] = [
  ...INDICATOR_HEADINGS,
  ...VALUE_HEADINGS,
  ...HEADINGS_BESIDE,
  ...LIST_HEADINGS,
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
