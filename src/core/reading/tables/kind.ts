import type { Fact, FigureTable, FundTable, Portfolio, Unit, Unread } from '../../model';
import type { Filled, Grid, Line } from '../grid/grid';
import type { ColumnConcept, Heading } from './columns';
import type { IndicatorTable } from './indicators';

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

/** A table that is to be read. */
export interface TablePlace {
  readonly headings: Headings;
  /** Place in `Grid.lines` at which the table ends at the latest. */
  readonly limit: number;
  /** The unit of money that is declared above it. */
  readonly unit: Unit | null;
}

/** What was read of a table, by what it says. */
export interface TableRead {
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
  /** Indicators; several tables where a list holds several projects. */
  readonly indicators?: readonly IndicatorTable[];
  readonly funds?: FundTable | null;
  readonly portfolio?: Portfolio;
  readonly figures?: FigureTable;
  /** Sums by category, fund type or grade. */
  readonly sums?: readonly Fact[];
  readonly unread?: readonly Unread[];
}

/** A kind of table: one file under `kinds`, a line of the registry, and a page in docs/forms. */
export interface TableKind {
  /** The name of its file and of its page. */
  readonly id: string;
  /**
   * How well headings fit, from 0 (not at all) to 1 (nothing else is headed so). The kind that fits best reads the table, so what counts is
   * only how this compares with what the others say of the same rows.
   */
  fits(headings: Headings): number;
  read(table: TablePlace): TableRead;
}

/** How many of the concepts have a column. */
export function countOf({ ranks }: Headings, concepts: readonly ColumnConcept[]): number {
  return concepts.filter((concept) => ranks.has(concept)).length;
}
