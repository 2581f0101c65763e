import { foundIn } from './grids';

const list = (amount: string, spent: string, rate: string) => `
  单位：万元
  序号 | 项目名称 | 项目单位 | 项目金额 | 已支付金额 | 预算执行率 | 评价得分 | 评价等级
  1 | 甲项目 | 水务局 | ${amount} | ${spent} | ${rate} | 91 | 优
`;

describe('portfolio-rate', () => {
  it.each<[string, string, string, string, string[]]>([
    ['the rate', '2438', '2404', '98.61%', []],
    ['as a fraction', '2438', '2404', '0.9861', []],
    ['another rate', '2438', '2404', '89.61%', ['error differs F3 89.61% ↔ 98.61%']],
    ['cut off', '2438', '2404', '98.60%', ['info rounding F3 98.60% ↔ 98.61%']],
    ['no amount', '', '2404', '98.61%', ['nothing to check']],
    ['zero', '0', '0', '0', ['nothing to check']],
    ['an error cell', '2438', '#REF!', '98.61%', ['nothing to check']],
  ])('%s', (_, amount, spent, rate, expected) => {
    expect(foundIn('portfolio-rate', { 清单: list(amount, spent, rate) })).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['the rates of what was issued', '82.00%', []],
    ['another', '88.00%', ['error differs H5 88.00% ↔ 82.00%']],
  ])('takes the amount of which most rates are: %s', (_, third, expected) => {
    // The rate of the totals is that of the rows: an amount of theirs is wrong, and told elsewhere.
    const issued = `
      单位：亿元
      序号 | 项目名称 | 领域 | 项目单位 | 项目总投资 | 发行金额 | 已支出金额 | 支出进度 | 到期日
      合计 | | | | 14.0000 | 4.9000 | 4.0520 | 84.42% | —
      1 | 甲项目 | 环保 | 水务局 | 6.0000 | 2.0000 | 1.7400 | 87.00% | 2043-03-15
      2 | 乙项目 | 民生 | 住建局 | 5.0000 | 1.6000 | 1.3120 | ${third} | 2043-03-15
      3 | 丙项目 | 民生 | 教育局 | 3.0000 | 1.2000 | 1.0000 | 83.33% | 2043-03-15
    `;
    expect(foundIn('portfolio-rate', { 清单: issued })).toEqual(expected);
  });
});
