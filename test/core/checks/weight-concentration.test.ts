import { found, funds, project } from './support';

const table = (...points: string[]) => `
  name | points
  ${points.map((text, index) => `指标甲${String(index)} | ${text}`).join('\n')}`;

describe('weight-concentration', () => {
  it.each<[string, string[], string[]]>([
    ['half of all', ['50', '50'], []],
    ['more than half', ['60', '30', '10'], ['info heavy B2 60 ↔ ']],
    ['percent', ['50.5%', '49.5%'], ['info heavy B2 50.5% ↔ ']],
    ['a blank beside it', ['60', ''], ['nothing to check']],
    ['only one', ['100'], ['nothing to check']],
    ['zeros', ['0', '0'], ['nothing to check']],
    ['negative sums', ['-60', '10'], ['nothing to check']],
  ])('%s', (_, points, expected) => {
    expect(found('weight-concentration', project({ indicators: table(...points) }))).toEqual(expected);
  });

  it('counts the points of the fund block', () => {
    const block = funds('label | points\n年度资金总额 | 10');
    expect(found('weight-concentration', project({ indicators: table('50', '40'), funds: [block] }))).toEqual([]);
    expect(found('weight-concentration', project({ indicators: table('60', '30'), funds: [block] }))).toHaveLength(1);
  });

  it('takes the share from its option', () => {
    const of = project({ indicators: table('60', '40') });
    expect(found('weight-concentration', of, { 'weight-concentration.share': '70%' })).toEqual([]);
    expect(found('weight-concentration', of, { 'weight-concentration.share': '0.3' })).toHaveLength(2);
  });
});
