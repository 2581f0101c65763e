import Big from 'big.js';
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
});
