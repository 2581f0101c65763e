import { headsFigures, readFigures } from '../figures';
import { type Headings, type TableKind, type TablePlace } from '../kind';

/** Any other table with figures: what it adds up is found by its arithmetic, and its words say no more than they do. */
export const figures: TableKind = {
  id: 'figures',

  fits(headings: Headings): number {
    return headsFigures(headings) ? 0.1 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, unread, next } = readFigures(headings, limit, unit);
    return { figures: table, unread, next };
  },
};
