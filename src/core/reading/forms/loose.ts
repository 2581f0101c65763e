import { readQuantity } from '../../quantity';
import type { CellRef, Unit } from '../../model';
import { unitIn } from '../tables/columns';
import { fundName } from '../tables/fund-lines';
import { isMoneyConcept } from '../tables/money-columns';
import type { Filled, Grid, Line } from '../grid/grid';
import { markIn } from './fund-marks';
import { isNote, isSignature } from './labels';
import { PairReader } from './pair-reader';
import { type PairedLine, readPairs } from './pairs';
import type { Segment, TextRow } from './segment';
import { UNIT_LABEL, UNIT_OF_MONEY } from '../../terms/amounts';
import { CONTINUED } from '../../terms/document';
import { FUND_TITLES } from '../../terms/funds';
import { holding } from '../../terms/search';
import { asRateOf, textOf } from '../grid/stated';
import { LONGEST_LABEL, notesOf } from '../grid/wording';

/** Figures without a label that are told of a sheet at most, so that a sheet of other data does not flood the report. */
const MOST_STRANGERS = 12;
/** Lines of running text that are read of a sheet; a report has some hundreds. */
const MOST_TEXTS = 5000;
/** A cell beside others is running text from this length on; alone in its row any text is. */
const SHORTEST_SENTENCE = 12;
const isFundTitle = holding(FUND_TITLES);

/** Reads the rows outside the tables of a sheet: head, labels with values, running text. */
export class LooseReader {
  readonly #grid: Grid;
  readonly #pairs: PairReader;
  #strangers = 0;
  #texts = 0;
  /** The number of the note that was read last, 0 of one without; null behind the notes. */
  #noted: number | null = null;
  /** Labels of sources by column, while the rows below them are read. */
  #sources: ReadonlyMap<number, Filled> = new Map();
  /** The last row of nothing but words, by columns: it may head single figures below it. */
  #headings: ReadonlyMap<number, Filled> = new Map();
  /** The unit of money declared last: 「单位：元」. */
  unit: Unit | null = null;
  /** That of the table above, in a document. */
  #unitBefore: Unit | null = null;

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#pairs = new PairReader(grid);
  }

  /**
   * The reader of the next part of a Word document. A unit holds for the table below it only, and for what goes on with that table
   * on another page.
   */
  inPart(grid: Grid): LooseReader {
    const next = new LooseReader(grid);
    next.unit = this.#grid.isTable ? null : this.unit;
    next.#unitBefore = this.#grid.isTable ? this.unit : this.#unitBefore;
    return next;
  }

  /** Reads a row into a segment. */
  read(line: Line, segment: Segment): void {
    this.#noteUnit(line);
    if (line.cells.length > 1) segment.rows.push(rowOf(this.#grid, line));
    if (this.#readSources(line) || this.#readAmounts(line, segment)) return;
    const { pairs, rest } = this.#withoutMark(line, readPairs(line), segment);
    if (pairs.length > 0) this.#noted = null;
    for (const pair of pairs) this.#pairs.read(line, pair, segment, this.#unitOver(pair.valueColumn) ?? this.unit);
    const [title] = rest;
    if (title && standsBesideUnit(title, line)) segment.addTitle(textOf(title.value));
    const open = pairs.length === 0 && this.#readUnknownPart(line, rest, segment) ? [] : rest;
    this.#readRest(line, open, pairs.length === 0, segment);
    this.#noteHeadings(line);
  }

  /** Takes the mark of the money out of a row of amounts. */
  #withoutMark(line: Line, read: PairedLine, segment: Segment): PairedLine {
    const marked = markIn(this.#grid, line, read, segment.fundPairs.points);
    if (!marked) return read;
    segment.fundPairs.addMark(marked.mark);
    segment.unread.push(...marked.unread);
    return marked.line;
  }

  /** After a table, notes and the headings above it are over. */
  afterTable(): void {
    this.#noted = null;
    this.#sources = new Map();
    this.#headings = new Map();
  }

  /** 「资金来源｜金额（万元）」 over labels with amounts: the unit of money in the heading of a column. */
  #unitOver(column: number): Unit | null {
    const key = this.#headings.get(column)?.word?.key ?? '';
    const unit = key.length > LONGEST_LABEL ? null : unitIn(notesOf(key));
    return unit?.dimension === 'money' ? unit : null;
  }

  #noteHeadings({ cells }: Line): void {
    if (cells.length < 2 || cells.some(({ word }) => !word || word.isFigure)) return;
    this.#headings = new Map(cells.map((cell) => [cell.column, cell]));
  }

  #noteUnit(line: Line): void {
    for (const [at, { word }] of line.cells.entries()) {
      if (!word || word.raw.length > LONGEST_LABEL) continue;
      if (CONTINUED.test(word.key)) this.unit ??= this.#unitBefore;
      const beside = UNIT_LABEL.test(word.key) ? (line.cells[at + 1]?.word?.key ?? '') : '';
      const noted = UNIT_OF_MONEY.exec(word.key + beside)?.[1];
      const notes = isFundTitle(word.key) ? notesOf(word.key) : [];
      const unit = unitIn(noted === undefined ? notes : [noted]);
      if (unit?.dimension === 'money') this.unit = unit;
    }
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Sources of money side by side

  /** A row 「合计｜财政拨款｜自筹资金」 heads the amounts in the rows below it. */
  #readSources(line: Line): boolean {
    const sources = line.cells.filter(({ word }) => word?.fund);
    if (sources.length < 2 || line.cells.some(({ word }) => !word || word.isFigure)) return false;
    this.#sources = new Map(sources.map((cell) => [cell.column, cell]));
    return true;
  }

  /** A row 「预算数｜100｜80｜20」 below such a row. */
  #readAmounts(line: Line, segment: Segment): boolean {
    const label = line.cells[0];
    const concept = label?.word?.pair;
    if (this.#sources.size === 0 || !label || !concept || !isMoneyConcept(concept)) return false;
    const amounts = line.cells.filter(({ column }) => this.#sources.has(column));
    if (amounts.length < 2) return false;
    for (const amount of amounts) {
      const source = this.#sources.get(amount.column);
      if (!source?.word?.fund) continue;
      const at = this.#grid.ref(line.row, amount.column);
      const value = readQuantity(amount.value, { format: this.#grid.format(line.row, amount.column), unit: this.unit });
      const { raw: text, fund } = source.word;
      segment.fundPairs.addPart({ name: fundName(text), text, fund, at }, { value, at }, concept);
    }
    return true;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Amounts and rates beside others

  /** A label that no word of the field names, with an amount, among the parts of a fund block. */
  #readUnknownPart(line: Line, [label, amount, ...more]: readonly Filled[], segment: Segment): boolean {
    if (!label?.word || label.word.isFigure || label.word.raw.length > LONGEST_LABEL || more.length > 0) return false;
    if (!amount || (typeof amount.value !== 'number' && amount.word?.isFigure !== true)) return false;
    const at = this.#grid.ref(line.row, amount.column);
    const format = this.#grid.format(line.row, amount.column);
    const value = readQuantity(amount.value, { format, unit: this.unit });
    const part = { name: fundName(label.word.raw), text: label.word.raw, fund: null };
    return segment.fundPairs.addUnknown({ ...part, at: this.#grid.ref(line.row, label.column) }, { value, at });
  }

  /** A rate below its heading, where labels with amounts stand beside it; false where it is none. */
  #readHeadedRate(line: Line, cell: Filled, segment: Segment): boolean {
    const heading = this.#headings.get(cell.column)?.word?.heading;
    if (heading?.concept !== 'rate' && heading?.concept !== 'arrivalRate') return false;
    const format = this.#grid.format(line.row, cell.column);
    const value = asRateOf(readQuantity(cell.value, { format }), heading.unit);
    return segment.fundPairs.addRate(heading.concept, { value, at: this.#grid.ref(line.row, cell.column) });
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Everything else

  #readRest(line: Line, rest: readonly Filled[], isWholeRow: boolean, segment: Segment): void {
    for (const cell of rest) {
      const at = this.#grid.ref(line.row, cell.column);
      if (typeof cell.value === 'string')
        segment.goalCells.take({ value: cell.value, at }, cell, line, this.#headings, (first) =>
          this.#goesOn(line, first),
        );
      if (typeof cell.value === 'string' && cell.word && !cell.word.isFigure) {
        this.#readText(cell.value, cell.word.key, at, isWholeRow && rest.length === 1, segment);
      } else if (!this.#readHeadedRate(line, cell, segment) && !isPageNumber(rest))
        this.#noteStranger(cell, at, segment);
    }
  }

  /** A row without a label of its own, below one whose label may reach over it. */
  #goesOn({ row }: Line, { column }: Filled): boolean {
    return column > 0 && (!this.#grid.hasMerges || this.#grid.rowAbove(row, column - 1) !== null);
  }

  #readText(text: string, key: string, at: CellRef, isAlone: boolean, segment: Segment): void {
    if (isNote(key)) {
      this.#noted = numberAfter(key.replace(NOTE_HEAD, ''), 0) ?? 0;
      segment.cellTexts.push({ text, at });
      return;
    }
    // Notes are numbered on; 「2.质量指标」 below 「注：…」 goes on with the chapter.
    const next = this.#noted === null ? null : numberAfter(key, this.#noted);
    this.#noted = next;
    if (next !== null) return;
    if (isSignature(key)) return;
    const read = readQuantity(text);
    if (read.kind === 'unreadable' && read.reason === 'placeholder') {
      segment.unread.push({ at, text, reason: 'not-a-value' });
      return;
    }
    if (isAlone && key.length <= LONGEST_LABEL) segment.addTitle(text);
    if (isAlone || key.length >= SHORTEST_SENTENCE) this.#addText(text, at, isAlone, segment);
  }

  #addText(text: string, at: CellRef, isAlone: boolean, segment: Segment): void {
    this.#texts++;
    const level = this.#grid.level(at.row);
    const line = { text, at, ...(level === null ? {} : { level }), ...(isAlone ? {} : { isLabel: true as const }) };
    if (this.#texts <= MOST_TEXTS) segment.lines.push(line);
    else if (this.#texts === MOST_TEXTS + 1) segment.unread.push({ at, text, reason: 'outside-tables' });
  }

  #noteStranger(cell: Filled, at: CellRef, segment: Segment): void {
    if (typeof cell.value === 'boolean' || this.#strangers >= MOST_STRANGERS) return;
    this.#strangers++;
    segment.unread.push({ at, text: textOf(cell.value), reason: 'no-header' });
  }
}

/** 「（2024年度）｜金额单位：元」: a title shares its row with the unit of what stands below. */
function standsBesideUnit({ column, word }: Filled, { cells }: Line): boolean {
  const [first, unit, ...others] = cells;
  if (first?.column !== column || !word || word.isFigure || word.key.length > LONGEST_LABEL) return false;
  const key = unit?.word?.key ?? '';
  return others.length === 0 && key.length <= LONGEST_LABEL && UNIT_OF_MONEY.test(key);
}

/** Before the number of the first note. */
const NOTE_HEAD = /^[^\d(①-⑳]*/;

/** The number that a text begins with, where it is the next one: 2. behind 1, ③ behind ②. */
function numberAfter(key: string, before: number): number | null {
  const [, digits, sign] = /^\(?(?:(\d{1,2})(?!\d)|([①-⑳]))/.exec(key) ?? [];
  const number = digits === undefined ? (sign ? sign.charCodeAt(0) - CIRCLED_ZERO : null) : Number(digits);
  return number === before + 1 ? number : null;
}

const CIRCLED_ZERO = '①'.charCodeAt(0) - 1;

/** A number alone, or behind the dots of a table of contents. */
function isPageNumber(cells: readonly Filled[]): boolean {
  const [first, second] = cells;
  return (
    cells.length === 1 || (cells.length === 2 && second !== undefined && /[.…·]{3,}$/.test(first?.word?.key ?? ''))
  );
}

/** The texts of a row with their places. */
export function rowOf(grid: Grid, { row, cells }: Line): TextRow {
  const texts = cells.map(({ column, value }) => ({ column, text: textOf(value), at: grid.ref(row, column) }));
  return { row, cells: texts };
}
