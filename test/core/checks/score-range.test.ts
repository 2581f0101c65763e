import { found, funds, project } from './support';

const table = (points: string, score: string) => `
  name | points | score
  甲 | ${points} | ${score}`;

describe('score-range', () => {
  it.each<[string, string, string, string[]]>([
    ['within', '10', '9.5', []],
    ['full', '10', '10', []],
    ['zero', '10', '0', []],
    ['full width', '10', '１０分', []],
    ['above', '10', '10.5', ['error above C2 10.5 ↔ 10']],
    ['above by a digit', '10', '100', ['error above C2 100 ↔ 10']],
    ['negative', '10', '-1', ['error negative C2 -1 ↔ 10']],
    ['above zero points', '0', '5', ['error above C2 5 ↔ 0']],
    ['above by less than was written', '3.33', '3.333', []],
    ['no score', '10', '', ['nothing to check']],
    ['no points', '', '10', ['nothing to check']],
    ['an error cell', '10', '#VALUE!', ['nothing to check']],
    ['words', '10', '满分', ['nothing to check']],
    ['percent of the weight', '10%', '9.8', []],
    ['money', '10', '12万元', ['nothing to check']],
  ])('%s', (_, points, score, expected) => {
    expect(found('score-range', project({ indicators: table(points, score) }))).toEqual(expected);
  });

  it('looks at reviewed scores and at the fund block', () => {
    const indicators = `
      name | points | score | reviewScore
      甲 | 10 | 9 | 11`;
    const block = funds('label | points | score\n年度资金总额 | 10 | 12');
    expect(found('score-range', project({ indicators, funds: [block] }))).toEqual([
      'error above D2 11 ↔ 10',
      'error above C42 12 ↔ 10',
    ]);
  });

  it('does not take a share of the weight for points', () => {
    const indicators = `
      name | points | score
      甲 | 0.6 | 55
      乙 | 0.4 | 40`;
    expect(found('score-range', project({ indicators }))).toEqual([]);
  });
});
