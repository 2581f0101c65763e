/** Cells that are named together: those below each other are one place, 「H5:H9」. */
import type { CellRef } from '../model';
import { formatArea } from '../sheet/reference';
import { placeName } from '../messages/places';
import type { Language } from '../messages';
import { isSameCell } from '../sheet/reference';

export interface CellGroup {
  readonly first: CellRef;
  readonly last: CellRef;
}

/** In the order given, each cell once; cells of a Word document stand alone. */
export function groupCells(cells: readonly CellRef[]): CellGroup[] {
  const groups: { first: CellRef; last: CellRef }[] = [];
  const seen: CellRef[] = [];
  for (const cell of cells) {
    if (seen.some((other) => isSameCell(other, cell))) continue;
    seen.push(cell);
    const group = groups.at(-1);
    if (group && isBelow(cell, group.last)) group.last = cell;
    else groups.push({ first: cell, last: cell });
  }
  return groups;
}

function isBelow(cell: CellRef, other: CellRef): boolean {
  const isPlain = !cell.document && !other.document;
  return isPlain && cell.sheet === other.sheet && cell.column === other.column && cell.row === other.row + 1;
}

export function groupName({ first, last }: CellGroup, language: Language): string {
  if (first === last) return placeName(first, language);
  return formatArea({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}
