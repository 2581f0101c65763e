import { found, project } from './support';

const table = (row: string, first = '60') => `
  name | points | target | score | part
  甲 | ${first} | 1 | 5 |
  ${row}`;

describe('weight-missing', () => {
  it.each<[string, string, string[]]>([
    ['points for all', '乙 | 40 | 1 | 5 |', []],
    ['a target without points', '乙 | | ≥1 | |', ['warning targeted B3']],
    ['a score without points', '乙 | | | 5 |', ['warning scored B3']],
    ['an error cell', '乙 | #REF! | 1 | |', ['warning targeted B3']],
    ['a 其中 row', '其中：乙 | | 1 | | x', []],
    ['a row that does not apply', '乙 | / | / | |', []],
    ['a row nobody filled in', '乙 | | | |', []],
    ['zero points', '乙 | 0 | 1 | 0 |', []],
    ['negative points', '乙 | -5 | 1 | 0 |', []],
  ])('%s', (_, row, expected) => {
    expect(found('weight-missing', project({ indicators: table(row) }))).toEqual(expected);
  });

  it('takes blanks below a merged cell for covered once the full mark is reached', () => {
    expect(found('weight-missing', project({ indicators: table('乙 | | 1 | |', '100') }))).toEqual([]);
    expect(found('weight-missing', project({ indicators: table('乙 | | 1 | 5 |', '100') }))).toEqual([
      'warning scored B3',
    ]);
  });

  it('has nothing to look at in a table without points', () => {
    expect(found('weight-missing', project({ indicators: 'name | target\n甲 | 1' }))).toEqual(['nothing to check']);
  });
});
