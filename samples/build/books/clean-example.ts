/** The self-evaluation form of 财预〔2020〕10号, annex 1, filled in without a contradiction. */
import { fundParts, fundTotal, goals, levels, project, total, type FundLine } from '../data/clean-example';
import { label, LEFT, leftText, money, percent, score, UP, type CellInput } from '../layout/cells';
import { levelRows } from '../layout/levels';
import { across, heading, labelled } from '../layout/parts';
import { row, type Row, type SheetSpec } from '../layout/sheet';

const DASH: CellInput = { value: '—', role: 'center' };
const WIDTH = 9;

const fundLine = (line: FundLine): Row =>
  row(
    'body',
    UP,
    leftText(line.name),
    LEFT,
    money(line.initial),
    money(line.budget),
    money(line.spent),
    DASH,
    line.rate === null ? DASH : percent(line.rate),
    DASH,
  );

const head: readonly Row[] = [
  ...heading('项目支出绩效自评表', project.year, WIDTH),
  labelled('项目名称', project.name, WIDTH),
  row(
    'body',
    label('主管部门'),
    leftText(project.department),
    LEFT,
    LEFT,
    label('实施单位'),
    leftText(project.unit),
    LEFT,
    LEFT,
    LEFT,
  ),
];

const funds: readonly Row[] = [
  row('header', '项目资金\n（万元）', null, LEFT, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
  row(
    'body',
    UP,
    leftText('年度资金总额'),
    LEFT,
    money(fundTotal.initial),
    money(fundTotal.budget),
    money(fundTotal.spent),
    fundTotal.points,
    percent(fundTotal.rate),
    score(fundTotal.score),
  ),
  ...fundParts.map(fundLine),
];

const goalRows: readonly Row[] = [
  row('header', '年度总体目标', '预期目标', LEFT, LEFT, LEFT, '实际完成情况', LEFT, LEFT, LEFT),
  row('body', UP, leftText(goals.expected), LEFT, LEFT, LEFT, leftText(goals.reached), LEFT, LEFT, LEFT),
];

const indicatorHeader = row(
  'header',
  '绩效指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
);

const indicators: readonly Row[] = levelRows(levels, (item) => [
  item.name,
  item.target,
  item.actual,
  item.points,
  score(item.score),
  item.reason ?? null,
]).map((line) => ({ ...line, cells: [UP, ...line.cells] }));

/** Sheet rows of the fund block's score and of the indicators' scores, counted from one. */
const fundScoreRow = head.length + 2;
const firstRow = head.length + funds.length + goalRows.length + 2;
const lastRow = firstRow + indicators.length - 1;

export const cleanExample: readonly SheetSpec[] = [
  {
    name: '自评表',
    columns: [
      { width: 10 },
      { width: 13 },
      { width: 18 },
      { width: 24, align: 'left' },
      { width: 15 },
      { width: 15 },
      { width: 9 },
      { width: 10 },
      { width: 30, align: 'left' },
    ],
    landscape: true,
    rows: [
      ...head,
      ...funds,
      ...goalRows,
      indicatorHeader,
      ...indicators,
      row(
        'total',
        '总分',
        LEFT,
        LEFT,
        LEFT,
        LEFT,
        LEFT,
        total.points,
        { ...score(total.score), formula: `I${fundScoreRow}+SUM(H${firstRow}:H${lastRow})` },
        null,
      ),
      across(
        'note',
        '注：执行率＝全年执行数÷全年预算数；单项得分不超过该项分值；未完成的指标须说明原因和改进措施。',
        WIDTH,
      ),
      row('plain', '单位负责人（签字）：', LEFT, LEFT, '填表人：', LEFT, LEFT, '填表日期：', LEFT, LEFT),
    ],
  },
];
