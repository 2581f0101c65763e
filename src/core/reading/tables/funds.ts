import { readQuantity } from '../../quantity';
import type { FundRow, FundSpan, FundTable, MoneyConcept, Unit, Unread } from '../../model';
import { namesUnitFirst } from '../../terms/amounts';
import { bodyOf } from './body';
import { type ColumnConcept, unitIn } from './columns';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Column, Headings } from './table-headings';
import { type FundLabel, fundLabelOf } from '../forms/labels';
import { Divisions } from './divisions';
import { broughtInColumn, byConcept, changeColumn, isPartOf, placeIn, twinLeft, VALUES } from './fund-columns';
import {
  codeAmong,
  doubtOf,
  fundLabelAmong,
  fundName,
  isAmount,
  isScored,
  isUnused,
  labelAmong,
  saysNothing,
} from './fund-lines';
import { ownerOf } from './fund-owners';
import { arrangeRows, fitsBetter, type LabelledRow } from './fund-tree';
import { emptyRow, MONEY } from './money-columns';
import { pointsAt, proseAt, quantityAt, rateAt, textOf } from '../grid/stated';
import { keyOf, notesOf, ordinalDepth, splitGroupPoints, tidy } from '../grid/wording';

/** A money table as it stands on a sheet. */
export interface FundReading {
  readonly table: FundTable | null;
  /** Other divisions of the same money, whose amounts stand below none of the columns. */
  readonly divisions: readonly FundTable[];
  readonly unread: readonly Unread[];
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
}

/** Reads a fund block or a table of money by lots; `unit` is declared above the table, `limit` a place in `Grid.lines`. */
export function readFunds(grid: Grid, header: Headings, limit: number, unit: Unit | null): FundReading {
  return new FundReader(grid, header, unit).read(limit);
}

class FundReader {
  readonly #grid: Grid;
  readonly #header: Headings;
  /** Place of the first row below the headings. */
  readonly #first: number;
  readonly #columns: ReadonlyMap<ColumnConcept, Column>;
  readonly #change: Column | null;
  readonly #broughtIn: Pick<Column, 'left' | 'right'> | null;
  /** First column of values; labels stand left of it. */
  readonly #valuesLeft: number;
  readonly #unit: Unit | null;
  /** Where the table of another year begins beside it. */
  readonly #twin: number;
  readonly #rows: LabelledRow[] = [];
  /** Places in `#rows` of rows that may be lines of their own or not, which the sums tell: without a label, or a 小计. */
  readonly #doubtful: { readonly place: number; readonly unread: Unread }[] = [];
  readonly #unread: Unread[] = [];
  readonly #divisions: Divisions;

  constructor(grid: Grid, header: Headings, unit: Unit | null) {
    this.#grid = grid;
    this.#header = header;
    this.#first = bodyOf(header).first;
    const labels = this.#labelColumn();
    this.#twin = twinLeft(header.columns, header.others);
    const columns = header.columns.filter(
      (column) => column.left > labels && column.left < this.#twin && !this.#isTitle(column),
    );
    this.#broughtIn = broughtInColumn(header);
    const amounts = columns.filter(({ left }) => left !== this.#broughtIn?.left);
    this.#columns = byConcept(amounts, grid, grid.lines.slice(this.#first));
    this.#change = changeColumn(columns, grid);
    const values = columns.filter(({ heading }) => VALUES.has(heading.concept));
    this.#valuesLeft = Math.min(...values.map(({ left }) => left));
    this.#unit = this.#declaredUnit() ?? unit;
    this.#divisions = new Divisions(grid, this.#valuesLeft, this.#unit);
  }

  read(limit: number): FundReading {
    let at = this.#first;
    while (at < limit && !this.#isComplete()) {
      const line = this.#grid.lines[at];
      if (!line || !this.#readLine({ ...line, cells: line.cells.filter(({ column }) => column < this.#twin) })) break;
      at++;
    }
    return { table: this.#table(), divisions: this.#divisions.tables(), unread: this.#unread, next: at };
  }

  #table(): FundTable | null {
    if (this.#rows.length === 0) return null;
    const [first] = this.#header.columns;
    const kind = this.#isBlock() ? 'block' : 'items';
    if (kind === 'block') this.#chooseTotal();
    const at = this.#grid.ref(first?.row ?? 0, first?.left ?? 0);
    const span = this.#span();
    const points = this.#titlePoints();
    const owner = kind === 'items' ? ownerOf(this.#header, this.#labelColumn(), this.#columns.get('budget')) : null;
    return {
      kind,
      at,
      unit: this.#unit,
      ...(span ? { span } : {}),
      ...(owner ? { of: owner } : {}),
      ...(points ? { points } : {}),
      rows: this.#withColumnParts(this.#arranged(kind)),
    };
  }

  /** Rows with what stands in columns of their own below 「预算数」, beside the whole: 财政拨款, 其他资金. */
  #withColumnParts(rows: readonly FundRow[]): FundRow[] {
    const parts = this.#header.columns.filter(({ heading }) => isPartOf(heading) && this.#columns.has(heading.partOf));
    if (parts.length < 2) return [...rows];
    const all: FundRow[] = [];
    const places = rows.map((row) => {
      const place = all.push(row) - 1;
      all.push(...this.#columnParts(row, parts).map((part) => ({ ...part, parent: place })));
      return place;
    });
    return all.map((row) => {
      const isMoved = rows.includes(row) && row.parent !== null;
      return isMoved ? { ...row, parent: places[row.parent ?? 0] ?? null } : row;
    });
  }

  #columnParts({ at }: FundRow, columns: readonly Column[]): FundRow[] {
    const parts = new Map<string, FundRow>();
    for (const { heading, row, left, right } of columns) {
      const label = fundName(textOf(this.#grid.value(row, left)));
      const place = { row: at.row, left, right };
      if (!isPartOf(heading) || label === '') continue;
      const amount = quantityAt(this.#grid, place, heading.unit ?? this.#unit);
      const source = fundLabelOf(keyOf(label))?.source ?? null;
      const known = parts.get(label) ?? emptyRow(label, amount.at, 'subpart', source);
      parts.set(label, { ...known, [heading.partOf]: amount });
    }
    return [...parts.values()];
  }

  /**
   * Doubtful rows are lines where the sums need them. Otherwise a 小计 among lines adds up some of them, and what has no name is told as
   * unread.
   */
  #arranged(kind: 'block' | 'items'): FundRow[] {
    const all = arrangeRows(this.#rows, kind);
    if (this.#doubtful.length === 0) return all;
    const left = new Set(this.#doubtful.map(({ place }) => place));
    const kept = [...this.#rows.keys()].filter((place) => !left.has(place));
    const certain = arrangeRows(
      kept.flatMap((place) => this.#rows[place] ?? []),
      kind,
    );
    if (fitsBetter(all, certain, kind)) return all;
    const subtotals = this.#doubtful.filter(({ unread }) => kind === 'items' && unread.reason === 'uncertain-meaning');
    this.#unread.push(...this.#doubtful.flatMap((doubt) => (subtotals.includes(doubt) ? [] : [doubt.unread])));
    return this.#withSubtotals(
      certain,
      kept,
      subtotals.map(({ place }) => place),
    );
  }

  /** Puts rows back where they stood: `kept` are the places of the others. */
  #withSubtotals(rows: readonly FundRow[], kept: readonly number[], subtotals: readonly number[]): FundRow[] {
    const order = [...kept, ...subtotals].sort((a, b) => a - b);
    const placeOf = new Map(order.map((place, at) => [place, at]));
    const rowAt = new Map(kept.map((place, at) => [place, rows[at]]));
    return order.flatMap((place): FundRow[] => {
      const row = rowAt.get(place);
      if (row) return [{ ...row, parent: row.parent === null ? null : (placeOf.get(kept[row.parent] ?? -1) ?? null) }];
      const subtotal = this.#rows[place]?.row;
      return subtotal ? [{ ...subtotal, role: 'subtotal', parent: null }] : [];
    });
  }

  /** A block that is scored in one row has that row for its total, whatever it is called: 「部门预算资金」. */
  #chooseTotal(): void {
    if (this.#rows.some(({ row }) => row.role === 'total')) return;
    const isScoredBy = (of: 'points' | 'score') => this.#rows.findIndex(({ row }) => row[of]?.value.kind === 'number');
    const place = [isScoredBy('points'), isScoredBy('score')].find((at) => at >= 0) ?? -1;
    const scored = this.#rows[place];
    const points = scored?.row.points ?? this.#titlePoints()?.stated ?? null;
    if (scored) this.#rows[place] = { ...scored, row: { ...scored.row, role: 'total', points } };
  }

  #span(): FundSpan | null {
    const months = [...this.#columns.values()].map(({ heading }) => heading.months).find((of) => of !== undefined);
    if (months !== undefined) return { months };
    return this.#rows.some(({ row, fund }) => row.role === 'total' && fund?.years === 'several') ? 'years' : null;
  }

  /** Column of the first row's label: a heading over it, or left of it, is a title, even 「年度预算数（万元）」. */
  #labelColumn(): number {
    const next = this.#grid.lines[this.#first];
    const label = next?.cells.find(({ word }) => word !== null && !word.isFigure);
    return label?.column ?? -1;
  }

  /** 「预算资金」 merged over the rows beside 「全年预算数」 is the title of the block. */
  #isTitle(column: Column): boolean {
    const next = this.#grid.lines[this.#first];
    const reachesDown = ({ row, left }: Column) => next !== undefined && this.#grid.rowAbove(next.row, left) === row;
    const isSame = ({ heading }: Column) => heading.concept === column.heading.concept;
    return reachesDown(column) && this.#header.columns.some((other) => isSame(other) && !reachesDown(other));
  }

  #readLine(line: Line): boolean {
    const labels = line.cells.filter(({ column }) => column < this.#valuesLeft);
    const label = labelAmong(labels);
    if (label?.word?.closes) return false;
    if (this.#rows.length > 0 && isUnused(line, this.#valuesLeft)) return true;
    if (this.#rows.length > 0 && this.#divisions.read(line)) return true;
    const fund = fundLabelAmong(labels, label);
    const row = this.#row(line, label, fund);
    const depth = ordinalDepth(label?.word?.raw ?? '');
    const hasMoney = MONEY.some((concept) => isAmount(row[concept]));
    if (!hasMoney && !fund && !(this.#rows.length === 0 && isScored(row)))
      return this.#rows.length > 0 && saysNothing(row);
    const doubt = this.#rows.length === 0 ? null : doubtOf(row, label, fund, depth);
    if (doubt) {
      const text = doubt === 'no-name' ? line.cells.map(({ value }) => textOf(value)).join(' ') : row.label;
      this.#doubtful.push({ place: this.#rows.length, unread: { at: row.at, text, reason: doubt } });
    }
    this.#rows.push({ row, fund, depth, code: codeAmong(labels, label) });
    return true;
  }

  #row(line: Line, label: Filled | undefined, fund: FundLabel | null): FundRow {
    const text = label ? textOf(label.value) : '';
    const unit = label?.word ? unitIn(notesOf(label.word.key)) : null;
    const amount = (column: Pick<Column, 'left' | 'right'> & { readonly heading?: Column['heading'] }) =>
      quantityAt(this.#grid, placeIn(line, column), column.heading?.unit ?? unit ?? this.#unit);
    const money = (concept: MoneyConcept) => {
      const column = this.#columns.get(concept);
      return column ? amount(column) : null;
    };
    const rate = (concept: 'rate' | 'arrivalRate') => {
      const column = this.#columns.get(concept);
      return column ? rateAt(this.#grid, placeIn(line, column), column.heading.unit) : null;
    };
    const points = (concept: 'points' | 'score') => {
      const column = this.#columns.get(concept);
      return column ? pointsAt(this.#grid, placeIn(line, column)) : null;
    };
    const reason = this.#columns.get('reason') ?? this.#columns.get('remark');
    const isTotal = fund?.role === 'total' || (this.#rows.length === 0 && text === '');
    return {
      label: fundName(text),
      at: this.#grid.ref(line.row, label?.column ?? this.#valuesLeft),
      role: isTotal ? 'total' : fund ? 'part' : 'item',
      parent: null,
      source: fund?.source ?? null,
      initialBudget: money('initialBudget'),
      ...(this.#change ? { change: amount(this.#change) } : {}),
      ...(this.#broughtIn ? { broughtIn: amount(this.#broughtIn) } : {}),
      budget: money('budget'),
      received: money('received'),
      spent: money('spent'),
      balance: money('balance'),
      forecast: money('forecast'),
      rate: rate('rate'),
      arrivalRate: rate('arrivalRate'),
      points: points('points') ?? (isTotal ? (this.#titlePoints()?.stated ?? null) : null),
      score: points('score'),
      reason: reason ? proseAt(this.#grid, placeIn(line, reason)) : null,
    };
  }

  /** A table by lots ends with its total; a fund block begins with it. */
  #isComplete(): boolean {
    return this.#rows.length > 1 && this.#rows.at(-1)?.row.role === 'total' && this.#rows[0]?.row.role !== 'total';
  }

  /** A fund block names sources of money or is scored; a table by lots names what the money was for. */
  #isBlock(): boolean {
    const [first, second] = this.#rows;
    if (this.#columns.has('points') || this.#rows.some(({ row }) => row.source !== null)) return true;
    // 「预算执行情况（20分）」 over one row: 部门整体支出总额.
    const isScoredAlone = second === undefined && this.#columns.has('score') && this.#titlePoints() !== null;
    return isScoredAlone || (first?.row.role === 'total' && (second?.fund?.within ?? true));
  }

  /** 「项目资金（万元）」 beside the headings, or a heading of the amounts themselves. */
  #declaredUnit(): Unit | null {
    const titles = this.#header.others.map(({ word }) => word?.key ?? '');
    const notes = titles.flatMap((key) => (namesUnitFirst(key) ? [key] : notesOf(key)));
    const headings = this.#header.columns.filter(({ heading }) => heading.unit?.dimension === 'money');
    const beside = unitIn(notes);
    return (beside?.dimension === 'money' ? beside : null) ?? headings[0]?.heading.unit ?? null;
  }

  /** 「预算执行情况（20分）」 beside the headings gives the points where no column does, and so does a title that could head a column, 「预算执行率（10分）」, or the heading of the mark, 「得分（满分10分）」. */
  #titlePoints(): FundTable['points'] | null {
    const last = this.#grid.lines[this.#header.last]?.row ?? 0;
    const others = this.#header.others.map(({ column }) => ({ row: last, column }));
    const titles = this.#header.columns.filter(
      ({ left, heading }) => left < this.#valuesLeft || heading.concept === 'score',
    );
    for (const { row, column } of [...others, ...titles.map(({ row, left }) => ({ row, column: left }))]) {
      const value = this.#grid.value(row, column);
      const { name, points } = splitGroupPoints(typeof value === 'string' ? tidy(value) : '');
      if (points !== null) return { name, stated: { value: readQuantity(points), at: this.#grid.ref(row, column) } };
    }
    return null;
  }
}
