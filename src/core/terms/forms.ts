/**
 * The official forms: what they are called, and which rules may speak on them. A rule of one form is never applied to another: a
 * table of targets has no actual values to miss, and a half-year's spending is not a low execution rate.
 */
import type { Form } from '../model';
import type { Table } from './matcher';

/** What a title says of its form. 「转移支付区域绩效目标自评表」 says three things; `formOf` decides between them. */
export const FORM_TITLES: Table<Exclude<Form, 'unknown'>> = [
  [
    'monitoring',
    '绩效监控 运行监控 跟踪监控 监控表 执行监控 监控情况 监控报告 监控分析 跟踪评价 跟踪绩效评价 绩效跟踪 中期评价 中期绩效评价 事中评价 事中绩效评价',
  ],
  ['department', '部门整体 整体支出 单位整体 部门和单位整体 部门（单位）整体 部门(单位)整体 整体绩效 整体自评'],
  ['transfer', '转移支付'],
  [
    'targets',
    '目标申报 目标批复 绩效目标表 目标表 目标公开 目标下达 目标设定 目标审核 目标调整 目标编报 目标备案 核心绩效指标',
  ],
  ['self', '自评 自我评价 自查'],
  ['review', '复核 复评 再评价 抽查评价'],
  ['evaluation', '评价指标体系 评分体系 绩效评价 评价评分 评分表 指标体系 重点评价 财政评价 考核评分 评价表'],
  ['survey', '问卷 满意度调查'],
];

/** A chapter of a report is called by what it is about, a form by what it is. */
export const FORM_NOUNS = '表 书 报告 体系 问卷';

/** Names of sheets that hold the goals or the criteria of the project beside them. */
export const ANNEX_SHEETS = '目标 指标体系 评分标准 评价标准';

/** Which form is meant where titles name several: the sheet that is judged goes before those that stand beside it. */
export const FORM_ORDER: readonly Exclude<Form, 'unknown'>[] = [
  'department',
  'transfer',
  'self',
  'review',
  'evaluation',
  'monitoring',
  'targets',
  'survey',
];

/** What a heading says only on the form of one profile: 「得分（20分*执行率）」 is the form of Hubei. Folded, without blanks. */
export const PROFILE_MARKS: readonly (readonly [profile: string, mark: string])[] = [
  ['hubei-2020', '得分(20分*执行率)'],
  ['hubei-2020', '得分(20分×执行率)'],
];

/**
 * What a rule presumes of a form.
 * `yearEnd` spending, completion and their reasons are judged by the whole year · `actuals` actual values are due · `scores` what has
 * points is to be scored · `split` the profile's split of points over level 1 is meant for it · `groups` the level-1 groups of the
 * profile are required · `bands` words of achievement have their shares of the points · `executionScore` the execution rate is scored by
 * the profile.
 */
export type FormRule = 'yearEnd' | 'actuals' | 'scores' | 'split' | 'groups' | 'bands' | 'executionScore';

const ALL: readonly FormRule[] = ['yearEnd', 'actuals', 'scores', 'split', 'groups', 'bands', 'executionScore'];

/** The rules of each form. 「unknown」 has them all: nobody said that it is another form than the usual one. */
export const FORM_RULES: Readonly<Record<Form, readonly FormRule[]>> = {
  self: ALL,
  department: ['yearEnd', 'actuals', 'scores', 'bands', 'executionScore'],
  transfer: ['yearEnd', 'actuals', 'bands', 'executionScore'],
  targets: [],
  monitoring: [],
  evaluation: ALL,
  review: ALL,
  list: [],
  funds: ['yearEnd'],
  survey: [],
  text: ['yearEnd'],
  unknown: ALL,
};

/** Whether a rule may speak on a form. */
export function appliesTo(rule: FormRule, { form }: { readonly form: Form }): boolean {
  return FORM_RULES[form].includes(rule);
}
