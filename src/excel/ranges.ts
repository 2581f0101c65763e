/** Ranges by their place: the same in a workbook that shows references as R1C1, and on sheets that run from right to left. */
import type { Area, CellRef } from '../core/model';
import { columnsIn, rowsIn } from '../core/sheet/areas';

export function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.top, area.left, rowsIn(area), columnsIn(area));
}

export function cellOf(worksheet: Excel.Worksheet, { row, column }: Pick<CellRef, 'row' | 'column'>): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, 1, 1);
}

/** Loads what `areaOf` reads. */
export function loadArea(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

/** The area of a range that was loaded with `loadArea`; null for one that does not exist. */
export function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
