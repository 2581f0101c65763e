import { foundIn } from './grids';

const found = (table: string) => foundIn('table-parts', { 附表: table });

describe('table-parts', () => {
  const rests = (last: string, heading = '结余') => `
    站点 | 计划 | 已用 | ${heading}
    甲站 | 530 | 210 | 320
    乙站 | 417 | 105 | 312
    丙站 | 860 | 415 | 445
    丁站 | 298 | 133 | ${last}
  `;

  it.each<[string, string, string[]]>([
    ['the rest', rests('165'), []],
    ['another', rests('156'), ['error row D5 156 ↔ 165']],
    ['a blank', rests(''), []],
    ['without a word, where only three rows keep it', rests('156', '其他'), ['nothing to check']],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it('believes a relation without a word where many rows keep it and one breaks it', () => {
    const table = (broken: string) => `
      站点 | 甲数 | 乙数 | 丙数
      一 | 5301 | 2104 | 3197
      二 | 4172 | 1053 | 3119
      三 | 8604 | 4157 | 4447
      四 | 2981 | 1332 | 1649
      五 | 7415 | 3306 | ${broken}
    `;
    expect(found(table('4109'))).toEqual([]);
    expect(found(table('4190'))).toEqual(['error row B6 7415 ↔ 7496']);
  });

  it('believes no relation that two rows keep without a word', () => {
    expect(found('站点 | 甲数 | 乙数 | 丙数\n一 | 5 | 3 | 2\n二 | 9 | 4 | 5\n三 | 7 | 4 | 2')).not.toContainEqual(
      expect.stringContaining('error'),
    );
  });
});
