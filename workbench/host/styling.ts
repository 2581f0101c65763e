/** Styles of cells, and of whole rows and columns. */
import type { Area } from '../../src/core/model';
import { cellsIn, rowsIn } from '../../src/core/sheet/areas';
import { cellsOf, holdsCell, isEntireColumn, isEntireRow, isUnbounded } from './areas';
import type { Book, CellRange } from './book';
import type { CellStyle } from './data';
import { accessDenied, tooManyCells } from './errors';
import type { Cell, Sheet } from './sheet';

export const DEFAULT_STYLE = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
} as const;

const MOST_STYLED_CELLS = 5_000_000;

/** What a person may still do on a protected sheet. */
export type Permission = 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowEditObjects';

export function guardPermission(sheet: Sheet, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection[permission] !== true) {
    throw accessDenied(`the sheet ${sheet.name} is protected`);
  }
}

export interface ExistingCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of an area that exist in the model: an area may be a whole column, its cells are few. */
export function existingCells(sheet: Sheet, area: Area): ExistingCell[] {
  const found: ExistingCell[] = [];
  const few = rowsIn(area) < sheet.cells.size;
  const rows = few ? Array.from({ length: rowsIn(area) }, (_row, index) => area.top + index) : sheet.cells.keys();
  for (const row of rows) {
    for (const [column, cell] of sheet.cells.get(row) ?? []) {
      if (holdsCell(area, row, column)) found.push({ row, column, cell });
    }
  }
  return found;
}

/** From a cell's style to its new one; null forgets the style. */
export type StyleChange = ((style: CellStyle, row: number, column: number) => CellStyle) | null;

/** Changes the style of every cell of an area; of whole rows and columns without touching each of their cells. */
export function applyStyle(book: Book, range: CellRange, change: StyleChange): void {
  const { sheet, area } = range;
  if (isEntireColumn(area)) styleLines(book, range, 'columns', change);
  else if (isEntireRow(area)) styleLines(book, range, 'rows', change);
  else {
    if (cellsIn(area) > MOST_STYLED_CELLS) throw tooManyCells();
    for (const [row, column] of cellsOf(area)) styleCell(book, sheet, row, column, change);
  }
}

function styleCell(book: Book, sheet: Sheet, row: number, column: number, change: StyleChange): void {
  const cell = sheet.cellAt(row, column);
  const style = change === null ? null : change(sheet.styleAt(row, column), row, column);
  if (style === null && cell === undefined) return;
  const next: Cell = { value: cell?.value ?? null, formula: cell?.formula ?? null, style };
  const empty = next.value === null && next.formula === null && style === null;
  book.journal.put(sheet.rowOf(row), column, empty ? undefined : next);
}

/** Whole lines carry the style themselves; cells with a style of their own, and crossings with styled lines, follow one by one. */
function styleLines(book: Book, { sheet, area }: CellRange, kind: 'rows' | 'columns', change: StyleChange): void {
  const lines = sheet[kind];
  const [first, last] = kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const crossing = kind === 'columns' ? [...sheet.rows].filter(([, line]) => line.style !== undefined) : [];
  for (let index = first; index <= last; index++) {
    const line = lines.get(index) ?? {};
    const { style: before = {}, ...rest } = line;
    const after = change === null ? undefined : change(before, index, index);
    book.journal.put(lines, index, after === undefined ? rest : { ...rest, style: after });
    for (const [row] of crossing) styleCell(book, sheet, row, index, change);
  }
  for (const { row, column, cell } of existingCells(sheet, area)) {
    if (cell.style !== null) styleCell(book, sheet, row, column, change);
  }
}

/** The value all have in common, or null. */
export function common<T>(values: Iterable<T>): T | null {
  let first: { readonly value: T } | null = null;
  for (const value of values) {
    if (first === null) first = { value };
    else if (!Object.is(first.value, value)) return null;
  }
  return first === null ? null : first.value;
}

/** The styles an area consists of: those of its cells, or of whole lines and the cells that stand out from them. */
function* stylesIn({ sheet, area }: CellRange): Generator<CellStyle> {
  if (!isUnbounded(area)) {
    for (const [row, column] of cellsOf(area)) yield sheet.styleAt(row, column);
    return;
  }
  const byColumn = isEntireColumn(area);
  const lines = byColumn ? sheet.columns : sheet.rows;
  const [first, last] = byColumn ? [area.left, area.right] : [area.top, area.bottom];
  for (let index = first; index <= last; index++) yield lines.get(index)?.style ?? {};
  for (const { row, column } of existingCells(sheet, area)) yield sheet.styleAt(row, column);
}

/** A property of style that all cells of the ranges share, or null. */
export function commonStyle<K extends keyof typeof DEFAULT_STYLE>(
  ranges: readonly CellRange[],
  key: K,
): NonNullable<CellStyle[K]> | (typeof DEFAULT_STYLE)[K] | null {
  function* values(): Generator<NonNullable<CellStyle[K]> | (typeof DEFAULT_STYLE)[K]> {
    for (const range of ranges) for (const style of stylesIn(range)) yield style[key] ?? DEFAULT_STYLE[key];
  }
  return common(values());
}
