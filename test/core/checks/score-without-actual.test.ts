import { found, project } from './support';

const table = (...rows: string[]) => `
  name | points | actual | score
  ${rows.join('\n')}`;

describe('score-without-actual', () => {
  it.each<[string, string[], string[]]>([
    ['actual values for all', ['甲 | 10 | 41261台 | 10', '乙 | 10 | 达成预期指标 | 10'], []],
    ['a blank', ['甲 | 10 | 1 | 10', '乙 | 10 | | 10'], ['warning blank C3']],
    ['an error cell', ['甲 | 10 | 1 | 10', '乙 | 10 | #REF! | 10'], ['warning unreadable C3']],
    ['zero is a value', ['甲 | 10 | 1 | 10', '乙 | 10 | 0 | 10'], []],
    ['deliberately none', ['甲 | 10 | 1 | 10', '乙 | 10 | / | 10'], []],
    ['nothing done, nothing earned', ['甲 | 10 | 1 | 10', '乙 | 10 | | 0'], []],
    ['no score', ['甲 | 10 | 1 | 10', '乙 | 10 | |'], []],
    ['a negative score', ['甲 | 10 | 1 | 10', '乙 | 10 | | -1'], []],
    ['a percent', ['甲 | 10 | 95% | 10'], []],
    ['none at all', ['甲 | 10 | | 10', '乙 | 10 | | 10'], ['warning none C2']],
    ['the execution rate follows from the money', ['预算执行率 | 10 | | 10', '乙 | 10 | 1 | 10'], []],
  ])('%s', (_, rows, expected) => {
    expect(found('score-without-actual', project({ indicators: table(...rows) }))).toEqual(expected);
  });

  it('has nothing to look at without a column of actual values', () => {
    expect(found('score-without-actual', project({ indicators: 'name | points | score\n甲 | 10 | 9' }))).toEqual([
      'nothing to check',
    ]);
  });
});
