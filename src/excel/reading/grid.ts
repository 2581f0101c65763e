/** The cells of one sheet as they come from Excel, put together into a snapshot. */
import type { Area, CellValue, SheetSnapshot } from '../../core/model';
import { rowsIn, union } from '../../core/sheet/areas';
import { knownFault } from '../../core/sheet/faults';
import { kindOf } from '../../core/sheet/formats';

/** A value of `range.values`: an empty text is an empty cell, and an error comes as its code; a text that says the same is no more of a value. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : (knownFault(value) ?? value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A number format that shows a percent or a date. Others say nothing about a value and are left out. */
function tellingFormat(format: unknown): string | null {
  return typeof format === 'string' && kindOf(format) !== null ? format : null;
}

/** A sheet's cells within bounds that are known from the beginning. */
export class Grid {
  private readonly rows: CellValue[][];
  private readonly formats: (string | null)[][];

  constructor(private readonly bounds: Area) {
    this.rows = Array.from({ length: rowsIn(bounds) }, () => []);
    this.formats = Array.from({ length: rowsIn(bounds) }, () => []);
  }

  /** Fills in what an earlier snapshot has within the bounds. */
  take({ origin, rows, formats }: SheetSnapshot): void {
    for (const [index, cells] of rows.entries()) {
      for (const [place, value] of cells.entries()) {
        this.put(origin.row + index, origin.column + place, value, formats?.[index]?.[place] ?? null);
      }
    }
  }

  /** Fills an area with what Excel gave for it. */
  fill(area: Area, values: readonly (readonly unknown[])[], formats: readonly (readonly unknown[])[]): void {
    for (const [index, cells] of values.entries()) {
      for (const [place, value] of cells.entries()) {
        const read = cellValue(value);
        const format = typeof read === 'number' ? tellingFormat(formats[index]?.[place]) : null;
        this.put(area.top + index, area.left + place, read, format);
      }
    }
  }

  /**
   * Rows end with their last cell, and formats are there where a number has a telling one. Merged areas are not asked for: that
   * clears what can be undone on some hosts.
   */
  snapshot(name: string, visibility: SheetSnapshot['visibility']): SheetSnapshot {
    const { top, left } = this.bounds;
    const rows = this.rows.map((cells) => cells.slice(0, cells.findLastIndex((value) => value !== null) + 1));
    while (rows.at(-1)?.length === 0) rows.pop();
    const formats = this.formats.map((row) => (row.some((format) => format !== null) ? row : undefined));
    const telling = formats.some((row) => row !== undefined);
    return {
      name,
      visibility,
      origin: { row: top, column: left },
      rows,
      ...(telling && { formats }),
      merges: 'unknown',
    };
  }

  private put(row: number, column: number, value: CellValue, format: string | null): void {
    const { top, left, right } = this.bounds;
    const [cells, formats] = [this.rows[row - top], this.formats[row - top]];
    const place = column - left;
    if (!cells || !formats || place < 0 || column > right) return;
    if (value === null && place >= cells.length) return;
    while (cells.length < place) cells.push(null);
    cells[place] = value;
    if (format === null && place >= formats.length) return;
    while (formats.length < place) formats.push(null);
    formats[place] = format;
  }
}

/** The area a snapshot's cells stand in; null for an empty sheet. */
export function snapshotArea({ origin, rows }: SheetSnapshot): Area | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return null;
  const { row: top, column: left } = origin;
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

/** The area of what is filled in a block: blank cells far away from the others are no part of a sheet. */
export function filledArea({ area, values }: { area: Area; values: readonly (readonly unknown[])[] }): Area | null {
  let filled: Area | null = null;
  for (const [index, cells] of values.entries()) {
    const first = cells.findIndex((value) => value !== '');
    if (first < 0) continue;
    const row = area.top + index;
    const last = cells.findLastIndex((value) => value !== '');
    const line = { top: row, left: area.left + first, bottom: row, right: area.left + last };
    filled = filled ? union(filled, line) : line;
  }
  return filled;
}
