/** 财预〔2015〕88号: what a project is to reach, declared with its budget. */
import type { BlankForm } from '../form';
import { indicatorRows, rowsOf, type Level } from '../indicator-rows';
import { AMOUNT, FormSheet, type FormOptions } from '../sheet';
import { COMPARATORS, KINDS_OF_PROJECT, UNITS } from '../words';

const NAME = '项目支出绩效目标申报表';
const WIDTHS = [7, 10, 13, 22, 7, 10, 8, 6, 12];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '分值', '备注'];
const PARTS = ['年度资金总额', '其中：财政拨款', '上年结转', '其他资金'];
const NONE = [null];

const LEVELS: readonly Level[] = [
  {
    name: '产出指标',
    groups: [
      { name: '数量指标', points: [null, null] },
      { name: '质量指标', points: NONE },
      { name: '时效指标', points: NONE },
      { name: '成本指标', points: NONE },
    ],
  },
  {
    name: '效益指标',
    groups: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'].map((name) => ({ name, points: NONE })),
  },
  { name: '满意度指标', groups: [{ name: '服务对象满意度指标', points: NONE }] },
];

export const targets: BlankForm = {
  id: 'targets',
  name: NAME,
  english: 'Targets of a project',
  purpose: { zh: '申报预算时填写项目的绩效目标和指标值', en: 'Declares goals and target values with the budget' },
  source: { zh: '参照财预〔2015〕88号所附申报表', en: 'After the form of 财预〔2015〕88号' },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）');
  sheet.pairs([[0, '项目名称', 2]]);
  sheet.pairs([
    [0, '主管部门及代码', 2],
    [4, '实施单位', 6],
  ]);
  sheet.list(2, KINDS_OF_PROJECT);
  sheet.pairs([
    [0, '项目属性', 2],
    [4, '项目期', 6],
  ]);
  sheet.put(0, '项目资金\n（万元）', 'form-label', { bottom: sheet.row + PARTS.length - 1 });
  for (const part of PARTS) {
    sheet.put(1, part, 'form-label', { right: 2 });
    sheet.put(3, null, 'form-value', { right: sheet.last, format: AMOUNT });
    sheet.next(22);
  }
  sheet.put(0, '年度总体目标', 'form-label');
  sheet.put(1, null, 'form-text', { right: sheet.last });
  sheet.next(120);
  const rows = rowsOf(LEVELS);
  sheet.put(0, '绩效指标', 'form-label', { bottom: sheet.row + rows });
  sheet.labels(1, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(26);
  const bottom = sheet.row + rows - 1;
  sheet.list(4, COMPARATORS, bottom);
  sheet.list(6, UNITS, bottom);
  indicatorRows(sheet, LEVELS, { column: 1, height: 38 }, () => {
    sheet.put(3, null, 'form-text');
    sheet.blanks(4, 7, 'form-value');
    sheet.put(8, null, 'form-text');
  });
  return sheet.plan(false);
}
