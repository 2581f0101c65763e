/** A workbook, or a document, as plain cells and texts: what hosts and files give. */

/** A cell. Rows and columns count from zero, in the sheet's own coordinates. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Where a person finds it in a Word document: there is no cell then, and the others tell places apart only. */
  readonly document?: DocumentPlace;
}

/** A place in a Word document, as a person counts: from one, empty paragraphs left out. */
export type DocumentPlace =
  | { readonly kind: DocumentText; readonly number: number; readonly under: string }
  | {
      readonly kind: 'table';
      readonly number: number;
      readonly row: number;
      /** Of the cells that are seen in its row; a merged one counts once. */
      readonly column: number;
      /** The caption of the table, or else the heading it stands under; empty where there is none. */
      readonly under: string;
    };

/** Running text outside of tables; `under` is the heading it stands under. */
export type DocumentText = 'paragraph' | 'footnote' | 'endnote';

/** A rectangle of cells on one sheet, both corners included, counted from zero. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that holds no value: an Excel error, or a formula whose result was never stored in the file (`uncached`). */
export interface CellFault {
  readonly fault: string;
}

export type CellValue = string | number | boolean | null | CellFault;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The sheet coordinates of `rows[0][0]`: a used range may start anywhere. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Values, row by row; rows may be shorter than their neighbours, and an empty cell is null. Dates are Excel serials. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats in the shape of `rows`, where the host knows them. They tell percents and dates apart, never precision. */
  readonly formats?: readonly (readonly (string | null)[] | undefined)[];
  /**
   * Merged areas in sheet coordinates; `unknown` where the host cannot tell, as Excel and .csv files. Then a blank cell may be part
   * of the cell above it, and what it says is not guessed.
   */
  readonly merges: readonly Area[] | 'unknown';
  /** Of a Word document that was laid out as a sheet: what each row is, in the shape of `rows`. */
  readonly document?: readonly DocumentRow[];
}

/** A line of a paragraph, or a row of a table with the columns its cells begin in. */
export type DocumentRow =
  | { readonly kind: DocumentText; readonly number: number; readonly under: string; readonly level: number | null }
  | {
      readonly kind: 'table';
      readonly number: number;
      readonly row: number;
      readonly under: string;
      readonly lefts: readonly number[];
    };

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Word reports, alone or beside the sheets they tell of. */
  readonly documents?: readonly DocumentSnapshot[];
}

/** A Word document as it is shown: paragraphs and tables in their order. */
export interface DocumentSnapshot {
  /** That of its file, without the ending. */
  readonly name: string;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /** With its automatic number; a line break within is \n. */
  readonly text: string;
  /** How deep the heading is, from one; null for text. */
  readonly level: number | null;
  /** The note at the foot of the page or the end, behind the paragraph that refers to it. */
  readonly note: { readonly kind: 'footnote' | 'endnote'; readonly number: number } | null;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DocumentCell[])[];
}

/** A cell with the columns it takes, counted from zero. */
export interface DocumentCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** It is merged with the cell above it. */
  readonly isContinued: boolean;
}
