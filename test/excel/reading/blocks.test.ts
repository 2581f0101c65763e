import fc from 'fast-check';
import type { Area } from '../../../src/core/model';
import { cellsIn, intersection } from '../../../src/core/sheet/areas';
import { gather, halve, splitArea } from '../../../src/excel/reading/blocks';

const area = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }));

const cover = (parts: readonly Area[], whole: Area): boolean =>
  parts.reduce((sum, part) => sum + cellsIn(part), 0) === cellsIn(whole) &&
  parts.every((part) => cellsIn(intersection(part, whole) ?? { ...part, bottom: -1 }) === cellsIn(part)) &&
  parts.every((one, index) => parts.slice(index + 1).every((other) => intersection(one, other) === null));

test('blocks cover an area, each cell once, none above the limit', () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 1, max: 300 }), (whole, most) => {
      const parts = splitArea(whole, most);
      expect(parts.every((part) => cellsIn(part) <= most)).toBe(true);
      expect(cover(parts, whole)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('halves cover a block; a single cell has none', () => {
  fc.assert(
    fc.property(area, (whole) => {
      const halves = halve([{ id: 's', area: whole }]);
      if (cellsIn(whole) === 1) expect(halves).toBeNull();
      else
        expect(
          cover(
            (halves ?? []).flat().map((block) => block.area),
            whole,
          ),
        ).toBe(true);
    }),
  );
});

test('small blocks share a request, in their order', () => {
  const block = (id: string, cells: number) => ({ id, area: { top: 0, left: 0, bottom: cells - 1, right: 0 } });
  const blocks = [block('a', 4), block('b', 5), block('c', 3), block('d', 10), block('e', 1)];
  expect(gather(blocks, 10).map((request) => request.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
  expect(gather([])).toEqual([]);
});
