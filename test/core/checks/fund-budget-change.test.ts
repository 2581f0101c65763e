import { fact, found, funds, project } from './support';

const block = (cells: string) => funds(`label | initialBudget | budget | reason\n总额 | ${cells}`);

describe('fund-budget-change', () => {
  it.each<[string, string, string[]]>([
    ['unchanged', '880 | 880 | ', []],
    ['unchanged by the last digit', '238.9 | 238.93 | ', ['info changed C42 238.93万元 ↔ 238.9万元']],
    ['unchanged in another unit', '880 | 8800000元 | ', []],
    ['raised', '238.93 | 251.89 | ', ['info changed C42 251.89万元 ↔ 238.93万元']],
    ['cut', '100 | 90 | ', ['info changed C42 90万元 ↔ 100万元']],
    ['raised from zero', '0 | 90 | ', ['info changed C42 90万元 ↔ 0万元']],
    ['raised, with a reason', '238.93 | 251.89 | 人员增加', []],
    [
      'raised, under an instruction of the template',
      '238.93 | 251.89 | 年中发生调整的应单独说明理由',
      ['info changed C42 251.89万元 ↔ 238.93万元'],
    ],
    ['a blank', '238.93 | | ', ['nothing to check']],
    ['an error cell', '#REF! | 251.89 | ', ['nothing to check']],
    ['a negative', '-5 | 5 | ', ['info changed C42 5万元 ↔ -5万元']],
    ['a percent', '100% | 90% | ', ['nothing to check']],
  ])('%s', (_, cells, expected) => {
    expect(found('fund-budget-change', project({ funds: [block(cells)] }))).toEqual(expected);
  });

  it('compares sentences', () => {
    const words = '年初预算50万元，全年预算60万元。';
    expect(
      found(
        'fund-budget-change',
        project({ facts: [fact('initialBudget', '50万元', { words }), fact('budget', '60万元', { words })] }),
      ),
    ).toEqual(['info changed Z102 60万元 ↔ 50万元']);
  });
});
