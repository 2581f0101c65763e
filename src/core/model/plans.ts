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
  | 'note'
  /** Of official forms: black lines on white, as they are printed. */
  | 'form-title'
  | 'form-subtitle'
  | 'form-label'
  | 'form-text'
  | 'form-value'
  | 'form-note';

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Text is written as text, never as a formula, whatever it begins with. */
  readonly value: string | number | null;
  readonly style: PlanStyle;
  /** Excel number format, e.g. `0.00`, `0.00%`. */
  readonly format?: string;
  /** A formula of ours as Excel shows it, `=` first; never made of a workbook's text. `value` is what it gives as planned. */
  readonly formula?: string;
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
  readonly lists?: readonly ListPlan[];
}

/** Words that a cell offers to choose from. Anything else may be typed: what is meant is understood in many words. */
export interface ListPlan {
  readonly area: Area;
  /** None holds a comma; together at most 255 characters, which is Excel's limit. */
  readonly words: readonly string[];
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

/** Text of a document; what a person still has to write or to settle stands out. */
export interface PlanRun {
  readonly text: string;
  readonly isOpen?: true;
}

/** A line break within a run begins a new line. Text is text: nothing in it is markup, a field or a link. */
export type PlanText = readonly PlanRun[];

export interface DocumentPlanCell {
  readonly text: PlanText;
  /** It is merged with the cell above it, and has no text of its own. */
  readonly isContinued?: true;
}

export interface DocumentPlanColumn {
  /** Share of the width of the page; those of a table need not come to anything. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export type DocumentPlanBlock =
  | { readonly kind: 'title'; readonly text: PlanText }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: PlanText }
  /** `end` stands at the right edge: who signs, and when. `flush` begins without a space: whom a letter is to. */
  | { readonly kind: 'paragraph'; readonly text: PlanText; readonly place?: 'center' | 'end' | 'flush' }
  /** The name of the table below it. */
  | { readonly kind: 'caption'; readonly text: PlanText }
  | { readonly kind: 'note'; readonly text: PlanText }
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentPlanColumn[];
      /** Repeated on every page. */
      readonly header: readonly (readonly PlanText[])[];
      readonly rows: readonly (readonly DocumentPlanCell[])[];
    }
  /** A new page, and how it and those behind it lie. */
  | { readonly kind: 'page'; readonly isLandscape: boolean };

/** A Word document to write, whole. It begins on an upright page. */
export interface DocumentPlan {
  readonly title: string;
  readonly blocks: readonly DocumentPlanBlock[];
}
