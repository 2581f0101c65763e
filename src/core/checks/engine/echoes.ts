/** One fault is one finding: what the arithmetic of any sentence or table finds is left to the check that says it in the field's words. */
import type { Finding } from '../../model';
import type { Check } from './check';

export function withoutEchoes(findings: readonly Finding[], checks: readonly Check[]): Finding[] {
  const last = new Set(checks.flatMap(({ meta }) => (meta.speaksLast ? [meta.id] : [])));
  const named = new Set(
    findings.filter((finding) => !last.has(finding.check) && saysWhatIsRight(finding)).flatMap(figuresOf),
  );
  return findings.filter((finding) => !last.has(finding.check) || !figuresOf(finding).some((key) => named.has(key)));
}

/** That a score has no table says nothing of the score. */
function saysWhatIsRight({ severity, computed }: Finding): boolean {
  return severity !== 'info' && computed !== '';
}

/** The figure of a finding; and by how much it is off in its column: a wrong part is in its subtotal and in the total. */
function figuresOf({ at, stated, computed }: Finding): string[] {
  const own = JSON.stringify([at.sheet, at.row, at.column, digitsOf(stated)]);
  const [one, other] = [Number(digitsOf(stated)), Number(digitsOf(computed))];
  const off = Math.abs(one - other);
  return off > 0 ? [own, JSON.stringify([at.sheet, at.column, off.toPrecision(DIGITS)])] : [own];
}

/** Differences are the same in so many digits. */
const DIGITS = 9;

/** 「45」 and 「45万元」 are one figure of a cell. */
function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '');
}
