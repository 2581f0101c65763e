/** What many files come to: the table that closes a run. */
import type { Severity } from '../model';
import type { CoverageDigest, DigestCounts, FileDigest } from './file-digest';

export interface Totals {
  readonly files: number;
  readonly projects: number;
  /** Each file counts in the first of these that holds for it. */
  readonly unreadable: number;
  readonly withErrors: number;
  readonly withWarnings: number;
  readonly nothing: number;
  /** Checked, and neither an error nor a warning. */
  readonly clean: number;
  readonly counts: DigestCounts;
  readonly coverage: CoverageDigest;
  /** Of open findings that stand for themselves, the most frequent first. */
  readonly checks: readonly CheckTotal[];
}

export interface CheckTotal {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
}

export function totalsOf(digests: readonly FileDigest[]): Totals {
  const kinds = { unreadable: 0, withErrors: 0, withWarnings: 0, nothing: 0, clean: 0 };
  for (const digest of digests) kinds[kindOf(digest)] += 1;
  return {
    files: digests.length,
    projects: digests.reduce((sum, { projects }) => sum + projects.length, 0),
    ...kinds,
    counts: summed(
      digests.map(({ counts }) => counts),
      { error: 0, warning: 0, info: 0, accepted: 0, following: 0 },
    ),
    coverage: summed(
      digests.map(({ coverage }) => coverage),
      { figures: 0, compared: 0, read: 0, unread: 0 },
    ),
    checks: checksOf(digests),
  };
}

type Kind = 'unreadable' | 'withErrors' | 'withWarnings' | 'nothing' | 'clean';

function kindOf({ state, counts }: FileDigest): Kind {
  if (state === 'unreadable') return 'unreadable';
  if (counts.error > 0) return 'withErrors';
  if (state === 'nothing') return 'nothing';
  return counts.warning > 0 ? 'withWarnings' : 'clean';
}

function checksOf(digests: readonly FileDigest[]): CheckTotal[] {
  const totals = new Map<string, { total: CheckTotal; last: FileDigest }>();
  for (const digest of digests) {
    for (const { check, title, severity, accepted, causedBy } of digest.findings) {
      if (accepted !== null || causedBy !== null) continue;
      const known = totals.get(check);
      const before = known?.total ?? { check, title, severity, findings: 0, files: 0 };
      const files = before.files + (known?.last === digest ? 0 : 1);
      totals.set(check, {
        total: { ...before, severity: worse(before.severity, severity), findings: before.findings + 1, files },
        last: digest,
      });
    }
  }
  return [...totals.values()]
    .map(({ total }) => total)
    .sort((a, b) => b.findings - a.findings || b.files - a.files || (a.check < b.check ? -1 : 1));
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

function worse(one: Severity, other: Severity): Severity {
  return WORST_FIRST.find((severity) => severity === one || severity === other) ?? one;
}

function summed<Sums extends object>(all: readonly Sums[], zero: Sums): Sums {
  const names = Object.keys(zero) as (keyof Sums)[];
  const sums = names.map((name) => [name, all.reduce((sum, each) => sum + Number(each[name]), 0)]);
  return Object.fromEntries(sums) as Sums;
}
