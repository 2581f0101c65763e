/** .xls of Excel 97 to 2003, and .et of WPS, which is the same. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../../core/model';
import { Budget, MAX_SHEETS } from '../../limits';
import { FileProblem } from '../../problem';
import { tellingFormat, type TellingFormat } from '../formats';
import { SheetGrid } from '../grid';
import { errorOf, RECORD, records, type BiffData } from './records';

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;
interface XlsSheet extends Pick<SheetSnapshot, 'name' | 'visibility'> {
  readonly start: number;
}

interface Globals {
  readonly sheets: readonly XlsSheet[];
  readonly texts: readonly string[];
  readonly formats: readonly (TellingFormat | null)[];
  readonly startsIn1904: boolean;
}

/** @param stream the stream `Workbook` of the file */
export function readXls(stream: Uint8Array): Snapshot {
  try {
    const budget = new Budget();
    const globals = readGlobals(stream, budget);
    return { sheets: readSheets(stream, globals, budget) };
  } catch (error) {
    // A read past the end of a record or of the stream.
    throw error instanceof RangeError ? new FileProblem('files.damaged', { part: 'Workbook' }) : error;
  }
}

function readGlobals(stream: Uint8Array, budget: Budget): Globals {
  const sheets: XlsSheet[] = [];
  const texts: string[] = [];
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let startsIn1904 = false;
  let isFirst = true;
  for (const { id, data } of records(stream, 0)) {
    if (isFirst && (id !== RECORD.begin || data.short() !== BIFF8)) {
      throw new FileProblem('files.unsupported', { format: 'Excel 95' });
    }
    isFirst = false;
    if (id === RECORD.password) throw new FileProblem('files.encrypted');
    if (id === RECORD.end) break;
    if (id === RECORD.calendar) startsIn1904 = data.short() === 1;
    else if (id === RECORD.format) codes.set(data.short(), data.text());
    else if (id === RECORD.cellStyle) {
      data.skip(2);
      formatIds.push(data.short());
    } else if (id === RECORD.sheet) {
      if (sheets.length >= MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
      const start = data.long();
      const visibility = VISIBILITIES[data.byte() & 3] ?? 'visible';
      if (data.byte() === WORKSHEET) sheets.push({ start, visibility, name: data.text(1) });
    } else if (id === RECORD.sharedTexts) {
      data.skip(8);
      while (data.hasMore) {
        budget.take(1);
        texts.push(data.text());
      }
    }
  }
  return { sheets, texts, startsIn1904, formats: formatIds.map((id) => tellingFormat(id, codes)) };
}

/** Reads the sheets as they lie in the stream, one after the other; sheets within sheets could ask for endless reading. */
function readSheets(stream: Uint8Array, globals: Globals, budget: Budget): SheetSnapshot[] {
  const snapshots = new Map<XlsSheet, SheetSnapshot>();
  let end = 0;
  for (const sheet of [...globals.sheets].sort((one, other) => one.start - other.start)) {
    if (sheet.start < end) throw new RangeError('sheet');
    const cells = new XlsCells(new SheetGrid(budget), globals);
    end = readSheet(stream, sheet.start, cells);
    snapshots.set(sheet, cells.grid.snapshot(sheet.name, sheet.visibility));
  }
  return globals.sheets.flatMap((sheet) => snapshots.get(sheet) ?? []);
}

/** Reads the records of a sheet; returns where it ends. */
function readSheet(stream: Uint8Array, start: number, cells: XlsCells): number {
  let depth = 0;
  let last = start;
  for (const { id, data, end } of records(stream, start)) {
    last = end;
    // A chart on the sheet is a stream within the stream.
    if (id === RECORD.begin) depth += 1;
    else if (id === RECORD.end) depth -= 1;
    else if (depth === 1) cells.read(id, data);
    if (depth <= 0) break;
  }
  return last;
}

class XlsCells {
  private row = 0;
  private column = 0;
  private style = 0;
  /** The text of a formula follows in a record of its own. */
  private isAwaitingText = false;

  constructor(
    readonly grid: SheetGrid,
    private readonly globals: Globals,
  ) {}

  read(id: number, data: BiffData): void {
    switch (id) {
      case RECORD.number:
        this.place(data);
        this.number(data.double());
        break;
      case RECORD.shortNumber:
        this.place(data);
        this.number(data.shortNumber());
        break;
      case RECORD.manyNumbers:
        this.manyNumbers(data);
        break;
      case RECORD.sharedText:
        this.place(data);
        this.value(this.globals.texts[data.long()] ?? null);
        break;
      case RECORD.text:
      case RECORD.formattedText:
        this.place(data);
        this.value(data.text());
        break;
      case RECORD.booleanOrError: {
        this.place(data);
        const code = data.byte();
        this.value(data.byte() === 1 ? errorOf(code) : code !== 0);
        break;
      }
      case RECORD.formula:
        this.place(data);
        this.formula(data.bytes(8));
        break;
      case RECORD.formulaText:
        if (this.isAwaitingText) this.value(data.text());
        this.isAwaitingText = false;
        break;
      case RECORD.merges:
        this.merges(data);
        break;
    }
  }

  /** Row, column and style of a cell, with which its record begins. */
  private place(data: BiffData): void {
    this.row = data.short();
    this.column = data.short();
    this.style = data.short();
    this.isAwaitingText = false;
  }

  private value(value: CellValue): void {
    this.grid.set(this.row, this.column, value);
  }

  private number(value: number): void {
    const { formats, startsIn1904 } = this.globals;
    this.grid.setNumber(this.row, this.column, value, formats[this.style] ?? null, startsIn1904);
  }

  private manyNumbers(data: BiffData): void {
    this.row = data.short();
    this.column = data.short();
    // The last two bytes repeat the last column.
    for (let rest = data.remaining - 2; rest >= 6; rest -= 6) {
      this.style = data.short();
      this.number(data.shortNumber());
      this.column += 1;
    }
  }

  /** The stored result: a number, or where its last two bytes are FFFF a marker of what it is instead. */
  private formula(result: DataView): void {
    if (result.getUint16(6, true) !== 0xffff) {
      this.number(result.getFloat64(0, true));
      return;
    }
    const kind = result.getUint8(0);
    if (kind === 0) this.isAwaitingText = true;
    else if (kind === 1) this.value(result.getUint8(2) !== 0);
    else if (kind === 2) this.value(errorOf(result.getUint8(2)));
  }

  private merges(data: BiffData): void {
    for (let count = data.short(); count > 0; count -= 1) {
      const top = data.short();
      const bottom = data.short();
      const left = data.short();
      this.grid.merge({ top, bottom, left, right: data.short() });
    }
  }
}
