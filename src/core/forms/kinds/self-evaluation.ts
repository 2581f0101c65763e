/** 财预〔2020〕10号, annex 1: the unit's own evaluation of a project. */
import type { BlankForm } from '../form';
import { indicatorScore, sumOf } from '../formulas';
import { fundBlock } from '../funds';
import { indicatorRows, rowsOf, USUAL_LEVELS } from '../indicator-rows';
import { FormSheet, type FormOptions } from '../sheet';
import { ACHIEVEMENTS } from '../words';

const NAME = '项目支出绩效自评表';
const WIDTHS = [7, 10, 13, 19, 12, 12, 7, 8, 18];
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
const [LEVEL1, LEVEL3, TARGET, ACTUAL, POINTS, SCORE, REASON] = [1, 3, 4, 5, 6, 7, 8] as const;
const FULL_MARK = 100;
/** Rows of indicators before those of 效益: words of achievement are offered from there on. */
const ROWS_OF_OUTPUT = 5;

export const selfEvaluation: BlankForm = {
  id: 'self',
  name: NAME,
  english: 'Self-evaluation of a project',
  purpose: {
    zh: '项目单位年度自评：资金、总体目标、指标、得分',
    en: 'A unit evaluates its own project: money, goals, indicators, scores',
  },
  source: { zh: '财预〔2020〕10号 附件1', en: '财预〔2020〕10号, annex 1' },
  first: { row: 2, column: 2 },
  plan,
};

function plan(options: FormOptions) {
  const sheet = new FormSheet(options, WIDTHS);
  sheet.title(NAME, '（        年度）');
  sheet.pairs([[0, '项目名称', 2]]);
  sheet.pairs([
    [0, '主管部门', 2],
    [4, '实施单位', 5],
  ]);
  const fundScore = fundBlock(sheet, 1, 3);
  sheet.put(0, '年度总体目标', 'form-label', { bottom: sheet.row + 1 });
  sheet.put(1, '预期目标', 'form-label', { right: 4 });
  sheet.put(5, '实际完成情况', 'form-label', { right: sheet.last });
  sheet.next(22);
  sheet.put(1, null, 'form-text', { right: 4 });
  sheet.put(5, null, 'form-text', { right: sheet.last });
  sheet.next(110);
  const rows = rowsOf(USUAL_LEVELS);
  sheet.put(0, '绩效指标', 'form-label', { bottom: sheet.row + rows });
  sheet.labels(LEVEL1, HEADINGS);
  sheet.repeatFrom(sheet.row);
  sheet.next(26);
  const top = sheet.row;
  indicatorRows(sheet, USUAL_LEVELS, { column: LEVEL1, height: 40 }, (points) => {
    if (sheet.row === top + ROWS_OF_OUTPUT) sheet.list(ACTUAL, ACHIEVEMENTS, top + rows - 1);
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
  const sum = `${sumOf(scores).slice(0, -1)}+N(${fundScore}))`;
  sheet.put(SCORE, null, 'form-value', { formula: sum, format: '0.00' });
  sheet.put(REASON, null, 'form-text');
  sheet.next(26);
  return sheet.plan(false);
}
