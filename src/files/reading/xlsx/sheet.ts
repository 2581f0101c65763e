import type { CellValue, SheetSnapshot } from '../../../core/model';
import { MAX_COLUMNS, MAX_ROWS, type Budget } from '../../limits';
import type { OfficePackage } from '../../package';
import { FileProblem } from '../../problem';
import type { Tag, XmlHandler } from '../../xml/scan';
import { appendText, decodeEscapes, ownText } from '../../xml/text';
import { serialOf, type TellingFormat } from '../formats';
import { faultOf, SheetGrid, UNCACHED } from '../grid';
import { parseArea, parsePlace } from '../reference';
import type { WorksheetPart } from './workbook';

/** What cells of all sheets refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly (TellingFormat | null)[];
  readonly startsIn1904: boolean;
  readonly budget: Budget;
}

export function readWorksheet(pack: OfficePackage, part: WorksheetPart, shared: SharedParts): SheetSnapshot {
  const grid = new SheetGrid(shared.budget);
  pack.scan(part.path, new WorksheetScan(part.path, shared, grid), { isLong: true });
  return grid.snapshot(part.name, part.visibility);
}

/** Texts of the first row. */
export function firstRowTexts(pack: OfficePackage, part: WorksheetPart, shared: SharedParts): Set<CellValue> {
  const texts = new Set<CellValue>();
  const scan = new WorksheetScan(part.path, shared, {
    set: (row, _column, value) => {
      if (row === 0) texts.add(value);
    },
    setNumber: () => undefined,
    merge: () => undefined,
  });
  pack.scan(part.path, scan, { isLong: true, isDone: () => scan.row > 0 });
  return texts;
}

/** Scans a worksheet part; a cell without a value goes by without being looked at. */
class WorksheetScan implements XmlHandler {
  row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private isInCell = false;
  private isText = false;
  private isPhonetic = false;
  private hasFormula = false;
  private hasValue = false;
  private written = '';

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
        this.hasValue = this.isText = this.isInCell;
        break;
      case 't':
        this.isText = this.isInCell && !this.isPhonetic;
        break;
      case 'f':
        this.hasFormula = this.isInCell;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'mergeCell': {
        const area = parseArea(tag.get('ref') ?? '');
        if (area) this.cells.merge(area);
        break;
      }
    }
  }

  text(piece: string): void {
    if (this.isText) this.written = appendText(this.written, piece);
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.isText = false;
        break;
      case 'rPh':
        this.isPhonetic = false;
        break;
      case 'c':
        if (this.isInCell) this.endCell();
        this.isInCell = false;
        break;
    }
  }

  private beginRow(tag: Tag): void {
    const number = tag.get('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  private beginCell(tag: Tag): void {
    this.column += 1;
    this.isInCell = !tag.isEmpty;
    this.type = 'n';
    this.style = 0;
    this.hasFormula = this.hasValue = false;
    this.written = '';
    while (tag.nextAttribute()) {
      if (tag.attribute === 'r') this.goTo(tag.value);
      else if (tag.attribute === 't') this.type = tag.value;
      else if (tag.attribute === 's') this.style = Number(tag.value);
    }
    const isOnSheet = this.row >= 0 && this.row < MAX_ROWS && this.column >= 0 && this.column < MAX_COLUMNS;
    if (!isOnSheet) throw new FileProblem('files.damaged', { part: this.path });
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
    switch (this.type) {
      case 's':
        this.cells.set(this.row, this.column, this.sharedText());
        break;
      case 'str':
      case 'inlineStr':
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
    const text = this.shared.strings[Number(this.written)];
    if (text === undefined) throw new FileProblem('files.damaged', { part: this.path });
    return text;
  }

  private setNumber(): void {
    if (this.written.trim() === '') {
      this.cells.set(this.row, this.column, this.hasFormula ? UNCACHED : null);
      return;
    }
    const number = Number(this.written);
    if (Number.isNaN(number)) {
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
}
