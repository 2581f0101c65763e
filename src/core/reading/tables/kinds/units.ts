import type { Unread } from '../../../model';
import type { Filled } from '../../grid/grid';
import { textOf } from '../../grid/stated';
import { readRest } from '../figure-rest';
import { readIndicators } from '../indicators';
import { countOf, type Headings, type TableKind, type TablePlace } from '../kind';

/**
 * 一级｜二级｜三级指标 with a column a township or unit. The indicators are read; whose targets or results the figures are no heading says, so
 * they are told as read by nobody; what they add up to is seen from their arithmetic.
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
    const columns = new Set(unitColumns(headings).map(({ column }) => column));
    const figures = readRest(headings, table.next, null, (column) => !columns.has(column), lastLevel(headings));
    const of = unitColumns(headings).map(({ column, value }): Unread => ({
      at: headings.grid.ref(headings.grid.lines[headings.last]?.row ?? 0, column),
      text: textOf(value),
      reason: 'uncertain-meaning',
    }));
    return {
      next: table.next,
      indicators: [{ ...table, unread: [...table.unread, ...of] }],
      ...(figures ? { figures } : {}),
    };
  },
};

const FEWEST_UNITS = 2;

/** Headings of no known meaning right of the levels over figures in the row below. */
function unitColumns({ columns, others, next }: Headings): readonly Filled[] {
  const names = lastLevel({ columns });
  const isFigure = (at: number) =>
    next?.cells.some(
      ({ column, value, word }) => column === at && (typeof value === 'number' || word?.isFigure === true),
    );
  return others.filter(({ column }) => column > names && isFigure(column));
}

/** The column of the names. */
function lastLevel({ columns }: Pick<Headings, 'columns'>): number {
  return Math.max(...columns.filter(({ heading }) => /^level\d$/.test(heading.concept)).map(({ left }) => left));
}
