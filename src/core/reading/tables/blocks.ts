import { readQuantity } from '../../quantity';
import type { Block } from '../../model';
import { SAYS_POINTS } from '../../terms/points';
import type { Grid, Line } from '../grid/grid';
import { splitGroupPoints, tidy } from '../grid/wording';
import type { Layout } from './indicator-layout';
import type { Headings } from './table-headings';

interface Begun extends Omit<Block, 'indicators'> {
  /** The indicators above it. */
  readonly above: number;
}

/** Labels left of the groups that say how many points all below and beside them have: 「年度绩效目标（80分）｜产出指标｜…」. */
export class Blocks {
  readonly #grid: Grid;
  readonly #header: Headings;
  /** First column of the groups. */
  readonly #left: number;
  readonly #begun: Begun[] = [];

  constructor(grid: Grid, header: Headings, { level1, level2, names }: Layout) {
    this.#grid = grid;
    this.#header = header;
    this.#left = (level1 ?? level2 ?? names[0])?.left ?? 0;
  }

  /** A label that is merged from the headings down. */
  readHeadings(): void {
    for (const line of this.#grid.lines.slice(this.#header.first, this.#header.last + 1)) this.read(line, 0);
  }

  read(line: Line, above: number): void {
    for (const { column, value } of line.cells) {
      if (column >= this.#left) return;
      const label = typeof value === 'string' && SAYS_POINTS.test(value) ? splitGroupPoints(tidy(value)) : null;
      if (!label || label.points === null) continue;
      const at = this.#grid.ref(line.row, column);
      this.#begun.push({ name: label.name, at, points: { value: readQuantity(label.points), at }, above });
    }
  }

  /** Each block reaches to the next one; `count` indicators stand in the table. */
  list(count: number): Block[] {
    return this.#begun.map(({ above, ...block }, nth) => {
      const end = this.#begun.slice(nth + 1).find((next) => next.above > above)?.above ?? count;
      return { ...block, indicators: Array.from({ length: end - above }, (_, place) => above + place) };
    });
  }
}
