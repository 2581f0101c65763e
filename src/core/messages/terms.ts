/** The vocabulary that messages name things with, in both languages. */

import type { MessageValue } from '../model';
import { MEASURES, type Words } from './measures';
import { placeName } from './places';

const TERMS: ReadonlyMap<string, Words> = new Map<string, Words>([
  // Money
  ['initialBudget', ['年初预算数', 'initial budget']],
  ['budget', ['预算数', 'budget']],
  ['received', ['到位资金', 'amount received']],
  ['spent', ['执行数', 'amount spent']],
  ['balance', ['结余', 'balance']],
  ['forecast', ['全年预计执行数', 'expected spending']],
  ['amount', ['金额', 'amount']],
  ['carryOverSpent', ['上年结转支出', 'spending of carried-over money']],
  ['currentYearSpent', ['当年资金支出', 'spending of this year’s money']],
  // Rates
  ['executionRate', ['预算执行率', 'execution rate']],
  ['arrivalRate', ['资金到位率', 'arrival rate']],
  ['scoreRate', ['得分率', 'score rate']],
  ['deductionRate', ['扣分率', 'deduction rate']],
  ['completionRate', ['指标完成率', 'completion rate']],
  ['overallCompletion', ['总体完成率', 'overall completion']],
  ['completionGap', ['执行率与总体完成率的偏差', 'gap between execution rate and overall completion']],
  // Points and scores
  ['points', ['分值', 'points']],
  ['score', ['得分', 'score']],
  ['reviewScore', ['复核分', 'reviewed score']],
  ['deducted', ['扣分', 'points lost']],
  ['deduction', ['扣分', 'deduction']],
  ['grade', ['等级', 'grade']],
  ['target', ['目标值', 'target']],
  ['actual', ['完成值', 'actual value']],
  // Counts
  ['indicatorCount', ['三级指标', 'indicators']],
  ['fullCount', ['满分指标', 'indicators with full points']],
  ['deductedCount', ['扣分指标', 'indicators that lost points']],
  ['groupCount', ['二级指标', 'level-2 indicators']],
  ['level1Count', ['一级指标', 'level-1 indicators']],
  ['projectCount', ['项目', 'projects']],
  ['quantifiedCount', ['定量指标', 'quantified targets']],
  ['targetCount', ['绩效目标指标', 'indicators of the goals']],
  ['quantifiedRate', ['指标量化率', 'share of quantified targets']],
  ['headcount', ['人数', 'number of people']],
  ['plannedQuantity', ['计划数量', 'planned quantity']],
  ['actualQuantity', ['实际数量', 'quantity reached']],
  ['surveySent', ['发放问卷', 'questionnaires sent']],
  ['surveyReturned', ['收回问卷', 'questionnaires returned']],
  ['surveyValid', ['有效问卷', 'valid questionnaires']],
  ['surveySatisfied', ['满意的问卷', 'satisfied answers']],
  ['returnRate', ['问卷回收率', 'return rate']],
  ['satisfaction', ['满意度', 'satisfaction']],
  // Whom something is about
  ['all', ['全部项目', 'all projects']],
  ['project', ['本项目', 'the project']],
  ['total', ['总分', 'the total']],
  ['fundBlock', ['预算执行情况', 'budget execution']],
  ...MEASURES,
  // Causes that a message names
  ['blank', ['为空', 'blank']],
  ['unreadable', ['读不出数值', 'unreadable']],
]);

/** A term in a language; a term outside the vocabulary is shown as it is. */
export function termIn(term: string, language: 'zh' | 'en'): string {
  const words = TERMS.get(term);
  return words ? words[language === 'zh' ? 0 : 1] : term;
}

/** What fills a placeholder, in words: a cell is 「“报告文本”B5」, a place in a report 「“评价报告”第3段」. */
export function valueIn(value: MessageValue, language: 'zh' | 'en'): string {
  if (typeof value !== 'object') return String(value);
  if ('term' in value) return termIn(value.term, language);
  const { at, from } = value;
  const place = placeName(at, language);
  return from?.sheet === at.sheet ? place : `“${at.sheet}”${language === 'zh' ? '' : ' '}${place}`;
}
