import { breakDown, type Part } from '../../../src/core/summary/parts';
import { completionGap, overallCompletion } from '../../../src/core/summary/completion';
import { at, fundRow, group, indicator, project, stated } from './fixtures';

const show = ({ kind, name, points, score, scoreRate, full, count }: Part) =>
  `${kind} ${name} ${String(points)} ${String(score)} ${scoreRate?.toFixed(4) ?? '—'} ${String(full)}/${String(count)}`;

describe('breakDown', () => {
  it('sums points and scores by level-1 group', () => {
    const { parts, total } = breakDown(project());
    expect(parts.map(show)).toEqual([
      'group 决策 21 21 1.0000 1/1',
      'group 过程 19 18.83 0.9911 0/1',
      'group 产出 30 29.65 0.9883 1/2',
      'group 效益 30 30 1.0000 1/1',
    ]);
    expect(show(total)).toBe('total  100 99.48 0.9948 3/5');
  });

  it('adds decimals exactly', () => {
    const indicators = [0.1, 0.2, 0.7].map((points, row) =>
      indicator(['产出', `指标${String(row)}`, points * 10, points], row),
    );
    const [part] = breakDown(project({ indicators, groups: [group('产出', [0, 1, 2])] })).parts;
    expect(part && show(part)).toBe('group 产出 10 1 0.1000 0/3');
  });

  it.each([
    ['a missing score leaves the sum unknown', [5, 5], [5, null], 'group 产出 10 null — 1/2'],
    ['no score at all', [5, 5], [null, null], 'group 产出 10 null — 0/2'],
    ['no points at all', [null, null], [5, 4], 'group 产出 null 9 — 0/2'],
    ['a row without points does not count', [10, null], [9, null], 'group 产出 10 9 0.9000 0/1'],
    ['nothing to earn has no rate', [0, 0], [0, 0], 'group 产出 0 0 — 2/2'],
  ] as const)('%s', (_, points, scores, expected) => {
    const indicators = points.map((each, row) =>
      indicator(['产出', `指标${String(row)}`, each, scores[row] ?? null], row),
    );
    const [part] = breakDown(project({ indicators, groups: [group('产出', [0, 1])] })).parts;
    expect(part && show(part)).toBe(expected);
  });

  it('takes points written for the group alone', () => {
    const indicators = [indicator(['决策', '立项', null, null], 1)];
    const groups = [group('决策', [0], { points: stated(20), score: stated(18) })];
    expect(breakDown(project({ indicators, groups })).parts.map(show)).toEqual(['group 决策 20 18 0.9000 0/0']);
  });

  it('keeps indicators of no group, and leaves 其中 rows out', () => {
    const indicators = [indicator(['', '甲', 6, 6], 1), indicator(['', '其中：乙', 6, 6], 2, { isPart: true })];
    expect(breakDown(project({ indicators, groups: [] })).parts.map(show)).toEqual(['loose  6 6 1.0000 1/1']);
  });

  it('gives the scored execution rate of the fund block a part of its own', () => {
    const rows = [fundRow({ points: stated(10), score: stated(9.66) })];
    const indicators = [indicator(['产出', '办公人员人数', 90, 90], 1)];
    const funds = [{ kind: 'block' as const, at: at(3), unit: null, rows }];
    const { parts } = breakDown(project({ indicators, groups: [group('产出', [0])], funds }));
    expect(parts.map(show).at(-1)).toBe('execution  10 9.66 0.9660 0/0');
  });
});

describe('completion', () => {
  it('is full ÷ all, and its gap is taken between printed rates', () => {
    const { total } = breakDown(project());
    expect(overallCompletion(total)?.toFixed()).toBe('0.6');
    expect(completionGap(project(), total)?.toFixed()).toBe('36.63');
  });

  it.each([
    ['without indicators', []],
    ['while one is not scored', [indicator(['产出', '甲', 5, 5], 1), indicator(['产出', '乙', 5, null], 2)]],
    ['without points', [indicator(['产出', '甲', null, 5], 1)]],
  ])('is unknown %s', (_, indicators) => {
    const unscored = project({ indicators, groups: [] });
    const { total } = breakDown(unscored);
    expect(overallCompletion(total)).toBeNull();
    expect(completionGap(unscored, total)).toBeNull();
  });
});
