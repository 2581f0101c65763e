/** From the host to the grid: shows what changed in the model since the last look. */
import type { ICellData, IRange, IWorksheetData } from '@univerjs/presets';
import type { EmulatedHost } from '../../host';
import { cellsOf } from '../../host/areas';
import type { CellRange } from '../../host/book';
import type { Cell, Sheet } from '../../host/sheet';
import { gridCell, gridColumns, gridFreeze, gridRange, gridRows, gridSheet } from './cells';
import type { Grid, Worksheet } from './grid';

/** What the grid shows of a sheet. Cells of the model are never changed in place: another object is another content. */
export interface Shown {
  readonly cells: Map<string, Cell>;
  /** Merges, sizes and the like, as text to compare. */
  layout: string;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export class Push {
  readonly shown = new Map<string, Shown>();
  private selection = '';

  constructor(
    private readonly host: EmulatedHost,
    private readonly grid: Grid,
  ) {
    for (const sheet of host.book.sheets) this.remember(sheet);
  }

  /** Brings the grid up to date. */
  run(): void {
    this.grid.own(() => {
      this.inPlace(() => {
        this.sheets();
      });
      for (const sheet of this.host.book.sheets) {
        this.cells(sheet);
        this.layout(sheet);
      }
      this.select();
    });
  }

  /** Takes the sheet as it is for what the grid shows. */
  remember(sheet: Sheet): void {
    const cells = new Map<string, Cell>();
    for (const [row, line] of sheet.cells) for (const [column, cell] of line) cells.set(keyOf(row, column), cell);
    this.shown.set(sheet.id, { cells, layout: layoutOf(sheet) });
  }

  /** Takes these cells as they are for what the grid shows: shown again, they would be calculated again. */
  areShown(ranges: readonly CellRange[]): void {
    for (const { sheet, area } of ranges) {
      const cells = this.shown.get(sheet.id)?.cells;
      for (const [row, column] of cellsOf(area)) {
        const cell = sheet.cellAt(row, column);
        if (cell !== undefined) cells?.set(keyOf(row, column), cell);
      }
    }
  }

  // ---- sheets

  /** The grid brings a sheet to the front that is added or moved; in Excel the person stays where they are. */
  private inPlace(change: () => void): void {
    const { workbook } = this.grid;
    const front = workbook.getActiveSheet().getSheetId();
    change();
    const isThere = this.host.book.findSheet(front)?.visibility === 'visible';
    if (isThere && workbook.getActiveSheet().getSheetId() !== front) workbook.setActiveSheet(front);
  }

  private sheets(): void {
    const { workbook } = this.grid;
    const { sheets } = this.host.book;
    for (const [index, sheet] of sheets.entries()) {
      const there = workbook.getSheetBySheetId(sheet.id);
      if (there === null) {
        workbook.insertSheet(sheet.name, { index, sheet: gridSheet(sheet) });
        this.remember(sheet);
      } else if (there.getSheetName() !== sheet.name) there.setName(sheet.name);
      this.visibility(sheet, workbook.getSheetBySheetId(sheet.id));
    }
    for (const there of workbook.getSheets()) {
      const id = there.getSheetId();
      if (sheets.some((sheet) => sheet.id === id)) continue;
      workbook.deleteSheet(there);
      this.shown.delete(id);
    }
    for (const [index, sheet] of sheets.entries()) {
      const there = workbook.getSheetBySheetId(sheet.id);
      if (there !== null && there.getIndex() !== index) workbook.moveSheet(there, index);
    }
  }

  private visibility(sheet: Sheet, there: Worksheet | null): void {
    const hidden = sheet.visibility !== 'visible';
    if (there === null || there.isSheetHidden() === hidden) return;
    if (hidden) there.hideSheet();
    else there.showSheet();
  }

  // ---- cells

  private cells(sheet: Sheet): void {
    const shown = this.shown.get(sheet.id);
    if (shown === undefined) return;
    const changes: Record<number, Record<number, ICellData>> = {};
    let count = 0;
    const change = (row: number, column: number): void => {
      (changes[row] ??= {})[column] = gridCell(sheet, row, column);
      count += 1;
    };
    const before = new Map(shown.cells);
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        const key = keyOf(row, column);
        if (before.get(key) !== cell) change(row, column);
        before.delete(key);
        shown.cells.set(key, cell);
      }
    }
    for (const key of before.keys()) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      change(row, column);
      shown.cells.delete(key);
    }
    if (count > 0) this.grid.apply('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue: changes });
  }

  // ---- merges, sizes, frozen rows

  private layout(sheet: Sheet): void {
    const shown = this.shown.get(sheet.id);
    const there = this.grid.workbook.getSheetBySheetId(sheet.id);
    const layout = layoutOf(sheet);
    if (shown === undefined || there === null || shown.layout === layout) return;
    shown.layout = layout;
    this.size(sheet, there);
    const config = there.getSheet().getConfig();
    this.merge(sheet, config.mergeData);
    this.lines('row', gridRows(sheet), config.rowData);
    this.lines('column', gridColumns(sheet), config.columnData);
    there.setHiddenGridlines(!sheet.showGridlines);
    this.grid.apply('sheet.mutation.set-frozen', { subUnitId: sheet.id, ...gridFreeze(sheet) });
    there.refreshCanvas();
  }

  private size(sheet: Sheet, there: Worksheet): void {
    const { rowCount = 0, columnCount = 0 } = gridSheet(sheet);
    if (there.getMaxRows() < rowCount) there.setRowCount(rowCount);
    if (there.getMaxColumns() < columnCount) there.setColumnCount(columnCount);
  }

  private merge(sheet: Sheet, there: readonly IRange[]): void {
    const wanted = sheet.merges.map(gridRange);
    const same = (one: IRange, other: IRange): boolean => textOf(one) === textOf(other);
    const gone = there.filter((range) => !wanted.some((one) => same(one, range)));
    const fresh = wanted.filter((range) => !there.some((one) => same(one, range)));
    const params = { subUnitId: sheet.id };
    if (gone.length > 0) this.grid.apply('sheet.mutation.remove-worksheet-merge', { ...params, ranges: gone });
    if (fresh.length > 0) this.grid.apply('sheet.mutation.add-worksheet-merge', { ...params, ranges: fresh });
  }

  /** Sizes are data that the grid reads when it draws. */
  private lines(
    _kind: 'row' | 'column',
    wanted: NonNullable<IWorksheetData['rowData'] | IWorksheetData['columnData']>,
    there: IWorksheetData['rowData'] | IWorksheetData['columnData'],
  ): void {
    for (const [index, line] of Object.entries(wanted)) {
      const known = there as Record<string, object | undefined>;
      known[index] = { ...known[index], ...(line as object) };
    }
  }

  // ---- selection

  /** Brings the model's sheet to the front and its selection into view, where either has changed. */
  private select(): void {
    const { active } = this.host.book;
    const [first] = active.selection;
    const selection = JSON.stringify([active.id, active.selection]);
    if (first === undefined || selection === this.selection) return;
    this.selection = selection;
    const { workbook } = this.grid;
    const sheet = workbook.setActiveSheet(active.id);
    const range = sheet.getRange(gridRange(first));
    workbook.setActiveRange(range);
    sheet.scrollToCell(Math.max(0, first.top - ROWS_ABOVE), Math.max(0, first.left - COLUMNS_BEFORE));
  }

  /** The selection the grid has already. */
  selected(): void {
    const { active } = this.host.book;
    this.selection = JSON.stringify([active.id, active.selection]);
  }
}

/** What stays in view above and before a cell that is jumped to. */
const ROWS_ABOVE = 4;
const COLUMNS_BEFORE = 4;

const textOf = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  `${startRow} ${endRow} ${startColumn} ${endColumn}`;

const layoutOf = (sheet: Sheet): string =>
  JSON.stringify([
    sheet.merges,
    [...sheet.rows].map(([index, { size, hidden }]) => [index, size, hidden]),
    [...sheet.columns].map(([index, { size, hidden }]) => [index, size, hidden]),
    sheet.frozen,
    sheet.showGridlines,
    sheet.usedArea(false),
  ]);
