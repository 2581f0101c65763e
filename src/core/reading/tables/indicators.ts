import type { Block, CellRef, Fact, Group, Indicator, IndicatorColumn, Stated, Unread } from '../../model';
import { isFilled, isNumber } from '../forms/facts';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Headings } from './table-headings';
import { headingFacts, Strangers, unreadHeadings } from './headings';
import { groupsSideBySide } from './group-headings';
import { columnsOf, type Layout, layoutOf } from './indicator-layout';
import { IndicatorNames } from './indicator-names';
import { IndicatorRow } from './indicator-row';
import type { TotalLabel } from '../forms/labels';
import { settleNested } from './nested';
import { Blocks } from './blocks';
import { Outline } from './outline';
import { groupLabel, hasText } from '../grid/row-label';
import { GroupCodes, GroupRows } from './group-rows';
import { addsUpAbove, readTotals, totalFacts, type TotalsRow } from './totals';
import { textOf } from '../grid/stated';
import { termOf } from './term';
import { isGroupHeading, isGroupTitle } from '../../terms/groups';
import type { Term } from '../../terms/periods';
import { LONGEST_LABEL, ordinalDepth } from '../grid/wording';

/** An indicator table as it stands on a sheet. */
export interface IndicatorTable {
  readonly at: CellRef;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  /** What stands left of all groups with points of its own. */
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  readonly columns: readonly IndicatorColumn[];
  readonly unread: readonly Unread[];
  /** Its rows are 一级 or 二级指标: perhaps the groups of another table, added up. */
  readonly ofGroups: boolean;
  /** It ends with a row that adds up the project: what follows is another table. */
  readonly isClosed: boolean;
  /** Of how many months its values are where a heading says so: 「1-7月执行情况」; null for a whole year. */
  readonly months: number | null;
  /** Of what time its targets are, where titles say so. */
  readonly term: Term | null;
  /** It is a form whose rows nobody has filled in; such rows are no indicators. */
  readonly isUnfilled: boolean;
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
}

/** Rows of remarks that may stand between the indicators and their total. */
const MOST_REMARKS = 3;

/** Stands where a group should, in a row that is no longer the table's. */
const FIGURE = /^[\d,.]+%?$/;

/**
 * Reads an indicator table from below its header, or from a place below it, to where it ends, `limit` at the latest (places in
 * `Grid.lines`).
 */
export function readIndicators(grid: Grid, header: Headings, limit: number, from = header.last + 1): IndicatorTable {
  return new IndicatorReader(grid, header, limit).read(from);
}

class IndicatorReader {
  readonly #grid: Grid;
  readonly #header: Headings;
  readonly #limit: number;
  readonly #layout: Layout;
  readonly #outline = new Outline();
  readonly #indicators: Indicator[] = [];
  readonly #facts: Fact[] = [];
  readonly #unread: Unread[] = [];
  /** Rows 合计 with the number of indicators above them. */
  readonly #totals: { readonly row: TotalsRow; readonly above: number }[] = [];
  readonly #strangers: Strangers;
  readonly #blocks: Blocks;
  #inPart = false;
  readonly #groupRows: GroupRows;
  readonly #codes = new GroupCodes();
  readonly #names = new IndicatorNames(this.#outline, this.#codes, (unread) => this.#unread.push(unread));
  /** Indicators whose row holds nothing but the points that the form prints. */
  #unfilled = 0;
  /** Place of the row 合计 that seems to end the table; -1 while there is none. */
  #closedAt = -1;

  constructor(grid: Grid, header: Headings, limit: number) {
    this.#grid = grid;
    this.#header = header;
    this.#limit = limit;
    this.#layout = layoutOf(grid, header);
    this.#strangers = new Strangers(grid, header, this.#layout);
    this.#blocks = new Blocks(grid, header, this.#layout);
    this.#groupRows = new GroupRows(this.#layout, (at) => this.#rowAfter(at));
  }

  read(from: number): IndicatorTable {
    this.#beginWithTitle();
    this.#blocks.readHeadings();
    let at = from;
    while (at < this.#limit) {
      const line = this.#grid.lines[at];
      if (line && this.#readLine(line, at)) at++;
      else if (this.#totalFollows(at)) at++;
      else break;
    }
    this.#settleTotals();
    // Beside rows that are filled in they stay: their points belong to the total.
    const isUnfilled = this.#unfilled > 0 && this.#unfilled === this.#indicators.length;
    if (isUnfilled) this.#indicators.length = 0;
    const settled = settleNested({ indicators: this.#indicators, groups: this.#outline.list() });
    const first = this.#header.columns[0];
    return {
      at: this.#grid.ref(first?.row ?? 0, first?.left ?? 0),
      ...settled,
      blocks: this.#blocks.list(this.#indicators.length),
      facts: [...headingFacts(this.#grid, this.#header), ...this.#facts],
      columns: columnsOf(this.#layout),
      unread: [...this.#unread, ...this.#strangers.unread, ...unreadHeadings(this.#grid, this.#header, this.#layout)],
      ofGroups: this.#layout.names.every(({ heading }) => heading.concept === 'level1' || heading.concept === 'level2'),
      isClosed: this.#closedAt >= 0,
      months: this.#header.columns.find(({ heading }) => heading.months !== undefined)?.heading.months ?? null,
      term: termOf(this.#header),
      isUnfilled,
      next: this.#closedAt >= 0 ? this.#closedAt + 1 : at,
    };
  }

  /** A table without groups may have one in the row above it: 「产出指标（50分）」. */
  #beginWithTitle(): void {
    const line = this.#grid.lines[this.#header.first - 1];
    const [cell, other] = line?.cells ?? [];
    if (this.#layout.level1 || !line || other || !cell?.word || !isGroupTitle(cell.word.key)) return;
    this.#outline.begin(1, groupLabel(textOf(cell.value), this.#grid.ref(line.row, cell.column)));
  }

  /** 总分 may stand below the remarks that end the rows of indicators. */
  #totalFollows(at: number): boolean {
    if (this.#closedAt >= 0 || this.#indicators.length === 0) return false;
    for (let next = at + 1; next <= at + MOST_REMARKS && next < this.#limit; next++) {
      const line = this.#grid.lines[next];
      const total = line && this.#totalLabel(line);
      if (!line || !total || total.label !== 'total') continue;
      const { shift } = new IndicatorRow(this.#grid, line, this.#layout);
      const { points, score } = readTotals(this.#grid, line, total.cell, this.#layout, shift);
      return (points ?? score) !== null;
    }
    return false;
  }

  /** Reads a row; false where the table has ended above it. */
  #readLine(line: Line, at: number): boolean {
    const row = new IndicatorRow(this.#grid, line, this.#layout);
    const total = this.#totalLabel(line, row.points);
    if (total) {
      this.#readTotals(line, row, total, at);
      return true;
    }
    if (this.#endsAbove(line, row)) return false;
    if (this.#appendsToLast(row)) return true;
    this.#blocks.read(line, this.#indicators.length);
    this.#strangers.note(line);
    if (this.#readHeadingRow(row, line, at)) return true;
    if (this.#outline.follow(row)) this.#inPart = false;
    this.#readIndicator(row);
    return true;
  }

  #endsAbove(line: Line, row: IndicatorRow): boolean {
    const [first, second] = line.cells;
    if (groupsSideBySide(line)) return true;
    const marks = [row.points, row.score].flatMap((stated) => (stated && isFilled(stated) ? stated : []));
    // Below a total only figures go on with the table: 「复核人：周某｜联系电话：」 closes the form.
    if (row.name.text !== '' && marks.some(({ value }) => this.#closedAt < 0 || isNumber(value))) {
      this.#closedAt = -1;
      return false;
    }
    if (!first || this.#closedAt >= 0) return true;
    const { word } = first;
    if (word?.isSection && this.#isOfARow(row, first, line)) return false;
    if (word?.closes || word?.pair === 'projectName' || word?.pair === 'grade') return true;
    if (row.shift === 0 && [row.level1, row.level2].some((label) => label && FIGURE.test(label.text))) return true;
    const isSentence = word !== null && word.raw.length > LONGEST_LABEL;
    return isSentence && !second && first.column < this.#layout.valuesLeft;
  }

  /** 绩效目标 is a 二级指标 where it stands right of the groups, or the row goes on with a name, and an indicator where values follow. */
  #isOfARow(row: IndicatorRow, first: Filled, { cells }: Line): boolean {
    const { level1, level2 } = this.#layout;
    if (level1 && level2 && first.column >= level2.left) return true;
    if (row.name.text === '') return false;
    return first.column < row.name.at.column || (cells.length > 2 && row.hasValues);
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Totals

  #totalLabel(line: Line, points: Stated | null = null): { cell: Filled; label: TotalLabel } | null {
    for (const [index, cell] of line.cells.entries()) {
      if (index > 0 && cell.column >= this.#layout.valuesLeft) return null;
      const label = cell.word?.total ?? null;
      if (label === 'total' || label === 'subtotal') return { cell, label };
      if (label === null || label === 'average') continue;
      if (this.#outline.has(label.named)) return { cell, label };
      // 「过程合计」 below the sheet of that part alone.
      if (isGroupHeading(label.named)) return { cell, label: 'total' };
      // 「扣分项小计」 above 「其余未扣分指标」: what it adds up is no group.
      if (addsUpAbove(points, this.#indicators)) return { cell, label: 'subtotal' };
    }
    return null;
  }

  #readTotals(line: Line, row: IndicatorRow, total: { cell: Filled; label: TotalLabel }, at: number): void {
    const { cell, label } = total;
    const totals = readTotals(this.#grid, line, cell, this.#layout, row.shift);
    this.#unread.push(...totals.unread);
    this.#inPart = false;
    if (label === 'total' && !this.#standsBesideGroup(line, cell)) {
      this.#totals.push({ row: totals, above: this.#indicators.length });
      if (this.#indicators.length > 0) this.#closedAt = at;
      return;
    }
    if (label === 'subtotal' && this.#opensGroup(row, cell, at)) {
      this.#outline.follow(row);
      this.#outline.declare(row, totals.points, totals.score);
      return;
    }
    const named = typeof label === 'object' ? label.named : null;
    this.#outline.subtotal({ ...totals, column: cell.column }, named, this.#layout.level2?.left ?? -1);
  }

  /** 「产出｜小计｜40」 above the indicators of a group that no row above named. */
  #opensGroup({ level1 }: IndicatorRow, cell: Filled, at: number): boolean {
    if (!level1 || level1.at.column >= cell.column || !hasText(level1) || level1.name === this.#outline.level1)
      return false;
    const next = this.#rowAfter(at);
    return next !== null && next.name.text !== '' && (!hasText(next.level1) || next.level1?.name === level1.name);
  }

  /** 合计 right of a group's own label adds up that group. */
  #standsBesideGroup(line: Line, cell: Filled): boolean {
    const before = line.cells[0];
    const level1 = this.#layout.level1;
    return level1 !== null && before !== undefined && before.column < cell.column && before.column >= level1.left;
  }

  /** Only a total above or below all indicators adds up the project; one between them adds up a part nobody named. */
  #settleTotals(): void {
    const subtotals = this.#outline.settle(this.#indicators);
    this.#facts.push(...subtotals.facts);
    this.#unread.push(...subtotals.unread);
    for (const { row, above } of this.#totals) {
      if (above === 0 || above === this.#indicators.length) this.#facts.push(...totalFacts(row));
      else this.#unread.push({ at: row.at, text: row.words, reason: 'uncertain-meaning' });
    }
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Rows of groups

  /** A row of a group alone: its label, perhaps with points and score that the indicators below it add up to. */
  #readHeadingRow(row: IndicatorRow, line: Line, at: number): boolean {
    const told = this.#groupRows.toldBy(row, line, at);
    if (told === null) return false;
    if (told === 'labels') this.#outline.follow(row);
    else if (told === 'code') this.#beginCoded(row);
    else this.#outline.begin(ordinalDepth(row.name.text) === 2 ? 2 : 1, row.name);
    this.#inPart = false;
    if (row.hasValues) {
      this.#outline.declare(row, row.points, row.score);
      this.#facts.push(...this.#outline.besides(row));
    }
    return true;
  }

  #beginCoded({ name: label, code }: IndicatorRow): void {
    const { level, name } = this.#codes.begin({ name: label.name, code });
    this.#outline.begin(level, { ...label, name });
  }

  #rowAfter(at: number): IndicatorRow | null {
    const line = at + 1 < this.#limit ? this.#grid.lines[at + 1] : undefined;
    return line && !this.#totalLabel(line) ? new IndicatorRow(this.#grid, line, this.#layout) : null;
  }

  // -------------------------------------------------------------------------------------------------------------------
  // Rows of indicators

  #readIndicator(row: IndicatorRow): void {
    const name = this.#names.of(row);
    if (name === null) return;
    const isPart = this.#isPart(row);
    const at = row.name.text === '' ? this.#labelOf(row) : row.name.at;
    this.#outline.enter(this.#indicators.length, row);
    if (isUnfilledRow(row)) this.#unfilled += 1;
    this.#indicators.push(row.indicator(this.#outline, name, at, isPart));
  }

  #labelOf(row: IndicatorRow): CellRef {
    return [row.level2, row.level1].find(hasText)?.at ?? row.name.at;
  }

  /** 「其中」 rows, the rows without points that go on below one, and rows that share merged points with the one above. */
  #isPart(row: IndicatorRow): boolean {
    const labels = [row.name, row.level2, row.level1];
    const counts = isFilled(row.points) || isFilled(row.score);
    if (labels.some((label) => label?.isPart)) this.#inPart = true;
    else if (counts || !this.#layout.points) this.#inPart = false;
    return (this.#inPart && !counts) || (this.#indicators.length > 0 && !counts && row.sharesPoints());
  }

  /** A row that only goes on with the criterion or the reason of the one above. */
  #appendsToLast(row: IndicatorRow): boolean {
    const last = this.#indicators.at(-1);
    if (!last || row.hasValues || [row.name, row.level1, row.level2].some(hasText)) return false;
    const [criterion, reason] = [row.criterion(), row.reason()].map((text) => (text && row.holds(text) ? text : null));
    if (!criterion?.value && !reason?.value) return false;
    this.#indicators[this.#indicators.length - 1] = {
      ...last,
      criterion: appended(last.criterion, criterion ?? null),
      reason: appended(last.reason, reason ?? null),
    };
    return true;
  }
}

function isUnfilledRow(row: IndicatorRow): boolean {
  const { name, target, actual, score } = row;
  if (name.text !== '' || [target, actual, score].some(isFilled)) return false;
  return [row.criterion(), row.reason()].every((text) => !text?.value);
}

function appended(first: Stated<string> | null, second: Stated<string> | null): Stated<string> | null {
  if (!first || !second || second.value === '') return first;
  return first.value === '' ? second : { ...first, value: `${first.value}\n${second.value}` };
}
