/** Findings of two workbooks held against each other: gone, new, still open. */
import { fingerprintOf } from '../checks/engine/fingerprint';
import { groupBy } from '../group-by';
import type { Finding, FindingsSince, ProjectPair } from '../model';

/**
 * By fingerprint: a finding whose figures changed is another one. A project that is called otherwise in the two (by its year) is the same.
 */
export function findingsSince(
  before: readonly Finding[],
  after: readonly Finding[],
  pairs: readonly ProjectPair[],
): FindingsSince {
  const names = new Map(pairs.map((pair) => [pair.before.name, pair.after.name]));
  const keyOf = (finding: Finding) => {
    const name = names.get(finding.project);
    return name === undefined || name === finding.project
      ? finding.fingerprint
      : fingerprintOf({ ...finding, project: name });
  };
  const waiting = groupBy(before.filter(isOpen), keyOf);
  const [added, open]: [Finding[], Finding[]] = [[], []];
  for (const finding of after) {
    const partner = waiting.get(finding.fingerprint)?.shift();
    if (isOpen(finding)) (partner ? open : added).push(finding);
  }
  const left = new Set([...waiting.values()].flat());
  return { gone: before.filter((finding) => left.has(finding)), added, open };
}

function isOpen({ accepted }: Finding): boolean {
  return accepted === null;
}
