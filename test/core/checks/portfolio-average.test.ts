import { foundIn } from './grids';

const list = (mean: string, score = '85', label = '平均分') => `
  序号 | 项目名称 | 项目单位 | 项目金额 | 评价得分 | 评价等级
  1 | 甲项目 | 水务局 | 10 | 91 | 优
  2 | 乙项目 | 图书馆 | 20 | ${score} | 良
  ${label} | | | | ${mean}
`;

describe('portfolio-average', () => {
  it.each<[string, string, string[]]>([
    ['the mean', list('88'), []],
    ['with decimals', list('88.00'), []],
    ['another mean', list('89'), ['error differs E4 89 ↔ 88']],
    ['a rounded mean', list('88.33', '85.66'), []],
    ['cut off', list('88.33', '85.67'), []],
    ['a weighted mean', list('87', '85', '加权平均分'), []],
    ['a missing score', list('91', ''), ['nothing to check']],
    ['no mean', list(''), ['nothing to check']],
  ])('%s', (_, grid, expected) => {
    const lines = foundIn('portfolio-average', { 清单: grid });
    expect(lines).toEqual(expected);
  });
});
