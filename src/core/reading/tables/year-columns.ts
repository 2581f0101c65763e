/** Columns below headings that are years: 「2022年」 over 金额 and 比上年增长. */
import type { FigureLine, FigureRelation } from '../../model';
import { saysChange } from '../../terms/figure-relations';
import { YEAR_HEADING } from '../../terms/years';
import { keyOf, withoutNotes } from '../grid/wording';

/** The year that a column or the heading over it names; null for any other. */
export function yearOf({ label, over = '' }: FigureLine): number | null {
  const key = [label, over].map(keyOf).find((words) => YEAR_HEADING.test(words));
  return key === undefined ? null : Number.parseInt(key, 10);
}

/** What rose below a year: its amount from that of the year before, where each of the two years has one amount. */
export function changesBelowYears(columns: readonly FigureLine[]): FigureRelation[] {
  const labels = columns.map(({ label }) => withoutNotes(keyOf(label)));
  const years = columns.map(yearOf);
  const amountsOf = (year: number) =>
    columns.flatMap((_, at) => (years[at] === year && !saysChange(labels[at] ?? '') ? [at] : []));
  return labels.flatMap((label, result): FigureRelation[] => {
    const year = years[result] ?? null;
    if (year === null || !saysChange(label)) return [];
    const [[now, ...others], [before, ...more]] = [amountsOf(year), amountsOf(year - 1)] as [number[], number[]];
    if (now === undefined || before === undefined || others.length + more.length > 0) return [];
    return labels[now] === labels[before] ? [{ kind: 'change', result, members: [now, before] }] : [];
  });
}
