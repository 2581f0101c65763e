import Big from 'big.js';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { fact, findingsOf, found, funds, project } from './support';

const table = (...scores: string[]) => `
  name | points | score
  ${scores.map((score, index) => `指标甲${String(index)} | 30 | ${score}`).join('\n')}`;

describe('score-total', () => {
  it.each<[string, string[], string, string[]]>([
    ['the sum', ['30', '29.65', '30'], '89.65', []],
    ['the sum with a unit', ['30', '29.65', '30'], '89.65分', []],
    ['the sum to one decimal', ['30', '29.65', '30'], '89.7', []],
    ['another figure', ['30', '29.65', '30'], '94', ['error differs Z101 94 ↔ 89.65']],
    ['whole points are exact', ['30', '29.65', '30'], '90', ['error differs Z101 90 ↔ 89.65']],
    ['about so much', ['30', '29.65', '30'], '约90', ['nothing to check']],
    ['zero', ['0', '0'], '0', []],
    ['a blank score', ['30', ''], '55', []],
    ['a blank score and too small a total', ['30', ''], '20', ['error differs Z101 20 ↔ 30']],
    ['an error cell among the scores', ['30', '#REF!'], '55', []],
    ['no scores', ['', ''], '55', ['nothing to check']],
    ['a bound', ['30', '30'], '≥60', ['nothing to check']],
  ])('%s', (_, scores, total, expected) => {
    expect(found('score-total', project({ indicators: table(...scores), facts: [fact('score', total)] }))).toEqual(
      expected,
    );
  });

  it('adds the score of the fund block, and accepts a totals row without it', () => {
    const block = funds('label | points | score\n年度资金总额 | 10 | 9.8');
    const of = (total: string) =>
      project({ indicators: table('30', '29'), funds: [block], facts: [fact('score', total)] });
    expect(found('score-total', of('68.8'))).toEqual([]);
    expect(found('score-total', of('59'))).toEqual([]);
    expect(found('score-total', of('70'))).toEqual(['error differs Z101 70 ↔ 68.8']);
  });

  it('tells by the points beside a total whether the score of the fund block is in it', () => {
    const block = funds('label | points | score\n年度资金总额 | 10 | 9.8');
    const rows = (...totals: readonly (readonly [points: string, score: string])[]) => {
      const all = totals.flatMap(([points, score], at) =>
        [fact('points', points), fact('score', score)].map((one) => ({ ...one, at: { ...one.at, row: 100 + at } })),
      );
      return found('score-total', { ...project({ indicators: table('30', '29'), funds: [block] }), facts: all });
    };
    expect(rows(['60', '59'], ['70', '68.8'])).toEqual([]);
    // Beside all 70 points 9.8 is left out.
    expect(rows(['70', '59'])).toEqual([expect.stringContaining('59 ↔ 68.8')]);
    expect(rows(['60', '58'], ['70', '68.8'])).toEqual([expect.stringContaining('58 ↔ 68.8')]);
  });

  it('accepts the total of the reviewed scores', () => {
    const indicators = 'name | points | score | reviewScore\n甲 | 50 | 50 | 45\n乙 | 50 | 50 | 48';
    expect(found('score-total', project({ indicators, facts: [fact('score', '100'), fact('score', '93')] }))).toEqual(
      [],
    );
  });

  it('holds the unit to its own scores in a row that has the total of the reviewer too', () => {
    const indicators = 'name | points | score | reviewScore\n甲 | 50 | 50 | 45\n乙 | 50 | 50 | 48';
    const row = (score: string, review: string) => {
      const of = project({ indicators, facts: [fact('score', score), fact('reviewScore', review)] });
      return { ...of, facts: of.facts.map((one) => ({ ...one, at: { ...one.at, row: 100 } })) };
    };
    expect(found('score-total', row('100', '93'))).toEqual([]);
    expect(found('score-total', row('93', '93'))).toEqual(['error differs Z101 93 ↔ 100']);
  });

  it('says the same wrong total once, with every place it stands in', () => {
    const facts = [fact('score', '98'), fact('score', '98', { words: '总分98分' }), fact('score', '89.65')];
    const [finding, ...others] = findingsOf('score-total', project({ indicators: table('30', '29.65', '30'), facts }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ stated: '98', computed: '89.65', at: { row: 100 } });
    expect(finding?.related[0]).toMatchObject({ row: 101 });
  });

  it('accepts a total that the profile caps', () => {
    const profile = { ...DEFAULT_PROFILE, totalCaps: [[0.8, 89]] as const };
    const block = funds('label | budget | spent\n年度资金总额 | 100 | 75');
    const of = project({ indicators: table('30', '30', '30'), funds: [block], facts: [fact('score', '89')], profile });
    expect(of.computed.money.executionRate).toEqual(new Big('0.75'));
    expect(found('score-total', of)).toEqual([]);
  });

  it('does not accept a total without the fund block where the points count it', () => {
    const block = funds('label | points | score\n年度资金总额 | 10 | 9.8');
    const facts = [fact('points', '70'), fact('score', '59')];
    const of = project({ indicators: table('30', '29'), funds: [block], facts });
    expect(found('score-total', of)).toEqual(['error differs Z102 59 ↔ 68.8']);
  });

  it('does not repeat a wrong subtotal that the total does not follow', () => {
    const indicators = 'level1 | name | points | score\n产出 | 甲 | 50 | 40\n效益 | 乙 | 50 | 45';
    const of = project({ indicators, groups: { 产出: { score: '42' } }, facts: [fact('score', '85')] });
    expect([found('score-total', of), found('score-group', of)]).toEqual([[], ['error differs-label Q2 42 ↔ 40']]);
  });

  it('leaves an error of a subtotal to score-group', () => {
    const indicators = 'level1 | name | points | score\n产出 | 甲 | 50 | 40\n效益 | 乙 | 50 | 45';
    const of = project({ indicators, groups: { 产出: { score: '42' } }, facts: [fact('score', '87')] });
    expect(found('score-total', of)).toEqual([]);
    expect(found('score-group', of)).toEqual(['error differs-below Q2 42 ↔ 40']);
  });
});
