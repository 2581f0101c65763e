/**
 * An invented report on the project of `clean-example`: the text of an evaluation with three tables of its own. Four figures are
 * wrong, and everything else agrees with the report's tables and with the workbook.
 */

/** The four: as written here, and as they should be. */
export const planted = {
  /** In the text; the workbook and the report's own table have 82.56. */
  spent: '82.65',
  /** In the conclusion; the scores of the workbook, and of the table below it, add up to 98.6. */
  score: '98.4',
  /** Of the west branch, in a sentence on 36 events; the table has 7. */
  westEvents: 8,
  /** Of all three libraries, in the last row of the table; its lines add up to 63180. */
  readers: 63810,
} as const;

export const funds: readonly (readonly string[])[] = [
  ['资金来源', '年初预算数', '全年预算数', '全年执行数', '执行率'],
  ['年度资金总额', '86.00', '86.00', '82.56', '96.00%'],
  ['其中：当年财政拨款', '80.00', '80.00', '76.56', '95.70%'],
  ['上年结转资金', '6.00', '6.00', '6.00', '100.00%'],
];

export const parts: readonly (readonly string[])[] = [
  ['一级指标', '分值', '得分', '得分率'],
  ['预算执行率', '10', '9.6', '96.00%'],
  ['产出指标', '50', '49', '98.00%'],
  ['效益指标', '30', '30', '100.00%'],
  ['满意度指标', '10', '10', '100.00%'],
  ['合计', '100', '98.6', '98.60%'],
];

/** By library: what was done in the hours that were added. */
export const branches: readonly (readonly string[])[] = [
  ['馆舍', '阅读活动（场）', '接待读者（人次）'],
  ['总馆', '20', '35420'],
  ['东区分馆', '9', '15260'],
  ['西区分馆', '7', '12500'],
  ['合计', '36', String(planted.readers)],
];
