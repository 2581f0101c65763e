import { fact, found, funds, project } from './support';

const words = '…';
const budgets = (...amounts: string[]) =>
  project({ facts: amounts.map((amount) => fact('budget', amount, { words })) });

describe('fund-unit', () => {
  it.each<[string, string[], string[]]>([
    ['the same in two units', ['1560万元', '15600000元'], []],
    ['元 for 万元', ['1560万元', '1560元'], ['error differs Z102 1560元 ↔ 1560万元']],
    ['亿元 for 万元', ['1.5亿元', '1.5万元'], ['error differs Z102 1.5万元 ↔ 1.5亿元']],
    ['元 for 亿元', ['1.36亿元', '1.36元'], ['error differs Z102 1.36元 ↔ 1.36亿元']],
    ['rounded, of enough digits', ['1507.45万元', '1507.4532元'], ['error differs Z102 1507.4532元 ↔ 1507.45万元']],
    ['a factor of a thousand', ['1560万元', '1.56万元'], []],
    ['nearly', ['1560万元', '1570元'], []],
    ['one amount', ['1560万元'], []],
    ['without a unit nobody can tell', ['1560', '1600'], ['nothing to check']],
    ['zeros', ['0万元', '0元'], ['nothing to check']],
    ['negatives', ['-5万元', '-5元'], ['nothing to check']],
    ['a percent', ['15%'], ['nothing to check']],
    ['a bound', ['≤1560元'], ['nothing to check']],
  ])('%s', (_, amounts, expected) => {
    expect(found('fund-unit', budgets(...amounts))).toEqual(expected);
  });

  it('compares the fund block with sentences, skipping blanks and error cells', () => {
    const block = funds('label | budget | spent\n总额 | 1560 | #REF!\n');
    const facts = [fact('budget', '1560元', { words }), fact('spent', '5元', { words })];
    expect(found('fund-unit', project({ funds: [block], facts }))).toEqual(['error differs Z101 1560元 ↔ 1560万元']);
  });
});
