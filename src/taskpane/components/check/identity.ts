/** Ids of findings that stay the same from one check to the next, so that what a person did with one is still there. Pure. */
import type { Finding } from '../../../core/model';
import { groupBy } from '../../../core/summary/group-by';

type Ids = ReadonlyMap<Finding, string>;

/**
 * Each finding keeps the id it had: of the same fingerprint, else in the same place, else about the same subject, as its
 * figures or its cell may have changed. A new one is called by its fingerprint.
 */
export function identify(findings: readonly Finding[], before: Ids): Ids {
  const ids = new Map<Finding, string>();
  const left = new Set(before.keys());
  for (const key of [byFingerprint, byPlace, bySubject]) {
    const waiting = groupBy(left, key);
    for (const finding of findings) {
      const partner = ids.has(finding) ? undefined : waiting.get(key(finding))?.shift();
      const id = partner && before.get(partner);
      if (partner === undefined || id === undefined) continue;
      left.delete(partner);
      ids.set(finding, id);
    }
  }
  const taken = new Set(ids.values());
  for (const finding of findings) {
    if (ids.has(finding)) continue;
    const id = freeId(finding.fingerprint, taken);
    taken.add(id);
    ids.set(finding, id);
  }
  return ids;
}

function freeId(fingerprint: string, taken: ReadonlySet<string>): string {
  let id = fingerprint;
  for (let count = 2; taken.has(id); count++) id = `${fingerprint} ${String(count)}`;
  return id;
}

const byFingerprint = ({ fingerprint }: Finding) => fingerprint;
const byPlace = ({ check, at, subject }: Finding) => JSON.stringify([check, subject, at.sheet, at.row, at.column]);
const bySubject = ({ check, project, subject }: Finding) => JSON.stringify([check, project, subject]);
