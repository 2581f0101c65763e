/** Rows of a money table with the 其中 rows that belong to each. */
import type { FundRow, FundTable } from '../../model';

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
  return [...families].map(([parent, children]) => ({ parent, children }));
}
