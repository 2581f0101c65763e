/** What Excel does when cells are written and cleared: shapes, typed text, merged cells, protection, hyperlinks. */
import type { Area, CellValue } from '../../src/core/model';
import { cellsIn, columnsIn, intersection, rowsIn } from '../../src/core/sheet/areas';
import { areaOf, cellsOf, isUnbounded } from './areas';
import type { Book, CellRange } from './book';
import type { Hyperlink, Json } from './data';
import { accessDenied, invalidArgument, tooManyCells } from './errors';
import { asText } from './members';
import { unmerge } from './merging';
import type { Sheet } from './sheet';
import { applyStyle, existingCells, guardPermission } from './styling';
import { typedText } from './typing';

/** Most cells one call can read or write. */
export const MOST_CELLS = 5_000_000;

/** What a formula shows that no engine has worked out: an error that nobody takes for a result, as 0 would be. */
const NOT_COMPUTED = { fault: '#CALC!' } as const;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Cells of a protected sheet can be written where they are not locked. */
export function guardCells({ sheet, area }: CellRange): void {
  if (sheet.protection === null) return;
  for (const [row, column] of isUnbounded(area) ? [[area.top, area.left] as const] : cellsOf(area)) {
    if (sheet.styleAt(row, column).locked !== false) throw accessDenied(`the sheet ${sheet.name} is protected`);
  }
}

/**
 * The elements of an argument by cell: a single one (also `[[x]]`) serves for all cells, a matrix must have the area's shape.
 */
export function elementsFor(area: Area, input: Json): (row: number, column: number) => Json {
  const rows = (Array.isArray(input) ? input : [[input]]) as readonly (readonly Json[])[];
  if (!rows.every(Array.isArray)) throw invalidArgument('rows of cells expected');
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
  const entries: Entry[] = [];
  for (const [row, column] of cellsOf(area)) {
    const typed = element(row, column);
    if (typed === null || sheet.isCovered(row, column)) continue;
    entries.push({ row, column, ...readTyped(typed, sheet.styleAt(row, column).numberFormat ?? 'General') });
  }
  for (const entry of entries) enter(book, sheet, entry);
  book.changed(range, before);
}

/** What is to stand in a cell, and the number format it brings along. */
interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

function enter(book: Book, sheet: Sheet, { row, column, value, formula, numberFormat }: Entry): void {
  const style = sheet.cellAt(row, column)?.style ?? null;
  const empty = value === null && formula === null && style === null;
  book.putCell(sheet, row, column, empty ? undefined : { value, formula, style });
  if (numberFormat !== null) {
    applyStyle(book, { sheet, area: areaOf(row, column) }, (before) => ({ ...before, numberFormat }));
  }
}

/** Throws for what no cell takes, before anything is written. */
function readTyped(typed: Json, numberFormat: string): Pick<Entry, 'value' | 'formula' | 'numberFormat'> {
  const constant = (value: CellValue): Pick<Entry, 'value' | 'formula' | 'numberFormat'> => ({
    value,
    formula: null,
    numberFormat: null,
  });
  if (typeof typed === 'number' || typeof typed === 'boolean') return constant(typed);
  if (typeof typed !== 'string') throw invalidArgument('a cell takes text, a number or a truth value');
  if (typed === '') return constant(null);
  if (typed.length > LONGEST_TEXT) throw invalidArgument('the text is too long for a cell');
  if (numberFormat === '@') return constant(typed.replace(/^'/, ''));
  if (typed.startsWith('=') && typed.length > 1) {
    if (typed.length > LONGEST_FORMULA) throw invalidArgument('the formula is too long');
    return { value: NOT_COMPUTED, formula: typed, numberFormat: null };
  }
  const read = typedText(typed);
  return { ...constant(read.value), numberFormat: numberFormat === 'General' ? read.numberFormat : null };
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

/** One format serves for all cells, of whole rows and columns too; null leaves a cell's format as it is. */
export function writeNumberFormats(book: Book, range: CellRange, input: Json): void {
  const { sheet, area } = range;
  guardPermission(sheet, 'allowFormatCells');
  const element = elementsFor(area, input);
  applyStyle(book, range, (style, row, column) => {
    const numberFormat = element(row, column);
    return numberFormat === null ? style : { ...style, numberFormat: asText(numberFormat) };
  });
  book.events.publish('formatChanged', sheet.id, { address: book.addressOf(area) });
}
