import { foundIn } from './grids';
import { fact, found, funds, project } from './support';

const row = (cells: string) => funds(`label | budget | received | spent | balance\n总额 | ${cells}`);

describe('fund-balance', () => {
  it.each<[string, string, string[]]>([
    ['budget − spent', '1560 | | 1507.45 | 52.55', []],
    ['received − spent', '2000 | 1560 | 1507.45 | 52.55', []],
    ['zero', '100 | | 100 | 0', []],
    ['overspent', '100 | | 110 | -10', []],
    ['in another unit', '1560 | | 1507.45 | 525500元', []],
    ['with a unit of its own', '1560 | | 1507.45 | 52.55万元', []],
    ['another figure', '1560 | | 1507.45 | 52.65', ['error differs E42 52.65万元 ↔ 52.55万元']],
    ['tenths in a table of hundredths', '1560 | | 1507.45 | 52.5', ['error differs E42 52.5万元 ↔ 52.55万元']],
    ['a blank balance', '1560 | | 1507.45 | ', ['nothing to check']],
    ['a blank amount', '1560 | | | 52.55', ['nothing to check']],
    ['an error cell', '#REF! | | 1507.45 | 52.55', ['nothing to check']],
    ['a percent', '1560 | | 1507.45 | 3.37%', ['nothing to check']],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-balance', project({ funds: [row(cells)] }))).toEqual(expected);
  });

  it('compares every line of a table', () => {
    const table = funds(
      'label | role | budget | spent | balance\n1标段 | item | 100 | 80 | 20\n2标段 | item | 50 | 40 | 20',
      { kind: 'items' },
    );
    expect(found('fund-balance', project({ funds: [table] }))).toEqual(['error differs E43 20万元 ↔ 10万元']);
  });

  it.each<[string, string, string[]]>([
    ['that fits one of two amounts', '52.76万元', []],
    ['that fits neither', '50万元', ['warning differs Z101 50万元 ↔ 52.55万元']],
  ])('compares a sentence %s', (_, balance, expected) => {
    const words = '…';
    const facts = [fact('balance', balance, { words }), fact('spent', '1507.24万元', { words })];
    expect(found('fund-balance', project({ funds: [row('1560 | 1560 | 1507.45 | ')], facts }))).toEqual(expected);
  });
  it('takes the money of projects for that of a unit only where nothing is told of 基本支出', () => {
    const list = funds('label | role | budget | spent\n合计 | total | 60 | 55', { kind: 'items', of: 'projects' });
    const of = (words: string) => project({ funds: [list], facts: [fact('balance', '8万元', { words })] });
    expect(found('fund-balance', of('结余8万元'))).toEqual(['warning differs Z101 8万元 ↔ 5万元']);
    expect(found('fund-balance', of('结余8万元，其中基本支出结余3万元'))).toEqual(['nothing to check']);
  });

  it('leaves what is expected to be left at the end of the year', () => {
    const form = (left: string) => `
      资金类型 | 年初预算数 | 1-8月执行数 | ${left}
      年度资金总额 | 720 | 412.6 | 40`;
    expect(foundIn('fund-balance', { 监控表: form('结余') })).toEqual(['error differs D2 40 ↔ 307.4']);
    expect(foundIn('fund-balance', { 监控表: form('预计年末结余') })).toEqual(['nothing to check']);
  });

  it.each<[string, string, string[]]>([
    ['of the budget and what was carried over', '22.82', []],
    ['of neither', '23.82', ['error differs E2 23.82 ↔ 22.82']],
    ['of what arrived this year alone', '-13.18', []],
  ])('in a table with a column of what was left of the year before: %s', (_, left, expected) => {
    const form = `
      项目 | 调整后预算 | 上年结转 | 全年支出 | 年末结转
      项目支出 | 428.5 | 36 | 441.68 | ${left}`;
    expect(foundIn('fund-balance', { 自评表: form })).toEqual(expected);
    expect(foundIn('fund-overspent', { 自评表: form })).toEqual([]);
  });

  it('年初结转 is no balance of the year', () => {
    const form = `
      项目 | 年初结转 | 全年预算数 | 全年执行数 | 结余
      项目支出 | 36 | 428.5 | 441.68 | 22.82`;
    expect(foundIn('fund-balance', { 自评表: form })).toEqual([]);
  });
});
