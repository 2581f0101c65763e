/** The words that compare, in the three places where they may stand. */
import type { Comparator, Quantity } from '../../../src/core/model';
import { readQuantity } from '../../../src/core/quantity';
import { Grid } from '../../../src/core/reading/grid';
import { targetAt } from '../../../src/core/reading/target';
import { BOUNDS, COMPARES, DIRECTIONS, LIMITS, REACHES, WITHIN } from '../../../src/core/terms/comparators';
import { entriesOf } from '../../../src/core/terms/matcher';
import { scoreRow, scoreText } from '../criteria/helpers';

type Entry = readonly [word: string, comparator: Comparator];

const BEFORE: readonly Entry[] = [...entriesOf(COMPARES), ...entriesOf(REACHES), ...entriesOf(LIMITS)];
const AFTER: readonly Entry[] = [...entriesOf(BOUNDS), ...entriesOf(WITHIN)];

/** Words that a target does not read, or reads for something else. */
const NOT_IN_TARGETS = new Set(
  (
    '大于或者等于 大于/等于 多于等于 超过或等于 等于或大于 等于或高于 等于或超过 大于及等于 高于及等于 不能低于 不能少于 不应小于 小于或者等于 小于/等于 少于等于 ' +
    '等于或小于 等于或低于 小于及等于 不得多于 不能超过 不能高于 不应高于 不应大于 不超出 未超过 没有超过 未超出 未高于 未突破 不突破 不得突破 控制到 未大于 未超 恰好为 ' +
    '超过了 高出 突破 迟于 超出了 不满 低于了 不及 劣于 达到或高于 达到或大于 达到及超过 达到了 到达 达到并超过 达到和超过 应达 须达 达至 未达到 未达 没达到 没有达到 不达 ' +
    '达不成 不达到 未能达到 未到 未达至 尚未达到 达不到的 之上 或更高 及更高 之下 或更低 及更低'
  ).split(' '),
);
/** Words that a column of signs reads. */
const IN_SIGNS = new Set(
  (
    '≥ >= => 大于等于 大于或等于 不少于 不低于 不小于 ≤ <= =< 小于等于 小于或等于 不超过 不高于 不大于 = == 等于 > >＝ 大于 高于 < 小于 低于 ' +
    '正向 正向指标 反向 反向指标 逆向 逆向指标'
  ).split(' '),
);

const comparatorOf = (quantity: Quantity): Comparator | null =>
  quantity.kind === 'number' ? quantity.comparator : null;
const isRead = ([word]: Entry): boolean => !NOT_IN_TARGETS.has(word);
const isSign = ([word]: Entry): boolean => IN_SIGNS.has(word);

describe('in a target', () => {
  const before = ([word, comparator]: Entry) => {
    expect(comparatorOf(readQuantity(`${word}95%`))).toBe(comparator);
  };
  const after = ([word, comparator]: Entry) => {
    expect(comparatorOf(readQuantity(`95%${word}`))).toBe(comparator);
  };

  it.each(BEFORE.filter(isRead))('%s95%% is %s', (...entry) => before(entry));
  it.each(AFTER.filter(isRead))('95%% %s is %s', (...entry) => after(entry));
  it.failing.each(BEFORE.filter((one) => !isRead(one)))('%s95%% is to be %s', (...entry) => before(entry));
  it.failing.each(AFTER.filter((one) => !isRead(one)))('95%% %s is to be %s', (...entry) => after(entry));
});

describe('in a column of signs', () => {
  const column = ([word, comparator]: Entry) => {
    const grid = new Grid({
      name: '评分',
      visibility: 'visible',
      origin: { row: 0, column: 0 },
      rows: [[word, 95, '%']],
    });
    const place = (at: number) => ({ row: 0, left: at, right: at });
    const { value } = targetAt(grid, { comparator: place(0), value: place(1), unit: place(2) });
    expect([comparatorOf(value), value.kind === 'number' && value.value.toFixed()]).toEqual([comparator, '95']);
  };
  const all = [...BEFORE, ...entriesOf(DIRECTIONS)];

  it.each(all.filter(isSign))('%s is %s', (...entry) => column(entry));
  it.failing.each(all.filter((one) => !isSign(one)))('%s is to be %s', (...entry) => column(entry));
});

describe('in a criterion', () => {
  /** Scores at 96 %, 95 % and 94 %; a figure that is to be equalled is exceeded for the better. */
  const SCORES: Readonly<Record<Comparator, readonly string[]>> = {
    '>=': ['10', '10', '0'],
    '<=': ['0', '10', '10'],
    '=': ['10', '10', '0'],
    '>': ['10', '0', '0'],
    '<': ['0', '0', '10'],
  };
  const scores = (criterion: string, comparator: Comparator) =>
    ['96%', '95%', '94%'].map((actual) =>
      scoreText(scoreRow({ points: 10, target: `${comparator}95%`, actual, criterion })),
    );

  it.each(BEFORE)('%s95%% is %s', (word, comparator) => {
    expect(scores(`${word}95%得满分，否则不得分`, comparator)).toEqual(SCORES[comparator]);
  });

  it.each(AFTER)('95%% %s is %s', (word, comparator) => {
    expect(scores(`95%${word}得满分，否则不得分`, comparator)).toEqual(SCORES[comparator]);
  });
});
