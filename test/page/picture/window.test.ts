import { placeAt, scrollFor, seen, startsOf } from '../../../src/page/picture/window';

const STARTS = startsOf([10, 0, 20, 30]);

it('every row begins where the one before ends', () => {
  expect(STARTS).toEqual([0, 10, 10, 30, 60]);
});

it.each([
  [0, 0],
  [9, 0],
  [10, 2],
  [29, 2],
  [30, 3],
  [1000, 3],
  [-5, 0],
])('%d pixels down is row %d', (distance, place) => {
  expect(placeAt(STARTS, distance)).toBe(place);
});

it('an empty sheet has no rows in view beyond the first', () => {
  expect(placeAt(startsOf([]), 100)).toBe(0);
});

it('what is seen has some around it', () => {
  const starts = startsOf(Array.from({ length: 1000 }, () => 20));
  expect(seen(starts, 1000, 1400)).toEqual([35, 85]);
});

it('as few rows are looked at as there are powers of two', () => {
  const asked: number[] = [];
  const starts = new Proxy(startsOf(Array.from({ length: 1_000_000 }, () => 20)), {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) asked.push(Number(key));
      return Reflect.get(target, key) as unknown;
    },
  });
  placeAt(starts, 12_345_678);
  expect(asked.length).toBeLessThanOrEqual(20);
});

it.each([
  ['in view', [100, 500], [120, 140], null],
  ['at its edges', [100, 500], [100, 500], null],
  ['above', [100, 500], [40, 60], 0],
  ['below', [100, 500], [1000, 1020], 810],
  ['one pixel too far', [100, 500], [481, 501], 291],
  ['larger than the view', [100, 500], [1000, 1400], 1000],
] as const)('what is %s is scrolled to as little as needed', (_, view, part, to) => {
  expect(scrollFor(view, part)).toBe(to);
});
