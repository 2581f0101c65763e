/** Rates that a note right below a table of figures lays down by the names of its columns. */
import type { FigureLine, FigureRelation, FigureTable } from '../../model';
import { ratesNoted } from '../../terms/noted-rates';
import { keyOf, withoutNotes } from '../grid/wording';
import type { Headings } from './table-headings';

/** Notes stand so many rows below the table at most. */
const MOST_NOTES = 3;

/** The table with the rates whose three names each are that of one column; `next`: the place of the first line below it. */
export function withNotedRates(table: FigureTable, { grid }: Headings, next: number): FigureTable {
  const notes = grid.lines
    .slice(next, next + MOST_NOTES)
    .flatMap(({ cells: [note, ...others] }) => (note?.word && others.length === 0 ? note.word.key : []));
  const known = table.relations ?? [];
  const noted = notes.flatMap(ratesNoted).flatMap(({ rate, part, whole }): FigureRelation[] => {
    const [result, ...members] = [rate, part, whole].flatMap((name) => columnNamed(table.columns, name) ?? []);
    if (result === undefined || members.length < 2) return [];
    return known.some((relation) => relation.result === result) ? [] : [{ kind: 'rate', result, members }];
  });
  return noted.length > 0 ? { ...table, relations: [...known, ...noted] } : table;
}

/** The one column that a name is the heading of, perhaps with that over it: 累计支付小计; null where it may be several, or none. */
function columnNamed(columns: readonly FigureLine[], name: string): number | null {
  const places = columns.flatMap(({ label, over = '' }, at) => {
    const [own, above] = [label, over].map((words) => withoutNotes(keyOf(words)));
    return own === name || `${above ?? ''}${own ?? ''}` === name ? at : [];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}
