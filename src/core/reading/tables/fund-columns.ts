/** What the columns of a fund block hold: which of several headings is meant, and which column is a part of another. */
import type { MoneyConcept, NumberQuantity, Stated } from '../../model';
import { inBase, meets, point, quotient, roundedInterval } from '../../quantity';
import { isBroughtIn, isBudgetChange } from '../../terms/budget-changes';
import type { Filled, Grid, Line } from '../grid/grid';
import { type Place, quantityAt, rateAt, textOf } from '../grid/stated';
import { keyOf, withoutNotes } from '../grid/wording';
import type { ColumnConcept, Heading } from './columns';
import { MONEY } from './money-columns';
import type { Column, Headings } from './table-headings';

/** Columns of values; labels stand left of them. */
export const VALUES: ReadonlySet<ColumnConcept> = new Set([
  ...MONEY,
  'amount',
  'rate',
  'arrivalRate',
  'points',
  'score',
]);

/**
 * First column of the same table once more at the right, for another year: 「项目｜预算数｜执行数｜项目｜预算数｜执行数」. Infinity where there is none, or where both
 * stand beside the same labels.
 */
export function twinLeft(columns: readonly Column[], others: readonly Filled[]): number {
  const seen = new Set<ColumnConcept>();
  let last = -1;
  for (const { heading, left, right } of columns.filter(({ heading }) => VALUES.has(heading.concept))) {
    const isTwin = heading.concept === 'budget' && seen.has('budget') && seen.has('spent');
    const names = [...columns, ...others.map(({ column }) => ({ left: column }))].map((one) => one.left);
    const label = isTwin ? names.find((at) => at > last && at < left) : undefined;
    if (label !== undefined) return label;
    seen.add(heading.concept);
    last = Math.max(last, right);
  }
  return Infinity;
}

/** Whether a column holds a part of an amount that has a column of its own. */
export function isPartOf(heading: Heading): heading is Heading & { readonly partOf: MoneyConcept } {
  return heading.partOf !== undefined && (MONEY as readonly ColumnConcept[]).includes(heading.partOf);
}

/**
 * Columns by meaning, the plainest heading of each; 金额 is the budget where nothing else is. Of several amounts (项目总投资, 累计发行额) the one of which
 * the rate is that of what was spent, by the figures of `lines`.
 */
export function byConcept(columns: readonly Column[], grid: Grid, lines: readonly Line[]): Map<ColumnConcept, Column> {
  const chosen = new Map<ColumnConcept, Column>();
  for (const column of columns) {
    const { concept, rank } = column.heading;
    const known = chosen.get(concept);
    if (!known || rank < known.heading.rank) chosen.set(concept, column);
  }
  const spent = chosen.get('spent');
  if (spent && isOfFormerYears(columns, chosen, spent)) chosen.delete('spent');
  const amount = ratedAmount(columns, chosen, grid, lines) ?? chosen.get('amount');
  if (amount && !chosen.has('budget') && !chosen.has('initialBudget')) chosen.set('budget', amount);
  return chosen;
}

/** So many rows show of which amount a rate is. */
const ROWS_LOOKED_AT = 6;
const FEWEST_SHOWN = 2;

/** Of several columns of amounts the one of which the rate is that of what was spent; null where there is one, or the rows do not show it. */
export function ratedAmount(
  columns: readonly Column[],
  chosen: ReadonlyMap<ColumnConcept, Column>,
  grid: Grid,
  lines: readonly Line[],
): Column | null {
  const amounts = columns.filter(({ heading }) => heading.concept === 'amount');
  const [spent, rate] = [chosen.get('spent'), chosen.get('rate')];
  if (amounts.length < 2 || !spent || !rate) return null;
  const rows = lines.slice(0, ROWS_LOOKED_AT);
  const shown = amounts.map((amount) => rows.filter((line) => isRateOf(grid, line, { amount, spent, rate })).length);
  const most = Math.max(...shown);
  return most >= FEWEST_SHOWN ? (amounts[shown.indexOf(most)] ?? null) : null;
}

function isRateOf(
  grid: Grid,
  line: Line,
  { amount, spent, rate }: Readonly<Record<'amount' | 'spent' | 'rate', Column>>,
): boolean {
  const figure = (column: Column) => numberIn(quantityAt(grid, placeIn(line, column)));
  const stated = numberIn(rateAt(grid, placeIn(line, rate), rate.heading.unit));
  const [whole, part] = [figure(amount), figure(spent)];
  if (!stated || !whole || !part || whole.value.lte(0)) return false;
  return meets(roundedInterval(stated), point(quotient(inBase(part), inBase(whole))));
}

function numberIn({ value }: Stated): NumberQuantity | null {
  return value.kind === 'number' ? value : null;
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

/** 年初预算数｜年中调整数｜全年预算数: the one column between the other two that tells what was added. */
export function changeColumn(columns: readonly Column[], grid: Grid): Column | null {
  const of = (concept: ColumnConcept) => columns.find(({ heading }) => heading.concept === concept);
  const [initial, budget] = [of('initialBudget'), of('budget')];
  if (!initial || !budget) return null;
  const [change, ...others] = columns.filter(({ left }) => left > initial.right && left < budget.left);
  const label = change ? withoutNotes(keyOf(textOf(grid.value(change.row, change.left)))) : '';
  return change && others.length === 0 && isBudgetChange(label) ? change : null;
}

/** 上年结转: the one column that tells what was left of the year before, whatever else stands beside the amounts. */
export function broughtInColumn({ columns, others, grid, last }: Headings): Pick<Column, 'left' | 'right'> | null {
  const row = grid.lines[last]?.row ?? 0;
  const places = [...columns, ...others.map(({ column }) => ({ row, left: column, right: column }))];
  const named = places.filter((one) => isBroughtIn(withoutNotes(keyOf(textOf(grid.value(one.row, one.left))))));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Where a row meets a column. */
export function placeIn(line: Line, { left, right }: Pick<Column, 'left' | 'right'>): Place {
  return { row: line.row, left, right };
}
