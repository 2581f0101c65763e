import { fact, found, funds, project, said } from './support';

const block = (carried: string, total = '100 | 90') =>
  funds(
    `label | role | source | budget | spent\n总额 | total | | ${total}\n其中：财政 | part | fiscal | 100 | 70\n上年结转 | part | carryOver | ${carried}`,
  );

describe('fund-carryover', () => {
  it.each<[string, string, string[]]>([
    ['in the numerator only', ' | 20', ['warning numerator E44 90.00% ↔ 70.00%']],
    ['with a budget of zero', '0 | 20', ['warning numerator E44 90.00% ↔ 70.00%']],
    ['not applicable as a budget', '/ | 20万元', ['warning numerator E44 90.00% ↔ 70.00%']],
    ['in both', '20 | 20', []],
    ['nothing spent of it', ' | 0', ['nothing to check']],
    ['blank', ' | ', ['nothing to check']],
    ['an error cell', ' | #REF!', ['nothing to check']],
    ['negative', ' | -20', ['nothing to check']],
    ['a percent', ' | 20%', ['nothing to check']],
  ])('%s', (_, carried, expected) => {
    expect(found('fund-carryover', project({ funds: [block(carried)] }))).toEqual(expected);
  });

  const words = '…';
  const facts = (...more: ReturnType<typeof fact>[]) => [
    fact('budget', '1000万元', { words }),
    fact('spent', '780.5784万元', { words }),
    fact('carryOverSpent', '150.9029万元', { words }),
    ...more,
  ];

  it('finds it in sentences', () => {
    const of = project({ facts: facts(fact('currentYearSpent', '629.6755万元', { words })) });
    expect(found('fund-carryover', of)).toEqual(['warning numerator Z103 78.06% ↔ 62.97%']);
    expect(said('fund-carryover', of)).toEqual([
      '支出 780.5784万元 中有上年结转 150.9029万元，预算 1000万元 却不含结转。执行率按此是 78.06%，只算当年资金是 62.97%。',
    ]);
  });

  it('is silent where the spending is this year’s money only', () => {
    expect(
      found('fund-carryover', project({ facts: facts(fact('currentYearSpent', '780.5784万元', { words })) })),
    ).toEqual([]);
  });

  it('is silent where the budget lists what was carried over', () => {
    const table = funds('label | role | source | budget\n总额 | total | | 1000\n上年结转 | part | carryOver | 160');
    expect(found('fund-carryover', project({ funds: [table], facts: facts() }))).toEqual([]);
  });
});
