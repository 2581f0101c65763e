import { foundIn } from './grids';

const ID = 'monitoring-forecast';

const money = (...rows: string[]) => ({
  监控: `
    项目支出绩效监控表
    项目名称 | 农村公路养护
    资金 | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数
    ${rows.join('\n    ')}`,
});

const indicator = (row: string) => ({
  监控: `
    项目支出绩效监控表
    项目名称 | 农村公路养护
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 完成目标可能性
    产出指标 | 数量指标 | ${row}`,
});

describe(ID, () => {
  it.each([
    ['less than is spent', ['年度资金总额 | 560 | 380 | 67.86% | 379'], ['error spent E4 379 ↔ 380']],
    ['as much as is spent', ['年度资金总额 | 560 | 380 | 67.86% | 380'], []],
    ['more than there is', ['年度资金总额 | 560 | 380 | 67.86% | 561'], ['warning above E4 561 ↔ 560']],
    ['all there is', ['年度资金总额 | 560 | 380 | 67.86% | 560'], []],
    [
      'of a part',
      ['年度资金总额 | 560 | 380 | 67.86% | 560', '其中：财政拨款 | 560 | 380 | 67.86% | 300'],
      ['error spent E5 300 ↔ 380'],
    ],
    ['none', ['年度资金总额 | 560 | 380 | 67.86% | '], ['nothing to check']],
  ])('%s', (_, rows, expected) => {
    expect(foundIn(ID, money(...rows))).toEqual(expected);
  });

  it.each([
    ['less than is reached', '里程 | 300公里 | 250公里 | 240公里 | ', ['warning reached F4 240公里 ↔ 250公里']],
    ['a rate that falls', '养护率 | 90% | 95% | 92% | ', ['nothing to check']],
    ['certain, and short', '里程 | 300公里 | 150公里 | 240公里 | 确定能', ['warning certain G4 240公里 ↔ 300公里']],
    ['possible, and short', '里程 | 300公里 | 150公里 | 240公里 | 有可能', []],
    ['certain, and reached', '里程 | 300公里 | 150公里 | 300公里 | 确定能', []],
  ])('%s', (_, row, expected) => {
    expect(foundIn(ID, indicator(row))).toEqual(expected);
  });
});
