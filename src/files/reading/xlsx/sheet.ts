import type { CellValue, SheetSnapshot } from '../../../core/model';
import { MAX_COLUMNS, MAX_ROWS, type Budget } from '../../limits';
import type { OfficePackage } from '../../package';
import { FileProblem } from '../../problem';
import { placesOf } from '../../xml/places';
import type { Tag, XmlHandler } from '../../xml/scan';
import { appendText, decodeEscapes, ownText } from '../../xml/text';
import { serialOf, type TellingFormat } from '../formats';
import { faultOf, SheetGrid, UNCACHED } from '../grid';
import { parseArea, parsePlace } from '../../../core/sheet/parse';
import { decimalNumber, OFFICE, wholeNumber } from './spaces';
import type { WorksheetPart } from './workbook';

/** What is read of a worksheet. A second table, or a second value of a cell, would be shown by one program and not by another. */
const WORKSHEET = placesOf(
  OFFICE,
  'worksheet/sheetData!/row/c/v!',
  'worksheet/sheetData!/row/c/f!',
  'worksheet/sheetData!/row/c/is!/t',
  'worksheet/sheetData!/row/c/is!/r/t!',
  'worksheet/mergeCells!/mergeCell',
);

/** What cells of all sheets refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly (TellingFormat | null)[];
  readonly startsIn1904: boolean;
  readonly budget: Budget;
}

export function readWorksheet(pack: OfficePackage, part: WorksheetPart, shared: SharedParts): SheetSnapshot {
  const grid = new SheetGrid(shared.budget);
  pack.read(part.path, WORKSHEET, new WorksheetScan(part.path, shared, grid), { isLong: true });
  return grid.snapshot(part.name, part.visibility);
}

/** The text in a cell of the first row; null where it holds none. */
export function firstRowText(pack: OfficePackage, part: WorksheetPart, shared: SharedParts, column: number): CellValue {
  let found: CellValue = null;
  const scan = new WorksheetScan(part.path, shared, {
    set: (row, at, value) => {
      if (row === 0 && at === column) found = value;
    },
    setNumber: () => undefined,
    merge: () => undefined,
  });
  pack.read(part.path, WORKSHEET, scan, { isLong: true, isDone: () => scan.row > 0 });
  return found;
}

/** Scans a worksheet part; a cell without a value goes by without being looked at. */
class WorksheetScan implements XmlHandler {
  row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private hasFormula = false;
  private hasValue = false;
  private isInline = false;
  private target: 'value' | 'inline' | null = null;
  /** What stands in the cell's value, and in its own text. */
  private written = '';
  private inline = '';

  constructor(
    private readonly path: string,
    private readonly shared: SharedParts,
    private readonly cells: Pick<SheetGrid, 'set' | 'setNumber' | 'merge'>,
  ) {}

  open(name: string, tag: Tag): void {
    switch (name) {
      case 'c':
        this.beginCell(tag);
        break;
      case 'row':
        this.beginRow(tag);
        break;
      case 'v':
        this.hasValue = true;
        this.target = 'value';
        break;
      case 'is':
        this.isInline = true;
        break;
      case 't':
        this.target = 'inline';
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'mergeCell': {
        const area = parseArea(tag.get('ref') ?? '');
        if (area) this.cells.merge(area);
        break;
      }
    }
  }

  text(piece: string): void {
    if (this.target === 'value') this.written = appendText(this.written, piece);
    else if (this.target === 'inline') this.inline = appendText(this.inline, piece);
  }

  close(name: string): void {
    this.target = null;
    if (name === 'c') this.endCell();
  }

  private beginRow(tag: Tag): void {
    const number = tag.get('r');
    const stated = number === undefined ? this.row + 2 : wholeNumber(number);
    if (stated === null) throw this.damaged();
    this.row = stated - 1;
    this.column = -1;
  }

  private beginCell(tag: Tag): void {
    this.column += 1;
    this.hasFormula = this.hasValue = this.isInline = false;
    this.written = this.inline = '';
    const reference = tag.get('r');
    if (reference !== undefined) this.goTo(reference);
    const isOnSheet = this.row >= 0 && this.row < MAX_ROWS && this.column >= 0 && this.column < MAX_COLUMNS;
    if (!isOnSheet) throw this.damaged();
    if (tag.isEmpty) return;
    this.type = tag.get('t') ?? 'n';
    this.style = wholeNumber(tag.get('s')) ?? 0;
  }

  private goTo(reference: string): void {
    const place = parsePlace(reference);
    this.row = place?.row ?? -1;
    this.column = place?.column ?? -1;
  }

  private endCell(): void {
    if (this.hasFormula && !this.hasValue) {
      this.cells.set(this.row, this.column, UNCACHED);
      return;
    }
    if (!this.hasValue && !this.isInline) return;
    switch (this.type) {
      case 's':
        this.cells.set(this.row, this.column, this.sharedText());
        break;
      case 'inlineStr':
        this.cells.set(this.row, this.column, this.ownText(decodeEscapes(this.isInline ? this.inline : this.written)));
        break;
      case 'str':
        this.cells.set(this.row, this.column, this.ownText(decodeEscapes(this.written)));
        break;
      case 'b':
        this.cells.set(this.row, this.column, this.written === '1' || this.written === 'true');
        break;
      case 'e':
        this.cells.set(this.row, this.column, faultOf(this.ownText(this.written)));
        break;
      case 'd':
        this.setDate();
        break;
      default:
        this.setNumber();
    }
  }

  private ownText(text: string): string {
    return this.shared.budget.takeText(ownText(text));
  }

  private sharedText(): string | null {
    if (this.written === '') return null;
    const text = this.shared.strings[wholeNumber(this.written) ?? -1];
    if (text === undefined) throw this.damaged();
    return this.shared.budget.takeText(text);
  }

  private setNumber(): void {
    if (this.written.trim() === '') {
      this.cells.set(this.row, this.column, this.hasFormula ? UNCACHED : null);
      return;
    }
    const number = decimalNumber(this.written);
    if (number === null) {
      this.cells.set(this.row, this.column, this.ownText(this.written));
      return;
    }
    const { formats, startsIn1904 } = this.shared;
    this.cells.setNumber(this.row, this.column, number, formats[this.style] ?? null, startsIn1904);
  }

  private setDate(): void {
    const serial = serialOf(this.written);
    const format = this.shared.formats[this.style];
    if (serial === null) this.cells.set(this.row, this.column, this.ownText(this.written));
    else this.cells.set(this.row, this.column, serial, format?.kind === 'date' ? format.code : 'yyyy/m/d');
  }

  private damaged(): FileProblem {
    return new FileProblem('files.damaged', { part: this.path });
  }
}
