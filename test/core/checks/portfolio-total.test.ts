import { foundIn, saidIn } from './grids';

const list = (total: string, second = '20') => `
  单位：万元
  序号 | 项目名称 | 资金性质 | 项目类别 | 项目金额 | 评价得分 | 评价等级
  1 | 甲项目 | 一般公共预算 | 政府采购 | 10 | 91 | 优
  2 | 乙项目 | 一般公共预算 | 其他 | ${second} | 85 | 良
  3 | 丙项目 | 政府性基金预算 | 其他 | 30 | 85 | 良
  合计 | | | | ${total}
`;
const sums = (general: string, purchase = '10', other = '20') => `
  单位：万元
  资金性质 | 项目个数 | 项目金额
  一般公共预算 | 2 | ${general}
  其中：政府采购 | 1 | ${purchase}
  其中：其他 | 1 | ${other}
  政府性基金预算 | 1 | 30
  合计 | 3 | 60
`;

describe('portfolio-total', () => {
  it.each<[string, string, string[]]>([
    ['the sum', list('60'), []],
    ['another sum', list('70'), ['error differs E6 70万元 ↔ 60万元']],
    ['a missing amount', list('60', ''), ['info missing E4  ↔ 20万元']],
    ['a missing amount, and less than the others', list('30', ''), ['error differs E6 30万元 ↔ 40万元']],
    ['an amount that is not applicable', list('40', '/'), []],
    ['an error cell', list('60', '#REF!'), ['info missing E4  ↔ 20万元']],
  ])('%s', (_, grid, expected) => expect(foundIn('portfolio-total', { 清单: grid })).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['sums by type and category', sums('30'), []],
    ['a wrong sum of a type', sums('31'), ['error differs C3 31万元 ↔ 30万元', 'error differs C7 60万元 ↔ 61万元']],
    [
      'a wrong sum of a category',
      sums('30', '10', '21'),
      ['error differs C3 30万元 ↔ 31万元', 'error differs C5 21万元 ↔ 20万元'],
    ],
  ])('%s', (_, grid, expected) => {
    expect(foundIn('portfolio-total', { 清单: list('60'), 汇总: grid }).sort()).toEqual([...expected].sort());
  });

  it('says which amount would close the sum', () => {
    expect(saidIn('portfolio-total', { 清单: list('60', '') })).toEqual([
      '“乙项目”没有写金额；合计是 60万元，按差额推算应为 20万元。',
    ]);
  });
});

describe('money noted below a list', () => {
  const list = (note: string) => ({
    清单: `序号 | 项目名称 | 拨付金额（万元）\n1 | 道路工程 | 500\n2 | 水渠工程 | 400\n${note}`,
  });

  it.each<[string, string, number]>([
    ['the sum', '说明：本表共2个项目，合计拨付900万元。', 0],
    ['another', '说明：本表共2个项目，合计拨付990万元。', 1],
    ['behind a count of all above', '备注：以上2个项目共拨付资金990万元。', 1],
    ['of a part', '说明：本表共2个项目，其中财政资金合计300万元。', 0],
    ['of other projects', '说明：全县共2个项目，合计拨付990万元。', 0],
    ['of a number that is not listed', '说明：本表共5个项目，合计拨付990万元。', 0],
  ])('%s', (_, note, count) => {
    const found = foundIn('portfolio-total', list(note)).filter((line) => line.startsWith('error'));
    expect(found).toHaveLength(count);
  });
});
