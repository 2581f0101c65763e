import { pageWith, survivorsOf, type RoomFigures } from '../../../scripts/mutation/page';
import type { Fate, Tried } from '../../../scripts/mutation/pool';

const tried = (room: string, fates: readonly Fate[]): Tried[] =>
  fates.map((fate, index) => ({
    fate,
    mutant: {
      ...{ id: String(index), room, file: `src/core/${room}/a.ts`, line: index + 1, column: 5 },
      ...{ mutator: 'EqualityOperator', original: 'a >= b', replacement: 'a > b' },
    },
  }));

const figures = (room: string, fates: readonly Fate[], seed?: number): RoomFigures => ({
  ...{ room, all: 10, seed },
  tried: tried(room, fates),
});

test('a room has a row for each file and one for all; timeouts count as found, what no test reaches does not', () => {
  const page = pageWith('', [figures('money', ['killed', 'killed', 'timeout', 'survived', 'uncovered'], 8)]);
  expect(page).toContain('## money\n\nA sample of 5 of 10 mutants, seed 8.');
  expect(page).toContain('| a.ts | 5 | 2 | 1 | 1 | 1 | 60.0 % |');
  expect(page).toContain('| **all** | 5 | 2 | 1 | 1 | 1 | 60.0 % |');
});

test('a room of which nothing was drawn has no score', () => {
  expect(pageWith('', [figures('money', [], 8)])).toContain('| **all** | 0 | 0 | 0 | 0 | 0 | – |');
});

test('a room that only short tests were asked about says so', () => {
  const money = figures('money', ['killed']);
  expect(pageWith('', [{ ...money, among: ['money', 'dates'] }])).toContain(
    'All 10 mutants. By the short tests of money, dates alone: a lower bound.',
  );
  expect(pageWith('', [money])).not.toContain('of money');
});

test('rooms that are not run again keep their figures', () => {
  const first = pageWith('', [figures('money', ['killed']), figures('dates', ['survived'])]);
  const second = pageWith(first, [figures('dates', ['killed'])]);
  expect(second).toBe(pageWith('', [figures('dates', ['killed']), figures('money', ['killed'])]));
});

test('the list of survivors says where, what, and by what', () => {
  const list = survivorsOf(tried('money', ['killed', 'survived', 'timeout', 'uncovered']));
  expect(list.split('\n')).toEqual([
    'src/core/money/a.ts:2:5  EqualityOperator',
    '  - a >= b',
    '  + a > b',
    '',
    'src/core/money/a.ts:4:5  EqualityOperator  (no test comes here)',
    '  - a >= b',
    '  + a > b',
    '',
  ]);
});
