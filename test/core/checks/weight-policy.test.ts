import { PROFILES } from '../../../src/core/profiles';
import { found, funds, project, said } from './support';

const table = (parts: Record<string, number | string>) => `
  level1 | name | points
  ${Object.entries(parts)
    .map(([name, points]) => `${name} | 指标 | ${String(points)}`)
    .join('\n')}`;

const block = funds('label | points\n年度资金总额 | 10');

describe('weight-policy', () => {
  it.each<[string, Record<string, number | string>, string[]]>([
    ['the split of self-evaluations', { 产出指标: 50, 效益指标: 30, 满意度指标: 10 }, []],
    [
      'another split of the same parts',
      { 产出指标: 40, 效益指标: 40, 满意度指标: 10 },
      ['warning split F42 预算执行率 10、产出 40、效益 40、满意度 10 ↔ 预算执行率 10、产出 50、效益 30、满意度 10'],
    ],
    ['parts the profile does not know', { 产出指标: 50, 效益指标: 40 }, ['nothing to check']],
    ['a group of another name', { 产出指标: 50, 其他: 50 }, ['nothing to check']],
    ['a blank', { 产出指标: 50, 效益指标: '', 满意度指标: 10 }, ['nothing to check']],
  ])('%s', (_, parts, expected) => {
    const indicators = table(parts);
    const [cell] = expected;
    const wanted = cell === undefined ? [] : [cell.replace('F42', 'B42')];
    expect(found('weight-policy', project({ indicators, funds: [block] }))).toEqual(wanted);
  });

  it('accepts any split the profile accepts', () => {
    const profile = PROFILES.find(({ id }) => id === 'mof-2021-101');
    const indicators = table({ 成本: 20, 产出: 40, 效益: 20, 满意度: 10 });
    expect(found('weight-policy', project({ indicators, funds: [block], ...(profile && { profile }) }))).toEqual([]);
  });

  it.each<[string, Record<string, number>, string[]]>([
    ['60 of 100 for results', { 决策: 21, 过程: 19, 产出: 30, 效益: 30 }, []],
    ['55 of 100 for results', { 决策: 16, 过程: 29, 产出: 35, 效益: 20 }, ['info results C4 55.00% ↔ 60%']],
    ['投入 and 效果 of the older framework', { 投入: 20, 过程: 20, 产出: 30, 效果: 30 }, []],
  ])('department evaluations: %s', (_, parts, expected) => {
    expect(found('weight-policy', project({ indicators: table(parts) }))).toEqual(expected);
  });

  it('takes the share of results from its option', () => {
    const of = project({ indicators: table({ 决策: 16, 过程: 29, 产出: 35, 效益: 20 }) });
    expect(found('weight-policy', of, { 'weight-policy.results-share': '50%' })).toEqual([]);
    expect(said('weight-policy', of)).toEqual(['产出和效益共 55 分，占 100 分的 55.00%，办法要求原则上不低于 60%。']);
  });
});
