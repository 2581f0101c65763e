/** One fault is one finding: what the arithmetic of any sentence finds is left to the check that says it in the field's words. */
import type { Finding } from '../../model';
import type { Check } from './check';

export function withoutEchoes(findings: readonly Finding[], checks: readonly Check[]): Finding[] {
  const last = new Set(checks.flatMap(({ meta }) => (meta.speaksLast ? [meta.id] : [])));
  const named = new Set(
    findings.filter(({ check, severity }) => !last.has(check) && severity !== 'info').map(figureOf),
  );
  return findings.filter((finding) => !last.has(finding.check) || !named.has(figureOf(finding)));
}

function figureOf({ at, stated }: Finding): string {
  return JSON.stringify([at.sheet, at.row, at.column, stated]);
}
