/**
 * The PE functions as Excel knows them: a documentation comment each, from which functions.json is made, and one line of
 * delegation. No host is imported, so that either runtime can load this file; parameters are never renamed or reordered.
 *
 * All parameters are texts. Excel converts numbers itself, and an empty cell arrives as an empty text on every platform, where
 * a parameter of any type would be handed 0 on the desktop. Every parameter of a score may be left out, so that Excel lets a
 * person enter `=PE.SCORE()` for the add-in to complete.
 */
import { amountCells, completionCells, gradeCells, scoreCells } from '../core/cells';
import { answer, language, notLoaded, placeOf } from './excel';

/**
 * 按分值、目标值、完成值和评分标准计算得分；可给区域。 Scores indicators from points, target, actual value and criterion; ranges allowed.
 * @customfunction SCORE
 * @param {string[][]} [points] 分值 Points of the indicator
 * @param {string[][]} [target] 目标值，如 ≥95% Target value, e.g. ≥95%
 * @param {string[][]} [actual] 完成值 Actual value
 * @param {string[][]} [criterion] 评分标准原文 Criterion as written
 * @param {string[][]} [profile] 赋分规则，如 mof-2020-10 Scoring profile, e.g. mof-2020-10
 * @returns {any[][]} 得分；需要人工判断时为 #N/A。 Score; #N/A where a person must judge.
 */
export function score(
  points?: string[][],
  target?: string[][],
  actual?: string[][],
  criterion?: string[][],
  profile?: string[][],
) {
  return answer(() => scoreCells({ points, target, actual, criterion, profile }));
}

/**
 * 用文字说明得分的由来。 Says in words how a score comes about.
 * @customfunction EXPLAIN
 * @param {string[][]} [points] 分值 Points of the indicator
 * @param {string[][]} [target] 目标值，如 ≥95% Target value, e.g. ≥95%
 * @param {string[][]} [actual] 完成值 Actual value
 * @param {string[][]} [criterion] 评分标准原文 Criterion as written
 * @param {string[][]} [profile] 赋分规则，如 mof-2020-10 Scoring profile, e.g. mof-2020-10
 * @returns {Promise<any[][]>} 说明 Explanation
 */
export async function explain(
  points?: string[][],
  target?: string[][],
  actual?: string[][],
  criterion?: string[][],
  profile?: string[][],
): Promise<unknown[][]> {
  const { explainCells } = await load(() => import('../core/cells/telling'));
  return answer(() => explainCells({ points, target, actual, criterion, profile }, language()));
}

/**
 * 指标完成率，1 表示 100%。 Completion rate, 1 = 100 %.
 * @customfunction COMPLETION
 * @param {string[][]} target 目标值 Target value
 * @param {string[][]} actual 完成值 Actual value
 * @returns {any[][]} 完成率 Completion rate
 */
export function completion(target: string[][], actual: string[][]) {
  return answer(() => completionCells(target, actual));
}

/**
 * 评价等级：优、良、中、差。 Grade of a score: 优 excellent, 良 good, 中 fair, 差 poor.
 * @customfunction GRADE
 * @param {string[][]} score 得分 Score
 * @param {string[][]} [full] 满分，默认 100 Full mark, 100 by default
 * @param {string[][]} [profile] 赋分规则，如 mof-2020-10 Scoring profile, e.g. mof-2020-10
 * @returns {any[][]} 等级 Grade
 */
export function grade(score: string[][], full?: string[][], profile?: string[][]) {
  return answer(() => gradeCells(score, full, profile));
}

/**
 * 评分标准是怎样被理解的，每行一步。 How a criterion is understood, a step a row.
 * @customfunction CRITERION
 * @param {string[][]} text 评分标准原文 Criterion as written
 * @param {string[][]} [points] 分值 Points of the indicator
 * @returns {Promise<any[][]>} 表 Table
 */
export async function criterion(text: string[][], points?: string[][]): Promise<unknown[][]> {
  const { criterionCells } = await load(() => import('../core/cells/telling'));
  return answer(() => criterionCells(text, points, language()));
}

/**
 * 把金额文字换算成万元（或指定单位）；没有单位的数按万元。 The amount in 万元, or in the unit given; a number without a unit is 万元.
 * @customfunction AMOUNT
 * @param {string[][]} text 金额，如 1,560.00万元 Amount as written
 * @param {string[][]} [unit] 元、万元、百万元、亿元 Unit wanted
 * @returns {any[][]} 数值 Number
 */
export function amount(text: string[][], unit?: string[][]) {
  return answer(() => amountCells(text, unit));
}

/**
 * 核对一个区域，每行一个问题：级别、单元格、说明。 The findings in a range: severity, cell, what is wrong.
 * @customfunction CHECK
 * @param {string[][]} range 含表头的区域 Range with its headings
 * @param {CustomFunctions.Invocation} invocation
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} 表 Table
 */
export async function check(range: string[][], invocation: CustomFunctions.Invocation): Promise<unknown[][]> {
  const place = placeOf(invocation);
  const { checkCells } = await load(() => import('../core/cells/check'));
  return answer(() => checkCells(range, place, language()));
}

/** What is many times larger than the other functions, or seldom asked for, is loaded when the first cell asks for it. */
async function load<Part>(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch {
    throw notLoaded();
  }
}
