/** Where the rows of a table begin: what stands between them and its headings numbers the columns, or says in what the amounts are. */
import type { Unit } from '../../model';
import { UNIT_ALONE } from '../../terms/amounts';
import type { Grid, Line } from '../grid/grid';
import { numbersColumns } from '../grid/numbering';
import { unitIn } from './columns';
import type { Headings } from './table-headings';

interface Body {
  /** Place in `Grid.lines` of the first row. */
  readonly first: number;
  /** The unit of money that a row above it says for all of them: 「（单位：万元）」. */
  readonly unit: Unit | null;
}

/** The rows below headings of which the last is at a place. */
export function bodyOf({ grid, last }: Pick<Headings, 'grid' | 'last'>): Body {
  const { first, unit } = behindUnit(grid, last + 1);
  const line = grid.lines[first];
  if (!line || !numbersColumns(line)) return { first, unit };
  const behind = behindUnit(grid, first + 1);
  return { first: behind.first, unit: unit ?? behind.unit };
}

function behindUnit(grid: Grid, at: number): Body {
  const line = grid.lines[at];
  const unit = line ? unitOfAll(line) : null;
  return { first: unit ? at + 1 : at, unit };
}

/** The unit of money where a row says nothing else, in one cell or beside its label in two. */
function unitOfAll({ cells }: Line): Unit | null {
  if (cells.length > 2 || cells.some(({ word }) => word === null)) return null;
  const noted = UNIT_ALONE.exec(cells.map(({ word }) => word?.key ?? '').join(''))?.[1];
  return noted === undefined ? null : unitIn([noted]);
}
