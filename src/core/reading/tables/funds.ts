import { readQuantity } from '../../quantity';
import type { FundRow, FundTable, MoneyConcept, Stated, Unit, Unread } from '../../model';
import { type ColumnConcept, unitIn } from './columns';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Column, Headings } from './kind';
import { type FundLabel, fundLabelOf } from '../forms/labels';
import { type Place, pointsAt, proseAt, quantityAt, rateAt, textOf } from '../grid/stated';
import { notesOf, ordinalDepth, splitGroupPoints, tidy, withoutOrdinal } from '../grid/wording';

/** A money table as it stands on a sheet. */
export interface FundReading {
  readonly table: FundTable | null;
  readonly unread: readonly Unread[];
  /** Place in `Grid.lines` of the first row after it. */
  readonly next: number;
}

export const MONEY: readonly MoneyConcept[] = ['initialBudget', 'budget', 'received', 'spent', 'balance'];

/** Reads a fund block or a table of money by lots; `unit` is declared above the table, `limit` a place in `Grid.lines`. */
export function readFunds(grid: Grid, header: Headings, limit: number, unit: Unit | null): FundReading {
  return new FundReader(grid, header, unit).read(limit);
}

class FundReader {
  readonly #grid: Grid;
  readonly #header: Headings;
  readonly #columns: ReadonlyMap<ColumnConcept, Column>;
  /** First column of values; labels stand left of it. */
  readonly #valuesLeft: number;
  readonly #unit: Unit | null;
  readonly #rows: LabelledRow[] = [];
  readonly #unread: Unread[] = [];

  constructor(grid: Grid, header: Headings, unit: Unit | null) {
    this.#grid = grid;
    this.#header = header;
    const labels = this.#labelColumn();
    const columns = header.columns.filter(({ left }) => left > labels);
    this.#columns = byConcept(columns);
    const values = columns.filter(({ heading }) => VALUES.has(heading.concept));
    this.#valuesLeft = Math.min(...values.map(({ left }) => left));
    this.#unit = this.#declaredUnit() ?? unit;
  }

  read(limit: number): FundReading {
    let at = this.#header.last + 1;
    while (at < limit && !this.#isComplete()) {
      const line = this.#grid.lines[at];
      if (!line || !this.#readLine(line)) break;
      at++;
    }
    return { table: this.#table(), unread: this.#unread, next: at };
  }

  #table(): FundTable | null {
    if (this.#rows.length === 0) return null;
    const [first] = this.#header.columns;
    const kind = this.#isBlock() ? 'block' : 'items';
    const at = this.#grid.ref(first?.row ?? 0, first?.left ?? 0);
    const rows = kind === 'block' ? blockRows(this.#rows) : itemRows(this.#rows);
    return { kind, at, unit: this.#unit, rows };
  }

  /** Column of the first row's label: a heading over it, or left of it, is a title, even 「年度预算数（万元）」. */
  #labelColumn(): number {
    const next = this.#grid.lines[this.#header.last + 1];
    const label = next?.cells.find(({ word }) => word !== null && !word.isFigure);
    return label?.column ?? -1;
  }

  #readLine(line: Line): boolean {
    const labels = line.cells.filter(({ column }) => column < this.#valuesLeft);
    const label = labelAmong(labels);
    if (label?.word?.closes) return false;
    const fund = fundLabelAmong(labels, label);
    const row = this.#row(line, label, fund);
    const depth = ordinalDepth(label?.word?.raw ?? '');
    const hasMoney = MONEY.some((concept) => isAmount(row[concept]));
    if (!hasMoney && !fund) return false;
    if (row.label === '' && this.#rows.length > 0) {
      this.#unread.push({
        at: row.at,
        text: line.cells.map(({ value }) => textOf(value)).join(' '),
        reason: 'no-name',
      });
    } else if (fund?.role !== 'total' && isSubtotal(label))
      this.#unread.push({ at: row.at, text: row.label, reason: 'uncertain-meaning' });
    else this.#rows.push({ row, fund, depth });
    return true;
  }

  #row(line: Line, label: Filled | undefined, fund: FundLabel | null): FundRow {
    const text = label ? textOf(label.value) : '';
    const unit = label?.word ? unitIn(notesOf(label.word.key)) : null;
    const money = (concept: MoneyConcept) => {
      const column = this.#columns.get(concept);
      return column ? quantityAt(this.#grid, placeIn(line, column), column.heading.unit ?? unit ?? this.#unit) : null;
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
      source: fund?.source ?? null,
      initialBudget: money('initialBudget'),
      budget: money('budget'),
      received: money('received'),
      spent: money('spent'),
      balance: money('balance'),
      rate: rate('rate'),
      arrivalRate: rate('arrivalRate'),
      points: points('points') ?? (isTotal ? this.#titlePoints() : null),
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
    return first?.row.role === 'total' && (second?.fund?.within ?? true);
  }

  /** 「项目资金（万元）」 beside the headings, or a heading of the amounts themselves. */
  #declaredUnit(): Unit | null {
    const titles = this.#header.others.map(({ word }) => word?.key ?? '');
    const notes = titles.flatMap((key) => (/^单位/.test(key) ? [key] : notesOf(key)));
    const headings = this.#header.columns.filter(({ heading }) => heading.unit?.dimension === 'money');
    const beside = unitIn(notes);
    return (beside?.dimension === 'money' ? beside : null) ?? headings[0]?.heading.unit ?? null;
  }

  /** 「预算执行情况（20分）」 beside the headings gives the points where no column does. */
  #titlePoints(): Stated | null {
    const row = this.#grid.lines[this.#header.last]?.row ?? 0;
    for (const { column, value } of this.#header.others) {
      const points = typeof value === 'string' ? splitGroupPoints(tidy(value)).points : null;
      if (points !== null) return { value: readQuantity(points), at: this.#grid.ref(row, column) };
    }
    return null;
  }
}

/** A row with what its label says. */
interface LabelledRow {
  readonly row: FundRow;
  readonly fund: FundLabel | null;
  /** How its label is numbered, see `ordinalDepth`. */
  readonly depth: number;
}

const VALUES: ReadonlySet<ColumnConcept> = new Set([...MONEY, 'amount', 'rate', 'arrivalRate', 'points', 'score']);

/** Columns by meaning, the plainest heading of each; 金额 is the budget where nothing else is. */
function byConcept(columns: readonly Column[]): Map<ColumnConcept, Column> {
  const chosen = new Map<ColumnConcept, Column>();
  for (const column of columns) {
    const { concept, rank } = column.heading;
    const known = chosen.get(concept);
    if (!known || rank < known.heading.rank) chosen.set(concept, column);
  }
  const amount = chosen.get('amount');
  if (amount && !chosen.has('budget') && !chosen.has('initialBudget')) chosen.set('budget', amount);
  return chosen;
}

function placeIn(line: Line, { left, right }: Column): Place {
  return { row: line.row, left, right };
}

/** The label of a row: the last word of the fund block's vocabulary, or else the first text that is no number. */
function labelAmong(labels: readonly Filled[]): Filled | undefined {
  const texts = labels.filter(({ word }) => word !== null && !word.isFigure);
  return texts.findLast(({ word }) => word?.fund) ?? texts[0];
}

/** 「其中：」 may stand in a cell of its own before the label. */
function fundLabelAmong(labels: readonly Filled[], label: Filled | undefined): FundLabel | null {
  if (!label?.word) return null;
  const isWithin = labels.some(({ word }) => word !== null && /^其中[:,]?$/.test(word.key));
  return isWithin ? fundLabelOf(`其中:${label.word.key}`) : label.word.fund;
}

/** An amount or what stands in its place; words and 「—」 make no row of money. */
function isAmount(stated: Stated | null): boolean {
  const kind = stated?.value.kind;
  return kind === 'number' || kind === 'range' || kind === 'unreadable';
}

/** 「其中：当年财政拨款」 → 当年财政拨款. */
export function fundName(text: string): string {
  const bare = text.replace(/^其中\s*[:：,，、-]?\s*/, '').replace(/[:：]+$/, '');
  return withoutOrdinal(bare) || bare || text;
}

/** In a block every row but the total is a part; what divides 财政拨款 further is part of that part. */
function blockRows(rows: readonly LabelledRow[]): FundRow[] {
  let divides = false;
  return rows.map(({ row, fund }) => {
    if (row.role === 'total') return row;
    const isSubpart = divides && fund?.isDivision === true;
    divides = isSubpart || (row.source === 'fiscal' && fund?.isDivision === false);
    return { ...row, role: isSubpart ? 'subpart' : 'part' };
  });
}

/** Lines of a table by lots; what stands below 「一、」 with another numbering is part of that line. */
function itemRows(rows: readonly LabelledRow[]): FundRow[] {
  const outer = Math.min(...rows.filter(({ row }) => row.role !== 'total').map(({ depth }) => depth));
  return rows.map(({ row, fund, depth }) => {
    if (row.role === 'total') return row;
    const isWithin = fund?.within === true || (outer <= DEEPEST_HEADING && depth > outer);
    return { ...row, role: isWithin ? 'subpart' : 'item' };
  });
}

/** 「一、」 and 「（一）」 head what is numbered otherwise. */
const DEEPEST_HEADING = 2;

/** A 小计, or the total of some of the lines: it would be counted twice. */
function isSubtotal(label: Filled | undefined): boolean {
  const total = label?.word?.total ?? null;
  return total !== null && total !== 'total';
}
