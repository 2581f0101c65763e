import type { Area } from '../../../src/core/model';
import type { SheetPicture } from '../../../src/files/picture';
import { Geometry } from '../../../src/page/picture/geometry';

const LOOK: SheetPicture['looks'][number] = {
  bold: false,
  italic: false,
  size: 0,
  color: '',
  fill: '',
  align: '',
  top: false,
  wraps: false,
  isFramed: false,
};

function picture(
  cells: readonly (readonly [row: number, column: number, text: string])[],
  merges: readonly Area[] = [],
) {
  return new Geometry({
    columns: [50, 60, 70, 80],
    rows: Array.from({ length: 100 }, () => 20),
    cells: cells.map(([row, column, text]) => ({ row, column, text, look: 0 })),
    looks: [LOOK],
    merges,
  });
}

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

it('a cell stands where its row and column begin', () => {
  expect(picture([]).boxOf(area(2, 1, 2, 1))).toEqual({ top: 40, left: 50, width: 60, height: 20 });
});

it('a merged area is one box, whichever of its cells is asked for', () => {
  const geometry = picture([], [area(0, 1, 1, 2)]);
  expect(geometry.areaAt({ row: 1, column: 2 })).toEqual(area(0, 1, 1, 2));
  expect(geometry.cornerOf({ row: 1, column: 2 })).toEqual({ row: 0, column: 1 });
  expect(geometry.boxOf(area(0, 1, 1, 2))).toEqual({ top: 0, left: 50, width: 130, height: 40 });
});

it('what stands below a merged area is not drawn', () => {
  const geometry = picture(
    [
      [0, 0, '标题'],
      [0, 1, '看不见'],
    ],
    [area(0, 0, 0, 2)],
  );
  expect(geometry.rowsIn(0, 0)[0]?.cells.map(({ cell }) => cell.text)).toEqual(['标题']);
});

it('a merged area that reaches into view is drawn, though it begins above', () => {
  const geometry = picture(
    [
      [0, 0, '决策'],
      [50, 1, '这里'],
    ],
    [area(0, 0, 49, 0)],
  );
  expect(geometry.rowsIn(49, 60).map(({ row }) => row)).toEqual([0, 50]);
  expect(geometry.rowsIn(50, 60).map(({ row }) => row)).toEqual([50]);
});

it('a text in one line goes on over the empty cells behind it, up to the next text', () => {
  const rooms = (cells: Parameters<typeof picture>[0]) =>
    picture(cells)
      .rowsIn(0, 0)
      .flatMap(({ cells: placed }) => placed.map(({ room }) => room));
  expect(rooms([[0, 0, '长长的一句话']])).toEqual([260]);
  expect(
    rooms([
      [0, 0, '长长的一句话'],
      [0, 2, '挡住'],
    ]),
  ).toEqual([110, 150]);
  expect(
    rooms([
      [0, 0, '长长的一句话'],
      [0, 1, ''],
      [0, 2, '挡住'],
    ]),
  ).toEqual([110, 60, 150]);
});
