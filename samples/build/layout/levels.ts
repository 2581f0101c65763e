/** Rows of an indicator table: the level cells are merged over the indicators below them. */
import { UP, type CellInput } from './cells';
import { row, type Row } from './sheet';

export interface Level2<T> {
  /** As the table shows it, e.g. 「项目立项（6分）」. */
  readonly label: string;
  readonly indicators: readonly T[];
}

export interface Level1<T> {
  readonly label: string;
  readonly groups: readonly Level2<T>[];
}

/** 一级｜二级｜then the cells of each indicator. */
export function levelRows<T>(levels: readonly Level1<T>[], cellsOf: (indicator: T) => readonly CellInput[]): Row[] {
  return levels.flatMap((level) =>
    level.groups.flatMap((group, g) =>
      group.indicators.map((indicator, i) =>
        row('body', g + i === 0 ? level.label : UP, i === 0 ? group.label : UP, ...cellsOf(indicator)),
      ),
    ),
  );
}
