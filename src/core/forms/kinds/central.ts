/** 财预〔2021〕101号: the core indicators of a project of a central department, with all that has to be said of each. */
import type { BlankForm } from '../form';
import { indicatorRows, rowsOf, type Level } from '../indicator-rows';
import { FormSheet, type FormOptions } from '../sheet';
import { BASES, COMPARATORS, METHODS, RULES, SOURCES, UNITS } from '../words';

const NAME = '中央部门项目支出核心绩效指标表';
const WIDTHS = [10, 12, 17, 17, 6, 9, 8, 6, 11, 11, 14, 12];
const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标解释',
  '指标性质',
  '指标值',
  '计量单位',
  '分值权重',
  '指标值设定依据',
  '完成值取值方式',
  '完成值数据来源',
  '赋分规则',
];
const [POINTS, LAST] = [7, 11] as const;
/** Without the 10 points of the execution rate. */
const FULL_MARK = 90;

/** Twenty for cost, 40 for output, 20 and 10: the split with indicators of cost. */
const LEVELS: readonly Level[] = [
  {
    name: '成本指标\n（20分）',
    groups: [
      { name: '经济成本指标', points: [10] },
      { name: '社会成本指标', points: [5] },
      { name: '生态环境成本指标', points: [5] },
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
    name: '效益指标\n（20分）',
    groups: [
      { name: '经济效益指标', points: [5] },
      { name: '社会效益指标', points: [10] },
      { name: '生态效益指标', points: [5] },
    ],
  },
  { name: '满意度指标\n（10分）', groups: [{ name: '服务对象满意度指标', points: [10] }] },
];

export const central: BlankForm = {
  id: 'central',
  name: NAME,
  english: 'Core indicators of a central department’s project',
  purpose: {
    zh: '中央部门编制项目核心绩效指标：成本、产出、效益、满意度，连同取值方式和赋分规则',
    en: 'Core indicators with cost, output, benefit and satisfaction, how values are got and how they are scored',
  },
  source: {
    zh: '按财预〔2021〕101号（试行）第三部分的要素编制',
    en: 'Made after part 3 of 财预〔2021〕101号 (on trial)',
  },
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
  sheet.labels(0, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(32);
  const bottom = sheet.row + rowsOf(LEVELS) - 1;
  const lists = [
    [4, COMPARATORS],
    [6, UNITS],
    [8, BASES],
    [9, METHODS],
    [10, SOURCES],
    [LAST, RULES],
  ] as const;
  for (const [column, words] of lists) sheet.list(column, words, bottom);
  indicatorRows(sheet, LEVELS, { column: 0, height: 34 }, (points) => {
    sheet.blanks(2, 3);
    sheet.blanks(4, 6, 'form-value');
    sheet.put(POINTS, points, 'form-value');
    sheet.blanks(8, LAST, 'form-value');
  });
  sheet.put(0, '合计', 'form-label', { right: 6 });
  sheet.put(POINTS, FULL_MARK, 'form-value');
  sheet.blanks(8, LAST);
  sheet.next(26);
  sheet.notes(['注：预算执行率另占10分。不设满意度指标的，其10分计入效益指标；不设成本指标的，产出50分、效益30分。']);
  return sheet.plan(true);
}
