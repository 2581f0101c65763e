/** Where everything on the picture of a sheet stands, in pixels from its corner. */
import type { Area, CellRef } from '../../core/model';
import type { PictureCell, SheetPicture } from '../../files/picture';
import { cellKey } from './marks';
import { places, startsOf } from './window';

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

type Cell = Pick<CellRef, 'row' | 'column'>;

export interface Placed {
  readonly cell: PictureCell;
  readonly area: Area;
  /** Pixels that a text in one line may take: those of empty cells behind it too. */
  readonly room: number;
}

export class Geometry {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  readonly #rows = new Map<number, Placed[]>();
  /** Merged areas by every cell that they cover. */
  readonly #merged = new Map<string, Area>();
  /** Rows whose cells reach down further, with the last row they reach. */
  readonly #deep: { readonly row: number; readonly bottom: number }[] = [];

  constructor({ rows, columns, cells, merges }: SheetPicture) {
    this.tops = startsOf(rows);
    this.lefts = startsOf(columns);
    for (const area of merges) {
      if (area.bottom > area.top) this.#deep.push({ row: area.top, bottom: area.bottom });
      for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row += 1) {
        for (let column = area.left; column <= Math.min(area.right, columns.length - 1); column += 1) {
          this.#merged.set(cellKey({ row, column }), area);
        }
      }
    }
    for (const cell of cells) {
      const area = this.areaAt(cell);
      // What stands below a merged area is not seen.
      if (area.top !== cell.row || area.left !== cell.column) continue;
      const row = this.#rows.get(cell.row);
      const placed = { cell, area, room: this.#width(area.left, area.right) };
      if (row) row.push(placed);
      else this.#rows.set(cell.row, [placed]);
    }
    for (const row of this.#rows.values()) this.#overflow(row, columns.length);
  }

  get width(): number {
    return this.lefts.at(-1) ?? 0;
  }

  get height(): number {
    return this.tops.at(-1) ?? 0;
  }

  areaAt({ row, column }: Cell): Area {
    return this.#merged.get(cellKey({ row, column })) ?? { top: row, left: column, bottom: row, right: column };
  }

  cornerOf(cell: Cell): Cell {
    const { top, left } = this.areaAt(cell);
    return { row: top, column: left };
  }

  boxOf({ top, left, bottom, right }: Area): Box {
    const [from = 0, to = this.height] = [this.tops[top], this.tops[bottom + 1]];
    return { top: from, left: this.lefts[left] ?? 0, width: this.#width(left, right), height: to - from };
  }

  /** The rows between two, and those above whose cells reach into them. */
  rowsIn(first: number, last: number): readonly { readonly row: number; readonly cells: readonly Placed[] }[] {
    const wanted = new Set(places(first, last));
    for (const { row, bottom } of this.#deep) if (row < first && bottom >= first) wanted.add(row);
    return [...wanted]
      .sort((one, other) => one - other)
      .flatMap((row) => {
        const cells = this.#rows.get(row);
        return cells ? [{ row, cells }] : [];
      });
  }

  #width(left: number, right: number): number {
    return (this.lefts[right + 1] ?? this.width) - (this.lefts[left] ?? 0);
  }

  /** As in Excel, a text in one line goes on over the empty cells behind it. */
  #overflow(row: Placed[], columns: number): void {
    let end = columns - 1;
    for (let place = row.length - 1; place >= 0; place -= 1) {
      const placed = row[place];
      if (!placed) continue;
      const { area, cell } = placed;
      row[place] = { ...placed, room: this.#width(area.left, Math.max(area.right, end)) };
      if (cell.text !== '') end = area.left - 1;
    }
  }
}
