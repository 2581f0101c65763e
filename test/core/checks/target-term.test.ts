import { foundIn } from './grids';

const ID = 'target-term';

const stacked = (longTerm: string, annual: string) => ({
  目标: `
    项目支出绩效目标申报表
    项目名称 | 农村饮水安全
    长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
     | 产出指标 | 数量指标 | ${longTerm}
    年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
     | 产出指标 | 数量指标 | ${annual}`,
});

describe(ID, () => {
  it.each([
    ['more in the year', '工程 | 12处', '工程 | 13处', ['warning above E6 13处 ↔ 12处']],
    ['as much', '工程 | 12处', '工程 | 12处', []],
    ['another unit', '工程 | 12处', '工程 | 13公里', []],
    ['a rate', '合格率 | 90%', '合格率 | 95%', []],
    ['a ceiling', '投诉 | ≤12件', '投诉 | ≤20件', []],
    ['another thing', '工程 | 12处', '管网 | 35公里', ['nothing to check']],
  ])('%s', (_, longTerm, annual, expected) => {
    expect(foundIn(ID, stacked(longTerm, annual))).toEqual(expected);
  });

  it('compares tables side by side', () => {
    const table = {
      目标: `
        项目支出绩效目标申报表
        项目名称 | 农村饮水安全
        总体目标 | 中期目标 | | | 年度目标
        一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
        产出指标 | 数量指标 | 工程 | 12处 | 数量指标 | 工程 | 14处`,
    };
    expect(foundIn(ID, table)).toEqual(['warning above G5 14处 ↔ 12处']);
  });

  it.each([
    ['900 | 年度资金总额 | 300', []],
    ['300 | 年度资金总额 | 301', ['warning money D3 301 ↔ 300']],
    ['300 | 年度资金总额 | 300', []],
  ])('compares the money: 中期资金总额 | %s', (row, expected) => {
    const table = { 目标: `项目支出绩效目标申报表\n项目名称 | 农村饮水安全\n中期资金总额 | ${row}` };
    expect(foundIn(ID, table)).toEqual(expected);
  });
});
