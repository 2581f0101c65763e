import type { FundRow, FundTable, Unit } from '../../model';
import { readQuantity } from '../../quantity';
import { LABEL_AND_AMOUNT } from '../../terms/amounts';
import { DIVIDES } from '../../terms/funds';
import { saysWithin, withoutWithin } from '../../terms/within';
import type { Filled, Grid, Line } from '../grid/grid';
import { quantityAt, textOf } from '../grid/stated';
import { fundLabelOf } from '../forms/labels';
import { emptyRow } from './money-columns';

interface Division {
  readonly head: FundRow;
  readonly parts: FundRow[];
}

/**
 * Rows of labels with amounts side by side below the columns of a fund block: 「按收入性质分：｜3580｜按支出性质分：｜3580」 above 「其中：一般公共预算｜3480｜
 * 其中：基本支出｜2460」. Each column of labels divides the money in its own way; the amounts are those of no column.
 */
export class Divisions {
  readonly #grid: Grid;
  readonly #valuesLeft: number;
  readonly #unit: Unit | null;
  /** By the columns of their labels. */
  readonly #open = new Map<number, Division>();
  readonly #all: Division[] = [];

  constructor(grid: Grid, valuesLeft: number, unit: Unit | null) {
    this.#grid = grid;
    this.#valuesLeft = valuesLeft;
    this.#unit = unit;
  }

  /** Reads a row; false where it is a row of the block's own columns. */
  read(line: Line): boolean {
    const labels = line.cells.filter((cell) => this.#isLabel(cell));
    const isBeside = labels.some(({ column }) => column >= this.#valuesLeft);
    const isHead = labels.some(({ word }) => DIVIDES.test(word?.key ?? ''));
    // A row of one amount goes on with the division above it; one of several has them below the columns again.
    const goesOn = labels.some(({ column }) => this.#open.has(column)) && line.cells.length <= 2;
    if (!isBeside && !isHead && !goesOn) return false;
    let own: Division | null = null;
    for (const label of labels) {
      const row = this.#row(line, label);
      const isHead = DIVIDES.test(label.word?.key ?? '');
      const open: Division | undefined = isHead ? undefined : (own ?? this.#open.get(label.column));
      open?.parts.push({ ...row, role: 'subpart' });
      const division: Division = open ?? this.#begin(row);
      this.#open.set(label.column, division);
      // 「按收入性质分：｜3580｜其中：一般公共预算｜3480」 goes on in its row.
      own = isHead ? division : own;
    }
    return true;
  }

  tables(): FundTable[] {
    return this.#all.map(({ head, parts }) => ({
      kind: 'items',
      isDivision: true,
      at: head.at,
      unit: this.#unit,
      rows: [head, ...parts.map((part) => ({ ...part, parent: 0 }))],
    }));
  }

  #begin(head: FundRow): Division {
    const division = { head, parts: [] };
    this.#all.push(division);
    return division;
  }

  #isLabel({ column, word }: Filled): boolean {
    if (!word || word.isFigure || word.closes) return false;
    return this.#open.has(column) || fundLabelOf(word.key) !== null || DIVIDES.test(word.key) || saysWithin(word.key);
  }

  #row(line: Line, label: Filled): FundRow {
    const at = this.#grid.ref(line.row, label.column);
    const name = withoutWithin(textOf(label.value)).replace(/[:：]+$/, '');
    const source = label.word ? (fundLabelOf(label.word.key)?.source ?? null) : null;
    const inside = LABEL_AND_AMOUNT.exec(name);
    const row = emptyRow(inside?.[1] ?? name, at, 'item', source);
    if (inside) return { ...row, budget: { value: readQuantity(inside[2] ?? '', { unit: this.#unit }), at } };
    const amount = line.cells[line.cells.indexOf(label) + 1];
    if (!amount || this.#isLabel(amount)) return row;
    const position = { row: line.row, left: amount.column, right: amount.column };
    return { ...row, budget: quantityAt(this.#grid, position, this.#unit) };
  }
}
