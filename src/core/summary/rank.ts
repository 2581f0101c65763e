/** Findings in the order a person works through them, with the number they carry on both sheets. */
import type { Finding, Severity } from '../model';

export interface RankedFinding extends Finding {
  /** Counts from 1 through the whole workbook. */
  readonly number: number;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Open findings before accepted ones, errors before warnings before notes, otherwise as the checks gave them. */
export function rankFindings(findings: readonly Finding[]): RankedFinding[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return [open, accepted].flatMap(bySeverity).map((finding, index) => ({ ...finding, number: index + 1 }));
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

export function isOpen(finding: Finding): boolean {
  return finding.accepted === null;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
}

/** How many there are of each severity; accepted ones count apart. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const finding of findings) counts[isOpen(finding) ? finding.severity : 'accepted'] += 1;
  return counts;
}
