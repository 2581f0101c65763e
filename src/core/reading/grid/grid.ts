import type { Area, CellRef, CellValue, SheetSnapshot } from '../../model';
import { isHan } from '../../quantity';
import { placeOn } from '../../sheet/place-on';
import { type Word, wordOf } from './word';

/** A cell that holds something; `word` is null where it is no text. Columns are the sheet's own. */
export interface Filled {
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  readonly word: Word | null;
}

/** A row that holds something, with its cells from left to right. */
export interface Line {
  readonly row: number;
  readonly cells: readonly Filled[];
}

/** More filled rows than any form has; what lies below is not read. */
export const MOST_LINES = 100_000;

/**
 * A sheet as its filled rows, in the sheet's own coordinates. Nothing is copied: rows are looked at when they are asked
 * for, so a used range of a million blank rows costs a pass over them and nothing else.
 */
export class Grid {
  readonly sheet: string;
  /** Filled rows from top to bottom. */
  readonly lines: readonly Line[];
  /** Whether rows beyond `MOST_LINES` were left out. */
  readonly truncated: boolean;
  readonly #source: SheetSnapshot;
  readonly #merges: Merges;

  constructor(source: SheetSnapshot) {
    this.sheet = source.name;
    this.#source = source;
    this.#merges = new Merges(source.merges === 'unknown' ? [] : source.merges);
    const { lines, truncated } = linesOf(source);
    this.lines = lines;
    this.truncated = truncated;
  }

  ref(row: number, column: number): CellRef {
    return placeOn(this.#source, row, column);
  }

  /** Whether it is running text of a Word document. */
  get isText(): boolean {
    const kind = this.#source.document?.[0]?.kind;
    return kind !== undefined && kind !== 'table';
  }

  /** Whether it is a table of a Word document. */
  get isTable(): boolean {
    return this.#source.document?.[0]?.kind === 'table';
  }

  /** How deep the heading of a Word document is that a row holds; null for any other row. */
  level(row: number): number | null {
    const { origin, document } = this.#source;
    const at = document?.[row - origin.row];
    return at === undefined || at.kind === 'table' ? null : at.level;
  }

  value(row: number, column: number): CellValue {
    const { origin, rows } = this.#source;
    return blankAsNull(rows[row - origin.row]?.[column - origin.column] ?? null);
  }

  format(row: number, column: number): string | null {
    const { origin, formats } = this.#source;
    return formats?.[row - origin.row]?.[column - origin.column] ?? null;
  }

  /** Last column of the merged area that begins at a cell; the cell's own column where there is none. */
  rightEdge(row: number, column: number): number {
    return this.#merges.beginningAt(row, column)?.right ?? column;
  }

  /** The row in which the merged area begins that covers a cell from above; null where none does. */
  rowAbove(row: number, column: number): number | null {
    return this.#merges.coverFromAbove(row, column)?.top ?? null;
  }

  /** Some of the lines, `limit` excluded, with the columns that are wanted; places of lines count from the first of them. */
  part(first: number, limit: number, isWanted: (column: number) => boolean): Grid {
    const { origin, rows, formats, document } = this.#source;
    const [top, bottom] = [this.lines[first]?.row ?? 0, this.lines[limit - 1]?.row ?? -1];
    const [from, to] = [top - origin.row, bottom - origin.row + 1];
    const kept = rows
      .slice(from, to)
      .map((row) => row.map((value, at) => (isWanted(origin.column + at) ? value : null)));
    return new Grid({
      ...this.#source,
      origin: { row: top, column: origin.column },
      rows: kept,
      ...(formats ? { formats: formats.slice(from, to) } : {}),
      ...(document ? { document: document.slice(from, to) } : {}),
    });
  }

  get hasMerges(): boolean {
    return this.#merges.any;
  }
}

function linesOf(source: SheetSnapshot): { lines: Line[]; truncated: boolean } {
  const { origin, rows } = source;
  const lines: Line[] = [];
  for (let at = 0; at < rows.length; at++) {
    const values = rows[at];
    if (values === undefined || values.length === 0) continue;
    const cells = filledCells(values, origin.column);
    if (cells === null) continue;
    if (lines.length === MOST_LINES) return { lines, truncated: true };
    lines.push({ row: origin.row + at, cells });
  }
  return { lines, truncated: false };
}

function filledCells(values: readonly CellValue[], left: number): Filled[] | null {
  let cells: Filled[] | null = null;
  for (let at = 0; at < values.length; at++) {
    const value = blankAsNull(values[at] ?? null);
    if (value === null) continue;
    cells ??= [];
    cells.push({ column: left + at, value, word: typeof value === 'string' ? wordOf(value) : null });
  }
  return cells;
}

const SPACES_ONLY = /^[\s\u200b]*$/;
const LAST_ASCII = 0x7f;

/** A text of spaces is an empty cell. */
function blankAsNull(value: CellValue): CellValue {
  return typeof value === 'string' && isBlank(value) ? null : value;
}

/** Most texts tell by their first character that they are none of spaces. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first <= LAST_ASCII) && !isHan(first) && SPACES_ONLY.test(text);
}

/** Merged areas by where they begin, and those of several rows by their columns. */
class Merges {
  readonly any: boolean;
  readonly #beginnings = new Map<string, Area>();
  readonly #tall = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    this.any = areas.length > 0;
    for (const area of areas) {
      this.#beginnings.set(`${String(area.top)}:${String(area.left)}`, area);
      if (area.bottom > area.top) this.#addTall(area);
    }
    for (const column of this.#tall.values()) column.sort((a, b) => a.top - b.top);
  }

  beginningAt(row: number, column: number): Area | undefined {
    return this.any ? this.#beginnings.get(`${String(row)}:${String(column)}`) : undefined;
  }

  coverFromAbove(row: number, column: number): Area | null {
    const areas = this.#tall.get(column);
    if (!areas) return null;
    let low = 0;
    let high = areas.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((areas[middle]?.top ?? 0) < row) low = middle;
      else high = middle - 1;
    }
    const area = areas[low];
    return area && area.top < row && row <= area.bottom ? area : null;
  }

  #addTall(area: Area): void {
    const last = Math.min(area.right, area.left + WIDEST_TALL_MERGE - 1);
    for (let column = area.left; column <= last; column++) {
      const areas = this.#tall.get(column);
      if (areas) areas.push(area);
      else this.#tall.set(column, [area]);
    }
  }
}

/** A merged area of several rows is looked up by each of its columns; wider ones hold no table's cell. */
const WIDEST_TALL_MERGE = 64;
