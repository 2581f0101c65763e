import type { CellRef, Fact, FigureTable, FundTable, Portfolio, SheetSnapshot, Unread } from '../../model';
import { Grid } from '../grid/grid';
import { cellTexts } from './cell-texts';
import { bodyOf } from '../tables/body';
import { findHeaders, type Header } from '../tables/header';
import type { IndicatorTable } from '../tables/indicators';
import { figures } from '../tables/kinds/figures';
import { profileOfHeading } from '../forms/form';
import { LooseReader, rowOf } from '../forms/loose';
import { numberedProjectIn, projectNameIn } from '../forms/pairs';
import { withCountedRows } from '../tables/counted-rows';
import { withNotedRates } from '../tables/noted-rates';
import { readCounts, readMarks, readRest } from '../tables/figure-rest';
import type { ProjectRead, TableRead } from '../tables/kind';
import { MONEY } from '../tables/money-columns';
import { worksInRows } from '../tables/stage-columns';
import { groupedBy } from '../tables/grouped-by';
import { complements, continues, isNextGoal, isPartOf, summarises } from '../tables/complement';
import { Segment } from '../forms/segment';
import { textOf } from '../grid/stated';
import { partsOf } from '../document/layout';

/** What a sheet holds, before it is known which sheets belong together. */
export interface SheetReading {
  readonly sheet: string;
  readonly segments: readonly Segment[];
  readonly portfolios: readonly Portfolio[];
  /** Sums by category, fund type or grade that stand outside a list of projects. */
  readonly sums: readonly Fact[];
  /** Tables of no other kind. */
  readonly figures: readonly FigureTable[];
  readonly unread: readonly Unread[];
  /** It has a form on it whose rows nobody has filled in. */
  readonly isUnfilled: boolean;
}

/**
 * Reads a sheet from top to bottom: tables where headings open one, and the rows between them. A Word document is read table by
 * table, with the text between them: what is a table is known there, and none goes on beyond its end.
 */
export function readSheet(source: SheetSnapshot): SheetReading {
  const [first, ...others] = partsOf(source).map((part) => new Grid(part));
  return new SheetReader(first ?? new Grid(source), others).read();
}

/** The table of a project stands so many rows below its numbered title at most. */
const MOST_BELOW_TITLE = 6;

class SheetReader {
  readonly #others: readonly Grid[];
  #grid: Grid;
  #loose: LooseReader;
  readonly #segments: Segment[];
  readonly #portfolios: Portfolio[] = [];
  readonly #sums: Fact[] = [];
  readonly #figures: FigureTable[] = [];
  #figureHeads: ReadonlyMap<number, Header> = new Map();
  #current: Segment;
  #isUnfilled = false;

  constructor(first: Grid, others: readonly Grid[]) {
    this.#others = others;
    this.#grid = first;
    this.#loose = new LooseReader(first);
    this.#current = new Segment(this.#beginning(0));
    this.#segments = [this.#current];
  }

  read(): SheetReading {
    this.#readPart();
    for (const part of this.#others) {
      this.#current.breakText(this.#beginning(0).at);
      this.#grid = part;
      this.#loose = this.#loose.inPart(part);
      this.#readPart();
    }
    this.#current.closePairs();
    return {
      sheet: this.#grid.sheet,
      segments: this.#segments.filter((segment) => !segment.isEmpty),
      portfolios: this.#portfolios,
      sums: this.#sums,
      figures: this.#figures,
      unread: this.#truncation(),
      isUnfilled: this.#isUnfilled,
    };
  }

  #readPart(): void {
    const found = this.#grid.isText ? [] : findHeaders(this.#grid);
    // Figures of no known kind are a table only outside the others, whose rows may look like its headings.
    const headers = found.filter(({ kind }) => kind !== figures);
    this.#figureHeads = new Map(found.flatMap((header) => (header.kind === figures ? [[header.first, header]] : [])));
    let at = 0;
    for (const [index, header] of headers.entries()) {
      if (header.first < at) continue;
      at = this.#readBetween(at, header.first);
      const limit = headers[index + 1]?.first ?? this.#grid.lines.length;
      at = Math.max(this.#readTable(header, limit), header.last + 1);
      this.#readBeside(header, at);
      this.#loose.afterTable();
    }
    this.#readBetween(at, this.#grid.lines.length);
  }

  /** Reads rows that belong to no table of a known kind; the place of the first that was not read. */
  #readBetween(from: number, end: number): number {
    let at = from;
    while (at < end) {
      const header = this.#figureHeads.get(at);
      if (!header || header.last >= end) this.#readLoose(at++, end);
      else {
        at = Math.max(this.#readTable(header, end), header.last + 1);
        this.#current.works.push(...worksInRows(this.#grid, header, at));
        this.#loose.afterTable();
      }
    }
    return at;
  }

  /** What the cells of a table say beside its figures. */
  #readBeside(header: Header, end: number): void {
    this.#current.cellTexts.push(...cellTexts(this.#grid, header, end));
    this.#current.works.push(...worksInRows(this.#grid, header, end));
  }

  /** `end`: the place of the next table of a known kind. */
  #readLoose(at: number, end: number): void {
    const line = this.#grid.lines[at];
    if (!line) return;
    const titled = end < this.#grid.lines.length && end - at <= MOST_BELOW_TITLE ? numberedProjectIn(line) : null;
    const name = titled ?? projectNameIn(line);
    if (name !== null && this.#beginsProject(name)) this.#begin(at);
    if (titled !== null) this.#current.head.name ||= titled;
    else this.#loose.read(line, this.#current);
  }

  /** A second 项目名称 heads another project once the one before has anything of its own. */
  #beginsProject(name: string): boolean {
    const { head, tables, funds } = this.#current;
    if (head.name === name) return false;
    return tables.length > 0 || (head.name !== '' && funds.length > 0);
  }

  #begin(at: number): void {
    this.#current = this.#current.next(this.#beginning(at));
    this.#segments.push(this.#current);
  }

  #beginning(at: number): { at: CellRef; text: string } {
    const line = this.#grid.lines[at];
    const cell = line?.cells[0];
    return { at: this.#grid.ref(line?.row ?? 0, cell?.column ?? 0), text: textOf(cell?.value ?? null) };
  }

  #readTable(header: Header, limit: number): number {
    this.#loose.unit = bodyOf(header).unit ?? this.#loose.unit;
    const read = header.kind.read({ headings: header, limit, unit: this.#loose.unit });
    const [first, ...beside] = read.indicators ?? [];
    if (first) {
      this.#addIndicators(first, header);
      this.#current.endLabels(first.at);
    }
    this.#current.tables.push(...beside);
    for (const project of read.projects ?? []) this.#addProject(project);
    if (read.funds !== undefined) this.#addFunds(read.funds, header);
    this.#current.funds.push(...(read.divisions ?? []));
    if (read.portfolio) this.#portfolios.push(read.portfolio);
    if (read.figures) {
      const noted = withNotedRates(withCountedRows(read.figures, header, read.next), header, read.next);
      this.#addFigures(noted, header.first, read.next);
    }
    this.#figures.push(...(read.figuresBeside ?? []));
    const unnoted = this.#readRest(read, header);
    const rest = unnoted && withNotedRates(unnoted, header, read.next);
    if (rest) this.#figures.push(isOfList(rest, read.portfolio) ? { ...rest, isReadElsewhere: true } : rest);
    this.#sums.push(...(read.sums ?? []));
    this.#current.unread.push(...(read.unread ?? []));
    this.#isUnfilled ||= read.isUnfilled === true;
    this.#current.profile ??= this.#profileOf(header);
    return read.next;
  }

  #readRest(read: TableRead, header: Header): FigureTable | null {
    const { unit } = this.#loose;
    if (read.indicators) return readMarks(header, read.next, unit) ?? readCounts(header, read.next, unit);
    return read.figures && read.funds ? null : readRest(header, read.next, unit, usedColumns(read));
  }

  #profileOf({ first, last }: Header): string | null {
    const words = this.#grid.lines
      .slice(first, last + 1)
      .flatMap(({ cells }) => cells.flatMap(({ word }) => word?.key ?? []));
    return words.map(profileOfHeading).find((profile) => profile !== null) ?? null;
  }

  #addFigures(table: FigureTable, first: number, next: number): void {
    this.#figures.push(table);
    const rows = this.#grid.lines.slice(first, next).map((line) => rowOf(this.#grid, line));
    this.#current.tableRows.push(...rows);
  }

  #addIndicators(read: IndicatorTable, header: Header): void {
    const { tables } = this.#current;
    const [grouped] = tables.flatMap((whole) => groupedBy(read, whole) ?? []);
    const table = grouped ?? read;
    const isFurther = tables.length > 0 && !tables.some((known) => belongsTo(table, known));
    if (isFurther) this.#begin(header.first);
    this.#current.closePairs();
    this.#current.tables.push(table);
  }

  /** A project of a list; what stands above the list is said of all of them. */
  #addProject({ name, unit, at, table, funds }: ProjectRead): void {
    const { titles, head, tables } = this.#current;
    const isFirst = tables.length === 0 && head.name === '';
    if (!isFirst) {
      this.#current = this.#current.next({ at, text: name });
      this.#segments.push(this.#current);
      this.#current.titles.push(...titles);
      Object.assign(this.#current.head, { ...head, name: '', unit: '' });
    }
    this.#current.head.name = name;
    this.#current.head.unit ||= unit;
    if (funds) this.#current.funds.push(funds);
    this.#current.tables.push(table);
  }

  #addFunds(table: FundTable | null, header: Header): void {
    const { tables, funds } = this.#current;
    const isFurther = table?.kind === 'block' && tables.length > 0 && funds.some(({ kind }) => kind === 'block');
    if (isFurther) this.#begin(header.first);
    this.#current.closePairs();
    if (table) this.#current.funds.push(table);
  }

  #truncation(): Unread[] {
    const last = this.#grid.lines.at(-1);
    if (!this.#grid.truncated || !last) return [];
    return [{ at: this.#grid.ref(last.row + 1, 0), text: '', reason: 'outside-tables' }];
  }
}

/**
 * The columns in which values of a table of money or a list were read; of other tables no rest is asked for. What a list adds up by where
 * its totals stand is seen from its amounts as figures.
 */
function usedColumns({ funds, portfolio }: TableRead): (column: number) => boolean {
  if (!funds && !portfolio) return () => true;
  const ofFunds = (funds?.rows ?? []).flatMap((row) => [
    ...MONEY.map((concept) => row[concept]),
    ...[row.rate, row.arrivalRate, row.points, row.score, row.reason],
  ]);
  const ofList = (portfolio?.rows ?? []).flatMap((row) => [
    ...[row.executionRate, row.score, row.grade],
    ...[row.review?.score ?? null, row.review?.grade ?? null, row],
  ]);
  const used = new Set([...ofFunds, ...ofList].flatMap((stated) => (stated ? [stated.at.column] : [])));
  return (column) => used.has(column);
}

/** Whether the columns are those of a list's amounts. */
function isOfList({ columns }: FigureTable, list: Portfolio | undefined): boolean {
  const amounts = new Set((list?.rows ?? []).flatMap(({ amount, spent }) => [amount?.at.column, spent?.at.column]));
  return columns.every(({ at }) => amounts.has(at.column));
}

/** Whether a second table on a sheet is about the same project as the one before. */
function belongsTo(table: IndicatorTable, before: IndicatorTable): boolean {
  if (table.term !== before.term && (table.term === 'midterm' || before.term === 'midterm')) return true;
  if (isPartOf(table, before) || isPartOf(before, table)) return true;
  if (complements(table, before) || summarises(table, before) || summarises(before, table)) return true;
  return continues(table, before) || isNextGoal(table, before);
}
