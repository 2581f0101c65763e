import type { CellRef, Fact, FigureTable, FundTable, Portfolio, Unit, Unread } from '../../model';
import type { ColumnConcept } from './columns';
import type { IndicatorTable } from './indicators';
import type { Headings } from './table-headings';

export type { Column, Headings } from './table-headings';

/** A table that is to be read. */
export interface TablePlace {
  readonly headings: Headings;
  /** Place in `Grid.lines` at which the table ends at the latest. */
  readonly limit: number;
  /** The unit of money that is declared above it. */
  readonly unit: Unit | null;
}

/** A project of a table that holds several. */
export interface ProjectRead {
  readonly name: string;
  /** The unit whose project it is; empty where no column says so. */
  readonly unit: string;
  readonly at: CellRef;
  readonly table: IndicatorTable;
  readonly funds: FundTable | null;
}

/** What was read of a table, by what it says. */
export interface TableRead {
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
  readonly projects?: readonly ProjectRead[];
  /** Indicators; several tables of one project where they stand side by side. */
  readonly indicators?: readonly IndicatorTable[];
  readonly funds?: FundTable | null;
  /** The money of `funds`, divided in other ways. */
  readonly divisions?: readonly FundTable[];
  readonly portfolio?: Portfolio;
  readonly figures?: FigureTable;
  /** Further tables of figures in the same rows: the other side of an account. */
  readonly figuresBeside?: readonly FigureTable[];
  /** Sums by category, fund type or grade. */
  readonly sums?: readonly Fact[];
  readonly unread?: readonly Unread[];
  /** A form whose rows nobody has filled in. */
  readonly isUnfilled?: boolean;
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
