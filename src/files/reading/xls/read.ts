/** .xls of Excel 97 to 2003, and .et of WPS, which is the same. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../../core/model';
import { Budget } from '../../limits';
import { FileProblem } from '../../problem';
import { DAYS_TO_1904, tellingFormat, type TellingFormat } from '../formats';
import { faultOf, SheetGrid } from '../grid';
import { RECORD, records, type BiffData } from './records';

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;
const ERRORS = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

interface Globals {
  readonly sheets: readonly { name: string; start: number; visibility: SheetSnapshot['visibility'] }[];
  readonly texts: readonly string[];
  readonly formats: readonly (TellingFormat | null)[];
  readonly startsIn1904: boolean;
}

/** @param stream the stream `Workbook` of the file */
export function readXls(stream: Uint8Array): Snapshot {
  try {
    const budget = new Budget();
    const globals = readGlobals(stream, budget);
    return { sheets: globals.sheets.map(({ start, ...sheet }) => readSheet(stream, start, sheet, globals, budget)) };
  } catch (error) {
    // A read past the end of a record or of the stream.
    throw error instanceof RangeError ? new FileProblem('files.damaged', { part: 'Workbook' }) : error;
  }
}

function readGlobals(stream: Uint8Array, budget: Budget): Globals {
  const sheets: { name: string; start: number; visibility: SheetSnapshot['visibility'] }[] = [];
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

function readSheet(
  stream: Uint8Array,
  start: number,
  { name, visibility }: Pick<SheetSnapshot, 'name' | 'visibility'>,
  globals: Globals,
  budget: Budget,
): SheetSnapshot {
  const cells = new XlsCells(new SheetGrid(budget), globals);
  let depth = 0;
  for (const { id, data } of records(stream, start)) {
    // A chart on the sheet is a stream within the stream.
    if (id === RECORD.begin) depth += 1;
    else if (id === RECORD.end) depth -= 1;
    else if (depth === 1) cells.read(id, data);
    if (depth <= 0) break;
  }
  return cells.grid.snapshot(name, visibility);
}

class XlsCells {
  /** The cell of a formula whose text follows in a record of its own. */
  private awaitingText: { row: number; column: number } | null = null;

  constructor(
    readonly grid: SheetGrid,
    private readonly globals: Globals,
  ) {}

  read(id: number, data: BiffData): void {
    switch (id) {
      case RECORD.number:
        this.cell(data, (style) => this.number(data.double(), style));
        break;
      case RECORD.shortNumber:
        this.cell(data, (style) => this.number(data.shortNumber(), style));
        break;
      case RECORD.manyNumbers:
        this.manyNumbers(data);
        break;
      case RECORD.sharedText:
        this.cell(data, () => [this.globals.texts[data.long()] ?? null]);
        break;
      case RECORD.text:
      case RECORD.formattedText:
        this.cell(data, () => [data.text()]);
        break;
      case RECORD.booleanOrError:
        this.cell(data, () => {
          const code = data.byte();
          return [data.byte() === 1 ? errorOf(code) : code !== 0];
        });
        break;
      case RECORD.formula:
        this.formula(data);
        break;
      case RECORD.formulaText:
        if (this.awaitingText) this.grid.set(this.awaitingText.row, this.awaitingText.column, data.text());
        this.awaitingText = null;
        break;
      case RECORD.merges:
        this.merges(data);
        break;
    }
  }

  private cell(data: BiffData, value: (style: number) => readonly [CellValue, string?]): void {
    const row = data.short();
    const column = data.short();
    const [read, format] = value(data.short());
    this.grid.set(row, column, read, format);
  }

  private manyNumbers(data: BiffData): void {
    const row = data.short();
    let column = data.short();
    // The last two bytes repeat the last column.
    for (let rest = data.remaining - 2; rest >= 6; rest -= 6) {
      const style = data.short();
      const [value, format] = this.number(data.shortNumber(), style);
      this.grid.set(row, column, value, format);
      column += 1;
    }
  }

  private number(value: number, style: number): [CellValue, string?] {
    if (!Number.isFinite(value)) return [faultOf('#NUM!')];
    const format = this.globals.formats[style];
    if (!format) return [value];
    return [this.globals.startsIn1904 && format.kind === 'date' ? value + DAYS_TO_1904 : value, format.code];
  }

  /** The stored result: a number, or where its last two bytes are FFFF a marker of what it is instead. */
  private formula(data: BiffData): void {
    const row = data.short();
    const column = data.short();
    const style = data.short();
    const result = data.bytes(8);
    this.awaitingText = null;
    if (result.getUint16(6, true) !== 0xffff) {
      const [value, format] = this.number(result.getFloat64(0, true), style);
      this.grid.set(row, column, value, format);
      return;
    }
    const kind = result.getUint8(0);
    if (kind === 0) this.awaitingText = { row, column };
    else if (kind === 1) this.grid.set(row, column, result.getUint8(2) !== 0);
    else if (kind === 2) this.grid.set(row, column, errorOf(result.getUint8(2)));
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

function errorOf(code: number): CellValue {
  return faultOf(ERRORS.get(code) ?? '#VALUE!');
}
