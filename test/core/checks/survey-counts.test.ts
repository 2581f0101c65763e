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

  it.each<[string, string[]]>([
    // Two surveys are told apart by whom they ask, or by two numbers of one kind.
    ['面向参保居民发放问卷300份，收回有效问卷286份。\n面向经办人员发放问卷40份，收回38份。', ['nothing to check']],
    ['对企业收回问卷22份。\n向农户发放问卷350份，收回338份，满意320份。', []],
    ['学生问卷发放500份，收回有效问卷486份。\n教师问卷发放80份，收回78份。', ['nothing to check']],
    ['第一次发放问卷300份，收回有效问卷286份。\n第二次发放问卷40份，收回38份。', ['nothing to check']],
    ['面向企业，收回48份。\n有效问卷49份。', ['error more A3 49份 ↔ 48份']],
    ['面向企业开展调查，收回48份。\n面向企业的调查，有效问卷49份。', ['error more A3 49份 ↔ 48份']],
    ['面向企业开展调查，收回48份。\n面向居民的调查，有效问卷49份。', ['nothing to check']],
    ['面向企业开展调查，收回48份。\n通过线上问卷，有效问卷49份。', ['error more A3 49份 ↔ 48份']],
    ['面向企业开展调查，收回48份。\n居民问卷中，有效问卷49份。', ['nothing to check']],
    ['面向企业开展调查，收回48份，有效问卷49份。\n居民问卷，满意38份。', ['error more A2 49份 ↔ 48份']],
  ])('several surveys: %s', (text, expected) =>
    expect(foundIn('survey-counts', { 报告文本: `2023年某项目绩效评价报告\n${text}` })).toEqual(expected),
  );

  it('compares the satisfied answers with the indicator', () => {
    const table = (actual: string) => `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      满意度指标 | 满意度 | 群众满意度 | ≥90% | ${actual} | 100 | 100`;
    const text = '共发放问卷100份，收回95份，其中满意92份。';
    expect(foundIn('survey-counts', { 评分表: table('96.84%'), 报告文本: text })).toEqual([]);
    expect(foundIn('survey-counts', { 评分表: table('99%'), 报告文本: text })).toEqual(['error rate E2 99% ↔ 96.84%']);
  });
});
