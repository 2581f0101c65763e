/** All projects of a department or a region, a row each. */
import type { BlankForm } from '../form';
import { gradeOf, rateOf, sumOf } from '../formulas';
import { AMOUNT, FormSheet, RATE, type FormOptions } from '../sheet';
import { CATEGORIES, GRADES, KINDS_OF_FUNDS } from '../words';

const NAME = '项目支出绩效评价结果汇总表';
const WIDTHS = [6, 26, 18, 13, 13, 11, 11, 9, 8, 6, 12];
const HEADINGS = [
  '序号',
  '项目名称',
  '项目单位',
  '项目类别',
  '资金性质',
  '预算数',
  '执行数',
  '执行率',
  '得分',
  '等级',
  '备注',
];
const [BUDGET, SPENT, RATE_COLUMN, SCORE, GRADE] = [5, 6, 7, 8, 9] as const;
const ROWS = 20;

export const portfolio: BlankForm = {
  id: 'portfolio',
  name: NAME,
  english: 'Results of many projects',
  purpose: {
    zh: '一行一个项目：单位、类别、预算、执行、得分、等级',
    en: 'A project a row: unit, category, budget, spending, score, grade',
  },
  source: { zh: '评价结果汇总常用格式，没有统一格式', en: 'A usual list of results; there is no official form' },
  first: { row: 3, column: 1 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）    单位：万元');
  sheet.labels(0, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(28);
  const top = sheet.row;
  const bottom = top + ROWS - 1;
  sheet.list(3, CATEGORIES, bottom);
  sheet.list(4, KINDS_OF_FUNDS, bottom);
  sheet.list(GRADE, GRADES, bottom);
  for (let row = 1; row <= ROWS; row += 1) {
    sheet.put(0, row, 'form-value');
    sheet.blanks(1, 2);
    sheet.blanks(3, 4, 'form-value');
    for (const column of [BUDGET, SPENT]) sheet.put(column, null, 'form-value', { format: AMOUNT });
    sheet.formula(RATE_COLUMN, rateOf(sheet.at(SPENT), sheet.at(BUDGET)), RATE);
    sheet.put(SCORE, null, 'form-value', { format: '0.00' });
    sheet.formula(GRADE, gradeOf(sheet.at(SCORE)));
    sheet.put(10, null, 'form-text');
    sheet.next(22);
  }
  sheet.put(0, '合计', 'form-label', { right: 4 });
  for (const column of [BUDGET, SPENT])
    sheet.formula(column, sumOf(`${sheet.at(column, top)}:${sheet.at(column, sheet.row - 1)}`), AMOUNT);
  sheet.formula(RATE_COLUMN, rateOf(sheet.at(SPENT), sheet.at(BUDGET)), RATE);
  sheet.blanks(SCORE, 10);
  sheet.next(26);
  return sheet.plan(true);
}
