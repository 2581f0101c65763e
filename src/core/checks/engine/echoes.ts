/** One fault is one finding: what the arithmetic of any sentence or table finds is left to the check that says it in the field's words. */
import type { Finding } from '../../model';
import type { Check } from './check';

export function withoutEchoes(findings: readonly Finding[], checks: readonly Check[]): Finding[] {
  const last = new Map(checks.flatMap(({ meta }) => (meta.speaksLast ? [[meta.id, meta.group === 'table']] : [])));
  const named = new Set(
    findings
      .filter((finding) => !last.has(finding.check) && saysWhatIsRight(finding))
      .flatMap((finding) => [ownKey(finding), ...offKey(finding)]),
  );
  return findings.filter((finding) => {
    const isOfTable = last.get(finding.check);
    if (isOfTable === undefined) return true;
    // All paragraphs of a text stand in one column, and have nothing to do with each other.
    const keys = isOfTable ? [ownKey(finding), ...offKey(finding)] : [ownKey(finding)];
    return !keys.some((key) => named.has(key));
  });
}

/** That a score has no table says nothing of the score. */
function saysWhatIsRight({ severity, computed }: Finding): boolean {
  return severity !== 'info' && computed !== '';
}

function ownKey({ at, stated }: Finding): string {
  return JSON.stringify([at.sheet, at.row, at.column, digitsOf(stated)]);
}

/** By how much a figure is off in its column: a wrong part is in its subtotal and in the total. */
function offKey({ at, stated, computed }: Finding): string[] {
  const off = Math.abs(Number(digitsOf(stated)) - Number(digitsOf(computed)));
  return off > 0 ? [JSON.stringify([at.sheet, at.column, off.toPrecision(DIGITS)])] : [];
}

/** Differences are the same in so many digits. */
const DIGITS = 9;

/** 「45」 and 「45万元」 are one figure of a cell. */
function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '');
}
