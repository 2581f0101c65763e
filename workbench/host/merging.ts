/** Merged cells: blocks that show the value of their top left cell. */
import { cellsIn, columnsIn, intersection, rowsIn } from '../../src/core/sheet/areas';
import { areaOf, holdsArea } from './areas';
import type { Book, CellRange } from './book';
import { invalidOperation } from './errors';
import { existingCells, guardPermission } from './styling';

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
