import { foundIn } from './grids';
import { fact, found, funds, project } from './support';

const block = (total: string, ...parts: string[]) =>
  funds(`label | role | source | budget | received | spent\n总额 | total | | ${total}\n${parts.join('\n')}`);

describe('fund-overspent', () => {
  it.each<[string, string, string[]]>([
    ['within the budget', '100 | | 90', []],
    ['all of it', '100 | | 100', []],
    ['above the budget', '100 | | 110', ['error above F42 110万元 ↔ 100万元']],
    ['above the budget, within what arrived', '100 | 120 | 110', []],
    ['above both', '100 | 105 | 110', ['error above F42 110万元 ↔ 105万元']],
    ['no budget at all', '0 | 0 | 5', ['error above F42 5万元 ↔ 0万元']],
    ['in another unit', '100 | | 990000元', []],
    ['a negative amount', '100 | | -5', []],
    ['a blank', '100 | | ', ['nothing to check']],
    ['an error cell', '#REF! | | 90', ['nothing to check']],
    ['percents', '100 | | 110%', ['nothing to check']],
  ])('%s', (_, total, expected) => {
    expect(found('fund-overspent', project({ funds: [block(total)] }))).toEqual(expected);
  });

  it('is a note for a line within a total that holds', () => {
    const of = project({
      funds: [block('100 | | 95', '其中：财政 | part | fiscal | 60 | | 70', '其他 | part | other | 40 | | 25')],
    });
    expect(found('fund-overspent', of)).toEqual(['info line F43 70万元 ↔ 60万元']);
  });

  it('leaves income above what was planned alone', () => {
    const income = (heading: string) => `
      ${heading} | 预算数（万元） | 决算数（万元）
      个人缴费 | 4780 | 4862
      政府补贴 | 18820 | 18946
      合计 | 23600 | 23808
    `;
    expect(foundIn('fund-overspent', { 附表: income('支出项目') })[0]).toBe('error above C4 23808万元 ↔ 23600万元');
    expect(foundIn('fund-overspent', { 附表: income('收入项目') })).toEqual(['nothing to check']);
    expect(foundIn('fund-overspent', { 附表: income('收支项目') })[0]).toBe('error above C4 23808万元 ↔ 23600万元');
  });

  it('leaves more than the budget of the year’s start alone: what was added to it in the year was spent as well', () => {
    const accounts = (budget: string) => `
      科目名称 | ${budget}（万元） | 支出决算数（万元）
      行政运行 | 3520.40 | 3498.15
      执法办案 | 460.00 | 512.80
      合计 | 3980.40 | 4010.95
    `;
    expect(foundIn('fund-overspent', { 决算: accounts('全年预算数') })[0]).toBe(
      'error above C4 4010.95万元 ↔ 3980.4万元',
    );
    expect(
      foundIn('fund-overspent', { 决算: accounts('年初预算数') }).filter((line) => line.startsWith('error')),
    ).toEqual([]);
  });

  it('leaves it open where a sentence tells of more money', () => {
    const of = (words: string) =>
      project({ facts: [fact('budget', '1200万元', { words }), fact('spent', '1331.5万元')] });
    expect(found('fund-overspent', of('预算1200万元'))).toEqual(['error above Z102 1331.5万元 ↔ 1200万元']);
    expect(found('fund-overspent', of('预算1200万元，另有上年结转资金186.4万元'))).toEqual(['nothing to check']);
  });

  it('leaves carried-over money outside the budget to fund-carryover', () => {
    const of = project({ funds: [block('100 | | 110', '上年结转 | part | carryOver | | | 10')] });
    expect(found('fund-overspent', of)).toEqual([]);
  });

  it('compares sentences: the least spent with the most available', () => {
    const words = '…';
    const spent = (...amounts: string[]) => amounts.map((amount) => fact('spent', amount, { words }));
    const budget = fact('budget', '100万元', { words });
    expect(found('fund-overspent', project({ facts: [budget, ...spent('110万元', '90万元')] }))).toEqual([]);
    expect(found('fund-overspent', project({ facts: [budget, ...spent('110万元')] }))).toEqual([
      'warning above Z102 110万元 ↔ 100万元',
    ]);
  });
});
