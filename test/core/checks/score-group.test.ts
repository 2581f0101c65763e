import { fact, found, project } from './support';

const indicators = `
  level1 | level2 | name | points | score
  过程 | 资金管理 | 到位率 | 9 | 9
  过程 | 资金管理 | 执行率 | 2 | 0.9
  过程 | 资金管理 | 合规性 | 3 | 2.9
  过程 | 组织实施 | 健全性 | 8 | 8
  过程 | 组织实施 | 有效性 | 7 | 7`;

describe('score-group', () => {
  it.each<[string, Record<string, { score: string }>, string[]]>([
    ['both levels agree', { 过程: { score: '27.80' }, 资金管理: { score: '12.8' } }, []],
    ['a level-2 group', { 资金管理: { score: '13.8' } }, ['error differs Q2 13.8 ↔ 12.8']],
    ['a level-1 group', { 过程: { score: '29' } }, ['error differs Q2 29 ↔ 27.8']],
    ['with a unit', { 过程: { score: '27.8分' } }, []],
    ['an error cell', { 过程: { score: '#REF!' } }, ['nothing to check']],
    ['blank', { 过程: { score: '' } }, ['nothing to check']],
  ])('%s', (_, groups, expected) => {
    expect(found('score-group', project({ indicators, groups }))).toEqual(expected);
  });

  it('does not blame a subtotal for a blank score, unless it is too small already', () => {
    const table = `
      level1 | name | points | score
      产出 | 甲 | 10 | 9
      产出 | 乙 | 10 |`;
    expect(found('score-group', project({ indicators: table, groups: { 产出: { score: '18' } } }))).toEqual([]);
    expect(found('score-group', project({ indicators: table, groups: { 产出: { score: '8' } } }))).toEqual([
      'error differs Q2 8 ↔ 9',
    ]);
  });

  it('compares sentences about scores and lost points', () => {
    const about = { group: '过程', words: '过程…' };
    expect(
      found(
        'score-group',
        project({ indicators, facts: [fact('score', '27.80', about), fact('deduction', '1.20', about)] }),
      ),
    ).toEqual([]);
    expect(
      found('score-group', project({ indicators, facts: [fact('score', '28', about), fact('deduction', '1', about)] })),
    ).toEqual(['warning said Z101 28 ↔ 27.8', 'warning deduction Z102 1 ↔ 1.2']);
  });

  it('accepts the scores of the reviewer', () => {
    const reviewed = 'level1 | name | points | score | reviewScore\n产出 | 甲 | 50 | 50 | 45\n产出 | 乙 | 50 | 50 | 48';
    const of = (score: string) =>
      project({ indicators: reviewed, facts: [fact('score', score, { group: '产出', words: '产出…' })] });
    expect(['100', '93', '95'].map((score) => found('score-group', of(score)))).toEqual([
      [],
      [],
      ['warning said Z101 95 ↔ 100'],
    ]);
  });

  it('reports a figure that is repeated once', () => {
    const about = { group: '过程', words: '过程…' };
    expect(
      found('score-group', project({ indicators, facts: [fact('score', '28', about), fact('score', '28', about)] })),
    ).toHaveLength(1);
  });
});
