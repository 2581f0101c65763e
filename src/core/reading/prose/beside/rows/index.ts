/** What sentences retell of tables. */
import type { SaidRelation } from '../../../../model';
import type { Line } from '../../arithmetic/lists';
import type { LineScope, TextLine } from '../../read';
import { allOfRows } from './all';
import { cellsIn } from './cells';
import { neverInRows } from './never';
import { placed } from './places';
import { ranksIn } from './ranks';
import { respectiveCells } from './respective';
import { sharesOfRows } from './shares';
import { mentionsOf, namedTables, type Tables } from './tables';

interface Texts {
  readonly lines: readonly TextLine[];
  readonly read: readonly Line[];
  readonly scopes: readonly (LineScope | null)[];
}

export function rowsTold({ lines, read, scopes }: Texts, tables: Tables, period: string): SaidRelation[] {
  const named = namedTables(tables);
  const names = mentionsOf(named);
  const all = [
    ...allOfRows(read, named, tables.indicators),
    ...neverInRows(read, tables.indicators),
    ...sharesOfRows(read, named),
  ];
  if (!names) return all;
  const told = placed(lines, read, scopes, names, period).flatMap(({ passage, where }): SaidRelation[] => {
    const entries = [...cellsIn(passage, names, where), ...respectiveCells(passage, names, where)];
    return [...(entries.length > 0 ? [{ kind: 'cells', entries } as const] : []), ...ranksIn(passage, named, where)];
  });
  return [...all, ...told];
}
