import { foundIn } from './grids';
import { fact, found, funds, project } from './support';

const row = (cells: string) => funds(`label | budget | received | spent | rate\n年度资金总额 | ${cells}`);

describe('fund-execution-rate', () => {
  it.each<[string, string, string[]]>([
    ['by the budget', '1560 | | 1507.45 | 96.63%', []],
    ['as a fraction', '1560 | | 1507.45 | 0.9663', []],
    ['without a sign', '1560 | | 1507.45 | 96.63', []],
    ['whole percent', '1560 | | 1507.45 | 97%', []],
    ['by the money received', '2000 | 1560 | 1507.45 | 96.63%', []],
    ['100 % as 1', '100 | | 100 | 1', []],
    ['above 100 %', '100 | | 110 | 110%', []],
    ['zero', '100 | | 0 | 0%', []],
    ['another rate', '1560 | | 1507.45 | 98%', ['error differs E42 98% ↔ 96.63%']],
    ['digits cut off', '780 | | 500 | 64.10%', []],
    ['digits cut off at two', '3 | | 2 | 66.66%', ['info rounding E42 66.66% ↔ 66.67%']],
    ['nothing to spend', '0 | | 0 | 0%', ['nothing to check']],
    ['a blank amount', '1560 | | | 96.63%', ['nothing to check']],
    ['an error cell', '1560 | | #REF! | 96.63%', ['nothing to check']],
    ['an unreadable rate', '1560 | | 1507.45 | #DIV/0!', ['nothing to check']],
    ['a negative budget', '-100 | | 50 | 50%', ['nothing to check']],
    ['different units', '1560 | | 15074500元 | 96.63%', []],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-execution-rate', project({ funds: [row(cells)] }))).toEqual(expected);
  });

  it('divides by the initial budget only where there is no other', () => {
    const table = (cells: string) => funds(`label | initialBudget | budget | spent | rate\n总额 | ${cells}`);
    expect(found('fund-execution-rate', project({ funds: [table('100 | | 80 | 80%')] }))).toEqual([]);
    expect(found('fund-execution-rate', project({ funds: [table('100 | 160 | 80 | 80%')] }))).toEqual([
      'error differs E42 80% ↔ 50.00%',
    ]);
  });

  it('takes what was agreed with firms for no budget', () => {
    const lots = (of?: 'contracts') =>
      funds('label | role | budget | spent\n合计 | total | 650 | 634.13', { kind: 'items', of });
    const facts = [fact('executionRate', '96.08%')];
    const of = (table: ReturnType<typeof lots>) => found('fund-execution-rate', project({ funds: [table], facts }));
    expect(of(lots())).toEqual(['error differs Z101 96.08% ↔ 97.56%']);
    expect(of(lots('contracts'))).toEqual(['nothing to check']);
  });

  it('looks at every line of a table of items', () => {
    const table = funds(
      'label | role | budget | spent | rate\n1标段 | item | 100 | 77.66 | 77.66%\n2标段 | item | 200 | 100 | 55%',
      { kind: 'items' },
    );
    expect(found('fund-execution-rate', project({ funds: [table] }))).toEqual(['error differs E43 55% ↔ 50.00%']);
  });

  it.each<[string, string, string[]]>([
    ['the rate of either amount', '96.62%', []],
    ['another rate', '95%', ['warning differs Z104 95% ↔ 96.63%']],
    ['a requirement', '≥90%', ['nothing to check']],
  ])('sentences: %s', (_, rate, expected) => {
    const words = '…';
    const facts = [
      fact('budget', '1560万元', { words }),
      fact('spent', '1507.45万元', { words }),
      fact('spent', '1507.24万元', { words }),
      fact('executionRate', rate, { words }),
    ];
    expect(found('fund-execution-rate', project({ facts }))).toEqual(expected);
  });

  it('takes the actual value of the indicator 预算执行率 for a printed rate', () => {
    const indicators = 'name | actual\n预算执行率 | 90%';
    expect(found('fund-execution-rate', project({ indicators, funds: [row('100 | | 80 |')] }))).toEqual([
      'error differs B2 90% ↔ 80.00%',
    ]);
  });

  it('asks for the rate where a score was given for it', () => {
    const table = (rate: string, score: string) =>
      funds(`label | budget | spent | points | rate | score\n总额 | 880 | 880 | 10 | ${rate} | ${score}`);
    expect(found('fund-execution-rate', project({ funds: [table('', '10')] }))).toEqual([
      'warning missing E42  ↔ 100.00%',
    ]);
    expect(found('fund-execution-rate', project({ funds: [table('', '')] }))).toEqual(['nothing to check']);
    expect(found('fund-execution-rate', project({ funds: [table('-', '10')] }))).toEqual(['nothing to check']);
  });
  it('says nothing of a column that most rows contradict', () => {
    const table = (last: string) => `
      支出内容 | 预算数 | 支出数 | 支出率
      办公费 | 500 | 400 | 40%
      会议费 | 600 | 600 | 60%
      合计 | 1100 | 1000 | ${last}`;
    expect(foundIn('fund-execution-rate', { 明细: table('100%') })).toEqual(['nothing to check']);
    expect(foundIn('fund-execution-rate', { 明细: table('90.91%') })).toHaveLength(2);
  });
  it('is no share of what was spent', () => {
    const table = (heading: string) => `
      支出内容 | 预算数 | 支出数 | ${heading}
      办公费 | 500 | 400 | 40%
      会议费 | 600 | 600 | 60%
      合计 | 1100 | 1000 | 90.91%`;
    const rates = ['error differs D2 40% ↔ 80.00%', 'error differs D3 60% ↔ 100.00%'];
    expect(foundIn('fund-execution-rate', { 明细: table('支出率') })).toEqual(rates);
    expect(foundIn('fund-execution-rate', { 明细: table('占实际支出比例') })).toEqual(['nothing to check']);
  });
});
