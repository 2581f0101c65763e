/** Puts the cells of a page's tables into one sheet, however their tags are nested. Every place that they ask for is counted. */
import type { Area, SheetSnapshot } from '../../core/model';
import { MAX_COLUMNS, MAX_ROWS, MAX_TEXT, type Budget } from '../limits';
import { FileProblem } from '../problem';
import { SheetGrid, writtenFault } from './grid';

/** Deeper ones are no layout. */
const DEEPEST = 200;
/** As the standard has them. */
const [MOST_COLUMNS, MOST_ROWS] = [1000, 65_534];

/** Tags that end a line of text. */
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd center form fieldset section article header footer hr pre address blockquote body'.split(
    ' ',
  ),
);
/** Where a person types a text; others hold what nobody sees. */
const TEXT_INPUTS = new Set(['', 'text', 'number', 'date', 'month', 'tel', 'email', 'url', 'search']);

interface Table {
  /** Of the row that is open, in the sheet and in the table; -1 before the first. */
  row: number;
  index: number;
  column: number;
  isRowOpen: boolean;
  /** For each column the row of the table up to which a cell from above takes it. */
  readonly taken: number[];
  readonly merges: Area[];
}

export class HtmlTables {
  count = 0;
  private readonly grid: SheetGrid;
  private readonly open_: Table[] = [];
  private nextRow = 0;
  private cell: { readonly row: number; readonly column: number } | null = null;
  private readonly words = new Words();

  constructor(private readonly budget: Budget) {
    this.grid = new SheetGrid(budget);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'table') this.openTable();
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (name === 'br') this.words.breakLine();
    else if (BLOCKS.has(name)) this.endLine();
    else if (name === 'input' && TEXT_INPUTS.has((attributes.get('type') ?? '').toLowerCase())) {
      const value = attributes.get('value') ?? '';
      this.text(value, 0, value.length);
    }
  }

  close(name: string): void {
    if (name === 'table') this.closeTable();
    else if (name === 'tr') this.closeRow();
    else if (name === 'td' || name === 'th') this.endCell();
    else if (BLOCKS.has(name)) this.endLine();
  }

  text(source: string, start: number, end: number): void {
    this.words.add(source, start, end);
  }

  /** Whatever is still open ends with the page. */
  end(): void {
    while (this.open_.length > 0) this.closeTable();
    this.endLine();
  }

  snapshot(name: string): SheetSnapshot {
    return this.grid.snapshot(name, 'visible');
  }

  private openTable(): void {
    this.endCell();
    if (this.open_.length >= DEEPEST) throw new FileProblem('files.too-many-cells', { limit: DEEPEST });
    this.open_.push({ row: -1, index: -1, column: 0, isRowOpen: false, taken: [], merges: [] });
    this.count += 1;
  }

  private closeTable(): void {
    this.endCell();
    const table = this.open_.pop();
    if (!table) return;
    // A cell may ask for more rows than the table has.
    for (const area of table.merges) {
      this.grid.merge({ ...area, bottom: Math.min(area.bottom, Math.max(table.row, area.top)) });
    }
    // What stands in the outer table behind an inner one stands below it.
    const outer = this.open_.at(-1);
    if (outer) outer.isRowOpen = false;
  }

  private openRow(): void {
    this.endCell();
    const table = this.open_.at(-1);
    if (!table) return;
    table.row = this.takeRow();
    table.index += 1;
    table.column = 0;
    table.isRowOpen = true;
  }

  private closeRow(): void {
    this.endCell();
    const table = this.open_.at(-1);
    if (table) table.isRowOpen = false;
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    this.endCell();
    const table = this.open_.at(-1);
    if (!table) return;
    if (!table.isRowOpen) this.openRow();
    while ((table.taken[table.column] ?? -1) >= table.index) {
      this.budget.take(1);
      table.column += 1;
    }
    const { row, column } = table;
    const columns = spanOf(attributes.get('colspan'), MOST_COLUMNS);
    const rows = spanOf(attributes.get('rowspan'), MOST_ROWS);
    if (column + columns > MAX_COLUMNS) throw new FileProblem('files.too-many-cells', { limit: MAX_COLUMNS });
    if (rows > 1) {
      this.budget.take(columns);
      for (let at = column; at < column + columns; at += 1) table.taken[at] = table.index + rows - 1;
    }
    if (rows > 1 || columns > 1) {
      this.budget.take(1);
      table.merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }
    table.column = column + columns;
    this.cell = { row, column };
  }

  /** Puts what was written into the cell that is open, or into a row of its own between tables. */
  private endCell(): void {
    const written = this.words.take();
    const { cell } = this;
    this.cell = null;
    if (written === '') return;
    const place = cell ?? { row: this.takeRow(), column: 0 };
    this.grid.set(place.row, place.column, writtenFault(written) ?? this.budget.takeText(written));
  }

  /** Within a cell a block begins a line; elsewhere it begins a row. */
  private endLine(): void {
    if (this.cell) this.words.breakLine();
    else this.endCell();
  }

  private takeRow(): number {
    const row = this.nextRow;
    if (row >= MAX_ROWS) throw new FileProblem('files.too-many-cells', { limit: MAX_ROWS });
    this.budget.take(1);
    this.nextRow += 1;
    return row;
  }
}

/** A count of the page, at least 1 and at most `most`. */
function spanOf(written: string | undefined, most: number): number {
  const [digits = '1'] = /^\s*\d{1,6}/.exec(written ?? '') ?? [];
  return Math.min(Math.max(Number(digits), 1), most);
}

const BLANKS = /[ \t\n\r\f]+/g;

/** Text as it is seen: blanks of the source are one, and lines break where a tag says so. */
class Words {
  private readonly pieces: string[] = [];
  private length = 0;

  add(source: string, start: number, end: number): void {
    this.length += end - start;
    if (this.length > LONGEST_SOURCE) throw new FileProblem('files.text-too-long', { limit: MAX_TEXT });
    this.pieces.push(source.slice(start, end).replace(BLANKS, ' '));
  }

  breakLine(): void {
    if (this.pieces.length > 0) this.add('\u2028', 0, 1);
  }

  take(): string {
    if (this.pieces.length === 0) return '';
    const text = this.pieces
      .join('')
      .split('\u2028')
      .map((line) => line.replaceAll('\u00a0', ' ').replace(/ +/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    this.pieces.length = 0;
    this.length = 0;
    return text;
  }
}

/** Source of one cell, with the blanks that its markup is laid out with. */
const LONGEST_SOURCE = 4 * MAX_TEXT;
