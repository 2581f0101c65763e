import type { FigureTable, FundTable } from '../../model';
import { YEAR_HEADING } from '../../terms/years';
import { keyOf } from '../grid/wording';

/** So many years below each other make a plan. */
const FEWEST_YEARS = 2;

/**
 * The last year of a plan by years that begins in that of the project or before it and ends after it, 「2023年｜2024年｜2025年｜合计」 below each other in a
 * table of 2024; null where no table plans further.
 */
export function plannedUntil(
  period: string,
  figures: readonly FigureTable[],
  funds: readonly FundTable[],
): number | null {
  const own = Number(period);
  if (!Number.isInteger(own) || own === 0) return null;
  const last = [...figures, ...funds].flatMap(({ rows }) => {
    const years = rows.flatMap(({ label }) =>
      YEAR_HEADING.test(keyOf(label)) ? Number(keyOf(label).slice(0, 4)) : [],
    );
    return years.length >= FEWEST_YEARS && Math.min(...years) <= own ? Math.max(...years) : [];
  });
  return last.length > 0 && Math.max(...last) > own ? Math.max(...last) : null;
}
