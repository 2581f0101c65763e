import { foundIn } from './grids';

const found = (table: string) => foundIn('table-rate', { 附表: table });

describe('table-rate', () => {
  const rates = (third: string, heading = '到课率') => `
    学校 | 应到人数 | 实到人数 | ${heading}
    一小 | 200 | 190 | 95%
    二小 | 150 | 120 | 80%
    三小 | 80 | 72 | ${third}
    四小 | 430 | 387 | 90%
  `;

  it.each<[string, string, string[]]>([
    ['the rate', rates('90%'), []],
    ['another', rates('92%'), ['error row D4 92% ↔ 90%']],
    ['a blank', rates(''), []],
    ['an error cell', rates('!#REF!'), []],
    ['words', rates('未统计'), []],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it('says nothing where no other row shows what a rate is worked out from', () => {
    expect(
      found('学校 | 应到人数 | 实到人数 | 满意率\n一小 | 200 | 190 | 71%\n二小 | 150 | 120 | 93%'),
    ).not.toContainEqual(expect.stringContaining('error'));
  });
});
