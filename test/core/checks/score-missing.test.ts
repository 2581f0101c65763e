import { findingsOf, found, funds, project } from './support';

const table = (...rows: string[]) => `
  name | points | score | part
  ${rows.join('\n')}`;

describe('score-missing', () => {
  it.each<[string, string[], string[]]>([
    ['all scored', ['甲 | 10 | 9 |', '乙 | 10 | 0 |'], []],
    ['one blank', ['甲 | 10 | 9 |', '乙 | 10 | |'], ['warning blank C3']],
    ['an error cell', ['甲 | 10 | 9 |', '乙 | 10 | #N/A |'], ['warning unreadable C3']],
    ['words', ['甲 | 10 | 9 |', '乙 | 10 | 满分 |'], ['warning unreadable C3']],
    ['deliberately none', ['甲 | 10 | 9 |', '乙 | 10 | / |'], ['info blank C3']],
    ['no points', ['甲 | 10 | 9 |', '乙 | | |', '丙 | / | |', '丁 | 0 | |'], []],
    ['a 其中 row', ['甲 | 10 | 9 |', '其中：乙 | 5 | | x'], []],
    ['none at all', ['甲 | 10 | |', '乙 | 10 | |'], ['warning none C2']],
    ['a single row', ['甲 | 10 | |'], ['warning blank C2']],
    ['text numbers, percents and negatives are scores', ['甲 | 10 | ９分 |', '乙 | 10 | 90% |', '丙 | 10 | -1 |'], []],
  ])('%s', (_, rows, expected) => {
    expect(found('score-missing', project({ indicators: table(...rows) }))).toEqual(expected);
  });

  it('looks at the fund block', () => {
    const block = funds('label | points | score\n年度资金总额 | 10 |');
    expect(found('score-missing', project({ indicators: table('甲 | 90 | 80 |'), funds: [block] }))).toEqual([
      'warning blank C42',
    ]);
  });

  it('says once that nothing is filled in, with every cell', () => {
    const [finding] = findingsOf('score-missing', project({ indicators: table('甲 | 60 | |', '乙 | 40 | |') }));
    expect(finding).toMatchObject({ message: { data: { count: 2 } }, related: [{ row: 2 }] });
  });

  it('has nothing to look at in a table without scores', () => {
    expect(found('score-missing', project({ indicators: 'name | points\n甲 | 10' }))).toEqual(['nothing to check']);
  });
});
