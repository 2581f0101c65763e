import type { TableCheck } from './engine/check';
import { compareCountedRows } from './compare/counted-rows';
import { compareFigures } from './compare/figures';

/** Totals of any table ↔ the figures they add up, in columns and in rows; and its rows ↔ how many a note says there are. */
export const tableTotal: TableCheck = {
  scope: 'table',
  meta: {
    id: 'table-total',
    severity: 'error',
    group: 'table',
    since: '1.1.0',
    basis: '财预〔2020〕10号：评价资料应当真实、完整、准确',
    speaksLast: true,
  },

  *run(view) {
    yield* compareFigures(view, 'total');
    yield* compareCountedRows(view);
  },
};
