/** The money of a project by lots or tasks. */
import type { BlankForm } from '../form';
import { rateOf, restOf, sumOf } from '../formulas';
import { AMOUNT, FormSheet, RATE, type FormOptions } from '../sheet';
import { STATES } from '../words';

const NAME = '项目支出明细表';
const WIDTHS = [6, 28, 20, 13, 13, 13, 11, 9, 16];
const HEADINGS = [
  '序号',
  '标段（任务）名称',
  '承担单位',
  '计划支出',
  '实际支出',
  '结余资金',
  '预算执行率',
  '状态',
  '备注',
];
const [PLANNED, SPENT, LEFT, RATE_COLUMN, STATE] = [3, 4, 5, 6, 7] as const;
const ROWS = 12;

export const lots: BlankForm = {
  id: 'lots',
  name: NAME,
  english: 'Money of a project by lots or tasks',
  purpose: {
    zh: '按标段或任务列计划支出、实际支出、结余和执行率',
    en: 'Planned and actual spending, what is left and the execution rate, a lot a row',
  },
  source: { zh: '评价报告常用附表，没有统一格式', en: 'A usual annex of reports; there is no official form' },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）    单位：万元');
  sheet.pairs([
    [0, '项目名称', 2],
    [5, '实施单位', 6],
  ]);
  sheet.labels(0, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(28);
  const top = sheet.row;
  sheet.list(STATE, STATES, top + ROWS - 1);
  for (let row = 1; row <= ROWS; row += 1) {
    sheet.put(0, row, 'form-value');
    sheet.blanks(1, 2);
    for (const column of [PLANNED, SPENT]) sheet.put(column, null, 'form-value', { format: AMOUNT });
    figures(sheet);
    sheet.put(STATE, null, 'form-value');
    sheet.put(8, null, 'form-text');
    sheet.next(24);
  }
  sheet.put(0, '总计', 'form-label', { right: 2 });
  for (const column of [PLANNED, SPENT])
    sheet.formula(column, sumOf(`${sheet.at(column, top)}:${sheet.at(column, sheet.row - 1)}`), AMOUNT);
  figures(sheet);
  sheet.blanks(STATE, 8);
  sheet.next(26);
  return sheet.plan(true);
}

function figures(sheet: FormSheet): void {
  sheet.formula(LEFT, restOf(sheet.at(PLANNED), sheet.at(SPENT)), AMOUNT);
  sheet.formula(RATE_COLUMN, rateOf(sheet.at(SPENT), sheet.at(PLANNED)), RATE);
}
