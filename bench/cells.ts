/** What PE.SCORE takes for a column of a sheet: Excel waits for the whole answer, and restarts an add-in after five seconds. */
import { scoreCells } from '../src/core/cells';
import { fastest } from './timing';

export interface CellTimes {
  readonly rows: number;
  /** Milliseconds for a column whose texts are all different. */
  readonly fresh: number;
  /** Milliseconds for a column whose criteria and targets repeat, as those of forms do. */
  readonly repeating: number;
}

type Column = string[][];

const column = (rows: number, write: (row: number) => string): Column =>
  Array.from({ length: rows }, (_, row) => [write(row)]);

/** A run's texts must not have been read by the run before it, so each has numbers of its own. */
function differing(rows: number, run: number): Record<'points' | 'target' | 'actual', Column> {
  const number = (row: number) => String(run * rows + row + 1000);
  return {
    points: column(rows, (row) => String(5 + (row % 16))),
    target: column(rows, (row) => `≥${number(row)}台`),
    actual: column(rows, (row) => `${number(row - (row % 7))}台`),
  };
}

/** Times PE.SCORE over that many rows, on one core. */
export async function cellTimes(rows = 10_000, runs = 5): Promise<CellTimes> {
  let run = 0;
  const fresh = await fastest(runs, () => {
    run += 1;
    return scoreCells(differing(rows, run));
  });
  const repeated = {
    points: column(rows, (row) => String(5 + (row % 16))),
    target: column(rows, () => '100%'),
    actual: column(rows, (row) => `${String(80 + (row % 20))}%`),
    criterion: column(rows, () => '完成率≥95%得满分，95%~90%得14分，90%~80%得12分，<80%不得分'),
  };
  const repeating = await fastest(runs, () => scoreCells(repeated));
  return { rows, fresh, repeating };
}
