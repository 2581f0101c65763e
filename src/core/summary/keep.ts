/**
 * What a person writes beside or below what stands on a sheet of ours stays when the sheet is written again: a note follows the
 * row that it was written beside, by what that row says.
 */
import type { CellValue, SheetPlan } from '../model';
import { MARKER_CELL } from '../own-sheets/names';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The last row and column that a plan fills; its charts and merged areas among them, its marker not. */
export function lastCell(plan: SheetPlan): Place {
  let row = 0;
  let column = Math.max(0, plan.widths.length - 1);
  const include = (bottom: number, right: number) => {
    row = Math.max(row, bottom);
    column = Math.max(column, right);
  };
  for (const cell of plan.cells) include(cell.row, cell.column);
  for (const area of plan.merges) include(area.bottom, area.right);
  for (const { place } of plan.charts) include(place.bottom, place.right);
  return { row, column };
}

/** Our sheet as it was found. */
export interface FormerSheet {
  /** The last row and column that were ours. */
  readonly last: Place;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** Where rows of the former sheet are now, and the columns of cells among ours, as far as that is known by more than words. */
export interface KnownPlaces {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly columnOf: (cell: Place) => number | null;
}

const NOTHING_KNOWN: KnownPlaces = { rowOf: new Map(), columnOf: () => null };

/**
 * Where each of a person's cells goes on the new sheet. A row that says the same takes its notes along; notes beside a row that
 * is gone come below everything; what stood below keeps its distance; columns give way to ours.
 */
export function carried(
  cells: readonly Place[],
  former: FormerSheet,
  plan: SheetPlan,
  known: Pick<KnownPlaces, 'rowOf' | 'columnOf'> = NOTHING_KNOWN,
): Map<Place, Place> {
  const last = lastCell(plan);
  const rows = new Map([...rowsNow(former, plan), ...known.rowOf]);
  const taken = new Set([keyOf(MARKER_CELL)]);
  const places = new Map<Place, Place>();
  let gone = last.row + 1;
  const goneRows = new Map<number, number>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (row === undefined && cell.row > former.last.row) row = cell.row + Math.max(0, last.row - former.last.row);
    if (row === undefined) {
      row = goneRows.get(cell.row) ?? (gone += 1);
      goneRows.set(cell.row, row);
    }
    const column =
      cell.column > former.last.column
        ? cell.column + Math.max(0, last.column - former.last.column)
        : (known.columnOf(cell) ?? cell.column);
    while (taken.has(keyOf({ row, column }))) row += 1;
    taken.add(keyOf({ row, column }));
    places.set(cell, { row, column });
  }
  return places;
}

/**
 * For each row that was ours, the row that now says the same; the number in front of it aside. A heading over the whole width
 * that says something else now (how many findings there are) is still the same heading.
 */
function rowsNow(former: FormerSheet, plan: SheetPlan): ReadonlyMap<number, number> {
  const values = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of plan.cells) {
    const cells = values.get(row) ?? new Map<number, CellValue>();
    values.set(row, cells.set(column, value));
  }
  const { row: bottom, column: right } = lastCell(plan);
  const now = (row: number) => wordsOf((column) => values.get(row)?.get(column) ?? null, right);
  const before = (row: number) => wordsOf((column) => former.valueAt(row, column), former.last.column);
  const waiting = new Map<string, number[]>();
  for (let row = bottom; row >= 0; row -= 1) {
    const rows = waiting.get(now(row).text);
    if (rows) rows.push(row);
    else waiting.set(now(row).text, [row]);
  }
  const found = new Map<number, number>();
  const free = new Set(Array.from({ length: bottom + 1 }, (_, row) => row));
  for (let row = 0; row <= former.last.row; row += 1) {
    const same = waiting.get(before(row).text)?.pop();
    if (same === undefined) continue;
    found.set(row, same);
    free.delete(same);
  }
  for (let row = 0; row <= former.last.row; row += 1) {
    if (!found.has(row) && free.has(row) && before(row).isHeading && now(row).isHeading) found.set(row, row);
  }
  return found;
}

/** What a row says from its second column on, or in its first where it says nothing else: then it is a heading. */
function wordsOf(
  valueAt: (column: number) => CellValue,
  right: number,
): { readonly text: string; readonly isHeading: boolean } {
  const words: string[] = [];
  for (let column = 1; column <= right; column += 1) {
    const value = valueAt(column);
    if (value !== null && value !== '') words.push(`${String(column)} ${String(value)}`);
  }
  const first = String(valueAt(0) ?? '');
  return { text: words.length > 0 ? words.join('\n') : first, isHeading: words.length === 0 && first !== '' };
}

function keyOf({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}
