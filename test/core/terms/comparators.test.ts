/** The words that compare, in the three places where they may stand. */
import type { Comparator, Quantity } from '../../../src/core/model';
import { readQuantity } from '../../../src/core/quantity';
import { Grid } from '../../../src/core/reading/grid/grid';
import { targetAt } from '../../../src/core/reading/tables/target';
import { BOUNDS, COMPARES, DIRECTIONS, LIMITS, REACHES, WITHIN } from '../../../src/core/terms/comparators';
import { entriesOf } from '../../../src/core/terms/matcher';
import { scoreRow, scoreText } from '../criteria/helpers';

type Entry = readonly [word: string, comparator: Comparator];

const BEFORE: readonly Entry[] = [...entriesOf(COMPARES), ...entriesOf(REACHES), ...entriesOf(LIMITS)];
const AFTER: readonly Entry[] = [...entriesOf(BOUNDS), ...entriesOf(WITHIN)];

const comparatorOf = (quantity: Quantity): Comparator | null =>
  quantity.kind === 'number' ? quantity.comparator : null;

describe('in a target', () => {
  const before = ([word, comparator]: Entry) => {
    expect(comparatorOf(readQuantity(`${word}95%`))).toBe(comparator);
  };
  const after = ([word, comparator]: Entry) => {
    expect(comparatorOf(readQuantity(`95%${word}`))).toBe(comparator);
  };

  it.each(BEFORE)('%s95%% is %s', (...entry) => before(entry));
  it.each(AFTER)('95%% %s is %s', (...entry) => after(entry));
});

describe('in a column of signs', () => {
  const column = ([word, comparator]: Entry) => {
    const grid = new Grid({
      name: '评分',
      visibility: 'visible',
      origin: { row: 0, column: 0 },
      rows: [[word, 95, '%']],
      merges: [],
    });
    const place = (at: number) => ({ row: 0, left: at, right: at });
    const { value } = targetAt(grid, { comparators: [place(0)], value: place(1), unit: place(2) });
    expect([comparatorOf(value), value.kind === 'number' && value.value.toFixed()]).toEqual([comparator, '95']);
  };
  const all = [...BEFORE, ...entriesOf(DIRECTIONS)];

  it.each(all)('%s is %s', (...entry) => column(entry));
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
