/** The evaluation report on the project of `clean-example`, with four figures that contradict others. */
import { fundTotal, goals, project } from '../data/clean-example';
import { branches, funds, parts, planted } from '../data/library-report';
import { caption, chapter, type DocumentSpec, say, section, table, title, unit } from '../layout/document';

export const libraryReport: DocumentSpec = [
  title(`${project.year}年度${project.name}项目支出绩效评价报告`),
  say(
    `根据项目支出绩效评价的有关规定，${project.department}对${project.unit}组织实施的${project.name}项目开展了绩效评价，现将有关情况报告如下。`,
  ),
  chapter('项目基本情况'),
  section('项目概况'),
  say(`${project.unit}设总馆和东区、西区两个分馆。项目用于三处馆舍晚间和周末延时开放，以及延时时段的阅读活动。`),
  section('项目资金情况'),
  say(
    `项目全年预算数${String(fundTotal.budget)}万元，全年执行数${planted.spent}万元，预算执行率96%。`,
    '上年结转资金6万元，已全部用完。',
  ),
  caption('表1 项目资金情况表'),
  unit('单位：万元'),
  table([2800, 1500, 1500, 1500, 1400], funds),
  section('项目绩效目标'),
  say(`年度总体目标：${goals.expected}`),
  chapter('综合评价情况及评价结论'),
  say(`经综合评价，项目总得分${planted.score}分，评价等级为“优”。各部分得分见表2。`),
  caption('表2 指标得分情况表'),
  table([3000, 1800, 1800, 2100], parts),
  chapter('绩效评价指标分析'),
  section('产出情况'),
  say(
    `全年延时开放124天。共举办阅读活动36场，其中总馆20场、东区分馆9场、西区分馆${String(planted.westEvents)}场。活动比目标少4场，主要原因是场馆维修期间停办。`,
  ),
  section('效益情况'),
  say('全年接待读者63180人次，读者满意度93.5%。各馆舍情况见表3。'),
  caption('表3 各馆舍延时开放情况表'),
  table([2900, 2900, 2900], branches),
  chapter('存在的问题及建议'),
  say('场馆维修安排与活动计划衔接不够。建议年初统筹编制活动计划，提前落实替代场地。'),
];
