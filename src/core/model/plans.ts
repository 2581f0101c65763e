/** What is written back, as a host carries it out. */
import type { Area, CellRef } from './workbook';

/** Styles a host knows how to draw; their colours and fonts are in core/summary/styles. */
export type PlanStyle =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'header'
  | 'label'
  | 'text'
  | 'number'
  | 'percent'
  | 'strong'
  | 'error'
  | 'warning'
  | 'info'
  | 'accepted'
  | 'note';

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Text is written as text, never as a formula, whatever it begins with. */
  readonly value: string | number | null;
  readonly style: PlanStyle;
  /** Excel number format, e.g. `0.00`, `0.00%`. */
  readonly format?: string;
  /** The cell leads there. */
  readonly link?: CellRef;
}

export interface ChartPlan {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Cells of the category names and of the values, each one column of the same sheet. */
  readonly categories: Area;
  readonly values: Area;
  /** Where the chart stands. */
  readonly place: Area;
  /** Number format of the value axis. */
  readonly format: string;
}

/** A sheet to write, whole. Coordinates count from zero. */
export interface SheetPlan {
  readonly name: string;
  /** Written in a fixed cell of the sheet, tells that the sheet is ours and may be updated. */
  readonly marker: string;
  /** Widths in characters of the default font. */
  readonly widths: readonly number[];
  /** Rows with a height of their own, in points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartPlan[];
  readonly frozenRows: number;
  /** Rows repeated on top of every page that follows them; the frozen ones where left out. */
  readonly printTitles?: { readonly top: number; readonly bottom: number };
  readonly landscape: boolean;
  /** A4 where left out. */
  readonly paper?: 'A3';
  /** Headings and rows that a person may filter. */
  readonly filter?: Area;
  /** Columns for the program alone. */
  readonly hiddenColumns?: readonly number[];
  readonly answers?: AnswerPlan;
}

/** A table of which a person fills in some columns: what stands there follows its row when the sheet is written again. */
export interface AnswerPlan {
  /** The row of the headings; the first row below the table. */
  readonly headings: number;
  readonly end: number;
  /** The column that tells rows apart; its heading is the same in all languages. */
  readonly key: number;
  readonly keyHeading: string;
  /** What the person fills in, with the headings it has in all languages. */
  readonly columns: readonly { readonly column: number; readonly names: readonly string[] }[];
  /** Of those, one that the program fills in until the person does; `written` repeats what the program wrote there. */
  readonly status: number;
  readonly written: number;
  /** How an answered row is marked that is no longer planned: in which column, by which word. */
  readonly gone: { readonly column: number; readonly word: string };
}
