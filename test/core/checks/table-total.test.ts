import { foundIn } from './grids';

const found = (table: string) => foundIn('table-total', { 附表: table });

describe('table-total', () => {
  const list = (total: string, label = '合计') => `
    乡镇 | 受益户数 | 分配金额
    甲镇 | 30 | 20
    乙镇 | 40 | 15
    ${label} | 70 | ${total}
  `;

  it.each<[string, string, string[]]>([
    ['the sum', list('35'), []],
    ['another', list('45'), ['error column C4 45 ↔ 35']],
    ['composed words', list('45', '资金合计'), ['error column C4 45 ↔ 35']],
    ['a blank total', list(''), []],
    ['no figure', list('—'), []],
    ['a label that adds up nothing', list('45', '丙镇'), ['nothing to check']],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it('reads up to 200 totals of a table; more say nothing', () => {
    const table = (totals: number) =>
      ['乡镇 | 金额', '甲镇 | 20', '乙镇 | 15', ...Array(totals).fill('合计 | 45')].join('\n');
    expect(found(table(200))[0]).toBe('error column B4 45 ↔ 35');
    expect(found(table(201))).toEqual(['nothing to check']);
  });

  it('reads subtotals, outlines and 其中 as they fit', () => {
    const grouped = (total: string) => `
      科目 | 金额
      一、人员经费 | 60
      工资 | 40
      津贴 | 20
      二、公用经费 | 40
      办公费 | 30
      水电费 | 10
      合计 | ${total}
    `;
    expect(found(grouped('100'))).toEqual([]);
    expect(found(grouped('110'))).toEqual(['error column B8 110 ↔ 100']);
    const subtotals = (total: string) => `
      学校 | 学生数
      一小 | 200
      二小 | 150
      小计 | 350
      一中 | 400
      二中 | 100
      小计 | 500
      合计 | ${total}
    `;
    expect(found(subtotals('850'))).toEqual([]);
    expect(found(subtotals('840'))).toEqual(['error column B8 840 ↔ 850']);
    expect(found('科室 | 人数\n甲 | 60\n其中：女 | 20\n乙 | 40\n合计 | 100')).toEqual([]);
    expect(found('科室 | 人数\n合计 | 100\n甲 | 60\n乙 | 40')).toEqual([]);
  });

  it('adds up no unit prices, rates or averages, and nothing with a blank part', () => {
    expect(
      found('品名 | 数量 | 单价 | 金额\n桌 | 10 | 200 | 2000\n椅 | 20 | 100 | 2000\n合计 | 30 | 133 | 4000'),
    ).toEqual([]);
    expect(found('学校 | 人数 | 到课率\n甲 | 20 | 90%\n乙 | 30 | 80%\n合计 | 50 | 84%')).toEqual([]);
    expect(found('品名 | 温度\n甲 | 20\n乙 | 30\n合计 | 25')).toEqual(['nothing to check']);
    expect(found('乡镇 | 金额\n甲 | 20\n乙 |\n丙 | 5\n合计 | 45')).toEqual(['nothing to check']);
  });

  it('compares a total within rows once it holds in two others', () => {
    const table = (third: string) => `
      类别 | 男 | 女 | 总人数
      在职 | 10 | 12 | 22
      退休 | 5 | 6 | 11
      临聘 | 3 | 4 | ${third}
    `;
    expect(found(table('7'))).toEqual([]);
    expect(found(table('8'))).toEqual(['error row D4 8 ↔ 7']);
    expect(found('类别 | 男 | 女 | 总人数\n在职 | 10 | 12 | 22\n临聘 | 3 | 4 | 8')).toEqual([]);
  });

  it('tells one wrong part once, though it is in two sums', () => {
    const table = `
      类别 | 男 | 女 | 合计
      在职 | 10 | 12 | 22
      退休 | 5 | 9 | 11
      临聘 | 3 | 4 | 7
      合计 | 18 | 22 | 40
    `;
    expect(found(table)).toHaveLength(1);
  });
});
