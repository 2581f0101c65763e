import { foundIn } from './grids';

const list = (score: string, grade: string) => `
  序号 | 项目名称 | 项目单位 | 项目金额 | 评价得分 | 评价等级
  1 | 河道清淤项目 | 水务局 | 10 | ${score} | ${grade}
  2 | 图书更新项目 | 图书馆 | 20 | 85 | 良
`;

describe('portfolio-grade', () => {
  it.each<[string, string, string, string[]]>([
    ['the grade of the score', '90', '优', []],
    ['just below', '89.99', '良', []],
    ['another grade', '89.99', '优', ['error differs F2 优 ↔ 良']],
    ['a word that means the grade', '91', '优秀', []],
    ['a word that may mean any', '65', '合格', []],
    ['no score', '', '优', []],
    ['no grade', '91', '', []],
    ['an error cell', '#REF!', '优', []],
    ['above the full mark', '910', '优', []],
  ])('%s', (_, score, grade, expected) => {
    expect(foundIn('portfolio-grade', { 清单: list(score, grade) })).toEqual(expected);
  });

  it('compares sentences', () => {
    const text = '河道清淤项目评价得分91分，评价等级为“良”。\n图书更新项目评价得分86分，评价等级为“良”。';
    expect(foundIn('portfolio-grade', { 清单: list('91', '优'), 报告文本: text })).toEqual([
      'error said-grade A1 良 ↔ 优',
      'warning said-score A2 86分 ↔ 85',
    ]);
  });

  it('compares the table of the project itself', () => {
    const table = `
      项目名称 | 河道清淤项目
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      产出指标 | 数量指标 | 清淤长度 | 100 | 92`;
    expect(foundIn('portfolio-grade', { 清单: list('91', '优'), 河道清淤: table })).toEqual(['error sheet E2 91 ↔ 92']);
  });
});
