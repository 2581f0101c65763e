import { fact, found, funds, project } from './support';

const indicators = 'name | points | score | reviewScore\n甲 | 50 | 50 | 45\n乙 | 40 | 40 | 38';
const block = funds('label | points | score\n年度资金总额 | 10 | 9.8');

describe('review-total', () => {
  it.each([
    ['the sum of the reviewed scores', '83', []],
    ['one less', '82', ['error differs Z101 82 ↔ 83']],
    ["the sum of the unit's own scores", '90', ['error differs Z101 90 ↔ 83']],
    ['not a figure', '见附件', []],
  ])('%s', (_, total, expected) => {
    const findings = found('review-total', project({ indicators, facts: [fact('reviewScore', total)] }));
    expect(findings.filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it('accepts the total with the execution rate, and without', () => {
    const of = (total: string) =>
      found('review-total', project({ indicators, funds: [block], facts: [fact('reviewScore', total)] }));
    expect(of('92.8')).toEqual([]);
    expect(of('83')).toEqual([]);
    expect(of('94')).toEqual(['error differs Z101 94 ↔ 83']);
  });

  it('has nothing to check without reviewed scores', () => {
    const own = 'name | points | score\n甲 | 50 | 50';
    expect(found('review-total', project({ indicators: own, facts: [fact('score', '50')] }))).toEqual([
      'nothing to check',
    ]);
  });
});
