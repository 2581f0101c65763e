/** What sentences tell of the small tables between them: targets, totals of columns, how many rows there are and how many of them are done. */
import type { SaidRelation } from '../../../model';
import type { TextRow } from '../../forms/segment';
import type { Line } from '../arithmetic/lists';
import { rowsListed } from './rows-listed';
import { sourcesOfKind } from './sources-of-kind';
import { targetsTold } from './targets-told';
import { textTables } from './text-tables';
import { totalsOfColumns } from './totals-of-columns';

/** A register is no table that sentences tell of. */
const MOST_ROWS = 400;

export function toldOfTables(lines: readonly Line[], rows: readonly TextRow[]): SaidRelation[] {
  const tables = textTables(rows).filter((table) => table.rows.length <= MOST_ROWS);
  if (tables.length === 0) return [];
  return [
    ...targetsTold(lines, tables),
    ...totalsOfColumns(lines, tables),
    ...rowsListed(lines, tables),
    ...sourcesOfKind(lines, tables),
  ];
}
