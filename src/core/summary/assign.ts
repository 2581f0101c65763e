/** Which project of a portfolio a finding belongs to. */
import type { Finding } from '../model';
import { groupBy } from './group-by';
import type { Entry } from './portfolio';

/** The findings of each entry; those of the workbook as a whole belong to none. */
export function assignFindings(entries: readonly Entry[], findings: readonly Finding[]): Map<Entry, Finding[]> {
  const byName = groupBy(entries, ({ name }) => name);
  const byRow = groupBy(entries, ({ at }) => rowKey(at.sheet, at.row));
  const assigned = new Map<Entry, Finding[]>(entries.map((entry) => [entry, []]));
  for (const finding of findings) {
    const { project, at } = finding;
    const named = byName.get(project) ?? [];
    // A name is enough unless it is shared or empty; then the sheet, or the row of the list, decides.
    const owner =
      project !== '' && named.length === 1
        ? named[0]
        : (named.find((entry) => entry.at.sheet === at.sheet && entry.project) ??
          byRow.get(rowKey(at.sheet, at.row))?.[0]);
    if (owner) assigned.get(owner)?.push(finding);
  }
  return assigned;
}

function rowKey(sheet: string, row: number): string {
  return `${String(row)} ${sheet}`;
}
