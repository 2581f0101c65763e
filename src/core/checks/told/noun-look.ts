import type { ToldFigure } from '../../model';

/** Two figures of one thing that differ; the odd one is told less often, or later. */
export interface NounConflict {
  readonly odd: ToldFigure;
  readonly right: ToldFigure;
  /** One of them stands in a table, and what else both tell agrees. */
  readonly isCertain: boolean;
}

/** What was held against each other: conflicts, and figures that agree. */
export interface NounLook {
  readonly conflicts: readonly NounConflict[];
  readonly agreeing: readonly ToldFigure[];
}
