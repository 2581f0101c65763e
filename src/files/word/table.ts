import type { DocumentCell } from '../../core/model';

/** A cell as it is written: how many columns of the table's grid it takes, and whether it goes on with the cell above. */
export interface CellDraft {
  readonly span: number;
  readonly isContinued: boolean;
  readonly text: string;
}

export interface RowDraft {
  /** Columns of the grid that are left out before the first cell. */
  readonly before: number;
  readonly cells: readonly CellDraft[];
}

/** Word itself makes no row of more cells. */
const MOST_COLUMNS = 1000;
/** Borders nearer to each other than this many twentieths of a point (5 mm) were meant to be one, if no cell stands between them. */
const NEAREST_BORDERS = 284;

/**
 * The cells of a table in common columns. The grid has a border wherever any row has one; those of two rows that were drawn by hand
 * miss each other by a hair, and are one column to whoever looks at the table.
 *
 * @param widths of the grid's columns; empty or zero where they are not known
 */
export function cellsOf(rows: readonly RowDraft[], widths: readonly number[]): DocumentCell[][] {
  const edges = rows.map(edgesOf);
  const columns = columnsBetween(edges, widths);
  return rows.map((row, at) =>
    row.cells.map(({ text, isContinued }, cell) => {
      const left = columns(edges[at]?.[cell] ?? 0);
      const right = Math.max(left, columns(edges[at]?.[cell + 1] ?? 0) - 1);
      return { text, left, right, isContinued };
    }),
  );
}

/** Where the cells of a row begin in the grid, and where the last one ends. */
function edgesOf({ before, cells }: RowDraft): number[] {
  const edges = [Math.min(before, MOST_COLUMNS)];
  for (const { span } of cells) edges.push(Math.min((edges.at(-1) ?? 0) + Math.max(1, span), 2 * MOST_COLUMNS));
  return edges;
}

/** From the borders of the grid to the columns that are seen. */
function columnsBetween(edges: readonly (readonly number[])[], widths: readonly number[]): (edge: number) => number {
  const used = [...new Set([0, ...edges.flat()])].sort((a, b) => a - b);
  const narrow = narrowCells(edges, widths);
  const columns = new Map<number, number>();
  let [column, first] = [-1, 0];
  for (const edge of used) {
    const isSame = column >= 0 && isNear(first, edge, widths) && (narrow.get(edge) ?? -1) < first;
    if (!isSame) [column, first] = [column + 1, edge];
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? edge;
}

/** Cells that are themselves as narrow keep their column: the left border of the narrowest by its right one. */
function narrowCells(edges: readonly (readonly number[])[], widths: readonly number[]): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>();
  for (const row of edges) {
    for (const [cell, right] of row.entries()) {
      const left = row[cell - 1];
      if (left !== undefined && isNear(left, right, widths)) lefts.set(right, Math.max(left, lefts.get(right) ?? 0));
    }
  }
  return lefts;
}

function isNear(from: number, to: number, widths: readonly number[]): boolean {
  if (to > widths.length) return false;
  let width = 0;
  for (let at = from; at < to; at++) {
    const own = widths[at] ?? 0;
    if (own <= 0) return false;
    width += own;
    if (width >= NEAREST_BORDERS) return false;
  }
  return true;
}
