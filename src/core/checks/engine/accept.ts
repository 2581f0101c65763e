/** Accepted findings: a row of the sheet 例外说明 holds for the finding with its fingerprint. */
import type { Finding } from '../../model';
import type { Exception } from '../../reading/forms/exceptions';
import type { Check } from './check';
import { fingerprintOf } from './fingerprint';

/** Findings with their acceptance, and a finding of its own for every exception that holds for none. */
export function markAccepted(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  checks: readonly Check[],
): Finding[] {
  const byFingerprint = new Map(exceptions.map((exception) => [keyOf(exception), exception]));
  const used = new Set<string>();
  const marked = findings.map((finding): Finding => {
    const key = keyOf(finding);
    const exception = byFingerprint.get(key);
    if (!exception) return finding;
    used.add(key);
    const { reason, by, at } = exception;
    return { ...finding, accepted: { reason, by, at } };
  });
  const known = new Set(checks.map(({ meta }) => meta.id));
  const unused = exceptions.filter((exception) => !used.has(keyOf(exception)));
  return [...marked, ...unused.map((exception) => unusedFinding(exception, known.has(exception.check)))];
}

function keyOf({ check, fingerprint }: Pick<Finding, 'check' | 'fingerprint'>): string {
  return `${check} ${fingerprint}`;
}

function unusedFinding({ check, indicator, at }: Exception, isKnown: boolean): Finding {
  const data = isKnown ? { check, subject: indicator } : { check };
  const message = { id: `exception-unused.${isKnown ? 'unused' : 'unknown'}`, data };
  const finding = { check: 'exception-unused', project: '', subject: indicator, message, stated: '', computed: '' };
  return { ...finding, severity: 'info', at, related: [], fingerprint: fingerprintOf(finding), accepted: null };
}
