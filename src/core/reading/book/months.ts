import type { FundTable } from '../../model';
import { partYearAt } from '../../terms/part-year';
import { keyOf } from '../grid/wording';
import type { IndicatorTable } from '../tables/indicators';

/** How many months of the year the headings of a project's tables tell of: 「1-7月执行数」; null where they tell of all of it. */
export function monthsOfTables(tables: readonly IndicatorTable[], funds: readonly FundTable[]): number | null {
  const ofIndicators = tables.find(({ months }) => months !== null)?.months;
  if (ofIndicators !== undefined && ofIndicators !== null) return ofIndicators;
  const span = funds.find(({ span }) => typeof span === 'object')?.span;
  return typeof span === 'object' ? span.months : null;
}

/** The same by its titles: 「（2022年1-6月）」, 「2023年上半年绩效监控表」. */
export function monthsInTitles(titles: readonly string[]): number | null {
  for (const title of titles) {
    const key = keyOf(title);
    for (let at = 0; at < key.length; at++) {
      const part = partYearAt(key.slice(at));
      if (part) return part.months;
    }
  }
  return null;
}
