/** Which cells contradict something else: a figure taken from one of them says so where it is written. */
import type { CellRef, Finding } from '../../model';
import { isOpen } from '../rank';

export type IsDoubtful = (at: CellRef | null | undefined) => boolean;

/**
 * By the open findings at error level. Where a finding sets one place against one other, both are in doubt; where it sets a sum against many
 * parts, the sum is: marking thirty scores because their total is wrong would mark nothing.
 */
export function doubtOf(findings: readonly Finding[]): IsDoubtful {
  const doubtful = new Set<string>();
  for (const finding of findings) {
    if (finding.severity !== 'error' || !isOpen(finding)) continue;
    const { at, related } = finding;
    doubtful.add(keyOf(at));
    if (related.length === 1) for (const other of related) doubtful.add(keyOf(other));
  }
  return (at) => at !== null && at !== undefined && doubtful.has(keyOf(at));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
