import Big from 'big.js';
import { conclude, concludeChecks, concludeFindings } from '../../../src/core/summary/conclusion';
import { sayIn } from '../../../src/core/summary/words';
import { fact, fundRow, group, indicator, project, stated, at, result } from './fixtures';

const zh = sayIn('zh');
const en = sayIn('en');
const unknownMoney = { budget: null, received: null, spent: null, balance: null, executionRate: null };

describe('conclude', () => {
  it('says it as reports do', () => {
    expect(conclude(project(), zh)).toEqual([
      '共设置三级指标5个，其中满分3个、未得满分2个，总体完成率为60.00%。满分100分，总分为99.48分，绩效评级为“优”。',
      '预算1560万元，到位1560万元，支出1507.45万元，结余52.55万元。预算执行率为96.63%，与总体完成率相差36.63个百分点。',
      '决策类指标1个，满分1个，分值21分，得分21分，得分率100.00%。' +
        '过程类指标1个，满分0个，分值19分，得分18.83分，得分率99.11%。' +
        '产出类指标2个，满分1个，分值30分，得分29.65分，得分率98.83%。' +
        '效益类指标1个，满分1个，分值30分，得分30分，得分率100.00%。',
    ]);
  });

  it('says it in English', () => {
    const [total, money, parts] = conclude(project(), en);
    expect(total).toBe(
      'Third-level indicators: 5, of which 3 with full points and 2 below; overall completion 60.00%. ' +
        'The total is 99.48 of 100 points; the grade is 优 (excellent).',
    );
    expect(money).toBe(
      'Money, in 10,000 yuan: budget 1560, received 1560, spent 1507.45, balance 52.55. ' +
        'The execution rate is 96.63%, 36.63 percentage points from the overall completion.',
    );
    expect(parts).toMatch(
      /^决策: indicators 1, with full points 1; score 21 of 21 points, score rate 100.00%\. 过程: /,
    );
  });

  it('says that there is no table to add up, and what is stated all the same', () => {
    const { computed } = project();
    const bare = project({
      indicators: [],
      groups: [],
      facts: [fact('score', '90分'), fact('grade', '优秀')],
      computed: { ...computed, points: null, score: null, grade: null, count: 0, full: 0, money: unknownMoney },
    });
    expect(conclude(bare, zh)).toEqual([
      '该项目没有指标评分表，没有可以逐项加总的分值和得分。所写总分为90分，无法用表核对。所写等级为“优秀”。',
    ]);
  });

  it('does not add up what is not filled in', () => {
    const { computed } = project();
    const indicators = [indicator(['产出指标', '甲', 60, null], 1), indicator(['', '乙', 40, 40], 2)];
    const unfinished = project({
      indicators,
      groups: [group('产出指标', [0])],
      computed: { ...computed, score: null, grade: null, count: 1, full: 1, money: unknownMoney },
    });
    expect(conclude(unfinished, zh)).toEqual([
      '共设置三级指标2个。分值合计100分，得分没有填写完整，暂不能得出总分和等级。',
      '产出类指标的分值或得分没有填写完整。未分组指标1个，满分1个，分值40分，得分40分，得分率100.00%。',
    ]);
  });

  it.each([
    ['scores alone', '90', '指标表没有写分值，得分合计为90分。'],
    ['neither points nor scores', null, '指标表没有写分值，无法加总。'],
  ])('adds up what there is: %s', (_, score, sentence) => {
    const computed = { ...project().computed, points: null, score: score === null ? null : new Big(score) };
    expect(conclude(project({ indicators: [indicator(['', '甲', null, null], 1)], groups: [], computed }), zh)[0]).toBe(
      sentence,
    );
  });

  it('names a scored execution rate', () => {
    const rows = [fundRow({ points: stated(10), score: stated(9.66) })];
    const funds = [{ kind: 'block' as const, at: at(3), unit: null, rows }];
    const indicators = [indicator(['产出', '甲', 90, 90], 1)];
    expect(conclude(project({ indicators, groups: [], funds }), zh).at(-1)).toBe(
      '未分组指标1个，满分1个，分值90分，得分90分，得分率100.00%。预算执行率一项分值10分，得分9.66分，得分率96.60%。',
    );
  });
});

describe('concludeFindings', () => {
  it.each([
    [{ error: 0, warning: 0, info: 0, accepted: 0 }, '检查没有发现问题。'],
    [{ error: 2, warning: 1, info: 0, accepted: 0 }, '检查发现错误2处、提醒1处、提示0处。'],
    [{ error: 0, warning: 0, info: 0, accepted: 1 }, '检查发现错误0处、提醒0处、提示0处。另有1处已经说明理由并接受。'],
  ])('%j', (counts, sentence) => {
    expect(concludeFindings(counts, zh)).toBe(sentence);
  });
});

describe('concludeChecks', () => {
  const coverage = { figures: 132, compared: 120, read: 8, unread: 4, comparedAt: [], places: [], unreadSheets: [] };

  it.each([
    [
      'tells how many figures the findings rest on',
      { coverage },
      '检查没有发现问题。全部 132 个数字中，120 个已互相核对，8 个只有一处、无从比较，4 个没有读懂。',
    ],
    ['says nothing of figures where there are none', {}, '检查没有发现问题。'],
    ['never calls clean what could not be checked', { isChecked: false }, '没有可以核对的内容。'],
  ])('%s', (_, rest, sentence) => {
    expect(concludeChecks(result(rest), zh)).toBe(sentence);
  });
});
