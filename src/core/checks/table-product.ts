import type { TableCheck } from './engine/check';
import { compareFigures } from './compare/figures';

/** 数量 × 单价 ↔ 金额, in any table whose headings say so and whose other rows keep it. */
export const tableProduct: TableCheck = {
  scope: 'table',
  meta: {
    id: 'table-product',
    severity: 'error',
    group: 'table',
    since: '1.1.0',
    basis: '财预〔2020〕10号：评价资料应当真实、完整、准确',
    speaksLast: true,
  },

  *run(view) {
    yield* compareFigures(view, 'product');
  },
};
