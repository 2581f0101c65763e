/** The headings of a table, before it is known what kind it is. */
import type { Filled, Grid, Line } from '../grid/grid';
import type { ColumnConcept, Heading } from './columns';

/** A column of a table. The table's cells of it stand between `left` and `right`, for a heading may span several. */
export interface Column {
  readonly heading: Heading;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Rows that may be the headings of a table. */
export interface Headings {
  readonly grid: Grid;
  /** Places of their first and last row in `Grid.lines`. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Cells of these rows whose words say nothing known: titles beside the table, columns of its own. */
  readonly others: readonly Filled[];
  /** What the columns say, each with how plainly (see `Heading.rank`). */
  readonly ranks: ReadonlyMap<ColumnConcept, number>;
  /** The row below. */
  readonly next: Line | undefined;
}
