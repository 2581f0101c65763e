import { readQuantity } from '../../quantity';
import type { Fact, Unread } from '../../model';
import { cellFact, PROJECT } from '../forms/facts';
import type { Grid, Line } from '../grid/grid';
import type { Headings } from './table-headings';
import type { Layout } from './indicator-layout';
import { textOf } from '../grid/stated';

/** Totals that are written into the headings: 「分值(100分)」, 「得分\n98」. */
export function headingFacts(grid: Grid, { columns }: Headings): Fact[] {
  return columns.flatMap(({ heading: { concept, figure }, row, left }) => {
    if (figure === null || (concept !== 'points' && concept !== 'score')) return [];
    const stated = { value: readQuantity(figure), at: grid.ref(row, left) };
    return [cellFact(concept, PROJECT, stated, textOf(grid.value(row, left)))];
  });
}

/** Headings among the values that repeat another one's meaning, or say nothing that is known. */
export function unreadHeadings(grid: Grid, header: Headings, layout: Layout): Unread[] {
  const row = grid.lines[header.last]?.row ?? 0;
  const repeated = layout.duplicates.map(({ row, left }): Unread => ({
    at: grid.ref(row, left),
    text: textOf(grid.value(row, left)),
    reason: 'duplicate-header',
  }));
  const unknown = header.others
    .filter(({ column }) => column >= layout.valuesLeft)
    .map(({ column, value }): Unread => ({
      at: grid.ref(row, column),
      text: textOf(value),
      reason: 'uncertain-meaning',
    }));
  return [...repeated, ...unknown];
}

/** Figures that stand among the values of a table below no heading, told once a column. */
export class Strangers {
  readonly unread: Unread[] = [];
  readonly #grid: Grid;
  readonly #valuesLeft: number;
  readonly #known: Set<number>;

  constructor(grid: Grid, header: Headings, layout: Layout) {
    this.#grid = grid;
    this.#valuesLeft = layout.valuesLeft;
    this.#known = new Set(header.others.map(({ column }) => column));
    for (const { left, right } of header.columns) {
      for (let column = left; column <= right; column++) this.#known.add(column);
    }
  }

  note(line: Line): void {
    for (const { column, value, word } of line.cells) {
      if (column < this.#valuesLeft || this.#known.has(column)) continue;
      if (typeof value !== 'number' && !word?.isFigure) continue;
      this.#known.add(column);
      this.unread.push({ at: this.#grid.ref(line.row, column), text: textOf(value), reason: 'no-header' });
    }
  }
}
