import type { Unread } from '../../../model';
import type { Filled } from '../../grid/grid';
import { textOf } from '../../grid/stated';
import { readIndicators } from '../indicators';
import { countOf, type Headings, type TableKind, type TablePlace } from '../kind';

/**
 * 一级｜二级｜三级指标 with a column a township or unit. The indicators are read; whose targets or results the figures are no heading says, so
 * they are told as read by nobody.
 */
export const units: TableKind = {
  id: 'units',

  fits(headings: Headings): number {
    const levels = countOf(headings, ['level1', 'level2', 'level3', 'level4']);
    const values = countOf(headings, [
      'points',
      'target',
      'actual',
      'score',
      'reviewScore',
      'completionRate',
      'scoreRate',
    ]);
    return levels >= 2 && values === 0 && unitColumns(headings).length >= FEWEST_UNITS ? 0.8 : 0;
  },

  read({ headings, limit }: TablePlace) {
    const table = readIndicators(headings.grid, headings, limit);
    const of = unitColumns(headings).map(({ column, value }): Unread => ({
      at: headings.grid.ref(headings.grid.lines[headings.last]?.row ?? 0, column),
      text: textOf(value),
      reason: 'uncertain-meaning',
    }));
    return { next: table.next, indicators: [{ ...table, unread: [...table.unread, ...of] }] };
  },
};

const FEWEST_UNITS = 2;

/** Headings of no known meaning right of the levels over figures in the row below. */
function unitColumns({ columns, others, next }: Headings): readonly Filled[] {
  const lefts = columns.filter(({ heading }) => /^level\d$/.test(heading.concept)).map(({ left }) => left);
  const names = Math.max(...lefts);
  const isFigure = (at: number) =>
    next?.cells.some(
      ({ column, value, word }) => column === at && (typeof value === 'number' || word?.isFigure === true),
    );
  return others.filter(({ column }) => column > names && isFigure(column));
}
