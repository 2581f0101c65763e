/** 财预〔2019〕136号: how far a project has come in the course of the year, and whether it will reach its targets. */
import type { BlankForm } from '../form';
import { rateOf } from '../formulas';
import { indicatorRows, rowsOf, type Level } from '../indicator-rows';
import { AMOUNT, FormSheet, RATE, type FormOptions } from '../sheet';
import { TICK } from '../words';

const NAME = '项目支出绩效目标执行监控表';
const WIDTHS = [7, 9, 12, 18, 10, 11, 11, 4, 4, 4, 5, 4, 18, 5, 5, 6, 7];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '年度指标值', '1-7月执行情况', '全年预计完成情况'];
const REASONS = ['经费保障', '制度保障', '人员保障', '硬件条件保障', '其他', '原因说明'];
const ANSWERS = ['确定能', '有可能', '完全不可能'];
const FUND_HEADINGS = ['年初预算数', '1-7月执行数', '1-7月执行率', '全年预计执行数'];
const FUND_PARTS = ['年度资金总额', '其中：本年一般公共预算拨款', '其他资金'];
const [LEVEL1, REASON, ANSWER, NOTE] = [1, 7, 13, 16] as const;
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

export const monitoring: BlankForm = {
  id: 'monitoring',
  name: NAME,
  english: 'Monitoring of a project',
  purpose: {
    zh: '年中监控：预算执行进度、指标完成情况和全年预计',
    en: 'In the course of the year: spending, progress of indicators, what is expected of the year',
  },
  source: { zh: '财预〔2019〕136号 附表', en: 'Form of 财预〔2019〕136号' },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）');
  sheet.pairs([[0, '项目名称', 2]]);
  sheet.pairs([
    [0, '主管部门及代码', 2],
    [5, '实施单位', 7],
  ]);
  funds(sheet);
  sheet.put(0, '年度总体目标', 'form-label');
  sheet.put(1, null, 'form-text', { right: sheet.last });
  sheet.next(60);
  headings(sheet);
  const bottom = sheet.row + rowsOf(LEVELS) - 1;
  sheet.list(REASON, TICK, bottom, REASON + REASONS.length - 2);
  sheet.list(ANSWER, TICK, bottom, ANSWER + ANSWERS.length - 1);
  indicatorRows(sheet, LEVELS, { column: LEVEL1, height: 32 }, () => {
    sheet.put(3, null, 'form-text');
    sheet.blanks(4, ANSWER - 2, 'form-value');
    sheet.put(ANSWER - 1, null, 'form-text');
    sheet.blanks(ANSWER, NOTE, 'form-value');
  });
  sheet.notes([
    '注：1.偏差原因分析：针对与预期目标产生偏差的指标值，在相应栏打“√”，并说明原因。',
    '2.完成目标可能性：在相应栏打“√”。',
  ]);
  return sheet.plan(true);
}

/** Each heading over three columns of the indicators, the last over what is left. */
function funds(sheet: FormSheet): void {
  const areas = [
    [4, 5],
    [6, 8],
    [9, 12],
    [13, sheet.last],
  ] as const;
  sheet.put(0, '项目资金\n（万元）', 'form-label', { bottom: sheet.row + FUND_PARTS.length });
  sheet.put(1, null, 'form-label', { right: 3 });
  for (const [index, [left, right]] of areas.entries())
    sheet.put(left, FUND_HEADINGS[index] ?? '', 'form-label', { right });
  sheet.next(24);
  for (const part of FUND_PARTS) {
    sheet.put(1, part, 'form-label', { right: 3 });
    for (const [index, [left, right]] of areas.entries()) {
      const rate = { formula: rateOf(sheet.at(6), sheet.at(4)), format: RATE };
      sheet.put(left, null, 'form-value', {
        right,
        ...(FUND_HEADINGS[index]?.endsWith('率') ? rate : { format: AMOUNT }),
      });
    }
    sheet.next(22);
  }
}

/** Two rows: reasons and answers have headings of their own. */
function headings(sheet: FormSheet): void {
  const below = sheet.row + 1;
  sheet.put(0, '绩效指标', 'form-label', { bottom: below + rowsOf(LEVELS) });
  for (const [index, heading] of HEADINGS.entries())
    sheet.put(LEVEL1 + index, heading, 'form-label', { bottom: below });
  sheet.put(REASON, '偏差原因分析', 'form-label', { right: ANSWER - 1 });
  sheet.put(ANSWER, '完成目标可能性', 'form-label', { right: NOTE - 1 });
  sheet.put(NOTE, '备注', 'form-label', { bottom: below });
  const top = sheet.row;
  sheet.next(22);
  sheet.labels(REASON, REASONS);
  sheet.labels(ANSWER, ANSWERS);
  sheet.repeatFrom(top);
  sheet.next(36);
}
