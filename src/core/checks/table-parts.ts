import type { TableCheck } from './engine/check';
import { compareFigures } from './compare/figures';

/** A whole ↔ its 其中, and figures beside each other of which one is the sum or the rest of the others, in any table. */
export const tableParts: TableCheck = {
  scope: 'table',
  meta: {
    id: 'table-parts',
    severity: 'error',
    group: 'table',
    since: '1.1.0',
    basis: '财预〔2020〕10号：评价资料应当真实、完整、准确',
    speaksLast: true,
  },

  *run(view) {
    yield* compareFigures(view, 'parts');
  },
};
