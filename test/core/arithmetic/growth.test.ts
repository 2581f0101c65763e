import Big from 'big.js';
import { arithmeticOf, type Block } from '../../../src/core/arithmetic';
import { startCounting, stepsOf, stopCounting } from '../growth/steps';

beforeAll(startCounting);
afterAll(stopCounting);

/** Four times as many rows cost four times as many steps, and a little for what is halved or sorted. */
const MOST = 4.5;
/** Shorter tables lie within what is tried around every figure, which grows with them. */
const SIZE = 120;

const COLUMNS = 3;

/** Figures that look like chance, and are the same in every run. */
const scattered = (at: number): number => (Math.imul(at + 1, 2654435761) >>> 0) % 10007;

const table = (rows: number, write: (row: number, column: number) => number): Block => ({
  cells: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => ({ value: new Big(write(row, column)), decimals: 0 })),
  ),
});

const KINDS: Readonly<Record<string, (rows: number) => Block>> = {
  'figures by chance': (n) => table(n, (row, column) => scattered(row * COLUMNS + column)),
  'small figures': (n) => table(n, (row, column) => scattered(row * COLUMNS + column) % 10),
  'one figure everywhere': (n) => table(n, () => 1),
  'nothing but zeros': (n) => table(n, () => 0),
  'every row a total': (n) => table(n, (row, column) => 2 ** (row % 40) * (column + 1)),
  'every row called a total': (n) => ({
    ...table(n, (row, column) => scattered(row * COLUMNS + column)),
    rows: Array.from({ length: n }, () => 'total' as const),
  }),
};

describe('four times as many rows cost four times as many steps', () => {
  it.each(Object.keys(KINDS))('%s', (kind) => {
    const make = KINDS[kind];
    if (!make) throw new Error(`There is no such table: ${kind}`);
    const [few, many] = [make(SIZE), make(4 * SIZE)];
    // The first run compiles what it needs.
    arithmeticOf(few);
    const steps = stepsOf(() => arithmeticOf(few));
    expect(steps).toBeGreaterThan(SIZE);
    expect(stepsOf(() => arithmeticOf(many)) / steps).toBeLessThan(MOST);
  });

  it('and columns, a row of them', () => {
    const turned = (n: number): Block => {
      const { cells } = table(n, (row, column) => scattered(row * COLUMNS + column));
      return { cells: Array.from({ length: COLUMNS }, (_, row) => cells.map((across) => across[row] ?? null)) };
    };
    const steps = stepsOf(() => arithmeticOf(turned(SIZE)));
    expect(stepsOf(() => arithmeticOf(turned(4 * SIZE))) / steps).toBeLessThan(MOST);
  });
});
