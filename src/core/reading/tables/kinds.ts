import type { Column, ColumnConcept, Heading } from './columns';
import type { Filled, Grid, Line } from '../grid/grid';

/** Indicators with their scores, a fund block or money by lots, a list of projects, or what such a list adds up to. */
export type TableKind = 'indicators' | 'funds' | 'portfolio' | 'sums';

const LEVELS: readonly ColumnConcept[] = ['level1', 'level2', 'level3', 'level4'];
const VALUES: readonly ColumnConcept[] = [
  'points',
  'target',
  'actual',
  'score',
  'reviewScore',
  'criterion',
  'completionRate',
  'scoreRate',
];
const BESIDE: readonly ColumnConcept[] = ['targetComparator', 'unit', 'reason', 'level1Points', 'level2Points'];
const MONEY: readonly ColumnConcept[] = ['initialBudget', 'budget', 'received', 'spent', 'balance'];
const RATES: readonly ColumnConcept[] = ['rate', 'arrivalRate'];
const OF_PROJECTS: readonly ColumnConcept[] = ['organisation', 'unit', 'fundType', 'category', 'grade'];

/** Which table a row of headings opens; `last` is its place in `Grid.lines`, for the rows below may tell. */
export function kindOf(
  grid: Grid,
  last: number,
  columns: readonly Column[],
  others: readonly Filled[],
): TableKind | null {
  if (columns.length >= 2) {
    const kind = kindByHeadings(columns, others, grid.lines[last + 1]);
    if (kind) return kind;
  }
  return isSummedUp(grid, last, columns, others) ? 'funds' : null;
}

export function isMoneyHeading({ concept }: Heading): boolean {
  return MONEY.includes(concept);
}

type Ranks = ReadonlyMap<ColumnConcept, number>;

function kindByHeadings(
  columns: readonly Column[],
  others: readonly Filled[],
  next: Line | undefined,
): TableKind | null {
  const ranks = ranksOf(columns);
  const levels = count(ranks, LEVELS);
  const values = count(ranks, VALUES);
  const beside = count(ranks, BESIDE);
  const name = ranks.has('name') ? 1 : 0;
  if (levels > 0 && values > 0 && levels + values + beside + name >= 3) return 'indicators';
  if (isSums(columns, ranks)) return 'sums';
  const money = count(ranks, MONEY);
  const isFund = money >= 2 || (money === 1 && count(ranks, RATES) > 0);
  if (isFund && ranks.get('project') !== 0 && next?.cells.some(({ word }) => word?.fund)) return 'funds';
  if (isList(ranks, money) && listsProjects(columns, others, next)) return 'portfolio';
  if (name > 0 && values + beside >= 2 && money === 0) return 'indicators';
  return isFund ? 'funds' : null;
}

function ranksOf(columns: readonly Column[]): Ranks {
  const ranks = new Map<ColumnConcept, number>();
  for (const { heading } of columns) {
    ranks.set(heading.concept, Math.min(heading.rank, ranks.get(heading.concept) ?? heading.rank));
  }
  return ranks;
}

function count(ranks: Ranks, concepts: readonly ColumnConcept[]): number {
  return concepts.filter((concept) => ranks.has(concept)).length;
}

function isList(ranks: Ranks, money: number): boolean {
  if (ranks.has('points')) return false;
  const amounts = money + (ranks.has('amount') ? 1 : 0);
  const judged = ranks.has('grade') || ranks.has('score');
  if (ranks.get('project') === 0) return judged || (amounts > 0 && count(ranks, OF_PROJECTS) > 0);
  if (ranks.has('project') || ranks.has('organisation')) return judged && (amounts > 0 || ranks.has('grade'));
  return false;
}

/** A form's head has the same labels with values, or blanks for them, between: the row below tells a list from it. */
function listsProjects(columns: readonly Column[], others: readonly Filled[], next: Line | undefined): boolean {
  const named = columns.find(({ heading }) => heading.concept === 'project' || heading.concept === 'organisation');
  if (!named || !next || others.some(({ column }) => column === named.left + 1)) return false;
  const [first, second] = next.cells;
  const name = next.cells.find(({ column }) => column === named.left);
  const isSection = first !== undefined && second === undefined;
  return [first, name].every((cell) => !cell?.word?.pair) && (isSection || (name?.word ?? null) !== null);
}

/** 「资金性质｜项目个数｜金额」: what a list of projects adds up to. */
function isSums(columns: readonly Column[], ranks: Ranks): boolean {
  const first = columns.find(({ heading }) => heading.concept !== 'extra')?.heading.concept;
  const isGrouped = first === 'fundType' || first === 'category' || first === 'grade';
  return isGrouped && !ranks.has('project') && (ranks.has('count') || ranks.has('amount'));
}

/** A table with a single column of money is one only where its lines end with their total. */
function isSummedUp(grid: Grid, last: number, columns: readonly Column[], others: readonly Filled[]): boolean {
  const money = columns.filter(({ heading }) => MONEY.includes(heading.concept));
  const [amount] = money;
  if (!amount || money.length > 1 || columns.length + others.length < 2) return false;
  for (let lines = 1; lines <= LONGEST_SUM; lines++) {
    const line = grid.lines[last + lines];
    const holdsAmount = line?.cells.some(({ column, value, word }) => column === amount.left && isFigure(value, word));
    if (!line || !holdsAmount) return false;
    if (line.cells.some(({ column, word }) => column < amount.left && word?.total === 'total')) return lines > 2;
  }
  return false;
}

const LONGEST_SUM = 200;

function isFigure(value: Filled['value'], word: Filled['word']): boolean {
  return typeof value === 'number' || word?.isFigure === true;
}
