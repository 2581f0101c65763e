/** What a note right below a table of figures counts of its rows. */
import type { FigureTable } from '../../model';
import { readQuantity } from '../../quantity';
import { rowsCountedIn } from '../../terms/rows-counted';
import { textOf } from '../grid/stated';
import { keyOf } from '../grid/wording';
import type { Headings } from './table-headings';

/** Notes stand so many rows below the table at most. */
const MOST_NOTES = 2;

/** The table with the number of its rows where a note tells it; `next`: the place of the first line below it. */
export function withCountedRows(table: FigureTable, { grid, last }: Headings, next: number): FigureTable {
  const [first] = table.rows;
  const head = grid.lines[last];
  if (!first || !head) return table;
  const thing = textOf(grid.value(head.row, first.at.column));
  for (const line of grid.lines.slice(next, next + MOST_NOTES)) {
    const [note, ...others] = line.cells;
    if (!note?.word || others.length > 0) return table;
    const count = rowsCountedIn(note.word.key, keyOf(thing));
    const value = count === null ? null : readQuantity(count);
    if (value?.kind === 'number') {
      return { ...table, counted: { stated: { value, at: grid.ref(line.row, note.column) }, thing } };
    }
  }
  return table;
}
