/** Rows of a money table with the 其中 rows that belong to each. */
import type { FundRow, FundTable } from '../../model';
import { keyOf } from '../../reading/grid/wording';
import { DIVIDED_BY, isOfSeveralYears, oneYearOf } from '../../terms/funds';
import { withoutWithin } from '../../terms/within';

export interface Family {
  readonly parent: FundRow;
  readonly children: readonly FundRow[];
}

/** Every row that has parts, with them; in the order of the first parts. */
export function familiesOf({ rows }: FundTable): Family[] {
  const families = new Map<FundRow, FundRow[]>();
  for (const row of rows) {
    const parent = row.parent === null ? undefined : rows[row.parent];
    const children = parent && families.get(parent);
    if (children) children.push(row);
    else if (parent) families.set(parent, [row]);
  }
  return [...families].flatMap(([parent, children]) => divided(children).map((part) => ({ parent, children: part })));
}

/** The same money told twice, by its sources and by what it was for, is not added up: each division is the whole. */
function divided(children: readonly FundRow[]): readonly (readonly FundRow[])[] {
  const starts = children.flatMap(({ label }, at) => (DIVIDED_BY.test(keyOf(label)) ? [at] : []));
  if (starts[0] !== 0) return [children];
  return starts.map((start, nth) => children.slice(start, starts[nth + 1]));
}

/**
 * Whether the parts make their whole: `no` where it is of several years and they are of one, 「三年总投资｜其中：2023年中央资金」; `perhaps` where only
 * the whole says of how many years it is.
 */
export function makesWhole({ parent, children }: Family): 'yes' | 'perhaps' | 'no' {
  if (!isOfSeveralYears(keyOf(parent.label))) return 'yes';
  const labels = children.map(({ label }) => keyOf(label));
  if (labels.some((label) => isOfSeveralYears(withoutWithin(label)))) return 'yes';
  const years = new Set(labels.map(oneYearOf));
  years.delete('');
  if (years.size > 1) return 'yes';
  return years.size === 1 ? 'no' : 'perhaps';
}
