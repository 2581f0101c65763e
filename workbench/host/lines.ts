/** Rows and columns: their sizes in points, what is hidden, and where they lie. */
import type { Book, CellRange } from './book';
import type { ChartPlace } from './data';
import { invalidArgument } from './errors';
import type { Chart, Line, Sheet } from './sheet';
import { common, DEFAULT_STYLE, existingCells, guardPermission } from './styling';
import { displayText } from './text';

export type LineKind = 'rows' | 'columns';

const STANDARD = { rows: 15, columns: 48 } as const;
const MOST_POINTS = { rows: 409.5, columns: 1_790 } as const;

const reach = ({ area }: CellRange, kind: LineKind): readonly [first: number, last: number] =>
  kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];

const sizeOf = (sheet: Sheet, kind: LineKind, index: number): number => sheet[kind].get(index)?.size ?? STANDARD[kind];

/** Changes size or hiding of the rows or columns a range reaches over. */
export function changeLines(book: Book, range: CellRange, kind: LineKind, change: Pick<Line, 'size' | 'hidden'>): void {
  const { sheet } = range;
  guardPermission(sheet, kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (change.size !== undefined && !(change.size >= 0 && change.size <= MOST_POINTS[kind])) {
    throw invalidArgument('the size of a row or column');
  }
  const [first, last] = reach(range, kind);
  for (let index = first; index <= last; index++) {
    book.journal.put<number, Line>(sheet[kind], index, { ...sheet[kind].get(index), ...change });
  }
}

/** The size all rows or columns of the ranges share, or null. */
export function commonSize(ranges: readonly CellRange[], kind: LineKind): number | null {
  function* sizes(): Generator<number> {
    for (const range of ranges) {
      const [first, last] = reach(range, kind);
      for (let index = first; index <= last; index++) yield sizeOf(range.sheet, kind, index);
    }
  }
  return common(sizes());
}

/** Whether all, none or some (null) of the rows or columns are hidden. */
export function commonHidden(range: CellRange, kind: LineKind): boolean | null {
  const [first, last] = reach(range, kind);
  let hidden = 0;
  for (const [index, line] of range.sheet[kind]) {
    if (index >= first && index <= last && line.hidden === true) hidden++;
  }
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Distance of a row or column from the sheet's edge, in points; hidden ones take no room. */
export function offsetOf(sheet: Sheet, kind: LineKind, index: number): number {
  let offset = index * STANDARD[kind];
  for (const [line, { size, hidden }] of sheet[kind]) {
    if (line < index) offset += (hidden === true ? 0 : (size ?? STANDARD[kind])) - STANDARD[kind];
  }
  return offset;
}

/** Width or height of a range in points. */
export function extentOf(range: CellRange, kind: LineKind): number {
  const [first, last] = reach(range, kind);
  return offsetOf(range.sheet, kind, last + 1) - offsetOf(range.sheet, kind, first);
}

/** Where a chart stands now, in points. */
export function placeOf({ sheet, place, cells }: Chart): ChartPlace {
  if (cells === null) return place;
  const whole = { sheet, area: cells };
  return {
    left: offsetOf(sheet, 'columns', cells.left),
    top: offsetOf(sheet, 'rows', cells.top),
    width: extentOf(whole, 'columns'),
    height: extentOf(whole, 'rows'),
  };
}

/** Sizes that fit what is shown, estimated from the number of letters; wide letters count as two. */
export function autofit(book: Book, range: CellRange, kind: LineKind): void {
  const { sheet, area } = range;
  guardPermission(sheet, kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const sizes = new Map<number, number>();
  for (const { row, column } of existingCells(sheet, area)) {
    const style = { ...DEFAULT_STYLE, ...sheet.styleAt(row, column) };
    const width = letters(displayText(sheet.valueAt(row, column), style.numberFormat)) * style.fontSize * 0.5;
    const lines = style.wrapText ? Math.max(1, Math.ceil(width / sizeOf(sheet, 'columns', column))) : 1;
    const index = kind === 'rows' ? row : column;
    const size = kind === 'rows' ? lines * style.fontSize * 1.36 : width + 5;
    sizes.set(index, Math.max(sizes.get(index) ?? 0, size));
  }
  for (const [index, size] of sizes) {
    const points = Math.min(MOST_POINTS[kind], Math.round(size * 4) / 4);
    book.journal.put<number, Line>(sheet[kind], index, { ...sheet[kind].get(index), size: points });
  }
}

const FIRST_WIDE_LETTER = 0x2e80;

const letters = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) >= FIRST_WIDE_LETTER ? 2 : 1), 0);
