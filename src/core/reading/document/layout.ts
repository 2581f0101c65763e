/**
 * A Word document laid out as a sheet: a line of a paragraph a row, a row of a table a row, in their order. Tables keep their
 * columns and merged cells, so that what reads the tables and the text of a sheet reads those of a report.
 */
import type {
  Area,
  CellValue,
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
  DocumentRow,
  DocumentSnapshot,
  DocumentTable,
  SheetSnapshot,
  Snapshot,
} from '../../model';
import { CAPTION } from '../../terms/document';
import { ENDS_SENTENCE } from '../../terms/punctuation';
import { keyOf, tidy } from '../grid/wording';
import { numberingOf } from '../prose/numbering';

/** The sheets of a workbook, and behind them a sheet for each document; a name that is taken gets a number. */
export function withDocuments({ sheets, documents = [] }: Snapshot): Snapshot {
  if (documents.length === 0) return { sheets };
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return { sheets: [...sheets, ...documents.map((document) => layOut(document, freeName(document.name, taken)))] };
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${String(number)})`;
  taken.add(free.toLowerCase());
  return free;
}

function layOut({ blocks }: DocumentSnapshot, name: string): SheetSnapshot {
  const layout = new Layout();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph') layout.addParagraph(block);
    else layout.addTable(block, captionOf(blocks, at));
  }
  layout.addNotes();
  const { rows, merges, document } = layout;
  return { name, visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges, document };
}

class Layout {
  readonly rows: CellValue[][] = [];
  readonly merges: Area[] = [];
  readonly document: DocumentRow[] = [];
  #paragraphs = 0;
  #tables = 0;
  #heading = '';
  /** Notes wait for the end of the text under their heading: they would tear its lists apart. */
  #notes: DocumentParagraph[] = [];

  addParagraph(paragraph: DocumentParagraph): void {
    const { text, level, note } = paragraph;
    if (note !== null) {
      this.#notes.push(paragraph);
      return;
    }
    this.#paragraphs++;
    if (isHeading(text, level)) {
      this.addNotes();
      this.#heading = shortened(text);
    }
    this.#addLines(text, { kind: 'paragraph', number: this.#paragraphs, under: this.#heading, level });
  }

  addNotes(): void {
    for (const { text, note } of this.#notes.splice(0))
      if (note) this.#addLines(text, { ...note, under: this.#heading, level: null });
  }

  #addLines(text: string, place: DocumentRow): void {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      this.rows.push([line.trim()]);
      this.document.push(place);
    }
  }

  addTable({ rows }: DocumentTable, caption: string): void {
    this.addNotes();
    this.#tables++;
    const under = caption === '' ? this.#heading : caption;
    const top = this.rows.length;
    this.merges.push(...mergesOf(rows, top));
    for (const [row, cells] of rows.entries()) {
      this.rows.push(valuesOf(cells));
      const lefts = cells.map(({ left }) => left);
      this.document.push({ kind: 'table', number: this.#tables, row: row + 1, under, lefts });
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Tables

function valuesOf(cells: readonly DocumentCell[]): CellValue[] {
  const values: CellValue[] = [];
  for (const { text, left, isContinued } of cells) {
    while (values.length < left) values.push(null);
    values.push(isContinued ? null : valueOf(text));
  }
  return values;
}

const CANONICAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,14}[1-9])?$/;

/** A number as a sheet would hold it; one written with more digits (95.00, 1,560) says how exact it is, and stays as it is. */
function valueOf(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return CANONICAL.test(trimmed) && String(Number(trimmed)) === trimmed ? Number(trimmed) : trimmed;
}

/** Merged areas: a cell of several columns, with the cells below that go on with it. */
function mergesOf(rows: readonly (readonly DocumentCell[])[], top: number): Area[] {
  const areas: Area[] = [];
  let open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  for (const [row, cells] of rows.entries()) {
    const next: typeof open = new Map();
    for (const { left, right, isContinued } of cells) {
      const above = isContinued ? open.get(left) : undefined;
      const area = above?.right === right ? above : { top: top + row, left, bottom: top + row, right };
      if (area !== above) areas.push(area);
      area.bottom = top + row;
      next.set(left, area);
    }
    open = next;
  }
  return areas.filter((area) => area.bottom > area.top || area.right > area.left);
}

// ---------------------------------------------------------------------------------------------------------------------
// What a person finds a place by

const LONGEST_HEADING = 40;
const LONGEST_SHOWN = 24;
/** Chapters and their parts; deeper numbers begin sentences as often. */
const DEEPEST_NUMBERED = 3;

function isHeading(text: string, level: number | null): boolean {
  const line = tidy(text);
  if (line.length === 0 || line.length > LONGEST_HEADING) return false;
  if (level !== null) return true;
  const { depth } = numberingOf(keyOf(line));
  return depth > 0 && depth <= DEEPEST_NUMBERED && !ENDS_SENTENCE.test(line);
}

/** The paragraph above a table that names it, or the one before that: 「单位：万元」 may stand between. */
function captionOf(blocks: readonly DocumentBlock[], at: number): string {
  for (const near of [at - 1, at - 2]) {
    const block = blocks[near];
    if (block?.kind !== 'paragraph') break;
    const line = tidy(block.text);
    if (line.length <= LONGEST_HEADING && CAPTION.test(keyOf(line)) && !ENDS_SENTENCE.test(line))
      return shortened(block.text);
  }
  return '';
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1)}…`;
}

// ---------------------------------------------------------------------------------------------------------------------
// Parts

/** A sheet laid out from a document as one sheet for each table and for the text between two of them; any other as it is. */
export function partsOf(sheet: SheetSnapshot): SheetSnapshot[] {
  const { document, origin, rows } = sheet;
  if (!document) return [sheet];
  const merges = sheet.merges === 'unknown' ? [] : sheet.merges;
  const parts: SheetSnapshot[] = [];
  let [from, merge] = [0, 0];
  while (from < document.length) {
    const table = tableAt(document, from);
    let end = from + 1;
    while (end < document.length && tableAt(document, end) === table) end++;
    const first = merge;
    // Areas stand in the order of their tables.
    while (merge < merges.length && (merges[merge]?.top ?? 0) < origin.row + end) merge++;
    parts.push({
      ...sheet,
      origin: { row: origin.row + from, column: origin.column },
      rows: rows.slice(from, end),
      merges: merges.slice(first, merge),
      document: document.slice(from, end),
    });
    from = end;
  }
  return parts;
}

/** The number of the table a row belongs to; 0 for text. */
function tableAt(document: readonly DocumentRow[], at: number): number {
  const row = document[at];
  return row?.kind === 'table' ? row.number : 0;
}
