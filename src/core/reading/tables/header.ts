import { bodyOf } from './body';
import { type ColumnConcept, type Heading, headingOf } from './columns';
import type { Filled, Grid, Line } from '../grid/grid';
import type { Column, Headings, TableKind } from './kind';
import { BESIDE, MONEY } from './kinds/concepts';
import { dividesMerged } from './divided-headings';
import { being } from '../../terms/starts';
import { SIGN_HEADING, SUBHEADINGS, VALUE_BELOW_HEADING } from '../../terms/headings';
import { WHOLE_BELOW_HEADING } from '../../terms/totals';
import { figures } from './kinds/figures';
import { bestKind } from './registry';

/** The headings of a table, in one row or split over several, with the kind that they fit best. */
export interface Header extends Headings {
  readonly kind: TableKind;
}

const NAMES: ReadonlySet<ColumnConcept> = new Set(['level3', 'level4', 'name']);

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
    const isDivided = below !== undefined && below.row === line.row + 1 && dividesMerged(grid, line, below);
    if (!below || !(isDivided || mayContinue(line, below, last - at))) break;
    const joined = join(cells, rowCells(grid, below));
    if (!joined) break;
    const alone = asHeader(grid, last, last, rowCells(grid, below));
    if (!isDivided && !best && alone && alone.kind !== figures) break;
    cells = joined;
    best = asHeader(grid, at, last, joined) ?? best;
  }
  return best;
}

function asHeader(grid: Grid, first: number, last: number, cells: readonly HeaderCell[]): Header | null {
  const columns: Column[] = [];
  const others: Filled[] = [];
  for (const { heading, cell, row, right, merged } of cells) {
    const names = heading !== null && NAMES.has(heading.concept);
    if (heading) columns.push({ heading, row, left: cell.column, right: names ? right : merged });
    else others.push(cell);
  }
  const counting = withWeighted(columns);
  const headings = {
    grid,
    first,
    last,
    columns: counting,
    others,
    ranks: ranksOf(counting),
    next: grid.lines[bodyOf({ grid, last }).first],
  };
  const kind = bestKind(headings);
  return kind && { ...headings, kind };
}

/** What is weighted is the score, and the mark out of a hundred beside it is none. */
function withWeighted(columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ heading }) => heading.concept === 'weightedScore')) return columns;
  return columns.map((column) => {
    const { heading } = column;
    const concept = COUNTING.get(heading.concept);
    return concept ? { ...column, heading: { ...heading, concept } } : column;
  });
}

const COUNTING: ReadonlyMap<ColumnConcept, ColumnConcept> = new Map([
  ['weightedScore', 'score'],
  ['score', 'extra'],
]);

function ranksOf(columns: readonly Column[]): Headings['ranks'] {
  const ranks = new Map<ColumnConcept, number>();
  for (const { heading } of columns) {
    ranks.set(heading.concept, Math.min(heading.rank, ranks.get(heading.concept) ?? heading.rank));
  }
  return ranks;
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

/**
 * Words side by side, or at least one known heading, and not only labels with a colon that wait for a value beside them. No figures but years, except beside the
 * levels of indicators: a person may have typed the full mark where 得分 should stand.
 */
function mayHead(line: Line): boolean {
  let headings = 0;
  let colons = 0;
  let figures = 0;
  let levels = 0;
  for (const { value, word } of line.cells) {
    if (word?.isFigure || (typeof value === 'number' && !isYear(value))) figures++;
    if (!word?.heading) continue;
    headings++;
    if (LEVELS.has(word.heading.concept)) levels++;
    if (word.key.endsWith(':')) colons++;
  }
  if (figures > 0 && levels < FEWEST_LEVELS) return false;
  return headings > 0 ? colons < headings : line.cells.length > 1;
}

const LEVELS: ReadonlySet<ColumnConcept> = new Set(['level1', 'level2', 'level3', 'level4']);
/** So many levels beside each other are never data. */
const FEWEST_LEVELS = 2;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const SUBHEADING = new RegExp(
  `^(?:${SUBHEADINGS.split(' ').join('|')}|\\(?[A-Z]\\)?|\\(?[%分]\\)?|\\((?:万|亿)?元\\))$`,
);

function mayContinue(first: Line, below: Line, distance: number): boolean {
  if (below.row !== first.row + distance) return false;
  return below.cells.every(
    ({ word }) =>
      word !== null &&
      !word.isFigure &&
      (word.heading !== null || word.fund?.role === 'part' || SUBHEADING.test(word.key)),
  );
}

/** Puts a row of headings below another; null where the two contradict each other and so are no single header. */
function join(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] | null {
  const joined: HeaderCell[] = [];
  const covered = new Set<HeaderCell>();
  let place = 0;
  for (const below of lower) {
    while ((upper[place]?.right ?? Infinity) < below.cell.column) place++;
    const reaching = upper[place];
    const above = reaching
      ? reaching.cell.column <= below.cell.column
        ? reaching
        : undefined
      : lastOver(upper, below);
    const heading = above ? composed(above, below, covered.has(above)) : below.heading;
    if (above && heading === 'conflict') return null;
    if (above) covered.add(above);
    joined.push({ ...below, heading: heading === 'conflict' ? null : heading });
  }
  const alone = upper.filter((above) => !covered.has(above));
  const parts = new Map(joined.map((below) => [below.cell.column, below]));
  const open = [...covered].flatMap((above) => leftOpen(above, parts));
  return [...alone, ...open, ...joined].sort((a, b) => a.cell.column - b.cell.column);
}

/**
 * 「预期指标值」 over 「符号」, a column without a heading, and 「单位」: the values stand in the column that is left open, where none below says that it
 * holds them. Before one that does, it is the signs that stand there.
 */
function leftOpen(above: HeaderCell, parts: ReadonlyMap<number, HeaderCell>): HeaderCell[] {
  const concept = above.heading?.concept;
  if (!concept) return [];
  const columns = Array.from({ length: above.right - above.cell.column + 1 }, (_, at) => above.cell.column + at);
  const open = columns.find((column) => !parts.has(column));
  const values = columns.find((column) => isValues(parts.get(column)));
  if (open === undefined) return [];
  const column = { ...above, cell: { ...above.cell, column: open }, right: open, merged: open };
  if (values === undefined) return [column];
  return concept === 'target' && open === values - 1 ? [{ ...column, heading: headingOf(SIGN_HEADING) }] : [];
}

function isValues(part: HeaderCell | undefined): boolean {
  return part !== undefined && !(part.heading && BESIDE.includes(part.heading.concept));
}

/** Where merged areas are not known, the last heading stands over the parts to its right. */
function lastOver(upper: readonly HeaderCell[], below: HeaderCell): HeaderCell | undefined {
  const last = upper.at(-1);
  return last?.heading && MONEY.includes(last.heading.concept) && divides(below) ? last : undefined;
}

/** 「预算数」 over 合计, 财政拨款 and 其他资金: the whole is the amount, its parts are columns of their own. */
function divides({ heading, cell }: HeaderCell): boolean {
  return heading?.concept === 'fundPart' || cell.word?.fund?.role === 'part' || saysWhole(cell.word?.key ?? '');
}

const saysWhole = being(WHOLE_BELOW_HEADING);

/** 「预期指标值」 over 「符号」, 「值」 and 「单位」: whatever stands before it, the value is what the heading above tells of. */
const saysValue = being(VALUE_BELOW_HEADING);

function isWhole({ cell }: HeaderCell): boolean {
  return saysWhole(cell.word?.key ?? '');
}

function composed(above: HeaderCell, below: HeaderCell, isTaken: boolean): Heading | 'conflict' | null {
  const together = headingOf((above.cell.word?.key ?? '') + (below.cell.word?.key ?? ''));
  if (together) return { ...together, unit: together.unit ?? above.heading?.unit ?? null };
  if (above.heading && MONEY.includes(above.heading.concept) && divides(below))
    return isWhole(below) ? above.heading : partOf(above.heading);
  if (!below.heading) return isTaken && !saysValue(below.cell.word?.key ?? '') ? null : above.heading;
  const spansOne = above.right === above.cell.column;
  if (spansOne && above.heading) return 'conflict';
  return { ...below.heading, unit: below.heading.unit ?? above.heading?.unit ?? null };
}

/** 财政拨款 below 预算数. */
function partOf({ concept, unit }: Heading): Heading {
  return { concept: 'fundPart', rank: 0, unit, figure: null, partOf: concept };
}
