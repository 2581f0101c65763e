import { lostPoints } from '../../../src/core/summary/lost-points';
import { at, fundRow, indicator, project, stated } from './fixtures';

const show = (of: Parameters<typeof lostPoints>[0]) =>
  lostPoints(of).map(({ part, name, points, score, lost, computed, target, actual, reason }) =>
    [part, name, points, score, lost, computed, target?.value.text, actual?.value.text, reason].join(' | '),
  );

describe('lostPoints', () => {
  it('lists what scored below its points, with the reason as written and the score by the criterion', () => {
    expect(show(project())).toEqual([
      '过程 | 预算执行率 | 19 | 18.83 | 0.17 | 18.36 |  | 96.63% | ',
      '产出 | 办公人员人数 | 20 | 19.65 | 0.35 | 18.59 | ≥71人 | 66人 | 聘用人员辞职',
    ]);
  });

  it.each([
    ['full points', 5, 5],
    ['more than its points', 5, 6],
    ['no score', 5, null],
    ['no points', null, 5],
  ])('leaves out %s', (_, points, score) => {
    expect(show(project({ indicators: [indicator(['产出', '甲', points, score], 1)] }))).toEqual([]);
  });

  it('begins with the scored execution rate of the fund block', () => {
    const reason = { value: '合同款未付', at: at(3, 8) };
    const rows = [fundRow({ points: stated(10), score: stated(9.66), rate: stated('96.6%'), reason })];
    const funds = [{ kind: 'block' as const, at: at(3), unit: null, rows }];
    const indicators = [indicator(['产出', '甲', 90, 80], 1)];
    expect(show(project({ indicators, funds }))).toEqual([
      ' |  | 10 | 9.66 | 0.34 |  |  | 96.6% | 合同款未付',
      '产出 | 甲 | 90 | 80 | 10 | 21 |  |  | ',
    ]);
  });
});
