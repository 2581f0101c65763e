import Big from 'big.js';
import type { Outcome } from '../../../src/core/model';
import { foundIn } from './grids';
import { found, funds, project } from './support';

const outcome = (score: string, met: Outcome['met'] = 'unmet'): Partial<Outcome> => ({
  score: new Big(score),
  interval: { low: new Big(score), high: new Big(score) },
  met,
  completion: null,
});

const table = (score: string, { points = '10', criterion = '', reason = '' } = {}) => `
  name | points | target | actual | score | criterion | reason
  甲 | ${points} | 100 | 93 | ${score} | ${criterion} | ${reason}`;

describe('score-rule', () => {
  it.each<[string, string, string, string[]]>([
    ['the score of the rule', '9.3', '9.3', []],
    ['rounded to two decimals', '4.65', '4.6479', []],
    ['rounded to one decimal', '4.6', '4.6479', []],
    ['rounded to whole points', '5', '4.6479', []],
    ['another score', '8', '9.3', ['warning profile E2 8 ↔ 9.3']],
    ['off by two hundredths', '0.67', '0.65', ['warning profile E2 0.67 ↔ 0.65']],
    ['a blank score', '', '9.3', ['nothing to check']],
    ['an error cell', '#N/A', '9.3', ['nothing to check']],
    ['a score out of range is another finding', '12', '9.3', []],
    ['zero', '0', '9.3', ['warning profile E2 0 ↔ 9.3']],
    ['zero by the rule', '0', '0', []],
  ])('%s', (_, score, rule, expected) => {
    expect(found('score-rule', project({ indicators: table(score), outcomes: { 甲: outcome(rule) } }))).toEqual(
      expected,
    );
  });

  it('says whether the criterion or the profile decides', () => {
    const indicators = table('8', { criterion: '每少1%扣0.1分' });
    expect(found('score-rule', project({ indicators, outcomes: { 甲: outcome('9.3') } }))).toEqual([
      'warning criterion E2 8 ↔ 9.3',
    ]);
  });

  it('is silent where a person has to judge', () => {
    const open: Partial<Outcome> = { score: null, interval: { low: new Big(8), high: new Big(10) }, met: 'unknown' };
    expect(found('score-rule', project({ indicators: table('5'), outcomes: { 甲: open } }))).toEqual([
      'nothing to check',
    ]);
  });

  it('accepts every score that the figures as written allow', () => {
    const wide: Partial<Outcome> = {
      score: new Big('9.3'),
      interval: { low: new Big('9.25'), high: new Big('9.35') },
      met: 'unmet',
    };
    expect(found('score-rule', project({ indicators: table('9.26'), outcomes: { 甲: wide } }))).toEqual([]);
  });

  it('takes a whole score for a rounded one only where no score has decimals', () => {
    const scores = (other: string) =>
      project({
        indicators: `
          name | points | target | actual | score
          甲 | 10 | 24 | 21 | 9
          乙 | 20 | 100 | 97 | ${other}`,
        outcomes: { 甲: outcome('8.5'), 乙: outcome('19.4') },
      });
    expect(found('score-rule', scores('19'))).toEqual([]);
    expect(found('score-rule', scores('19.4'))).toEqual(['warning profile E2 9 ↔ 8.5']);
  });

  it('leaves to others what they say better', () => {
    const full = project({ indicators: table('10'), outcomes: { 甲: outcome('9.3') } });
    expect([found('score-rule', full), found('full-score-unmet', full)]).toEqual([
      [],
      [expect.stringContaining('unmet')],
    ]);
    const deducted = project({ indicators: table('8'), outcomes: { 甲: outcome('10', 'met') } });
    expect([found('score-rule', deducted), found('deducted-though-met', deducted)]).toEqual([
      [],
      [expect.stringContaining('met')],
    ]);
  });

  it('leaves the execution rate without a criterion to the money', () => {
    const indicators = 'name | points | actual | score\n预算执行率 | 10 | 90% | 5';
    const of = project({
      indicators,
      funds: [funds('label | budget | spent\n总额 | 100 | 90')],
      outcomes: { 预算执行率: outcome('9') },
    });
    expect(found('score-rule', of)).toEqual(['nothing to check']);
    expect(found('fund-execution-score', of)).toEqual(['warning ratio D2 5 ↔ 9']);
  });

  describe('by what the words beside it say was found', () => {
    const table = (name: string, criterion: string, score: string, found: string) => ({
      评分表: `
        一级指标 | 三级指标 | 分值 | 评分标准 | 扣分原因 | 得分
        产出 | ${name} | 6 | ${criterion} | ${found} | ${score}
        效益 | 受益人数 | 94 | 达到目标得满分 | 受益人口达到目标 | 90.5`,
    });
    const rate = '46处工程中42处合格，合格率91.30%';

    it.each<[string, string, string, string, string, string[]]>([
      ['the rate', '工程合格率', '合格率×分值', '5.48', rate, []],
      ['another score', '工程合格率', '合格率×分值', '6', rate, ['warning found F2 6 ↔ 5.48']],
      [
        'the rate of something else',
        '工程合格率',
        '合格率×分值',
        '6',
        '46处工程已建成，绿化率91.30%',
        ['nothing to check'],
      ],
      ['two of the same', '工程合格率', '合格率×分值', '6', '一期合格率91.30%，二期合格率95%', ['nothing to check']],
      ['faults', '资金合规性', '每发现1例不合规支出扣1分', '3', '抽查发现3例附件不全的支出', []],
      [
        'as many as another score',
        '资金合规性',
        '每发现1例不合规支出扣1分',
        '4',
        '抽查发现3例附件不全的支出',
        ['warning found F2 4 ↔ 3'],
      ],
      [
        'what was looked at',
        '资金合规性',
        '每发现1例不合规支出扣1分',
        '4',
        '抽查了3例支出，附件齐全',
        ['nothing to check'],
      ],
      ['a deduction that is told', '工程合格率', '合格率×分值', '6', `${rate}，扣0.52分`, ['nothing to check']],
    ])('%s', (_, name, criterion, score, words, expected) => {
      expect(foundIn('score-rule', table(name, criterion, score, words))).toEqual(expected);
    });
  });
});
