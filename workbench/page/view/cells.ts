/** Cells and sheets of the host's model as the grid holds them. */
import type { ICellData, IRange, IWorksheetData } from '@univerjs/presets';
import type { Area, CellValue } from '../../../src/core/model';
import type { Line, Sheet } from '../../host/sheet';
import { gridStyle, pixels } from './style';

/** Univer's cell types. */
const TYPE = { text: 1, number: 2, truth: 3 } as const;

/** Rows and columns beyond the used ones, for further work. */
const SPARE = { rows: 60, columns: 12 } as const;
const LEAST = { rows: 100, columns: 26 } as const;
const STANDARD_PIXELS = { column: 64, row: 20 } as const;

/** What stands in a cell for a value; empty for none. */
function gridValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: TYPE.truth };
  if (typeof value === 'number') return { v: value, t: TYPE.number };
  return { v: typeof value === 'object' ? value.fault : value, t: TYPE.text };
}

/** A cell of the model for the grid: everything it does not say is cleared there. */
export function gridCell(sheet: Sheet, row: number, column: number): ICellData {
  const cell = sheet.cellAt(row, column);
  const formula = cell?.formula ?? null;
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null };
  const value = cell === undefined || (cell.value === null && formula === null) ? null : sheet.valueAt(row, column);
  return {
    ...empty,
    ...gridValue(value),
    ...(formula === null ? {} : { f: formula }),
    s: gridStyle(sheet.styleAt(row, column)),
  };
}

export const gridRange = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top,
  endRow: bottom,
  startColumn: left,
  endColumn: right,
});

export const areaOfRange = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

type Rows = NonNullable<IWorksheetData['rowData']>;
type Columns = NonNullable<IWorksheetData['columnData']>;

const hiddenFlag = ({ hidden }: Line): 0 | 1 => (hidden === true ? 1 : 0);

export const gridRows = (sheet: Sheet): Rows =>
  Object.fromEntries(
    [...sheet.rows].map(([index, line]) => [
      index,
      { hd: hiddenFlag(line), ...(line.size === undefined ? {} : { h: pixels(line.size), ia: 0 as const }) },
    ]),
  );

export const gridColumns = (sheet: Sheet): Columns =>
  Object.fromEntries(
    [...sheet.columns].map(([index, line]) => [
      index,
      { hd: hiddenFlag(line), ...(line.size === undefined ? {} : { w: pixels(line.size) }) },
    ]),
  );

/** Frozen rows and columns count from the sheet's corner. */
export function gridFreeze({ frozen }: Sheet): IWorksheetData['freeze'] {
  if (frozen === null) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  // Frozen rows reach over all columns, frozen columns over all rows.
  const rows = frozen.bottom < 1_048_575 ? frozen.bottom + 1 : 0;
  const columns = frozen.right < 16_383 ? frozen.right + 1 : 0;
  return { ySplit: rows, xSplit: columns, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

/** A whole sheet for the grid. */
export function gridSheet(sheet: Sheet): Partial<IWorksheetData> {
  const cellData: IWorksheetData['cellData'] = {};
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const column of cells.keys()) line[column] = gridCell(sheet, row, column);
    cellData[row] = line;
  }
  const used = sheet.usedArea(false);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    rowCount: Math.max(LEAST.rows, (used?.bottom ?? 0) + SPARE.rows),
    columnCount: Math.max(LEAST.columns, (used?.right ?? 0) + SPARE.columns),
    defaultColumnWidth: STANDARD_PIXELS.column,
    defaultRowHeight: STANDARD_PIXELS.row,
    mergeData: sheet.merges.map(gridRange),
    cellData,
    rowData: gridRows(sheet),
    columnData: gridColumns(sheet),
    freeze: gridFreeze(sheet),
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}
