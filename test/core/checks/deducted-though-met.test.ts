import Big from 'big.js';
import type { Outcome } from '../../../src/core/model';
import { found, project } from './support';

const table = (score: string, { reason = '', target = '≥50个', actual = '50' } = {}) => `
  name | points | target | actual | score | reason
  甲 | 10 | ${target} | ${actual} | ${score} | ${reason}`;

const full: Partial<Outcome> = {
  score: new Big(10),
  interval: { low: new Big(10), high: new Big(10) },
  met: 'met',
  completion: new Big(1),
};

describe('deducted-though-met', () => {
  it.each<[string, string, Partial<Outcome>, string[]]>([
    ['full points', '10', full, []],
    ['fewer points', '8', full, ['warning met E2 8 ↔ 10']],
    ['fewer points as text', '８分', full, ['warning met E2 8分 ↔ 10']],
    ['no points', '0', full, ['warning met E2 0 ↔ 10']],
    ['full points by rounding', '10.0', full, []],
    ['far above its target, where points may be reduced', '8', { ...full, completion: new Big('1.4') }, []],
    [
      'the criterion gives fewer',
      '8',
      { ...full, score: new Big(8), interval: { low: new Big(8), high: new Big(8) } },
      [],
    ],
    ['a person has to judge', '8', { ...full, score: null }, []],
    ['target missed', '8', { ...full, met: 'unmet' }, ['nothing to check']],
    ['nobody can tell', '8', { ...full, met: 'unknown' }, ['nothing to check']],
    ['a blank score', '', full, ['nothing to check']],
    ['an error cell', '#REF!', full, ['nothing to check']],
    ['a negative score is another finding', '-1', full, []],
  ])('%s', (_, score, outcome, expected) => {
    const line = expected.map((text) => text.replace('8分', '８分'));
    expect(found('deducted-though-met', project({ indicators: table(score), outcomes: { 甲: outcome } }))).toEqual(
      line,
    );
  });

  it.each([
    ['a reason', { reason: '资料归档不全' }],
    ['words for an actual value', { target: '明显提升', actual: '达成预期指标' }],
  ])('is silent with %s', (_, cells) => {
    expect(found('deducted-though-met', project({ indicators: table('8', cells), outcomes: { 甲: full } }))).toEqual(
      [],
    );
  });
});
