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
  it.each<[string, string, string, string[]]>([
    ['each mean in its column', '95', '88', []],
    ['another mean of the reviewers', '95', '95', ['error differs F4 95 ↔ 88']],
  ])('beside scores that were reviewed: %s', (_, own, reviewed, expected) => {
    const table = `
      序号 | 项目名称 | 项目单位 | 项目金额 | 自评分 | 财政复核分 | 复核等级
      1 | 甲项目 | 水务局 | 10 | 96 | 91 | 优
      2 | 乙项目 | 图书馆 | 20 | 94 | 85 | 良
      平均分 | | | | ${own} | ${reviewed}`;
    expect(foundIn('portfolio-average', { 清单: table })).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['the mean', '88', []],
    ['another', '89', ['error differs D4 89 ↔ 88']],
  ])('of counties, 得分率 below: %s', (_, mean, expected) => {
    const table = `
      县（区） | 过程（40分） | 产出（60分） | 总得分 | 评价等级
      沐原区 | 36 | 55 | 91 | 优
      石槽县 | 33 | 52 | 85 | 良
      平均分 | 34.5 | 53.5 | ${mean} | 良
      得分率 | 86.25% | 89.17% | 88% |`;
    expect(foundIn('portfolio-average', { 各县得分: table })).toEqual(expected);
    expect(foundIn('table-missing', { 各县得分: table })).toEqual(['nothing to check']);
  });

  it.each<[string, string, string[]]>([
    ['the mean', '88', []],
    ['another', '89', ['error differs E4 89 ↔ 88']],
  ])('in one row with the total: %s', (_, mean, expected) => {
    expect(foundIn('portfolio-average', { 清单: list(mean, '85', '合计/平均分') })).toEqual(expected);
    const total = list(mean, '85', '合计/平均分').replace('| | | | ', '| | | 35 | ');
    expect(foundIn('portfolio-total', { 清单: total })).toEqual(['error differs D4 35 ↔ 30']);
  });
});
