import { foundIn } from './grids';
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

  it.each<[string, string, string[]]>([
    ['raised by so much', '420 | 80 | 500', []],
    ['cut by so much, without a sign', '420 | 80 | 340', []],
    ['by another amount', '420 | 80 | 510', ['warning sum E4 510万元 ↔ 500万元']],
    ['by nearly as much as the budget itself', '420 | 500 | 510', ['warning sum E4 510万元 ↔ 920万元']],
    ['the budget after it', '420 | 510 | 510', []],
    ['a blank', '420 | | 510', []],
  ])('adds up what was changed: %s', (_, amounts, expected) => {
    const form = `
      项目支出绩效自评表
      项目名称 | 智慧法院
      项目资金（万元） | | 年初预算数 | 年中调整数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
       | 年度资金总额 | ${amounts} | 300 | 10 | |
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 建设法庭 | 24个 | 24个 | 90 | 90
    `;
    const found = foundIn('fund-budget-change', { 自评表: form });
    expect(found.filter((line) => line.startsWith('warning'))).toEqual(expected);
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
