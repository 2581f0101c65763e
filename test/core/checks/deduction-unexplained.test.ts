import Big from 'big.js';
import { found, project } from './support';

const table = (points: string, score: string, reason: string, target = '', actual = '') => `
  name | points | target | actual | score | reason
  甲 | ${points} | ${target} | ${actual} | ${score} | ${reason}`;

describe('deduction-unexplained', () => {
  it.each<[string, string, string, string, string[]]>([
    ['full points', '10', '10', '', []],
    ['a reason', '10', '8', '人员离职', []],
    ['no reason', '10', '8', '', ['warning unexplained F2 8 ↔ ']],
    ['a reason that says nothing', '10', '8', '无', ['warning unexplained F2 8 ↔ ']],
    ['a dash', '10', '8', '—', ['warning unexplained F2 8 ↔ ']],
    ['an instruction of the template', '10', '8', '请说明原因（100字以内）', ['warning unexplained F2 8 ↔ ']],
    ['a negative score is another finding', '10', '-1', '', []],
    ['above the points', '10', '11', '', []],
    ['no score', '10', '', '', ['nothing to check']],
    ['no points', '', '8', '', ['nothing to check']],
    ['an error cell', '10', '#REF!', '', ['nothing to check']],
    ['text numbers', '１０分', '8 分', '', ['warning unexplained F2 8 分 ↔ ']],
    ['percents', '10%', '8%', '', ['warning unexplained F2 8% ↔ ']],
    ['zero', '10', '0', '', ['warning unexplained F2 0 ↔ ']],
  ])('%s', (_, points, score, reason, expected) => {
    expect(found('deduction-unexplained', project({ indicators: table(points, score, reason) }))).toEqual(expected);
  });

  it('is a note where a criterion gives just that score', () => {
    const score = new Big('4.65');
    const outcomes = { 甲: { score, interval: { low: score, high: score }, met: 'unmet' as const } };
    const of = project({ indicators: table('5', '4.65', '', '≥71人', '66人'), outcomes });
    expect(found('deduction-unexplained', of)).toEqual(['warning by-rule F2 4.65 ↔ ']);
    const [row] = of.indicators;
    const criterion = row && { value: '按比例得分', at: row.at };
    const ruled = { ...of, indicators: row ? [{ ...row, criterion: criterion ?? null }] : [] };
    expect(found('deduction-unexplained', ruled)).toEqual(['info by-rule F2 4.65 ↔ ']);
  });

  it('leaves deductions from a target that was met to deducted-though-met', () => {
    const full = new Big(10);
    const outcomes = {
      甲: { score: full, interval: { low: full, high: full }, met: 'met' as const, completion: new Big(1) },
    };
    const of = project({ indicators: table('10', '8', '', '5', '5'), outcomes });
    expect(found('deduction-unexplained', of)).toEqual([]);
    expect(found('deducted-though-met', of)).toHaveLength(1);
  });

  it('leaves the execution rate to the money', () => {
    const indicators = 'name | points | score | reason\n预算执行率 | 5 | 4.83 |';
    expect(found('deduction-unexplained', project({ indicators }))).toEqual([]);
  });

  it('has nothing to look at without a column for reasons', () => {
    expect(found('deduction-unexplained', project({ indicators: 'name | points | score\n甲 | 10 | 8' }))).toEqual([
      'nothing to check',
    ]);
  });

  it.each([
    ['missed', '100%', '80%', '', ['warning unmet D2 80% ↔ 100%']],
    ['missed, with the reason', '100%', '80%', '人员离职', []],
    ['reached', '100%', '100%', '', []],
    ['in words', '完善', '较完善', '', ['nothing to check']],
  ])('in a table without points a target that was %s', (_, target, actual, reason, expected) => {
    const indicators = `name | target | actual | reason\n覆盖率 | ${target} | ${actual} | ${reason}`;
    expect(found('deduction-unexplained', project({ indicators }))).toEqual(expected);
  });

  it('asks no reasons before the year is over', () => {
    const indicators = 'name | target | actual | reason\n覆盖率 | 100% | 80% |';
    const during = { ...project({ indicators }), form: 'monitoring' as const };
    expect(found('deduction-unexplained', during)).toEqual(['nothing to check']);
  });

  it('leaves another score than the rule gives to score-rule', () => {
    const indicators = 'name | points | target | actual | score | reason\n覆盖率 | 10 | 100% | 80% | 5 |';
    expect(found('deduction-unexplained', project({ indicators }))).toEqual([]);
    expect(found('score-rule', project({ indicators }))).toEqual(['warning profile E2 5 ↔ 8']);
  });
});
