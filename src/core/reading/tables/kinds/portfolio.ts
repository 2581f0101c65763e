import type { ColumnConcept } from '../columns';
import type { Filled, Line } from '../../grid/grid';
import { gradeWordOf } from '../../forms/labels';
import { bodyOf } from '../body';
import { type Column, countOf, type Headings, type TableKind, type TablePlace } from '../kind';
import { readPortfolio } from '../portfolio';
import { MONEY, RATES } from './concepts';

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
  const money = countOf(headings, MONEY);
  const amounts = money + (ranks.has('amount') ? 1 : 0);
  const judged = countOf(headings, JUDGED) > 0;
  if (ranks.get('project') === 0) {
    const isTold = countOf(headings, OF_PROJECTS) > 0 || (amounts === 1 && isNumbered(headings));
    return judged || (amounts > 0 && isTold);
  }
  const isGraded = ranks.has('grade') || ranks.has('reviewGrade');
  if (ranks.has('project') || ranks.has('organisation')) return judged && (amounts > 0 || isGraded);
  return false;
}

const JUDGED: readonly ColumnConcept[] = ['score', 'reviewScore', 'grade', 'reviewGrade'];
const VALUES: readonly ColumnConcept[] = [...JUDGED, ...MONEY, ...RATES, 'amount'];

/** 序号 before the names: a row a project, whatever else is told of it. */
function isNumbered({ columns, ranks }: Headings): boolean {
  return columns[0]?.heading.concept === 'extra' && ranks.has('project');
}

/** A form's head has the same labels with values, or blanks for them, between: the row below tells a list from it. */
function listsProjects(headings: Headings): boolean {
  const { columns, others, grid } = headings;
  const named = nameColumn(headings);
  const top = firstRow(headings, named);
  const next = grid.lines[top];
  if (!named || !next) return false;
  const [first, second] = next.cells;
  const isSection = first !== undefined && second === undefined;
  const row = isSection ? grid.lines[top + 1] : next;
  const name = next.cells.find(({ column }) => column === named.left);
  if ([first, name].some((cell) => cell?.word?.pair)) return false;
  // What stands right of a label may be its value: then only values below the headings show that it is a heading itself.
  if (others.some(({ column }) => column === named.left + 1))
    return row !== undefined && holdsValues(row, named, columns);
  return isSection || (name?.word ?? null) !== null;
}

function nameColumn({ columns }: Headings): Column | undefined {
  const of = (concept: ColumnConcept) => columns.find(({ heading }) => heading.concept === concept);
  return of('project') ?? of('organisation');
}

/** The place of the first row below the headings that adds up no others: a total may stand above what it adds up. */
function firstRow(headings: Headings, named: Column | undefined): number {
  const { grid } = headings;
  let at = bodyOf(headings).first;
  const isTotal = ({ cells }: Line) =>
    cells.length > 1 && cells.some(({ column, word }) => named && column <= named.left && word?.total);
  for (let line = grid.lines[at]; line && isTotal(line); line = grid.lines[at]) at++;
  return at;
}

/** A name, and a figure or a grade below a heading of one. */
function holdsValues({ cells }: Line, named: Column, columns: readonly Column[]): boolean {
  const values = columns.filter(({ heading }) => VALUES.includes(heading.concept));
  const isNamed = cells.some(({ column, word }) => column === named.left && word !== null && !word.isFigure);
  return isNamed && cells.some((cell) => values.some(({ left }) => left === cell.column) && isValue(cell));
}

function isValue({ value, word }: Filled): boolean {
  return typeof value === 'number' || word?.isFigure === true || (word !== null && gradeWordOf(word.key) !== null);
}
