import { type ColumnConcept, type Heading, headingOf } from './columns';
import type { Filled, Grid, Line } from './grid';

/** A column of a table. The table's cells of it stand between `left` and `right`, for a heading may span several. */
export interface Column {
  readonly heading: Heading;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export type TableKind = 'indicators' | 'funds' | 'portfolio' | 'sums';

/** The headings of a table, in one row or split over several. */
export interface Header {
  readonly kind: TableKind;
  /** Places of its first and last row in `Grid.lines`. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Cells of these rows whose words say nothing known: titles beside the table, columns of its own. */
  readonly others: readonly Filled[];
}

/** A header takes so many rows at most. */
const MOST_ROWS = 3;

/** All headers of a sheet, from top to bottom. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  for (let at = 0; at < grid.lines.length; at++) {
    const header = headerAt(grid, at);
    if (!header) continue;
    headers.push(header);
    at = header.last;
  }
  return headers;
}

function headerAt(grid: Grid, at: number): Header | null {
  const line = grid.lines[at];
  if (!line || !mayHead(line)) return null;
  let best = asHeader(grid, at, at, rowCells(grid, line));
  let cells = rowCells(grid, line);
  for (let last = at + 1; last < at + MOST_ROWS; last++) {
    const below = grid.lines[last];
    if (!below || !mayContinue(line, below, last - at)) break;
    const joined = join(cells, rowCells(grid, below));
    if (!joined) break;
    const alone = asHeader(grid, last, last, rowCells(grid, below));
    if (!best && alone) break;
    cells = joined;
    best = asHeader(grid, at, last, joined) ?? best;
  }
  return best;
}

function asHeader(grid: Grid, first: number, last: number, cells: readonly HeaderCell[]): Header | null {
  const columns: Column[] = [];
  const others: Filled[] = [];
  for (const { heading, cell, row, right, merged } of cells) {
    const names = heading !== null && NAMES.includes(heading.concept);
    if (heading) columns.push({ heading, row, left: cell.column, right: names ? right : merged });
    else others.push(cell);
  }
  const kind = kindOf(columns, grid.lines[last + 1]) ?? (isSummedUp(grid, last, columns, others) ? 'funds' : null);
  return kind && { kind, first, last, columns, others };
}

// ---------------------------------------------------------------------------------------------------------------------
// Rows

/** A cell of a header row with the columns it spans. */
interface HeaderCell {
  readonly cell: Filled;
  readonly row: number;
  readonly right: number;
  /** Last column of the merged area it begins. */
  readonly merged: number;
  readonly heading: Heading | null;
}

/**
 * A heading spans the blank cells to its right as far as the words below it go; the last one spans only itself. Values are
 * looked for below all of them only where the heading is merged over them, or names: a name may follow its number.
 */
function rowCells(grid: Grid, line: Line): HeaderCell[] {
  return line.cells.map((cell, index) => {
    const next = line.cells[index + 1]?.column ?? cell.column + 1;
    const merged = grid.rightEdge(line.row, cell.column);
    return { cell, row: line.row, right: Math.max(merged, next - 1), merged, heading: cell.word?.heading ?? null };
  });
}

/** At least one known heading, no figures, and not only labels with a colon that wait for a value beside them. */
function mayHead(line: Line): boolean {
  let headings = 0;
  let colons = 0;
  for (const { word } of line.cells) {
    if (!word || word.isFigure) return false;
    if (!word.heading) continue;
    headings++;
    if (word.key.endsWith(':')) colons++;
  }
  return headings > 0 && colons < headings;
}

/** Words that make sense below another heading only: 「一级指标」 over 「名称」 and 「权重」. */
const SUBHEADING =
  /^(?:名称|内容|数值|数量|金额|比例|占比|\(?[A-Z]\)?|小计|合计|值|指标|\(?[%分]\)?|\((?:万|亿)?元\))$/;

function mayContinue(first: Line, below: Line, distance: number): boolean {
  if (below.row !== first.row + distance) return false;
  return below.cells.every(
    ({ word }) => word !== null && !word.isFigure && (word.heading !== null || SUBHEADING.test(word.key)),
  );
}

/** Puts a row of headings below another; null where the two contradict each other and so are no single header. */
function join(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] | null {
  const joined: HeaderCell[] = [];
  const covered = new Set<HeaderCell>();
  for (const below of lower) {
    const above = upper.find(({ cell, right }) => cell.column <= below.cell.column && below.cell.column <= right);
    const heading = above ? composed(above, below, covered.has(above)) : below.heading;
    if (above && heading === 'conflict') return null;
    if (above) covered.add(above);
    joined.push({ ...below, heading: heading === 'conflict' ? null : heading });
  }
  const alone = upper.filter((above) => !covered.has(above));
  return [...alone, ...joined].sort((a, b) => a.cell.column - b.cell.column);
}

function composed(above: HeaderCell, below: HeaderCell, isTaken: boolean): Heading | 'conflict' | null {
  const together = headingOf((above.cell.word?.key ?? '') + (below.cell.word?.key ?? ''));
  if (together) return { ...together, unit: together.unit ?? above.heading?.unit ?? null };
  if (!below.heading || below.heading.concept === 'fundPart') return isTaken ? null : above.heading;
  const spansOne = above.right === above.cell.column;
  if (spansOne && above.heading) return 'conflict';
  return { ...below.heading, unit: below.heading.unit ?? above.heading?.unit ?? null };
}

// ---------------------------------------------------------------------------------------------------------------------
// Kinds

const LEVELS: readonly ColumnConcept[] = ['level1', 'level2', 'level3', 'level4'];
const NAMES: readonly ColumnConcept[] = ['level3', 'level4', 'name'];
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

/** Which table a set of headings opens. `next` is the row below, whose first label may tell a fund block from a list. */
function kindOf(columns: readonly Column[], next: Line | undefined): TableKind | null {
  if (columns.length < 2) return null;
  const ranks = new Map<ColumnConcept, number>();
  for (const { heading } of columns) {
    ranks.set(heading.concept, Math.min(heading.rank, ranks.get(heading.concept) ?? heading.rank));
  }
  const count = (concepts: readonly ColumnConcept[]) => concepts.filter((concept) => ranks.has(concept)).length;
  const levels = count(LEVELS);
  const values = count(VALUES);
  if (levels > 0 && values > 0 && levels + values + count(BESIDE) + (ranks.has('name') ? 1 : 0) >= 3)
    return 'indicators';
  const money = count(MONEY);
  const isFund = money >= 2 || (money === 1 && count(RATES) > 0);
  if (isSums(columns, ranks)) return 'sums';
  const isNamed = ranks.get('project') === 0;
  if (isFund && !isNamed && next?.cells.some(({ word }) => word?.fund)) return 'funds';
  if (isList(ranks, count, money)) return 'portfolio';
  if (ranks.has('name') && values + count(BESIDE) >= 2 && money === 0) return 'indicators';
  return isFund ? 'funds' : null;
}

function isList(
  ranks: ReadonlyMap<ColumnConcept, number>,
  count: (concepts: readonly ColumnConcept[]) => number,
  money: number,
): boolean {
  if (ranks.has('points')) return false;
  const amounts = money + (ranks.has('amount') ? 1 : 0);
  const judged = ranks.has('grade') || ranks.has('score');
  if (ranks.get('project') === 0) return judged || (amounts > 0 && count(OF_PROJECTS) > 0);
  if (ranks.has('project') || ranks.has('organisation')) return judged && (amounts > 0 || ranks.has('grade'));
  return false;
}

/** 「资金性质｜项目个数｜金额」: what a list of projects adds up to. */
function isSums(columns: readonly Column[], ranks: ReadonlyMap<ColumnConcept, number>): boolean {
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
