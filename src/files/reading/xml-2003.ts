/** XML Spreadsheet 2003, which platforms export under the name .xls: one text with all sheets, written by Excel or for it. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model';
import { kindOf } from '../../core/sheet/formats';
import { Budget, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, MAX_WHOLE_BYTES, MAX_WHOLE_MEGABYTES } from '../limits';
import { FileProblem } from '../problem';
import { PlacedScan, placesOf } from '../xml/places';
import { scanXml, type Tag, type XmlHandler } from '../xml/scan';
import { appendText } from '../xml/text';
import { decodeText } from './decode';
import { serialOf, type TellingFormat } from './formats';
import { faultOf, SheetGrid, UNCACHED } from './grid';
import { decimalNumber, wholeNumber } from './xlsx/spaces';

const SPREADSHEET = ['urn:schemas-microsoft-com:office:spreadsheet'];
const SPACES = {
  '': SPREADSHEET,
  excel: ['urn:schemas-microsoft-com:office:excel'],
  html: ['http://www.w3.org/TR/REC-html40'],
};

/** The formatted parts of a text may hold each other. */
const PLACES = placesOf(
  SPACES,
  'Workbook/Styles!/Style/NumberFormat',
  'Workbook/Worksheet/Table!/Column',
  ...['Font', 'B', 'I', 'U', 'S', 'Sub', 'Sup', 'Span'].map(
    (part) => `Workbook/Worksheet/Table!/Row/Cell/Data!/html:${part}^`,
  ),
  'Workbook/Worksheet/excel:WorksheetOptions/excel:Visible',
);

/** Formats that have a name in place of a code. */
const NAMED = new Map([
  ['Percent', '0.00%'],
  ['General Date', 'yyyy/m/d h:mm'],
  ['Long Date', 'yyyy/m/d'],
  ['Medium Date', 'yyyy/m/d'],
  ['Short Date', 'yyyy/m/d'],
]);
const DATE_FORMAT = 'yyyy/m/d';

export function readXml2003(bytes: Uint8Array, name: string): Snapshot {
  if (bytes.length > MAX_WHOLE_BYTES) throw new FileProblem('files.too-large', { limit: MAX_WHOLE_MEGABYTES });
  const scan = new WorkbookScan();
  try {
    scanXml(decodeText(bytes).replace(/^\ufeff/, ''), new PlacedScan(PLACES, scan));
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('files.damaged', { part: name }, { cause: error });
  }
  return { sheets: scan.sheets };
}

interface Cell {
  readonly column: number;
  readonly format: TellingFormat | null;
  readonly hasFormula: boolean;
  readonly right: number;
  readonly down: number;
}

class WorkbookScan implements XmlHandler {
  readonly sheets: SheetSnapshot[] = [];
  private readonly budget = new Budget();
  private readonly formats = new Map<string, TellingFormat | null>();
  private style = '';
  private grid = new SheetGrid(this.budget);
  private name = '';
  private visibility: SheetSnapshot['visibility'] = 'visible';
  private readonly columnStyles = new Map<number, string>();
  private nextColumnStyle = 0;
  /** The row that comes next, the one that is open, and how many more it stands for. */
  private nextRow = 0;
  private row = 0;
  private rowStyle: string | undefined;
  private column = 0;
  private cell: Cell | null = null;
  private type = '';
  private written = '';
  private hasData = false;
  private isVisible = false;

  open(name: string, tag: Tag): void {
    const stated = (attribute: string) => tag.getIn(SPREADSHEET, attribute);
    switch (name) {
      case 'Style':
        this.style = stated('ID') ?? '';
        break;
      case 'NumberFormat':
        this.formats.set(this.style, telling(stated('Format')));
        break;
      case 'Worksheet':
        this.beginSheet(stated('Name'));
        break;
      case 'Column':
        this.takeColumn(stated('Index'), stated('Span'), stated('StyleID'));
        break;
      case 'Row':
        this.row = (wholeNumber(stated('Index')) ?? this.nextRow + 1) - 1;
        this.nextRow = this.row + 1 + (wholeNumber(stated('Span')) ?? 0);
        this.rowStyle = stated('StyleID');
        this.column = 0;
        break;
      case 'Cell':
        this.beginCell(tag);
        break;
      case 'Data':
        this.type = stated('Type') ?? '';
        this.hasData = true;
        break;
      case 'Visible':
        this.isVisible = true;
        this.written = '';
    }
  }

  text(piece: string): void {
    if (this.hasData || this.isVisible) this.written = appendText(this.written, piece);
  }

  close(name: string): void {
    switch (name) {
      case 'Data':
        this.hasData = false;
        this.put(valueOf(this.type, this.written), this.type === 'DateTime');
        break;
      case 'Cell':
        if (this.cell?.hasFormula && this.type === '') this.put(UNCACHED, false);
        this.cell = null;
        break;
      case 'Visible':
        this.isVisible = false;
        this.visibility = HIDDEN.get(this.written.trim()) ?? 'visible';
        break;
      case 'Worksheet':
        this.sheets.push(this.grid.snapshot(this.name, this.visibility));
    }
  }

  private beginSheet(name: string | undefined): void {
    if (this.sheets.length >= MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
    this.grid = new SheetGrid(this.budget);
    this.name = name ?? `Sheet${String(this.sheets.length + 1)}`;
    this.visibility = 'visible';
    this.columnStyles.clear();
    this.nextColumnStyle = 0;
    this.nextRow = 0;
  }

  /** A style of many columns is kept for each, and counted. */
  private takeColumn(index: string | undefined, span: string | undefined, style: string | undefined): void {
    const first = (wholeNumber(index) ?? this.nextColumnStyle + 1) - 1;
    const last = Math.min(first + (wholeNumber(span) ?? 0), MAX_COLUMNS - 1);
    this.nextColumnStyle = last + 1;
    if (style === undefined) return;
    this.budget.take(Math.max(0, last - first));
    for (let column = first; column <= last; column += 1) this.columnStyles.set(column, style);
  }

  private beginCell(tag: Tag): void {
    const stated = (attribute: string) => tag.getIn(SPREADSHEET, attribute);
    const column = (wholeNumber(stated('Index')) ?? this.column + 1) - 1;
    const right = wholeNumber(stated('MergeAcross')) ?? 0;
    const down = wholeNumber(stated('MergeDown')) ?? 0;
    const style = stated('StyleID') ?? this.rowStyle ?? this.columnStyles.get(column) ?? 'Default';
    const hasFormula = stated('Formula') !== undefined;
    if (column < 0 || column >= MAX_COLUMNS || this.row < 0 || this.row >= MAX_ROWS) throw outside();
    this.cell = { column, format: this.formats.get(style) ?? null, hasFormula, right, down };
    this.column = column + 1 + right;
    this.type = '';
    this.written = '';
    if (right > 0 || down > 0) {
      this.grid.merge({ top: this.row, left: column, bottom: this.row + down, right: column + right });
    }
  }

  private put(value: CellValue, isDate: boolean): void {
    const { cell, row } = this;
    if (!cell) return;
    if (typeof value === 'string') this.grid.set(row, cell.column, this.budget.takeText(value));
    else if (typeof value !== 'number') this.grid.set(row, cell.column, value);
    else if (isDate) this.grid.set(row, cell.column, value, cell.format?.code ?? DATE_FORMAT);
    // Dates are written as such: a number with the format of a date is none in this format either, but Excel shows one.
    else this.grid.setNumber(row, cell.column, value, cell.format, false);
  }
}

const HIDDEN = new Map<string, SheetSnapshot['visibility']>([
  ['SheetHidden', 'hidden'],
  ['SheetVeryHidden', 'veryHidden'],
]);

const outside = () => new FileProblem('files.damaged', { part: 'Cell' });

function valueOf(type: string, written: string): CellValue {
  switch (type) {
    case 'Number':
      return decimalNumber(written.trim());
    case 'Boolean':
      return written.trim() === '1';
    case 'Error':
      return faultOf(written.trim());
    case 'DateTime':
      return serialOf(written) ?? written;
    default:
      return written;
  }
}

function telling(written: string | undefined): TellingFormat | null {
  if (written === undefined) return null;
  const code = NAMED.get(written) ?? written;
  const kind = kindOf(code);
  return kind && { code, kind };
}
