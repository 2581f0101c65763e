import type { Area, CellFault, CellValue, SheetSnapshot } from '../../core/model';
import { isInSheet } from '../../core/sheet/areas';
import { knownFault } from '../../core/sheet/faults';
import { MAX_COLUMNS, MAX_ROWS, type Budget } from '../limits';
import { DAYS_TO_1904, type TellingFormat } from './formats';

export const UNCACHED: CellFault = { fault: 'uncached' };

export function faultOf(error: string): CellFault {
  return knownFault(error) ?? { fault: error };
}

/** The error that a text stands for; null for any other text. LibreOffice writes errors of its own as Err:502. */
export function writtenFault(text: string): CellFault | null {
  return knownFault(text) ?? (/^(?:#ERR!|Err:\d{3})$/.test(text) ? { fault: text } : null);
}

const EMPTY_ROW: readonly CellValue[] = [];

/** Collects the cells of a sheet that hold something; blank ones, however many are formatted, cost nothing. */
export class SheetGrid {
  private readonly rowOf: number[] = [];
  private readonly columnOf: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formats = new Map<number, string>();
  private readonly merges: Area[] = [];

  constructor(private readonly budget: Budget) {}

  set(row: number, column: number, value: CellValue, format: string | null = null): void {
    if (value === null || value === '') return;
    this.budget.take(1);
    if (format !== null) this.formats.set(this.values.length, format);
    this.rowOf.push(row);
    this.columnOf.push(column);
    this.values.push(value);
  }

  /** A number with what its format tells; dates are counted from 1900, whatever the workbook counts from. */
  setNumber(row: number, column: number, value: number, format: TellingFormat | null, startsIn1904: boolean): void {
    if (!Number.isFinite(value)) this.set(row, column, faultOf('#NUM!'));
    else if (!format) this.set(row, column, value);
    else this.set(row, column, startsIn1904 && format.kind === 'date' ? value + DAYS_TO_1904 : value, format.code);
  }

  merge(area: Area): void {
    const { top, left, bottom, right } = area;
    if (!isInSheet(area) || (top === bottom && left === right)) return;
    this.budget.take(1);
    this.merges.push(area);
  }

  /** The smallest rectangle that holds all cells; rows end with their last cell. */
  snapshot(name: string, visibility: SheetSnapshot['visibility']): SheetSnapshot {
    const { rowOf, columnOf, values } = this;
    if (values.length === 0) return { name, visibility, origin: { row: 0, column: 0 }, rows: [], merges: [] };
    let top = MAX_ROWS;
    let bottom = 0;
    let left = MAX_COLUMNS;
    for (const row of rowOf) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
    }
    for (const column of columnOf) if (column < left) left = column;
    this.budget.take(bottom - top);
    const rows = new Array<readonly CellValue[]>(bottom - top + 1).fill(EMPTY_ROW);
    const formats: (readonly (string | null)[] | undefined)[] = [];
    for (const [index, value] of values.entries()) {
      const row = (rowOf[index] ?? 0) - top;
      const column = (columnOf[index] ?? 0) - left;
      this.place(rows, row, column, value);
      const format = this.formats.get(index);
      if (format !== undefined) this.placeFormat(formats, row, column, format);
    }
    const merges = this.merges.filter((area) => area.top <= bottom && area.bottom >= top);
    return {
      name,
      visibility,
      origin: { row: top, column: left },
      rows,
      ...(formats.length > 0 && { formats }),
      merges,
    };
  }

  private place(rows: (readonly CellValue[])[], row: number, column: number, value: CellValue): void {
    if (rows[row] === EMPTY_ROW) rows[row] = [];
    this.put(rows[row] as CellValue[], column, value);
  }

  private placeFormat(
    formats: (readonly (string | null)[] | undefined)[],
    row: number,
    column: number,
    format: string,
  ): void {
    while (formats.length <= row) formats.push(undefined);
    this.put((formats[row] ??= []) as (string | null)[], column, format);
  }

  private put<T>(cells: (T | null)[], column: number, value: T): void {
    if (column > cells.length) this.budget.take(column - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }
}
