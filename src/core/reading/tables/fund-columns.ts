/** What the columns of a fund block hold: which of several headings is meant, and which column is a part of another. */
import type { MoneyConcept } from '../../model';
import type { Line } from '../grid/grid';
import type { Place } from '../grid/stated';
import type { ColumnConcept, Heading } from './columns';
import { MONEY } from './money-columns';
import type { Column } from './table-headings';

/** Columns of values; labels stand left of them. */
export const VALUES: ReadonlySet<ColumnConcept> = new Set([
  ...MONEY,
  'amount',
  'rate',
  'arrivalRate',
  'points',
  'score',
]);

/** Whether a column holds a part of an amount that has a column of its own. */
export function isPartOf(heading: Heading): heading is Heading & { readonly partOf: MoneyConcept } {
  return heading.partOf !== undefined && (MONEY as readonly ColumnConcept[]).includes(heading.partOf);
}

/** Columns by meaning, the plainest heading of each; 金额 is the budget where nothing else is. */
export function byConcept(columns: readonly Column[]): Map<ColumnConcept, Column> {
  const chosen = new Map<ColumnConcept, Column>();
  for (const column of columns) {
    const { concept, rank } = column.heading;
    const known = chosen.get(concept);
    if (!known || rank < known.heading.rank) chosen.set(concept, column);
  }
  const spent = chosen.get('spent');
  if (spent && isOfFormerYears(columns, chosen, spent)) chosen.delete('spent');
  const amount = chosen.get('amount');
  if (amount && !chosen.has('budget') && !chosen.has('initialBudget')) chosen.set('budget', amount);
  return chosen;
}

/** 「金额｜2020年实际执行数｜2021年实际执行数」: what was spent in the years before is told to found the amount that is asked for. */
function isOfFormerYears(
  columns: readonly Column[],
  chosen: ReadonlyMap<ColumnConcept, Column>,
  { heading: { year } }: Column,
): boolean {
  const planned = ['budget', 'initialBudget', 'amount'].map((concept) => chosen.get(concept as ColumnConcept));
  const [plan] = planned.filter((column) => column !== undefined);
  if (year === undefined || !plan || plan.heading.year !== undefined) return false;
  return columns.some(({ heading }) => heading.concept === 'spent' && heading.year !== year);
}

/** Where a row meets a column. */
export function placeIn(line: Line, { left, right }: Column): Place {
  return { row: line.row, left, right };
}
