import { foundIn } from './grids';

describe('survey-counts', () => {
  it.each<[string, string[]]>([
    ['共发放问卷100份，收回95份。', []],
    ['共发放问卷100份，收回100份。', []],
    ['共发放问卷95份，收回100份。', ['error more A1 100份 ↔ 95份']],
    ['共发放问卷100份，收回95份，回收率95%。', []],
    ['共发放问卷100份，收回95份，回收率98%。', ['error rate A1 98% ↔ 95.00%']],
    ['共发放问卷100份，收回95份，有效问卷96份。', ['error more A1 96份 ↔ 95份']],
    ['共发放问卷120份，收回95份，有效问卷90份，回收率75%。', []],
    ['共发放问卷约100份，收回105份。', ['nothing to check']],
    ['共发放问卷100份。', ['nothing to check']],
    ['共发放问卷100份，收回95份。共发放问卷50份，收回60份。', ['nothing to check']],
  ])('%s', (text, expected) => expect(foundIn('survey-counts', { 报告文本: text })).toEqual(expected));

  it('compares the satisfied answers with the indicator', () => {
    const table = (actual: string) => `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度指标 | 满意度 | 群众满意度 | ≥90% | ${actual} | 100 | 100`;
    const text = '共发放问卷100份，收回95份，其中满意92份。';
    expect(foundIn('survey-counts', { 评分表: table('96.84%'), 报告文本: text })).toEqual([]);
    expect(foundIn('survey-counts', { 评分表: table('99%'), 报告文本: text })).toEqual(['error rate E2 99% ↔ 96.84%']);
  });
});
