import type { CellRef, DocumentPlace, DocumentRow, SheetSnapshot } from '../model';

/** A cell of a sheet; of a Word document laid out as one, with the place in it. */
export function placeOn({ name, origin, document }: SheetSnapshot, row: number, column: number): CellRef {
  const at = document?.[row - origin.row];
  return at ? { sheet: name, row, column, document: placeIn(at, column) } : { sheet: name, row, column };
}

function placeIn(at: DocumentRow, column: number): DocumentPlace {
  if (at.kind !== 'table') return { kind: at.kind, number: at.number, under: at.under };
  const { kind, number, row, under, lefts } = at;
  // The cells of a row begin from left to right.
  let cells = 0;
  while (cells < lefts.length && (lefts[cells] ?? 0) <= column) cells++;
  return { kind, number, row, column: Math.max(1, cells), under };
}
