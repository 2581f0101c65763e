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
});
