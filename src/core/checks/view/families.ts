/** Rows of a money table with the 其中 rows that belong to each. */
import type { FundRow, FundTable } from '../../model';

export interface Family {
  readonly parent: FundRow;
  readonly children: readonly FundRow[];
}

/** Parts belong to the total or item above them, parts of parts to the part above; rows without any are left out. */
export function familiesOf({ rows }: FundTable): Family[] {
  const families = new Map<FundRow, FundRow[]>();
  let head: FundRow | null = null;
  let part: FundRow | null = null;
  for (const row of rows) {
    const isHead = row.role === 'total' || row.role === 'item';
    const parent: FundRow | null = isHead ? null : row.role === 'subpart' ? (part ?? head) : head;
    const children = parent && families.get(parent);
    if (children) children.push(row);
    else if (parent) families.set(parent, [row]);
    if (isHead) [head, part] = [row, null];
    else if (row.role === 'part') part = row;
  }
  return [...families].map(([parent, children]) => ({ parent, children }));
}
