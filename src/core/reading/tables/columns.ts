import { unitOf } from '../../quantity';
import type { Unit } from '../../model';
import { moneyHeadingOf } from '../../terms/money';
import { partYearAt } from '../../terms/part-year';
import { LONGEST_LABEL, notesOf, withoutNotes, withoutOrdinal } from '../grid/wording';

/** What a column of any table may say. Which table a row of headings opens is decided from the set of them. */
export type ColumnConcept =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level4'
  | 'name'
  | 'level1Points'
  | 'level2Points'
  | 'points'
  | 'target'
  | 'targetComparator'
  | 'unit'
  | 'actual'
  | 'completionRate'
  | 'score'
  | 'reviewScore'
  | 'scoreRate'
  | 'deductionRate'
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
  | 'count'
  | 'fundPart'
  | 'remark'
  | 'extra';

/** A heading, understood. */
export interface Heading {
  readonly concept: ColumnConcept;
  /** Among headings of one concept the lowest rank is meant; the others are taken for what they are only without it. */
  readonly rank: number;
  /** Unit of money or percent in its parentheses: 「预算数（万元）」. */
  readonly unit: Unit | null;
  /** A figure it carries: 「得分\n98」, 「分值(100分)」. */
  readonly figure: string | null;
  /** 7 for 「1-7月执行数」: of what part of the year it tells, where that is no whole one. */
  readonly months?: number;
}

/**
 * Words of headings, folded and without spaces, ordinals and parentheses; the first pattern that fits decides. `rank` is
 * how plainly the words say it. Patterns are anchored and made of alternatives without nesting, so they run in linear time.
 */
const HEADINGS: readonly (readonly [ColumnConcept, rank: number, pattern: RegExp])[] = [
  ['extra', 0, /^(?:上年|前年|去年|近[两三2-3]年|历史|往年|上一年|截至上年)/],
  ['extra', 0, /^(?:调增|调减|追加|预算调整|年中调整|调整)(?:金额|数|额|情况|预算数额)?$/],
  ['level1Points', 0, /^一级(?:指标)?(?:分值|权重|满分|标准分)$/],
  ['level2Points', 0, /^二级(?:指标)?(?:分值|权重|满分|标准分)$/],
  ['points', 0, /^[三四]级(?:指标)?(?:分值|权重|满分|标准分)$/],
  ['level1', 0, /^(?:第)?一级(?:评价|绩效|考核)?(?:指标|目标)?(?:名称|内容)?$/],
  ['level2', 0, /^(?:第)?二级(?:评价|绩效|考核)?(?:指标|目标)?(?:名称|内容)?$/],
  ['level3', 0, /^(?:第)?三级(?:评价|绩效|考核)?(?:指标|目标)?(?:名称|内容)?$/],
  ['level4', 0, /^(?:第)?四级(?:评价|绩效|考核)?(?:指标|目标)?(?:名称|内容)?$/],
  ['level1', 1, /^指标(?:类别|大类|分类)$/],
  [
    'reason',
    0,
    /^.{0,8}(?:偏差|偏离|差异|未完成|未达|未实现|扣分|失分|减分|丢分|低于).{0,10}(?:原因|说明|分析|理由|依据|措施|情况)/,
  ],
  ['reason', 1, /^(?:存在问题及)?原因(?:分析|说明)?(?:[及和与、].{0,8})?$/],
  ['reason', 2, /^(?:自评)?(?:得分|评分|打分)(?:说明|理由|情况说明|原因)$/],
  [
    'criterion',
    0,
    /^.{0,12}(?:评分|计分|赋分|打分|扣分|得分)(?:标准|细则|规则|准则|办法|方法|依据及标准|计算方法|计算方式|计算公式)(?:[及和与].{0,6}|说明)?$/,
  ],
  ['criterion', 1, /^.{0,12}(?:评价|考核|考评|评定|评判|评审)(?:标准|细则|规则|准则|办法)(?:[及和与].{0,6}|说明)?$/],
  ['remark', 0, /^备注(?:说明)?$|^(?:情况)?说明$/],
  ['extra', 0, /^.{0,6}(?:解释|说明|内涵|释义|含义|定义)|^(?:序号|编号|编码|数据来源|资料来源|得分系数|改进措施|是否)/],
  [
    'extra',
    0,
    /^(?:评价|考核|评分)?(?:要点|依据|方法|内容及要点)$|^.{0,4}(?:佐证|证明|支撑)材料$|^偏[差离](?:率|度|值|情况)?$|^扣分[值数]?$/,
  ],
  ['deductionRate', 0, /^.{0,4}(?:扣分率|失分率)$/],
  ['scoreRate', 0, /^.{0,6}得分(?:率|比例|占比)$/],
  ['rate', 0, /^.{0,10}(?:执行|支出|支付|使用)(?:率|进度|比例|比率)$/],
  ['completionRate', 0, /^.{0,8}(?:完成率|完成比例|完成百分比|完成度|实现率|达成率)$/],
  [
    'reviewScore',
    0,
    /^.{0,8}(?:复核|复评|审核|核定|核查|再评价|抽查|抽评|评审|审定)(?:后)?(?:得?分|评分|得分值|分值|分数)$/,
  ],
  [
    'reviewScore',
    1,
    /^(?:财政|主管|部门|主管部门|财政部门|专家|第三方|评价机构|评价组|评价小组)(?:评价)?(?:评分|打分|得分|评价分)$/,
  ],
  [
    'score',
    0,
    /^(?:单位|自我|项目|本次|最终|实际|指标|绩效|自评|自查|执行率|预算执行|年度)*(?:得分|自评得?分|评分|自评分[值数]|评分值|得分值|打分)(?:情况|结果)?$/,
  ],
  [
    'score',
    1,
    /^(?:评价|综合|考核|考评|平均|加权|最后|总|绩效|自评)*(?:得分|评分|平均分|评价分|总分|总得分|得分值|评价总分)(?:情况|结果)?$/,
  ],
  ['score', 2, /^自评$/],
  ['reviewScore', 2, /^(?:复核|复评)$/],
  [
    'points',
    0,
    /^(?:指标|标准|设定|权重|绩效|评价|考核|分项|基准|基础|规定|执行率|三级|年度|项目)*(?:分值|权重|权数|权重分值?|权重值|标准分值?|满分值?|应得分|配分|赋分值?|基准分|基础分|比重)$/,
  ],
  ['points', 1, /^(?:指标|评价)*分数$/],
  ['targetComparator', 0, /^(?:指标|目标|运算|计算|比较|关系|逻辑|正反向|值)*(?:性质|方向|符号|运算符|符|属性)$/],
  ['unit', 0, /^(?:度量|计量|指标|指标值|目标值|数量)单位$/],
  ['unit', 1, /^单位$/],
  ['target', 0, /^(?:调整后?|变更后|修订后?)(?:年度|全年|绩效)*(?:指标值|目标值|设定值|计划值|预期值)$/],
  [
    'target',
    1,
    /^(?:年度|全年|当年|本年|预期|计划|绩效|设定|设置|预设|考核|目标|申报|批复|预计|项目|三级|指标|约定|评价|中期)*(?:指标值|目标值|设定值|计划值|预期值|标准值|期望值|计划数|目标数|计划完成值|计划完成数|预期完成值|参考值|标杆值|指标标准)$/,
  ],
  [
    'target',
    2,
    /^(?:年初|期初|原)(?:年度|绩效|设定|申报|批复|预期|计划)*(?:指标值|目标值|设定值|计划值|预期值|指标|目标|值)$/,
  ],
  [
    'target',
    3,
    /^(?:年度|绩效|预期|计划|全年|考核|项目|指标)*(?:目标|计划|预期指标|年度指标|计划情况|目标设定|目标内容)$/,
  ],
  [
    'actual',
    0,
    /^(?:全年|年度|当年|本年|年末|年终|截止|截至|指标|绩效|自评|项目|期末|三级|目标)*(?:实际)?(?:完成值|完成指标值|实际值|实现值|达成值|业绩值|执行值|完成数值|完成数|实际完成)(?:情况)?$/,
  ],
  [
    'actual',
    1,
    /^(?:全年|年度|当年|本年|年末|指标|绩效|自评|项目|目标|实际)*(?:完成情况|完成结果|实际情况|实现情况|达成情况|实际数|完成数量|完成内容|完成程度|实际完成数量?|实绩|完成指标|实际)$/,
  ],
  [
    'project',
    0,
    /^(?:被?评价|绩效评价|自评|重点|子)?(?:项目|对象)(?:政策|资金)?名称$|^(?:评价|重点评价)(?:项目|对象)$|^评价报告(?:名称)?$/,
  ],
  ['project', 1, /^(?:子)?项目$/],
  [
    'organisation',
    0,
    /^(?:主管|实施|项目|预算|项目实施|承担|主管预算|申报|使用|资金使用|项目主管|责任|执行)(?:单位|部门)(?:名称)?$|^(?:单位|部门|地区|区县|县区|所属单位)(?:名称)?$/,
  ],
  ['fundType', 0, /^(?:资金|预算|经费)(?:性质|类型|来源|类别|种类|属性)$/],
  ['category', 0, /^(?:项目|评价|评价对象|采购)?(?:类别|类型|分类|性质|属性)$/],
  ['grade', 0, /^(?:评价|绩效|自评|评定|得分|综合|结果|考核)*(?:等级|评级|等次|评价结果|自评结果|结论等级)$/],
  ['count', 0, /^(?:项目|评价|对象)*(?:个数|数量|项目数|数|对象数)(?:量)?$/],
  [
    'fundPart',
    0,
    /^(?:其中:?)?(?:合计|小计|财政拨款|财政资金|中央|省级|市级|县级|区级|地方|自筹|其他|其他资金|一般公共预算|政府性基金|本年财政拨款|当年财政拨款|上年结转|上年结转资金)$/,
  ],
  ['name', 0, /^(?:绩效)?(?:指标名称|具体指标|明细指标|细化指标|指标内容)$/],
  ['name', 1, /^(?:评价|考核|绩效|考评|年度绩效|个性|共性)指标(?:内容)?$|^指标$/],
  ['name', 2, /^(?:评价|考核|评分|考评|评审)(?:内容|项目|因素|事项)$/],
];

const TRAILING_SIGNS = /[:*;,。、%]+$/;
const TRAILING_LETTER = /(?<=[\u4e00-\u9fff])[A-Z](?:\/[A-Z])?$/;
const TRAILING_FIGURE = /^(\D+?)[:]?(\d{1,3}(?:\.\d{1,2})?)分?$/;
/** 「2022年完成值｜2023年完成值」: of several years the latest is meant. */
const YEAR_BEFORE = /^((?:19|20)\d{2})年度?/;
const LATEST_YEAR = 2100;
const REVIEWED = /复核|复评|审核|核定|专家/;
const FIGURE_ALONE = /^\(?(?:满分|共)?(\d{1,3}(?:\.\d{1,2})?)[分%]?\)?$/;

/** What a heading's text says, or null where it is none that is known. Folded text in, see `keyOf`. */
export function headingOf(key: string): Heading | null {
  const label = key.length > LONGEST_LABEL ? beforeNote(key) : key;
  if (label.length < 2) return null;
  const notes = notesOf(label);
  const bare = (notes.length === 0 ? label : withoutNotes(label)).replace(TRAILING_SIGNS, '');
  const dated = YEAR_BEFORE.exec(bare);
  const words = withoutOrdinal(dated ? bare.slice(dated[0].length) : bare).replace(TRAILING_LETTER, '');
  const figured = TRAILING_FIGURE.exec(words);
  const found = match(words) ?? (figured ? match(figured[1] ?? '') : null);
  if (!found) return partYearHeading(words, notes);
  const note = notes.map((text) => FIGURE_ALONE.exec(text)?.[1]).find((figure) => figure !== undefined);
  const figure = note ?? (figured && match(words) === null ? figured[2] : undefined) ?? null;
  const concept = found[0] === 'score' && notes.some((text) => REVIEWED.test(text)) ? 'reviewScore' : found[0];
  return { concept, rank: found[1] - (dated ? Number(dated[1]) / LATEST_YEAR : 0), unit: unitIn(notes), figure };
}

/** 「得分计算方法(完成值达到…)」: a heading may carry a long explanation in parentheses. */
function beforeNote(key: string): string {
  const open = key.indexOf('(');
  return open > 0 && open <= LONGEST_LABEL ? key.slice(0, open) : '';
}

/** 「1-7月执行数」; what a month's end is expected to bring is no amount of money yet. */
function partYearHeading(words: string, notes: readonly string[]): Heading | null {
  const part = partYearAt(words);
  const found = part && moneyMatch(part.rest);
  return found ? { concept: found[0], rank: found[1], unit: unitIn(notes), figure: null, months: part.months } : null;
}

type Match = readonly [concept: ColumnConcept, rank: number];

function match(words: string): Match | null {
  if (words.length < 2) return null;
  const known = HEADINGS.find(([, , pattern]) => pattern.test(words));
  return known ? [known[0], known[1]] : moneyMatch(words);
}

function moneyMatch(words: string): Match | null {
  const money = moneyHeadingOf(words);
  return money && [money.concept === 'forecast' ? 'extra' : money.concept, money.rank];
}

/** The unit of money or percent in parentheses, letters and other notes passed over. */
export function unitIn(notes: readonly string[]): Unit | null {
  for (const note of notes) {
    for (const part of note.replace(/[()[\]【】〔〕]/g, '').split(/[,，、;:]/)) {
      const unit = /[元%]/.test(part) ? unitOf(part.replace(/^单位/, '')) : null;
      if (unit?.dimension === 'money' || unit?.symbol === '%') return unit;
    }
  }
  return null;
}
