import Big from 'big.js';
import { foundIn } from './grids';
import { fact, found, project } from './support';

const table = (target: string, actual: string, rate: string) => `
  name | target | actual | completionRate
  甲 | ${target} | ${actual} | ${rate}`;

const met = { met: 'met' as const, completion: new Big(1) };
const unmet = { met: 'unmet' as const, completion: null };

describe('completion-rate', () => {
  it.each<[string, string, string, string, typeof met | typeof unmet, string[]]>([
    ['actual ÷ target', '≥71人', '66人', '92.96%', unmet, []],
    ['as a fraction', '≥71人', '66人', '0.9296', unmet, []],
    ['above 100 %', '≥33000台', '41261台', '125.03%', met, []],
    ['above 100 % held at 100 %', '≥33000台', '41261台', '100%', met, []],
    ['≤ kept', '≤880.00万元', '827.45万元', '100%', met, []],
    ['≤ as a share', '≤880.00万元', '827.45万元', '94.03%', met, []],
    ['≤ exceeded, reverse', '≤100', '125', '80%', unmet, []],
    ['≤ exceeded, linear', '≤100', '125', '75%', unmet, []],
    ['万元 and 元', '≥1万元', '5000元', '50%', unmet, []],
    ['another rate', '≥71人', '66人', '95%', unmet, ['error differs D2 95% ↔ 92.96%']],
    ['100 % though missed', '≥71人', '66人', '100%', unmet, ['error differs D2 100% ↔ 92.96%']],
    ['digits cut off', '≥71人', '66人', '92.95%', unmet, ['info rounding D2 92.95% ↔ 92.96%']],
    ['a target of zero', '≤0', '1', '0%', unmet, ['nothing to check']],
    ['a negative target', '≤-1', '1', '0%', unmet, ['nothing to check']],
    ['zero reached', '≥10', '0', '0%', unmet, []],
    ['a blank actual', '≥10', '', '0%', unmet, ['nothing to check']],
    ['an error cell', '≥10', '#REF!', '0%', unmet, ['nothing to check']],
    ['words', '保障', '基本达成', '100%', unmet, ['nothing to check']],
    ['a rate against a count', '≥95%', '10人', '100%', unmet, ['nothing to check']],
    ['no rate', '≥71人', '66人', '', unmet, ['nothing to check']],
  ])('%s', (_, target, actual, rate, outcome, expected) => {
    expect(
      found('completion-rate', project({ indicators: table(target, actual, rate), outcomes: { 甲: outcome } })),
    ).toEqual(expected);
  });

  it('says nothing of a column that most rows contradict: it is no 完成率', () => {
    const rates = (...printed: string[]) =>
      found(
        'completion-rate',
        project({
          indicators: ['name | target | actual | completionRate']
            .concat(printed.map((rate, at) => `${String(at)}项 | ≥50次 | 40次 | ${rate}`))
            .join('\n'),
          outcomes: Object.fromEntries(printed.map((_, at) => [`${String(at)}项`, unmet])),
        }),
      );
    expect(rates('70%', '75%', '85%', '80%', '80%')).toEqual(['nothing to check']);
    expect(rates('70%', '75%', '80%', '80%', '80%')).toEqual([
      'error differs D2 70% ↔ 80.00%',
      'error differs D3 75% ↔ 80.00%',
    ]);
  });

  it('compares sentences about an indicator, unless two have its name', () => {
    const facts = [fact('completionRate', '90%', { indicator: '甲', words: '…' })];
    const one = 'name | target | actual\n甲 | ≥71人 | 66人';
    expect(found('completion-rate', project({ indicators: one, facts, outcomes: { 甲: unmet } }))).toEqual([
      'warning differs Z101 90% ↔ 92.96%',
    ]);
    expect(
      found('completion-rate', project({ indicators: `${one}\n甲 | 10 | 9`, facts, outcomes: { 甲: unmet } })),
    ).toEqual(['nothing to check']);
  });

  it('reads 完成程度 as the rate where what was done stands beside it', () => {
    const table = (heading: string, rate: string) => `
      一级指标 | 三级指标 | 年度指标值 | ${heading} | 完成程度 | 分值 | 得分
      产出指标 | 预警信息发布次数 | ≥180次 | 207次 | ${rate} | 60 | 60
      效益指标 | 公众满意度 | ≥90% | 92.7% | 103% | 40 | 40
    `;
    expect(foundIn('completion-rate', { 评价表: table('实际完成值', '115%') })).toEqual([]);
    expect(foundIn('completion-rate', { 评价表: table('实际完成值', '105%') })).toEqual([
      'error differs E2 105% ↔ 115.00%',
    ]);
    expect(foundIn('completion-rate', { 评价表: table('备注', '105%') })).toEqual(['nothing to check']);
  });
});
