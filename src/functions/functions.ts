/**
 * The PE functions as Excel knows them: a documentation comment each, from which functions.json is made, and one line of
 * delegation. No host is imported, so that either runtime can load this file; parameters are never renamed or reordered.
 */
import {
  amountCells,
  checkCells,
  completionCells,
  criterionCells,
  explainCells,
  gradeCells,
  scoreCells,
} from '../core/cells';
import { answer, language, placeOf } from './excel';

/**
 * 按分值、目标值、完成值和评分标准计算得分；可给区域。 Scores indicators from points, target, actual value and criterion; ranges allowed.
 * @customfunction SCORE
 * @param {any[][]} points 分值 Points of the indicator
 * @param {any[][]} target 目标值，如 ≥95% Target value
 * @param {any[][]} actual 完成值 Actual value
 * @param {any[][]} [criterion] 评分标准原文 Criterion as written
 * @param {any[][]} [profile] 赋分规则 Scoring profile, e.g. mof-2020-10
 * @returns {any[][]} 得分；需要人工判断时为 #N/A。 Score; #N/A where a person must judge.
 */
export function score(
  points: unknown[][],
  target: unknown[][],
  actual: unknown[][],
  criterion?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  return answer(() => scoreCells({ points, target, actual, criterion, profile }, language()));
}

/**
 * 用文字说明得分的由来。 Says in words how a score comes about.
 * @customfunction EXPLAIN
 * @param {any[][]} points 分值 Points of the indicator
 * @param {any[][]} target 目标值 Target value
 * @param {any[][]} actual 完成值 Actual value
 * @param {any[][]} [criterion] 评分标准原文 Criterion as written
 * @param {any[][]} [profile] 赋分规则 Scoring profile
 * @returns {any[][]} 说明 Explanation
 */
export function explain(
  points: unknown[][],
  target: unknown[][],
  actual: unknown[][],
  criterion?: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  return answer(() => explainCells({ points, target, actual, criterion, profile }, language()));
}

/**
 * 指标完成率，1 表示 100%。 Completion rate, 1 = 100 %.
 * @customfunction COMPLETION
 * @param {any[][]} target 目标值 Target value
 * @param {any[][]} actual 完成值 Actual value
 * @returns {any[][]} 完成率 Completion rate
 */
export function completion(target: unknown[][], actual: unknown[][]): unknown[][] {
  return answer(() => completionCells(target, actual, language()));
}

/**
 * 评价等级：优、良、中、差。 Grade of a score.
 * @customfunction GRADE
 * @param {any[][]} score 得分 Score
 * @param {any[][]} [full] 满分，默认 100 Full mark, 100 by default
 * @param {any[][]} [profile] 赋分规则 Scoring profile
 * @returns {any[][]} 等级 Grade
 */
export function grade(score: unknown[][], full?: unknown[][], profile?: unknown[][]): unknown[][] {
  return answer(() => gradeCells(score, full, profile, language()));
}

/**
 * 评分标准是怎样被理解的，每行一步。 How a criterion is understood, a step a row.
 * @customfunction CRITERION
 * @param {any[][]} text 评分标准原文 Criterion as written
 * @param {any[][]} [points] 分值 Points of the indicator
 * @returns {any[][]} 表 Table
 */
export function criterion(text: unknown[][], points?: unknown[][]): unknown[][] {
  return answer(() => criterionCells(text, points, language()));
}

/**
 * 把金额文字换算成万元（或指定单位）。 The amount in 万元, or in the unit given.
 * @customfunction AMOUNT
 * @param {any[][]} text 金额，如 1,560.00万元 Amount as written
 * @param {any[][]} [unit] 元、万元、百万元、亿元 Unit wanted
 * @returns {any[][]} 数值 Number
 */
export function amount(text: unknown[][], unit?: unknown[][]): unknown[][] {
  return answer(() => amountCells(text, unit, language()));
}

/**
 * 核对一个区域，每行一个问题：级别、单元格、说明。 The findings in a range: severity, cell, what is wrong.
 * @customfunction CHECK
 * @param {any[][]} range 含表头的区域 Range with its headers
 * @param {CustomFunctions.Invocation} invocation
 * @requiresParameterAddresses
 * @returns {any[][]} 表 Table
 */
export function check(range: unknown[][], invocation: CustomFunctions.Invocation): unknown[][] {
  return answer(() => checkCells(range, placeOf(invocation), language()));
}
