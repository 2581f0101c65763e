/** A department's own evaluation: 决策, 过程, 产出, 效益 with target, actual, completion rate and score. */
import * as data from '../data/000-changji';
import { label, LEFT, leftText, money, percent, score, UP } from '../layout/cells';
import { levelRows } from '../layout/levels';
import { across, heading, labelled, textSheet, unitLine } from '../layout/parts';
import { row, type Row, type SheetSpec } from '../layout/sheet';

const { project, funds, goals, parts, total, survey, goalCounts } = data;
const yuan = (amount: number) => `${amount.toFixed(2)}万元`;
const rate = (share: number) => `${(share * 100).toFixed(2)}%`;

const overview: SheetSpec = {
  name: '项目概况',
  columns: [{ width: 13 }, { width: 18, align: 'left' }, ...[12, 12, 12, 12, 12, 11, 11].map((width) => ({ width }))],
  landscape: true,
  rows: [
    ...heading('项目基本情况表', project.year, 9),
    labelled('项目名称', project.name, 9),
    labelled('主管部门', project.unit, 9),
    labelled('实施单位', project.unit, 9),
    labelled('实施时间', project.period, 9),
    row(
      'header',
      '项目资金\n（万元）',
      '资金来源',
      '年初预算数',
      '全年预算数',
      '实际到位数',
      '全年执行数',
      '结余资金',
      '资金到位率',
      '预算执行率',
    ),
    fundRow(UP, '年度资金总额'),
    fundRow(UP, '其中：财政资金'),
    row('body', UP, '其他资金', money(0), money(0), money(0), money(0), money(0), '/', '/'),
    across('section', '支出构成', 9),
    unitLine('万元', 9),
    row('header', '序号', '支出内容', '实际支出', '备注', LEFT, LEFT, LEFT, LEFT, LEFT),
    ...funds.items.map((item, index) =>
      row('body', index + 1, item.name, money(item.amount), null, LEFT, LEFT, LEFT, LEFT, LEFT),
    ),
    row('total', '合计', LEFT, money(funds.spent), null, LEFT, LEFT, LEFT, LEFT, LEFT),
    across('note', '注：资金到位率＝实际到位数÷全年预算数；预算执行率＝全年执行数÷实际到位数。', 9),
  ],
};

function fundRow(first: string, name: string): Row {
  return row(
    'body',
    first,
    name,
    money(funds.budget),
    money(funds.budget),
    money(funds.received),
    money(funds.spent),
    money(funds.balance),
    percent(funds.arrivalRate),
    percent(funds.executionRate),
  );
}

const goalSheet: SheetSpec = {
  name: '绩效目标',
  columns: [{ width: 14 }, { width: 18 }, { width: 36, align: 'left' }, { width: 24 }],
  rows: [
    ...heading('项目支出绩效目标表', project.year, 4),
    labelled('项目名称', project.name, 4),
    labelled('总体目标', '完成全州特种设备的监督检验和定期检验，保障办公人员开展工作，守住设备安全底线。', 4),
    row('header', '一级指标', '二级指标', '三级指标', '年度指标值'),
    ...levelRows(goals, (goal) => [goal.name, goal.target]),
  ],
};

const scoreSheet: SheetSpec = {
  name: '指标评分表',
  columns: [
    { width: 9 },
    { width: 12 },
    { width: 27, align: 'left' },
    { width: 7 },
    { width: 15 },
    { width: 15 },
    { width: 11 },
    { width: 8 },
    { width: 38, align: 'left' },
  ],
  landscape: true,
  rows: [
    ...heading('项目支出绩效评价指标评分表', project.year, 9),
    row(
      'body',
      label('项目名称'),
      LEFT,
      leftText(project.name),
      label('实施单位'),
      LEFT,
      project.unit,
      LEFT,
      LEFT,
      LEFT,
    ),
    row(
      'header',
      '一级指标',
      '二级指标',
      '三级指标',
      '分值',
      '年度指标值',
      '实际完成值',
      '指标完成率',
      '得分',
      '偏差原因分析及改进措施',
    ),
    ...parts.flatMap((part) => [
      ...levelRows([part.levels], (item) => [
        item.name,
        item.points,
        item.target,
        item.actual,
        percent(item.completion),
        score(item.score),
        item.reason ?? null,
      ]),
      row('total', UP, '小计', LEFT, part.points, null, null, null, score(part.score), null),
    ]),
    row('total', '总分', LEFT, LEFT, total.points, null, null, null, score(total.score), `评价等级：${total.grade}`),
    across('note', '注：定量指标完成目标值的得满分，未完成的按完成比例计分；预算执行率得分＝预算执行率×分值。', 9),
    row('plain', '评价组长（签字）：', LEFT, LEFT, '填表人：', LEFT, LEFT, '填表日期：2024年4月3日', LEFT, LEFT),
  ],
};

const indicator = (name: string) => {
  const found = parts.flatMap((part) => part.levels.groups.flatMap((g) => g.indicators)).find((i) => i.name === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
};
const execution = indicator('预算执行率');
const staff = indicator('保障办公人员人数');
const inspected = indicator('特种设备检验台次');

const text = textSheet(`${project.name}项目绩效评价报告（文本摘录）`, [
  {
    heading: '一、基本情况',
    paragraphs: [
      `${project.year}年项目安排预算${yuan(funds.budget)}，全部为财政资金；当年到位${yuan(funds.received)}，资金到位率${rate(funds.arrivalRate)}。`,
      `截至${project.year}年12月31日，项目实际支出${yuan(funds.spent)}，预算执行率${rate(funds.executionRate)}，结余资金${yuan(funds.balance)}。`,
      `支出包括${funds.items.map((item) => `${item.name}${yuan(item.amount)}`).join('、')}。`,
    ],
  },
  {
    heading: '二、绩效目标',
    paragraphs: [
      `年初绩效目标表列出${goalCounts.all}个指标，其中定量指标${goalCounts.quantified}个、定性指标${goalCounts.qualitative}个，指标量化率${goalCounts.quantifiedRate}。`,
    ],
  },
  {
    heading: '三、评价工作',
    paragraphs: [`评价共发放问卷${survey.sent}份，收回${survey.returned}份。`],
  },
  {
    heading: '四、评价结论',
    paragraphs: [
      `项目综合得分为${total.score}分，评价等级为“${total.grade}”。`,
      `评价指标体系共有三级指标${total.count}个，其中满分指标${total.full}个，总体完成率${total.completion}。`,
      ...parts.map(
        (part) =>
          `${part.name}类指标共${part.levels.groups.flatMap((g) => g.indicators).length}个，满分指标${part.full}个，得分率${part.scoreRate}。`,
      ),
    ],
  },
  {
    heading: '五、指标分析',
    paragraphs: [
      ...parts.map((part) => `${part.name}类指标分值${part.points.toFixed(2)}分，得分${part.score.toFixed(2)}分。`),
      `预算执行率指标分值${execution.points.toFixed(2)}分，得分${execution.score}分。`,
      `特种设备检验台次目标值为不少于33000台，实际完成${inspected.actual}，得分${inspected.score.toFixed(2)}分。`,
      `保障办公人员人数目标值为不少于71人，实际完成${staff.actual}，完成率${rate(staff.completion)}，得分${staff.score}分。`,
    ],
  },
  {
    heading: '六、执行进度与绩效偏差',
    paragraphs: [
      `项目年初预算${yuan(funds.budget)}，全年预算数${yuan(funds.budget)}，全年执行数为${yuan(funds.spentInDeviations)}。`,
      `三级指标${total.count}个中满分${total.full}个、扣分${total.deducted}个，总体完成率${total.completion}，预算执行率与总体完成率的偏差为${total.gap}个百分点，主要是聘用人员减少所致。`,
    ],
  },
  {
    heading: '七、经验与问题',
    paragraphs: [
      '项目立项依据充分，管理制度完整，按计划完成了检验任务。',
      '项目资金到位不及时，但没有影响工作进度。',
      '聘用人员减少后没有及时调整指标值，年内用款计划安排得不够细。',
    ],
  },
]);

export const changji: readonly SheetSpec[] = [overview, goalSheet, scoreSheet, text];
