/** A department's own report in the manner of annex 1: goals, scored indicators, cost lines as parts of one indicator. */
import { declared, funds, goals, levels, partScores, project, staff, total } from '../data/002-aketao';
import { label, LEFT, leftText, money, percent, UP } from '../layout/cells';
import { levelRows } from '../layout/levels';
import { across, heading, labelled, textSheet } from '../layout/parts';
import { row, type Row, type SheetSpec } from '../layout/sheet';

const { posts, inService } = staff;

const fundRow = (name: string, amount: number): Row =>
  row('body', UP, name, money(amount), money(amount), money(amount), amount > 0 ? percent(funds.executionRate) : '/');

const overview: SheetSpec = {
  name: '项目概况',
  columns: [{ width: 14 }, { width: 24, align: 'left' }, ...[14, 14, 14, 12].map((width) => ({ width }))],
  rows: [
    ...heading('项目基本情况表', project.year, 6),
    labelled('项目名称', project.name, 6),
    labelled('主管部门', project.unit, 6),
    labelled('实施单位', project.unit, 6),
    labelled('实施时间', project.period, 6),
    row('header', '项目资金\n（万元）', '资金来源', '全年预算数', '到位资金', '全年执行数', '预算执行率'),
    fundRow('年度资金总额', funds.budget),
    fundRow('其中：中央财政拨款', 0),
    fundRow('自治区财政拨款', 0),
    fundRow('本级财政拨款', funds.budget),
    fundRow('上年结余', 0),
  ],
};

const goalSheet: SheetSpec = {
  name: '绩效目标',
  columns: [{ width: 14 }, { width: 18 }, { width: 38, align: 'left' }, { width: 22 }],
  rows: [
    ...heading('项目支出绩效目标表', project.year, 4),
    labelled('项目名称', project.name, 4),
    labelled('总体目标', '保障办公楼、电子政务和公务用车正常运行，提高办公效率和服务水平。', 4),
    row('header', '一级指标', '二级指标', '三级指标', '预期指标值'),
    ...levelRows(goals, (goal) => [goal.name, goal.target]),
  ],
};

const scoreSheet: SheetSpec = {
  name: '指标评分表',
  columns: [
    { width: 13 },
    { width: 15 },
    { width: 36, align: 'left' },
    { width: 17 },
    { width: 15 },
    { width: 8 },
    { width: 8 },
    { width: 24, align: 'left' },
  ],
  landscape: true,
  rows: [
    ...heading('项目支出绩效评价表', project.year, 8),
    row('body', label('项目名称'), leftText(project.name), LEFT, label('实施单位'), project.unit, LEFT, LEFT, LEFT),
    row(
      'header',
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '偏差原因分析及改进措施',
    ),
    ...levelRows(levels, (item) => [item.name, item.target, item.actual, item.points, item.score, null]),
    row('total', '总分', LEFT, LEFT, LEFT, LEFT, total.points, total.score, null),
    across('note', '注：产出成本下各项支出为“项目支出成本”的组成部分，不单独计分。', 8),
    row('plain', '单位负责人（签字）：', LEFT, LEFT, '填表人：', LEFT, LEFT, LEFT, '填表日期：'),
  ],
};

const text = textSheet(`${project.unit}${project.name}项目绩效评价报告（文本摘录）`, [
  {
    heading: '一、基本情况',
    paragraphs: [
      `单位编制数${posts.all}人，其中行政编制${posts.administrative}人、工勤编制${posts.workers}人、事业编制${posts.institution}人。`,
      `单位实有在职人数${inService.all}人，其中：行政在职${inService.administrative}人，工勤${inService.workers}人，事业在职${inService.institution}人，离退休${inService.retired}人。`,
      `${project.year}年项目安排预算${funds.budget}万元，全部为本级财政拨款，到位资金${funds.received}万元。`,
      `截至${project.year}年12月31日，项目实际支出${funds.spent}万元，预算执行率100%。`,
    ],
  },
  {
    heading: '二、评价结论',
    paragraphs: [
      `项目综合得分为${total.score}分，评价等级为“${total.grade}”。`,
      `${partScores.map((part) => `${part.name}类指标得分${part.score}分`).join('，')}。`,
      `项目完成了年初设立的目标，受益群众满意度达到${declared.satisfactionInConclusion}。`,
    ],
  },
  {
    heading: '三、指标分析',
    paragraphs: [
      `决策类指标由${declared.decisionIndicators}个三级指标构成，分值20分，得分20分，得分率100%。`,
      `过程类指标由${declared.processIndicators}个三级指标构成，分值20分，得分20分，得分率100%。`,
      '产出类指标分值40分，得分40分，得分率100%；数量、质量、时效、成本各得10分。',
      '效益类指标分值20分，得分20分，得分率100%。',
      '社会效益指标“提升公共服务水平”与预期一致，得5分；可持续影响指标“维护社会稳定和长治久安”与预期一致，得5分。',
      '受益群众满意度95%，与预期一致，得10分。',
    ],
  },
  {
    heading: '四、执行进度与绩效偏差',
    paragraphs: [
      `项目预算${funds.budget}万元，实际支出${funds.spent}万元，预算执行率100%，绩效指标总体完成率${total.completion}，两者没有偏差。`,
    ],
  },
  {
    heading: '五、问题和建议',
    paragraphs: ['指标和指标值还要细化、量化；自评客观性不够；应按项目进度及时安排付款。'],
  },
]);

export const aketao: readonly SheetSpec[] = [overview, goalSheet, scoreSheet, text];
