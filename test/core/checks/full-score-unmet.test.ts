import Big from 'big.js';
import type { Outcome } from '../../../src/core/model';
import { found, project } from './support';

const table = (score: string, criterion = '') => `
  name | points | target | actual | score | criterion
  甲 | 10 | ≥71人 | 66人 | ${score} | ${criterion}`;

const gives = (low: string, high = low): Partial<Outcome> => ({
  score: new Big(low),
  interval: { low: new Big(low), high: new Big(high) },
  met: 'unmet',
});

describe('full-score-unmet', () => {
  it.each<[string, string, Partial<Outcome>, string[]]>([
    ['full points', '10', gives('9.3'), ['error unmet E2 66人 ↔ ≥71人']],
    ['full points as text', '１０分', gives('9.3'), ['error unmet E2 66人 ↔ ≥71人']],
    ['fewer points', '9.3', gives('9.3'), []],
    ['no points', '0', gives('9.3'), []],
    ['full points by rounding', '10', gives('9.996'), []],
    ['full points by the criterion', '10', gives('10'), []],
    [
      'words of failure',
      '10',
      { score: null, interval: { low: new Big(0), high: new Big(6) }, met: 'unmet' },
      ['error unmet E2 66人 ↔ ≥71人'],
    ],
    [
      'nothing known of the score',
      '10',
      { score: null, interval: null, met: 'unmet' },
      ['error unmet E2 66人 ↔ ≥71人'],
    ],
    ['target met', '10', { ...gives('10'), met: 'met' }, []],
    ['nobody can tell', '10', { ...gives('9'), met: 'unknown' }, ['nothing to check']],
    ['above the points is another finding', '12', gives('9.3'), []],
    ['a negative score', '-1', gives('9.3'), []],
    ['a blank score', '', gives('9.3'), ['nothing to check']],
    ['an error cell', '#REF!', gives('9.3'), ['nothing to check']],
  ])('%s', (_, score, outcome, expected) => {
    expect(found('full-score-unmet', project({ indicators: table(score), outcomes: { 甲: outcome } }))).toEqual(
      expected,
    );
  });

  it('is silent where only a person can read the criterion', () => {
    const open: Partial<Outcome> = { score: null, interval: null, met: 'unmet' };
    expect(found('full-score-unmet', project({ indicators: table('10', '酌情给分'), outcomes: { 甲: open } }))).toEqual(
      [],
    );
  });
});
