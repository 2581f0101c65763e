import Big from 'big.js';
import { fact, found, funds, project } from './support';

const outcomes = {
  甲: { completion: new Big(1) },
  乙: { completion: new Big('0.9') },
  丙: { completion: new Big('1.1') },
};
const table = (last = '30') => `
  name | points | score
  甲 | 40 | 40
  乙 | 30 | 27
  丙 | 30 | ${last}`;

describe('completion-overall', () => {
  it.each<[string, string, string[]]>([
    ['full marks ÷ indicators', '66.67%', []],
    ['as a fraction', '0.6667', []],
    ['without a sign', '66.67', []],
    ['whole percent', '67%', []],
    ['the mean of completion rates, each at most 100 %', '96.67%', []],
    ['the mean of completion rates as they are', '100%', []],
    ['the mean by points', '97%', []],
    ['another rate', '88.89%', ['error differs Z101 88.89% ↔ 66.67%']],
    ['digits cut off', '66.66%', ['info rounding Z101 66.66% ↔ 66.67%']],
    ['zero', '0%', ['error differs Z101 0% ↔ 66.67%']],
    ['negative', '-5%', ['error differs Z101 -5% ↔ 66.67%']],
    ['a bound', '≥90%', ['nothing to check']],
    ['blank', '', ['nothing to check']],
    ['words', '全部完成', ['nothing to check']],
  ])('%s', (_, rate, expected) => {
    expect(
      found('completion-overall', project({ indicators: table(), facts: [fact('overallCompletion', rate)], outcomes })),
    ).toEqual(expected);
  });

  it('is a note where the mean cannot be worked out', () => {
    const open = { 乙: { completion: null } };
    const of = project({
      indicators: table(),
      facts: [fact('overallCompletion', '95%')],
      outcomes: { ...outcomes, ...open },
    });
    expect(found('completion-overall', of)).toEqual(['info uncertain Z101 95% ↔ 66.67%']);
  });

  it('has nothing to compare while a score is blank or an error', () => {
    for (const last of ['', '#REF!']) {
      const of = project({ indicators: table(last), facts: [fact('overallCompletion', '95%')], outcomes });
      expect(found('completion-overall', of)).toEqual(['nothing to check']);
    }
  });

  it.each<[string, string, string[]]>([
    ['the difference', '29.96%', []],
    ['in percentage points', '29.96个百分点', []],
    ['without a sign', '29.96', []],
    ['whole percent', '30%', []],
    ['another difference', '7.74%', ['error gap Z102 7.74% ↔ 29.96%']],
  ])('the gap: %s', (_, gap, expected) => {
    const block = funds('label | budget | spent | rate\n总额 | 1560 | 1507.45 | 96.63%');
    const facts = [fact('overallCompletion', '66.67%'), fact('completionGap', gap)];
    expect(found('completion-overall', project({ indicators: table(), funds: [block], facts, outcomes }))).toEqual(
      expected,
    );
  });
});
