/**
 * Places cells from top to bottom and keeps what a sheet plan needs of them: merged areas, the height that wrapped text
 * takes, the width that figures take, charts beside tables.
 */
import type { Area, CellRef, ChartPlan, PlanCell, PlanStyle, SheetPlan } from '../model';
import { textHeight } from './measure';

/** What stands in a cell, without its place. */
export interface Content {
  readonly value: string | number | null;
  readonly style: PlanStyle;
  readonly format?: string;
  readonly link?: CellRef;
}

/** A content over one or more columns. */
export interface Placed extends Content {
  readonly column: number;
  /** How many columns it spans; 1 when left out. */
  readonly span?: number;
}

/** A column of a table: its heading, its place, and what it shows of each row. */
export interface TableColumn<Row> {
  readonly header: string;
  readonly column: number;
  readonly span?: number;
  readonly show: (row: Row) => Content;
}

/** Characters shown for each width of a cell: about what fits into Excel's highest row. Their own cell has all of them. */
const LONGEST_TEXT = 12;
/** Heights in points: a line of text; at the least a row, a table's heading, a section's heading and the gap above it. */
const LINE = 15;
const ROW = 18;
const HEADER = 21;
const SECTION = 24;
const GAP = 10;

export class SheetDraft {
  /** The row that the next content goes to. */
  row = 0;
  private readonly widths: number[];
  private readonly cells: PlanCell[] = [];
  private readonly merges: Area[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly heights: Record<number, number> = {};

  /** @param widths the least widths of all columns, in characters of the default font */
  constructor(widths: readonly number[]) {
    this.widths = [...widths];
  }

  get columns(): number {
    return this.widths.length;
  }

  /** One row of contents, as high as its wrapped text needs and at least `height` points. */
  line(contents: readonly Placed[], height = ROW): void {
    let needed = height;
    for (const content of contents) needed = Math.max(needed, this.place(content));
    this.heights[this.row] = needed;
    this.row += 1;
  }

  /** A row over the whole width of the sheet. */
  wide(value: string, style: PlanStyle, height = ROW): void {
    this.line([{ column: 0, span: this.columns, value, style }], height);
  }

  /** A gap, then the heading of a section over the first `span` columns. */
  section(heading: string, span = this.columns): void {
    this.heights[this.row] = GAP;
    this.row += 1;
    this.line([{ column: 0, span, value: heading, style: 'section' }], SECTION);
  }

  /** A heading row and one row an item; returns the area of the items. */
  table<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): Area {
    this.line(
      columns.map(({ header, column, span = 1 }) => ({ column, span, value: header, style: 'header' })),
      HEADER,
    );
    const top = this.row;
    for (const row of rows) this.line(columns.map(({ column, span = 1, show }) => ({ column, span, ...show(row) })));
    const starts = columns.map(({ column }) => column);
    const ends = columns.map(({ column, span = 1 }) => column + span - 1);
    return { top, left: Math.min(...starts), bottom: this.row - 1, right: Math.max(...ends) };
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  plan(name: string, marker: string, frozenRows = 0): SheetPlan {
    const { widths, heights, cells, merges, charts } = this;
    return { name, marker, widths, heights, cells, merges, charts, frozenRows, landscape: true };
  }

  /** Puts a content into the current row; returns the height its text needs. */
  private place({ column, span = 1, value, style, format, link }: Placed): number {
    const width = this.widthOf(column, span);
    const shown = typeof value === 'string' ? shortened(value, width * LONGEST_TEXT) : value;
    this.cells.push({
      row: this.row,
      column,
      value: shown,
      style,
      ...(format !== undefined && { format }),
      // A place in a Word document is in another file.
      ...(link && !link.document && { link }),
    });
    if (span > 1) this.merges.push({ top: this.row, left: column, bottom: this.row, right: column + span - 1 });
    if (typeof shown === 'number' && span === 1) this.makeRoom(column, figureWidth(shown, format));
    return typeof shown === 'string' ? textHeight(shown, width, LINE) : 0;
  }

  /** A figure that does not fit is shown as #### by Excel. */
  private makeRoom(column: number, needed: number): void {
    if (needed > (this.widths[column] ?? 0)) this.widths[column] = needed;
  }

  private widthOf(column: number, span: number): number {
    let width = 0;
    for (let each = column; each < column + span; each += 1) width += this.widths[each] ?? 0;
    return width;
  }
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

const DECIMALS = /\.0+/;

/** Digits before the point. */
function digitsOf(figure: number): number {
  return figure < 10 ? 1 : figure < 100 ? 2 : Math.trunc(figure).toFixed(0).length;
}

/** Width of a figure in one of the formats used here: digits, thousands separators, decimals, a percent sign, a margin. */
function figureWidth(figure: number, format = '0'): number {
  const percent = format.endsWith('%');
  const digits = digitsOf(Math.abs(percent ? figure * 100 : figure));
  const decimals = DECIMALS.exec(format)?.[0].length ?? 0;
  const separators = format.includes(',') ? Math.floor((digits - 1) / 3) : 0;
  return digits + separators + decimals + (percent ? 1 : 0) + 2;
}
