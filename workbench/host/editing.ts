/** What Excel does when cells are written: shapes, typed text, merged cells, protection, hyperlinks, clearing and merging. */
import type { Area, CellValue } from '../../src/core/model';
import { areaOf, cellsIn, cellsOf, columnsIn, holdsArea, intersection, isUnbounded, rowsIn } from './areas';
import type { Book, CellRange } from './book';
import type { Hyperlink, Json } from './data';
import { accessDenied, invalidArgument, invalidOperation, tooManyCells } from './errors';
import type { Cell, Sheet } from './sheet';
import { applyStyle, existingCells, guardPermission } from './styling';
import { typedText } from './typing';

/** Most cells one call can read or write. */
export const MOST_CELLS = 5_000_000;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Cells of a protected sheet can be written where they are not locked. */
export function guardCells({ sheet, area }: CellRange): void {
  if (sheet.protection === null) return;
  const locked =
    isUnbounded(area) || [...cellsOf(area)].some(([row, column]) => sheet.styleAt(row, column).locked !== false);
  if (locked) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

/**
 * The elements of an argument in the shape of an area: a single one (also `[[x]]`) serves for all cells, a matrix must have
 * the area's shape.
 */
export function elementsFor(area: Area, input: Json): (row: number, column: number) => Json {
  const matrix = Array.isArray(input) ? (input as readonly Json[]) : [[input]];
  const rows = matrix.map((row) => (Array.isArray(row) ? (row as readonly Json[]) : [row]));
  const single = rows.length === 1 && rows[0]?.length === 1;
  const fits = rows.length === rowsIn(area) && rows.every((row) => row.length === columnsIn(area));
  if (!single && !fits) {
    throw invalidArgument('the number of rows or columns does not match the size of the range');
  }
  return (row, column) => (single ? rows[0]?.[0] : rows[row - area.top]?.[column - area.left]) ?? null;
}

/** `range.values` and `range.formulas`: the two differ in reading only. A null leaves its cell as it is. */
export function writeCells(book: Book, range: CellRange, input: Json): void {
  const { sheet, area } = range;
  if (cellsIn(area) > MOST_CELLS) throw tooManyCells();
  guardCells(range);
  const element = elementsFor(area, input);
  const before = sheet.valueAt(area.top, area.left);
  for (const [row, column] of cellsOf(area)) {
    const typed = element(row, column);
    if (typed !== null && !sheet.isCovered(row, column)) writeCell(book, sheet, row, column, typed);
  }
  book.changed(range, before);
}

function writeCell(book: Book, sheet: Sheet, row: number, column: number, typed: Json): void {
  const style = sheet.cellAt(row, column)?.style ?? null;
  const numberFormat = sheet.styleAt(row, column).numberFormat ?? 'General';
  const { content, format } = readTyped(typed, numberFormat);
  const cell: Cell = { ...content, style };
  const empty = cell.value === null && cell.formula === null && style === null;
  book.putCell(sheet, row, column, empty ? undefined : cell);
  if (format !== null && numberFormat === 'General') {
    applyStyle(book, { sheet, area: areaOf(row, column) }, (style) => ({ ...style, numberFormat: format }));
  }
}

function readTyped(
  typed: Json,
  numberFormat: string,
): { content: { value: CellValue; formula: string | null }; format: string | null } {
  const constant = (value: CellValue): { value: CellValue; formula: null } => ({ value, formula: null });
  if (typeof typed === 'number' || typeof typed === 'boolean') return { content: constant(typed), format: null };
  if (typeof typed !== 'string') throw invalidArgument('a cell takes text, a number or a truth value');
  if (typed === '') return { content: constant(null), format: null };
  if (numberFormat === '@') return { content: constant(typed.replace(/^'/, '')), format: null };
  if (typed.startsWith('=') && typed.length > 1) {
    if (typed.length > LONGEST_FORMULA) throw invalidArgument('the formula is too long');
    return { content: { value: 0, formula: typed }, format: null };
  }
  if (typed.length > LONGEST_TEXT) throw invalidArgument('the text is too long for a cell');
  const read = typedText(typed);
  return { content: constant(read.value), format: read.numberFormat };
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** `range.clear`. Also takes whole rows and columns. */
export function clearRange(book: Book, range: CellRange, what: ClearWhat): void {
  const { sheet, area } = range;
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) guardCells(range);
  if (formats) guardPermission(sheet, 'allowFormatCells');
  if (what !== 'Formats' && what !== 'Contents') {
    for (const key of [...sheet.links.keys()]) {
      const [row = -1, column = -1] = key.split(',').map(Number);
      if (intersection(area, areaOf(row, column)) !== null) book.journal.put(sheet.links, key, undefined);
    }
  }
  if (formats) {
    applyStyle(book, range, null);
    unmerge(book, range);
  }
  if (!contents) return;
  for (const { row, column, cell } of existingCells(sheet, area)) {
    book.putCell(
      sheet,
      row,
      column,
      cell.style === null ? undefined : { value: null, formula: null, style: cell.style },
    );
  }
  book.changed(range);
}

/** `range.merge`: one block, or each row for itself. Only the top left cell of a block keeps its value. */
export function merge(book: Book, range: CellRange, across: boolean): void {
  const { sheet, area } = range;
  guardPermission(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) {
    throw invalidOperation('cells of a table cannot be merged');
  }
  const blocks = across
    ? Array.from({ length: rowsIn(area) }, (_block, row) => areaOf(area.top + row, area.left, 1, columnsIn(area)))
    : [area];
  for (const block of blocks) {
    const overlaps = sheet.merges.some((other) => intersection(other, block) !== null && !holdsArea(block, other));
    if (overlaps) throw invalidOperation('part of a merged block cannot be merged');
    if (cellsIn(block) === 1) continue;
    for (const { row, column, cell } of existingCells(sheet, block)) {
      if (row === block.top && column === block.left) continue;
      book.putCell(sheet, row, column, { value: null, formula: null, style: cell.style });
    }
    const others = sheet.merges.filter((other) => !holdsArea(block, other));
    book.journal.assign(sheet, 'merges', [...others, block]);
  }
  book.changed(range);
}

export function unmerge(book: Book, { sheet, area }: CellRange): void {
  const rest = sheet.merges.filter((other) => intersection(other, area) === null);
  if (rest.length === sheet.merges.length) return;
  guardPermission(sheet, 'allowFormatCells');
  book.journal.assign(sheet, 'merges', rest);
}

/** `range.hyperlink = …`: the link of the top left cell; its text is written where it is given, or where the cell is empty. */
export function setLink(book: Book, range: CellRange, link: Hyperlink | null): void {
  const { sheet, area } = range;
  guardCells(range);
  book.journal.put(sheet.links, `${area.top},${area.left}`, link ?? undefined);
  const blank = sheet.valueAt(area.top, area.left) === null;
  const text = link?.textToDisplay ?? (blank ? (link?.address ?? link?.documentReference) : undefined);
  if (text !== undefined) writeCells(book, { sheet, area: areaOf(area.top, area.left) }, text);
  if (link !== null) applyStyle(book, range, (style) => ({ ...style, fontColor: '#0563C1', underline: 'Single' }));
}
