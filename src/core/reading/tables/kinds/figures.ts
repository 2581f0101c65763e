import { tellsBothSides } from '../account-rows';
import { headsFigures, headsMixed, isOutlined, readFigures } from '../figures';
import { type Headings, type TableKind, type TablePlace } from '../kind';

/** Any other table with figures: what it adds up is found by its arithmetic, and its words say no more than they do. */
export const figures: TableKind = {
  id: 'figures',

  fits(headings: Headings): number {
    // Labels of an account name sources and balances, and are no pairs.
    if (tellsBothSides(headings) && headsMixed(headings)) return 0.45;
    if (!headsFigures(headings)) return 0;
    // Where a column of numbers says what is a part of what, the rows of money are no list of sources or lines.
    return isOutlined(headings, headings.grid.lines.length) ? 0.45 : 0.1;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, unread, next } = readFigures(headings, limit, unit);
    return { figures: table, unread, next };
  },
};
