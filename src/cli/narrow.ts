/** What of a result is shown: the findings of some checks, or from a severity on. */
import type { Result } from '../core/evaluate';
import type { Finding, Severity } from '../core/model';
import { CallProblem } from './options';
import type { Say } from './texts';

export interface Narrowing {
  /** Ids of checks; none for all of them. */
  readonly only: readonly string[];
  /** The least severe that is shown. */
  readonly least: Severity;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function narrowed(result: Result, { only, least }: Narrowing): Result {
  if (only.length === 0 && least === 'info') return result;
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1);
  const isChosen = (id: string) => only.length === 0 || only.includes(id);
  const findings = result.findings.filter(({ check, severity }) => isChosen(check) && shown.includes(severity));
  const there = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    ...result,
    findings: findings.map((finding) => standing(finding, there)),
    checks: {
      ran: result.checks.ran.filter(isChosen),
      nothingToCheck: result.checks.nothingToCheck.filter(isChosen),
    },
  };
}

/** What follows from a finding that is not shown stands for itself. */
function standing({ causedBy, ...finding }: Finding, there: ReadonlySet<string>): Finding {
  return causedBy === undefined || !there.has(causedBy) ? finding : { ...finding, causedBy };
}

/** The narrowing asked for, or a CallProblem that names what may have been meant. */
export async function narrowingOf(
  only: readonly string[] | undefined,
  severity: string | undefined,
  say: Say,
): Promise<Narrowing> {
  for (const id of only ?? []) (await import('./known-checks')).checkKnown(id, say);
  const least = severity === undefined ? 'info' : SEVERITIES.find((known) => known === severity);
  if (least === undefined) throw new CallProblem(say('unknownSeverity', { id: severity ?? '' }));
  return { only: only ?? [], least };
}
