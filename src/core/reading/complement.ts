import type { IndicatorTable } from './indicators';

/** Share of a table's indicators that must be known for it to be about the same ones. */
export const SAME_INDICATORS = 0.3;

/**
 * Whether a table says more about the indicators of another one, such as the criteria in an annex or the targets in a
 * list of goals: it gives no scores, and at least some of its indicators are the other's.
 */
export function complements(table: IndicatorTable, scored: IndicatorTable): boolean {
  return isUnscored(table) && overlap(table, scored) >= SAME_INDICATORS;
}

/** Whether a table has no score column, or nothing in it. */
export function isUnscored(table: IndicatorTable): boolean {
  return table.indicators.every(({ score }) => score?.value.kind !== 'number');
}

/** The share of a table's indicators that another one has too. */
export function overlap(table: IndicatorTable, other: IndicatorTable): number {
  const names = new Set(other.indicators.map(({ name }) => name));
  const shared = table.indicators.filter(({ name }) => names.has(name)).length;
  return table.indicators.length === 0 ? 0 : shared / table.indicators.length;
}
