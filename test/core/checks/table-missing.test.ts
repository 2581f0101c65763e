import { fact, found, project, said } from './support';

describe('table-missing', () => {
  it('is found where a score stands alone', () => {
    const of = project({ facts: [fact('score', '90分', { words: '评分结果：90分' })] });
    expect(found('table-missing', of)).toEqual(['warning missing Z101 90分 ↔ ']);
    expect(said('table-missing', of)).toEqual(['写明了得分 90分，工作簿里没有评分表，得分没有核对。']);
  });

  it('is not found beside a table', () => {
    const of = project({ indicators: 'name | points | score\n甲 | 100 | 90', facts: [fact('score', '90')] });
    expect(found('table-missing', of)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof fact>[]]>([
    ['no score', []],
    ['the score of a part', [fact('score', '20', { group: '决策' })]],
    ['words for a score', [fact('score', '待定')]],
  ])('has nothing to look at: %s', (_, facts) => {
    expect(found('table-missing', project({ facts }))).toEqual(['nothing to check']);
  });
});
