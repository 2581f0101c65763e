/** What became of the findings since the run before: new, still open, fixed. */
import type { Finding } from '../../core/model';
import { groupBy } from '../../core/summary/group-by';

export interface Comparison {
  /** Open now, and not before. */
  readonly added: ReadonlySet<Finding>;
  /** Open before and now, though its figures may have changed. */
  readonly remaining: ReadonlySet<Finding>;
  /** Open before and gone; one that was accepted is not gone. */
  readonly fixed: readonly Finding[];
}

/**
 * @param before findings of the earlier run
 * @param now findings of the current one
 */
export function compareRuns(before: readonly Finding[], now: readonly Finding[]): Comparison {
  const left = new Set(before.filter(isOpen));
  const added = new Set<Finding>();
  const remaining = new Set<Finding>();
  let unmatched: readonly Finding[] = now;
  // The same figures first, then the same place, then the same subject wherever it moved.
  for (const key of [byFigures, byPlace, bySubject]) unmatched = match(left, unmatched, key, remaining);
  for (const finding of unmatched) if (isOpen(finding)) added.add(finding);
  return { added, remaining, fixed: [...left] };
}

type Key = (finding: Finding) => string;

const byFigures: Key = ({ fingerprint }) => fingerprint;
const byPlace: Key = ({ check, at }) => JSON.stringify([check, at.sheet, at.row, at.column]);
const bySubject: Key = ({ check, project, subject }) => JSON.stringify([check, project, subject]);

/** Takes one of `left` for each finding with the same key; gives back those without. */
function match(left: Set<Finding>, now: readonly Finding[], key: Key, remaining: Set<Finding>): readonly Finding[] {
  const waiting = groupBy(left, key);
  return now.filter((finding) => {
    const partner = waiting.get(key(finding))?.shift();
    if (!partner) return true;
    left.delete(partner);
    if (isOpen(finding)) remaining.add(finding);
    return false;
  });
}

function isOpen({ accepted }: Finding): boolean {
  return accepted === null;
}
