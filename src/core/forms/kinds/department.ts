/** A department evaluates all of its spending; tasks and targets as in the form of 财预〔2015〕88号. */
import type { BlankForm } from '../form';
import { indicatorScore, rateOf, sumOf } from '../formulas';
import { indicatorRows, rowsOf, type Level } from '../indicator-rows';
import { AMOUNT, FormSheet, RATE, type FormOptions } from '../sheet';

const NAME = '部门整体支出绩效自评表';
const WIDTHS = [7, 10, 14, 18, 12, 12, 7, 8, 18];
const TASK_HEADINGS = ['任务名称', '主要内容', '预算数', '执行数', '执行率', '完成情况'];
const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const TASKS = 4;
const [LEVEL1, LEVEL3, TARGET, ACTUAL, POINTS, SCORE, REASON] = [1, 3, 4, 5, 6, 7, 8] as const;
const FULL_MARK = 100;

const LEVELS: readonly Level[] = [
  {
    name: '投入管理\n（20分）',
    groups: [
      { name: '预算管理', points: [10, 5] },
      { name: '资产管理', points: [5] },
    ],
  },
  {
    name: '产出指标\n（40分）',
    groups: [
      { name: '数量指标', points: [10, 10] },
      { name: '质量指标', points: [10] },
      { name: '时效指标', points: [10] },
    ],
  },
  {
    name: '效益指标\n（30分）',
    groups: [
      { name: '经济效益指标', points: [10] },
      { name: '社会效益指标', points: [10] },
      { name: '可持续影响指标', points: [10] },
    ],
  },
  { name: '满意度指标\n（10分）', groups: [{ name: '服务对象满意度指标', points: [10] }] },
];

export const department: BlankForm = {
  id: 'department',
  name: NAME,
  english: 'Self-evaluation of a department',
  purpose: {
    zh: '部门（单位）整体支出年度自评：年度主要任务、总体目标、指标、得分',
    en: 'A department evaluates all of its spending: tasks, goals, indicators, scores',
  },
  source: {
    zh: '参照财预〔2015〕88号部门整体表，评分各地自定，分值为示例，可改',
    en: 'After the department-wide form of 财预〔2015〕88号; points are a proposal',
  },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）');
  sheet.pairs([[0, '部门（单位）名称', 2]]);
  tasks(sheet);
  sheet.put(0, '年度总体目标', 'form-label', { bottom: sheet.row + 1 });
  sheet.put(1, '预期目标', 'form-label', { right: 4 });
  sheet.put(5, '实际完成情况', 'form-label', { right: sheet.last });
  sheet.next(22);
  sheet.put(1, null, 'form-text', { right: 4 });
  sheet.put(5, null, 'form-text', { right: sheet.last });
  sheet.next(90);
  sheet.put(0, '绩效指标', 'form-label', { bottom: sheet.row + rowsOf(LEVELS) });
  sheet.labels(LEVEL1, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(26);
  const top = sheet.row;
  indicatorRows(sheet, LEVELS, { column: LEVEL1, height: 38 }, (points) => {
    sheet.put(LEVEL3, null, 'form-text');
    sheet.blanks(TARGET, ACTUAL, 'form-value');
    sheet.put(POINTS, points, 'form-value');
    const score = indicatorScore(sheet.at(POINTS), sheet.at(TARGET), sheet.at(ACTUAL));
    sheet.put(SCORE, null, 'form-value', options.hasFunctions ? { formula: score } : {});
    sheet.put(REASON, null, 'form-text');
  });
  const scores = `${sheet.at(SCORE, top)}:${sheet.at(SCORE, sheet.row - 1)}`;
  sheet.put(0, '总分', 'form-label', { right: ACTUAL });
  sheet.put(POINTS, FULL_MARK, 'form-value');
  sheet.formula(SCORE, sumOf(scores), '0.00');
  sheet.put(REASON, null, 'form-text');
  sheet.next(26);
  return sheet.plan(false);
}

/** 年度主要任务, a row each, with what they come to. */
function tasks(sheet: FormSheet): void {
  sheet.put(0, '年度主要任务\n（万元）', 'form-label', { bottom: sheet.row + TASKS + 1 });
  const row = (put: (column: number, right: number, index: number) => void) => {
    for (const [index, [left, right]] of TASK_AREAS.entries()) put(left, right, index);
  };
  row((left, right, index) => {
    sheet.put(left, TASK_HEADINGS[index] ?? '', 'form-label', { right });
  });
  sheet.next(24);
  const top = sheet.row;
  for (let task = 0; task < TASKS; task += 1) {
    row((left, right, index) => {
      taskCell(sheet, left, right, index);
    });
    sheet.next(24);
  }
  sheet.put(1, '金额合计', 'form-label', { right: 3 });
  for (const column of [4, 5])
    sheet.formula(column, sumOf(`${sheet.at(column, top)}:${sheet.at(column, sheet.row - 1)}`), AMOUNT);
  sheet.put(6, null, 'form-value', { right: 7, formula: rateOf(sheet.at(5), sheet.at(4)), format: RATE });
  sheet.put(8, null, 'form-text');
  sheet.next(24);
}

const TASK_AREAS = [
  [1, 2],
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 7],
  [8, 8],
] as const;

function taskCell(sheet: FormSheet, left: number, right: number, index: number): void {
  const heading = TASK_HEADINGS[index] ?? '';
  if (heading === '执行率')
    sheet.put(left, null, 'form-value', { right, formula: rateOf(sheet.at(5), sheet.at(4)), format: RATE });
  else if (heading.endsWith('数')) sheet.put(left, null, 'form-value', { right, format: AMOUNT });
  else sheet.put(left, null, 'form-text', { right });
}
