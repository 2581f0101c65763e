/**
 * .ods of LibreOffice and others. Its cells are read as they come, and what repeated rows, columns and blanks stand for, which in
 * a small file can be billions of cells, is counted before it is kept. Hidden sheets are told as visible ones.
 */
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model';
import { Budget, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS, MAX_TEXT } from '../limits';
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import { placesOf } from '../xml/places';
import type { Tag, XmlHandler } from '../xml/scan';
import { appendText } from '../xml/text';
import { serialOf, type TellingFormat } from './formats';
import { SheetGrid, UNCACHED, writtenFault } from './grid';
import { OdsStyles, OPEN_DOCUMENT, SPACES, STYLE_PATHS } from './ods-styles';
import { decimalNumber, wholeNumber } from './xlsx/spaces';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

const TABLE = 'office:document-content/office:body/office:spreadsheet/table:table';
const CELLS = ['table-cell', 'covered-table-cell'].map((cell) => `${TABLE}/table:table-row/table:${cell}`);

/** Rows stand in the table, or in groups that may hold each other; so do the formatted parts of a text. */
const DOCUMENT = placesOf(
  OPEN_DOCUMENT,
  ...STYLE_PATHS,
  ...['table-header-rows', 'table-rows', 'table-row-group'].map((group) => `${TABLE}/table:${group}^`),
  ...CELLS.flatMap((cell) =>
    ['s', 'tab', 'line-break', 'span^', 'a^', 'sheet-name'].map((text) => `${cell}/text:p/text:${text}`),
  ),
);

export function readOds(pack: OfficePackage): Snapshot {
  if (isEncrypted(pack)) throw new FileProblem('files.encrypted');
  const scan = new ContentScan(new Budget());
  pack.read(CONTENT, DOCUMENT, scan, { isLong: true });
  return { sheets: scan.sheets };
}

function isEncrypted(pack: OfficePackage): boolean {
  let found = false;
  if (!pack.has(MANIFEST)) return false;
  pack.scan(MANIFEST, {
    open: (name) => {
      if (name === 'encryption-data' || name === 'encrypted-key') found = true;
    },
  });
  return found;
}

/** A cell as far as it has come. */
interface Cell {
  readonly type: string;
  readonly format: TellingFormat | null;
  readonly hasFormula: boolean;
  readonly columns: number;
  /** What its attributes say it holds; undefined where its text does. */
  readonly value: CellValue | undefined;
  readonly spannedRows: number;
  readonly spannedColumns: number;
}

class ContentScan implements XmlHandler {
  readonly sheets: SheetSnapshot[] = [];
  private readonly styles = new OdsStyles();
  private grid: SheetGrid;
  private name = '';
  private row = 0;
  private rows = 1;
  private column = 0;
  private cell: Cell | null = null;
  private lines = 0;
  private written = '';
  private isText = false;

  constructor(private readonly budget: Budget) {
    this.grid = new SheetGrid(budget);
  }

  open(name: string, tag: Tag): void {
    switch (name) {
      case 'table':
        this.beginTable(tag);
        break;
      case 'table-row':
        this.rows = repeats(tag.getIn(TABLE_SPACE, 'number-rows-repeated'), MAX_ROWS);
        this.column = 0;
        break;
      case 'table-cell':
        this.beginCell(tag);
        break;
      case 'covered-table-cell':
        this.column += repeats(tag.getIn(TABLE_SPACE, 'number-columns-repeated'), MAX_COLUMNS);
        break;
      case 'p':
        this.isText = this.cell !== null;
        if (this.isText && this.lines > 0) this.write('\n');
        this.lines += 1;
        break;
      case 's':
        if (this.isText) this.write(' '.repeat(repeats(tag.getIn(TEXT_SPACE, 'c'), MAX_TEXT + 1)));
        break;
      case 'tab':
        if (this.isText) this.write('\t');
        break;
      case 'line-break':
        if (this.isText) this.write('\n');
        break;
      default:
        if (!this.isText) this.styles.open(name, tag);
    }
  }

  text(piece: string): void {
    if (this.isText) this.write(piece);
    else if (this.cell === null && this.name === '') this.styles.text(piece);
  }

  close(name: string): void {
    switch (name) {
      case 'table':
        this.sheets.push(this.grid.snapshot(this.name, 'visible'));
        break;
      case 'table-row':
        this.row += this.rows;
        break;
      case 'table-cell':
        this.endCell();
        break;
      case 'p':
        this.isText = false;
        break;
      default:
        if (!this.isText) this.styles.close(name);
    }
  }

  private beginTable(tag: Tag): void {
    if (this.sheets.length >= MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
    this.grid = new SheetGrid(this.budget);
    this.name = tag.getIn(TABLE_SPACE, 'name') ?? `Sheet${String(this.sheets.length + 1)}`;
    this.row = 0;
  }

  private beginCell(tag: Tag): void {
    const type = tag.getIn(SPACES.office, 'value-type') ?? '';
    const style = this.styles.telling(tag.getIn(TABLE_SPACE, 'style-name'));
    const hasFormula = tag.getIn(TABLE_SPACE, 'formula') !== undefined;
    this.lines = 0;
    this.written = '';
    this.cell = {
      type,
      format: type === 'percentage' && style?.kind !== 'percent' ? PERCENT : style,
      hasFormula,
      columns: repeats(tag.getIn(TABLE_SPACE, 'number-columns-repeated'), MAX_COLUMNS),
      value: statedValue(type, tag),
      spannedRows: repeats(tag.getIn(TABLE_SPACE, 'number-rows-spanned'), MAX_ROWS),
      spannedColumns: repeats(tag.getIn(TABLE_SPACE, 'number-columns-spanned'), MAX_COLUMNS),
    };
  }

  private endCell(): void {
    const { cell, row, column } = this;
    if (!cell) return;
    this.cell = null;
    this.column += cell.columns;
    const { spannedRows, spannedColumns } = cell;
    if (spannedRows > 1 || spannedColumns > 1) {
      this.grid.merge({ top: row, left: column, bottom: row + spannedRows - 1, right: column + spannedColumns - 1 });
    }
    const value = this.valueOf(cell);
    if (value === null || value === '') return;
    if (row + this.rows > MAX_ROWS || column + cell.columns > MAX_COLUMNS) {
      throw new FileProblem('files.damaged', { part: CONTENT });
    }
    for (let down = 0; down < this.rows; down += 1) {
      for (let right = 0; right < cell.columns; right += 1) this.put(row + down, column + right, value, cell);
    }
  }

  /** LibreOffice writes a fault as a text; a formula without any result was never calculated. */
  private valueOf({ value, hasFormula }: Cell): CellValue {
    const text = this.written;
    if (value !== undefined && value !== '') return value;
    if (text !== '') return writtenFault(text) ?? text;
    return value ?? (hasFormula ? UNCACHED : null);
  }

  private put(row: number, column: number, value: CellValue, { type, format }: Cell): void {
    if (typeof value === 'string') this.grid.set(row, column, this.budget.takeText(value));
    else if (typeof value !== 'number') this.grid.set(row, column, value);
    else if (type === 'date') this.grid.set(row, column, value, format?.code ?? DATE_FORMAT);
    else this.grid.setNumber(row, column, value, format, false);
  }

  private write(piece: string): void {
    this.written = appendText(this.written, piece);
  }
}

const TABLE_SPACE = OPEN_DOCUMENT['table'] ?? [];
const TEXT_SPACE = OPEN_DOCUMENT['text'] ?? [];
const DATE_FORMAT = 'yyyy/m/d';
const PERCENT: TellingFormat = { code: '0.00%', kind: 'percent' };

/** The value that the attributes of a cell state; undefined where it stands in the cell's text. */
function statedValue(type: string, tag: Tag): CellValue | undefined {
  const stated = (name: string) => tag.getIn(SPACES.office, name);
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(stated('value'));
    case 'boolean':
      return stated('boolean-value') === 'true' || (stated('boolean-value') === 'false' ? false : null);
    case 'date':
      return serialOf(stated('date-value') ?? '');
    case 'time':
      return stated('time-value') ?? null;
    default:
      return undefined;
  }
}

function numberOf(written: string | undefined): CellValue {
  return written === undefined ? null : decimalNumber(written);
}

/** A count from the file, at least 1 and at most `most`. */
function repeats(written: string | undefined, most: number): number {
  return Math.min(Math.max(wholeNumber(written) ?? 1, 1), most);
}
