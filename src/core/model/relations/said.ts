import type { NumberQuantity } from '../quantity';
import type { CellRef } from '../workbook';

/** A figure of a sentence, wherever it belongs. */
export interface SaidFigure {
  readonly value: NumberQuantity;
  readonly at: CellRef;
  /** The few words before it, the figure, and what it counts: 「共计开展赛项525个」. */
  readonly words: string;
}

/** A figure that is added (1) or taken off (-1). */
export interface SaidTerm {
  readonly figure: SaidFigure;
  readonly sign: 1 | -1;
}

export interface SaidQuotient {
  readonly part: readonly SaidTerm[];
  readonly whole: readonly SaidTerm[];
}

/** A figure of a sentence, and the cells that its words may mean. */
export interface SaidCell {
  readonly name: string;
  readonly told: SaidFigure;
  /** The plainest first; the figure is wrong only if it is none of them. */
  readonly cells: readonly SaidFigure[];
  /** What the words may mean as well: the plan, where they do not say that it was carried out. */
  readonly others: readonly SaidFigure[];
  /** `sure`: words that name row and column; `likely`: … with something between, or one of which the words name no column;
   * `listed`: told only beside others of its list that agree with their cells. */
  readonly certainty: 'sure' | 'likely' | 'listed';
}
