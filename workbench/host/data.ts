/**
 * A workbook as plain data: what the emulated host is filled from and gives back. Files are read into this shape and written from
 * it elsewhere; a snapshot of core (sheets of rows, formats and merges) already has it. Rows and columns count from zero.
 */
import type { Area, CellValue } from '../../src/core/model';

/** Anything that can be sent or stored as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface HostWorkbookData {
  readonly name?: string;
  readonly sheets: readonly HostSheetData[];
  /** Name of the sheet in front; the first visible one by default. */
  readonly active?: string;
  readonly names?: readonly HostNameData[];
  readonly settings?: JsonObject;
  readonly properties?: JsonObject;
  readonly customProperties?: JsonObject;
  readonly calculationMode?: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Sheets can be neither added, renamed, moved nor deleted. */
  readonly structureProtected?: boolean;
}

export interface HostSheetData {
  readonly name: string;
  readonly visibility?: Visibility;
  /** The cell of `rows[0][0]`, `formulas[0][0]` and `formats[0][0]`; A1 by default. */
  readonly origin?: { readonly row: number; readonly column: number };
  /** Values, row by row. Text is literal, whatever it begins with; the result of a formula stands here too. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Formulas with their `=`, null elsewhere. */
  readonly formulas?: readonly (readonly (string | null)[] | undefined)[];
  /** Number formats. */
  readonly formats?: readonly (readonly (string | null)[] | undefined)[];
  /** Styles, in the order they are applied. */
  readonly styles?: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly merges?: readonly Area[];
  /** By row or column; sizes in points. */
  readonly rowLines?: readonly HostLineData[];
  readonly columnLines?: readonly HostLineData[];
  readonly tables?: readonly HostTableData[];
  readonly names?: readonly HostNameData[];
  readonly links?: readonly { readonly row: number; readonly column: number; readonly link: Hyperlink }[];
  readonly comments?: readonly HostCommentData[];
  /** Old notes. office.js of the package has no member for them; a comment cannot be added where one stands. */
  readonly notes?: readonly HostNoteData[];
  readonly charts?: readonly HostChartData[];
  readonly conditionalFormats?: readonly HostRuleData[];
  readonly validations?: readonly HostRuleData[];
  readonly customProperties?: JsonObject;
  readonly protection?: JsonObject | null;
  readonly pageLayout?: JsonObject;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  readonly showHeadings?: boolean;
  readonly frozen?: Area | null;
  readonly filtered?: Area | null;
}

export interface HostLineData {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface HostNameData {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

export interface HostTableData {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
  readonly style?: string;
}

export interface HostCommentData {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author?: string;
  readonly resolved?: boolean;
}

export interface HostNoteData {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface HostChartData {
  readonly name: string;
  readonly type: string;
  readonly source: Area | null;
  readonly seriesBy: string;
  readonly place: ChartPlace;
  /** Everything that was set on the chart and its parts, by path: `Title.Text`. */
  readonly properties: JsonObject;
}

/** Where a chart stands, in points. */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A conditional format or a data validation: kept, not applied. */
export interface HostRuleData {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly properties: JsonObject;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks and behaves. What is not set follows the row, the column, and then the workbook's default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly readingOrder?: string;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}
