import { foundIn } from './grids';

const ID = 'monitoring-behind';

/** A monitoring form of 1-7月, 58.33 % of the year, with one indicator. */
const indicator = (row: string, title = '项目支出绩效监控表') => ({
  监控: `
    ${title}
    项目名称 | 农村公路养护
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析 | 确定能 | 有可能 | 完全不可能
    产出指标 | 数量指标 | ${row}`,
});

const money = (row: string, more = '') => ({
  监控: `
    项目支出绩效监控表
    项目名称 | 农村公路养护
    资金 | 年初预算数 | 1-7月执行数 | 1-7月执行率 | 全年预计执行数 | 原因
    年度资金总额 | ${row}
    ${more}`,
});

describe(ID, () => {
  it.each([
    ['impossible', '养护里程 | 320公里 | 180公里 | | | | | √', ['warning impossible J4']],
    ['impossible, with a reason', '养护里程 | 320公里 | 180公里 | | 连续降雨 | | | √', []],
    [
      'expected to fall short',
      '养护里程 | 320公里 | 250公里 | 300公里 | | | √ |',
      ['warning forecast F4 300公里 ↔ 320公里'],
    ],
    ['the same, with a reason', '养护里程 | 320公里 | 250公里 | 300公里 | 连续降雨 | | √ |', []],
    [
      'more than expected of a cost',
      '养护费用 | ≤50万元 | 30万元 | 60万元 | | | √ |',
      ['warning forecast F4 60万元 ↔ ≤50万元'],
    ],
    ['10 points behind', '养护里程 | 10000公里 | 4833公里 | | | | √ |', ['warning pace E4']],
    ['not quite', '养护里程 | 10000公里 | 4834公里 | | | | √ |', []],
    ['behind, but expected to be reached', '养护里程 | 320公里 | 80公里 | 320公里 | | | | |', ['info pace E4']],
    ['behind, but ticked as certain', '养护里程 | 320公里 | 80公里 | | | √ | |', ['info pace E4']],
    ['a rate', '养护率 | 90% | 20% | | | | √ |', ['nothing to check']],
    ['a price', '养护单价 | 30万元/公里 | 5万元/公里 | | | | √ |', ['nothing to check']],
    ['a ceiling', '投诉 | ≤50件 | 5件 | | | | √ |', ['nothing to check']],
    ['nothing yet', '养护里程 | 320公里 | | | | | √ |', ['nothing to check']],
  ])('%s', (_, row, expected) => {
    expect(foundIn(ID, indicator(row))).toEqual(expected);
  });

  it.each([
    ['behind', '1000 | 483 | 48.3% | | ', ['warning spending C4 483 ↔ 1000']],
    ['not quite', '1000 | 484 | 48.4% | | ', []],
    ['behind, all is expected to be spent', '1000 | 300 | 30% | 1000 | ', ['info spending C4 300 ↔ 1000']],
    ['behind, some is expected to be left', '1000 | 300 | 30% | 999 | ', ['warning spending C4 300 ↔ 1000']],
    ['behind, with a reason', '1000 | 300 | 30% | | 招标推迟', []],
  ])('spending %s', (_, row, expected) => {
    expect(foundIn(ID, money(row))).toEqual(expected);
  });

  it('takes the months from the title', () => {
    const table = (title: string) => ({
      监控: `
        ${title}
        项目名称 | 农村公路养护
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
        产出指标 | 数量指标 | 养护里程 | 320公里 | 130公里`,
    });
    expect(foundIn(ID, table('2023年项目支出绩效监控表（1-9月）'))).toEqual(['warning pace E4']);
    expect(foundIn(ID, table('2023年一季度项目支出绩效监控表'))).toEqual([]);
    expect(foundIn(ID, table('2023年项目支出绩效监控表'))).toEqual(['nothing to check']);
  });

  it('speaks on no other form', () => {
    const self = {
      自评: '一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 全年预计完成情况\n产出 | 里程 | 320公里 | 80公里 | 100公里',
    };
    expect(foundIn(ID, self)).toEqual(['nothing to check']);
  });
});
