import type { ColumnConcept } from '../columns';
import { countOf, type Headings, type TableKind, type TablePlace } from '../kind';
import { readPortfolio } from '../portfolio';
import { MONEY } from './concepts';

const OF_PROJECTS: readonly ColumnConcept[] = ['organisation', 'unit', 'fundType', 'category', 'grade'];

/** A project a row, with its amount, score and grade. */
export const portfolio: TableKind = {
  id: 'portfolio',

  fits(headings: Headings): number {
    return headings.columns.length >= 2 && isList(headings) && listsProjects(headings) ? 0.6 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { result, next } = readPortfolio(headings.grid, headings, limit, unit);
    return result.rows.length > 0 ? { portfolio: result, next } : { next };
  },
};

function isList(headings: Headings): boolean {
  const { ranks } = headings;
  if (ranks.has('points')) return false;
  const amounts = countOf(headings, MONEY) + (ranks.has('amount') ? 1 : 0);
  const judged = ranks.has('grade') || ranks.has('score');
  if (ranks.get('project') === 0) return judged || (amounts > 0 && countOf(headings, OF_PROJECTS) > 0);
  if (ranks.has('project') || ranks.has('organisation')) return judged && (amounts > 0 || ranks.has('grade'));
  return false;
}

/** A form's head has the same labels with values, or blanks for them, between: the row below tells a list from it. */
function listsProjects({ columns, others, next }: Headings): boolean {
  const named = columns.find(({ heading }) => heading.concept === 'project' || heading.concept === 'organisation');
  if (!named || !next || others.some(({ column }) => column === named.left + 1)) return false;
  const [first, second] = next.cells;
  const name = next.cells.find(({ column }) => column === named.left);
  const isSection = first !== undefined && second === undefined;
  return [first, name].every((cell) => !cell?.word?.pair) && (isSection || (name?.word ?? null) !== null);
}
