import type { Term } from '../../terms/periods';
import type { ColumnConcept } from './columns';
import type { IndicatorTable } from './indicators';
import type { Column, Headings } from './table-headings';
import { isLabel, termsAbove } from './term';

/** A table that stands beside another under the same row of headings, cut out of its sheet. */
export interface Band {
  readonly headings: Headings;
  /** Place in the cut-out's lines at which it ends. */
  readonly limit: number;
  readonly term: Term | null;
}

/**
 * The tables of one row of headings: 「一级｜二级｜三级指标｜指标值｜二级｜三级指标｜指标值」 are two, of the middle term and of the year, that share their
 * first column. One where no label comes again behind a value.
 */
export function bandsOf(headings: Headings, limit: number): readonly Band[] {
  const bands = partsOf(headings.columns);
  const [first] = bands;
  if (!first || bands.length < 2) return [];
  const ends = bands.map((columns, at) => ({
    left: edge(columns),
    right: at + 1 < bands.length ? edge(bands[at + 1] ?? []) - 1 : Infinity,
  }));
  const terms = termsAbove(headings.grid, headings.first, ends);
  return bands.map((own, at) => {
    const said = new Set(own.map(({ heading }) => heading.concept));
    const shared = at === 0 ? [] : first.filter((column) => isLevel(column) && !said.has(column.heading.concept));
    return bandOf(headings, limit, [...shared, ...own], ends[at] ?? { left: 0, right: Infinity }, terms[at] ?? null);
  });
}

/** Of tables side by side those that count, the year's before the middle term's, and not what is said twice. */
export function counted(tables: readonly (readonly [IndicatorTable, Term | null])[]): IndicatorTable[] {
  const annual = tables.filter(([, term]) => term !== 'midterm');
  const midterm = tables.filter(([, term]) => term === 'midterm');
  if (annual.length > 0 && midterm.length > 0) return [...annual, ...midterm].map(([table]) => table);
  const [last] = tables.at(-1) ?? [];
  const names = new Set(last?.indicators.map(({ name }) => name));
  const repeats = ({ indicators }: IndicatorTable) => 2 * indicators.filter(({ name }) => names.has(name)).length;
  return tables.flatMap(([table]) => (table !== last && repeats(table) >= table.indicators.length ? [] : [table]));
}

const VALUES: ReadonlySet<ColumnConcept> = new Set(['points', 'target', 'actual', 'score', 'criterion']);

function partsOf(columns: readonly Column[]): Column[][] {
  const parts: Column[][] = [];
  let part: Column[] = [];
  for (const column of columns) {
    const isAgain = isLabel(column) && part.some((other) => isSameLabel(other, column));
    if (isAgain && part.some(({ heading }) => VALUES.has(heading.concept))) {
      parts.push(part);
      part = [];
    }
    part.push(column);
  }
  parts.push(part);
  return parts.every((one) => one.some(({ heading }) => VALUES.has(heading.concept))) ? parts : [];
}

/** 评价指标 beside 评价要素 names the level below. */
function isSameLabel({ heading: one }: Column, { heading: other }: Column): boolean {
  return one.concept === other.concept && (one.concept !== 'name' || one.rank === other.rank);
}

function isLevel({ heading }: Column): boolean {
  return /^level\d$/.test(heading.concept);
}

function edge(columns: readonly Column[]): number {
  return Math.min(...columns.map(({ left }) => left));
}

function bandOf(
  headings: Headings,
  limit: number,
  columns: readonly Column[],
  { left, right }: { readonly left: number; readonly right: number },
  term: Term | null,
): Band {
  const shared = new Set(columns.filter((column) => column.left < left).flatMap(({ left: at }) => [at]));
  const isWithin = (column: number) => shared.has(column) || (left <= column && column <= right);
  const grid = headings.grid.part(headings.first, limit, isWithin);
  const bottom = headings.grid.lines[headings.last]?.row ?? 0;
  const last = grid.lines.filter(({ row }) => row <= bottom).length - 1;
  const others = headings.others.filter(({ column }) => isWithin(column));
  const ranks = new Map(
    [...headings.ranks].filter(([concept]) => columns.some(({ heading }) => heading.concept === concept)),
  );
  const next = grid.lines[last + 1];
  return { headings: { grid, first: 0, last, columns, others, ranks, next }, limit: grid.lines.length, term };
}
