/** What a person does in Excel's window: the host's tests drive it, and the add-in hears of it through events. */
import { parseArea, quoteSheetName, splitAddress } from './address';
import { matrixOf } from './areas';
import type { Book, CellRange } from './book';
import type { Json, Visibility } from './data';
import { clearRange, writeCells, writeNumberFormats } from './editing';
import { invalidArgument, itemNotFound } from './errors';
import type { EmulatedHost } from './host';
import type { ExplainedFault, Sheet } from './sheet';
import { localText, readable } from './text';

export class Person {
  private readonly book: Book;

  constructor(private readonly host: EmulatedHost) {
    this.book = host.book;
  }

  /** Types into cells: `type('Sheet1!B2', '95%')`; a matrix is pasted. */
  type(address: string, input: Json): void {
    this.act(() => writeCells(this.book, this.range(address), this.asTyped(input)));
  }

  /** A person whose Excel has a decimal comma types one; what add-ins write is read with a point. */
  private asTyped(input: Json): Json {
    const number = typeof input === 'string' && /^-?\d+,\d+%?$/.test(input);
    return number && this.book.habits.decimalComma ? input.replace(',', '.') : input;
  }

  /** Lets a co-author, who has the same workbook open elsewhere, do something. */
  elsewhere(act: () => void): void {
    const { events } = this.book;
    events.source = 'Remote';
    try {
      act();
    } finally {
      events.source = 'Local';
    }
  }

  /** Gives cells a number format. */
  format(address: string, numberFormat: string): void {
    this.act(() => writeNumberFormats(this.book, this.range(address), numberFormat));
  }

  /** Presses the delete key. */
  clear(address: string): void {
    this.act(() => clearRange(this.book, this.range(address), 'Contents'));
  }

  /** Selects one range, or several: `select('Sheet1!A1:B2,D4')`. */
  select(address: string): void {
    const [first = '', ...more] = address.split(',');
    const { sheet, area } = this.range(first);
    const others = more.map((one) => this.range(`${quoteSheetName(sheet.name)}!${one}`).area);
    this.act(() => this.book.select(sheet, [area, ...others]));
  }

  activate(sheetName: string): void {
    this.act(() => this.book.activate(this.sheet(sheetName)));
  }

  addSheet(name: string): void {
    this.act(() => this.book.addSheet(name));
  }

  renameSheet(sheetName: string, name: string): void {
    this.act(() => this.book.renameSheet(this.sheet(sheetName), name));
  }

  /** Deletes a sheet; nothing can be undone afterwards. */
  deleteSheet(sheetName: string): void {
    this.act(() => {
      this.book.deleteSheet(this.sheet(sheetName));
      this.book.journal.forget();
    });
  }

  show(sheetName: string, visibility: Visibility): void {
    this.act(() => this.book.setVisibility(this.sheet(sheetName), visibility));
  }

  protect(sheetName: string): void {
    this.act(() => this.book.setProtection(this.sheet(sheetName), {}, null));
  }

  /** Begins typing in a cell without finishing. */
  startEditing(): void {
    this.host.setEditing(true);
  }

  finishEditing(): void {
    this.host.setEditing(false);
  }

  closeWorkbook(): void {
    this.host.close();
  }

  /** Presses Ctrl+Z. False where there is nothing to undo. */
  undo(): boolean {
    return this.act(() => this.book.undo());
  }

  /** Presses Ctrl+Y. False where there is nothing to make again. */
  redo(): boolean {
    return this.act(() => this.book.redo());
  }

  // ---- what the person sees

  /** Values as `range.values` gives them. */
  values(address: string): Json[][] {
    const { sheet, area } = this.range(address);
    return matrixOf(area, (row, column) => readable(sheet.valueAt(row, column)));
  }

  /** One cell: its value, formula, what it shows, and the words beside an error. */
  cell(address: string): { value: Json; formula: string | null; text: string; message: string } {
    const { sheet, area } = this.range(address);
    const value = sheet.valueAt(area.top, area.left);
    const style = sheet.styleAt(area.top, area.left);
    const fault = typeof value === 'object' ? (value as ExplainedFault | null) : null;
    return {
      value: readable(value),
      formula: sheet.cellAt(area.top, area.left)?.formula ?? null,
      text: localText(value, style.numberFormat ?? 'General', this.book.habits.decimalComma),
      message: fault?.message ?? '',
    };
  }

  get sheetNames(): string[] {
    return this.book.sheets.map(({ name }) => name);
  }

  private act<T>(action: () => T): T {
    this.book.actor = 'person';
    const result = action();
    this.book.journal.close();
    this.host.deliver();
    return result;
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.findSheet(name);
    if (sheet === undefined) throw itemNotFound(name);
    return sheet;
  }

  private range(address: string): CellRange {
    const { sheet, rest } = splitAddress(address);
    const area = parseArea(rest);
    if (area === null) throw invalidArgument(address);
    return { sheet: sheet === null ? this.book.active : this.sheet(sheet), area };
  }
}
