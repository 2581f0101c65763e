/** One fault is one finding: what the arithmetic of any sentence or table finds is left to the check that says it in the field's words. */
import type { CellRef, Finding } from '../../model';
import { groupBy } from '../../group-by';
import { readQuantity } from '../../quantity';
import type { Check } from './check';

export function withoutEchoes(all: readonly Finding[], checks: readonly Check[]): Finding[] {
  const last = new Map(checks.flatMap(({ meta }) => (meta.speaksLast ? [[meta.id, meta.group === 'table']] : [])));
  const findings = withoutExplained(each(all), (check) => last.get(check) === true);
  const named = new Set(
    findings
      .filter((finding) => !last.has(finding.check) && saysWhatIsRight(finding))
      .flatMap((finding) => [ownKey(finding), ...offKeys(finding)]),
  );
  return findings.filter((finding) => {
    const isOfTable = last.get(finding.check);
    if (isOfTable === undefined) return true;
    // All paragraphs of a text stand in one column, and have nothing to do with each other.
    const [inCell, inColumn] = offKeys(finding);
    return ![ownKey(finding), isOfTable ? inColumn : inCell].some((key) => key !== undefined && named.has(key));
  });
}

/** Two ways to the same finding are one, as sure as the surer of them. */
function each(findings: readonly Finding[]): readonly Finding[] {
  const told = groupBy(findings, ({ fingerprint, at }) => `${fingerprint} ${cellKey(at)}`);
  return [...told.values()].flatMap((same) => same.find(({ severity }) => severity === 'error') ?? same.slice(0, 1));
}

/**
 * A total that is off by what one of its figures is off, which its own row says: the figure is wrong, and the total is right but for it.
 */
function withoutExplained(findings: readonly Finding[], isOfTable: (check: string) => boolean): readonly Finding[] {
  const wrong = new Map(
    findings
      .filter((finding) => isOfTable(finding.check) && saysWhatIsRight(finding))
      .map((finding) => [cellKey(finding.at), offOf(finding)]),
  );
  if (wrong.size === 0) return findings;
  const isExplained = (finding: Finding) => {
    const off = offOf(finding);
    const explains = (at: CellRef) => nearly(wrong.get(cellKey(at)) ?? 0, -off);
    const isOff = Math.abs(off) > 0 && saysWhatIsRight(finding);
    return isOff && !isOfTable(finding.check) && finding.related.some(explains);
  };
  return findings.filter((finding) => !isExplained(finding));
}

function nearly(a: number, b: number): boolean {
  return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
}

function offOf({ stated, computed }: Finding): number {
  return Number(digitsOf(stated)) - Number(digitsOf(computed));
}

function cellKey({ sheet, row, column }: CellRef): string {
  return JSON.stringify([sheet, row, column]);
}

/** That a score has no table says nothing of the score. */
function saysWhatIsRight({ severity, computed }: Finding): boolean {
  return severity !== 'info' && computed !== '';
}

function ownKey({ at, stated }: Finding): string {
  return JSON.stringify([at.sheet, at.row, at.column, digitsOf(stated)]);
}

/** By how much a figure is off in its cell, and in its column: a wrong part is in its subtotal and in the total. */
function offKeys(finding: Finding): string[] {
  const off = Math.abs(offOf(finding));
  if (!(off > 0)) return [];
  const { sheet, row, column } = finding.at;
  // 18 months for 12 say nothing of an amount that is off by 6.
  const digits = off.toPrecision(DIGITS) + (isTime(finding) ? ' time' : '');
  return [JSON.stringify([sheet, row, column, 'off', digits]), JSON.stringify([sheet, column, digits])];
}

function isTime({ stated }: Finding): boolean {
  const value = readQuantity(stated);
  return value.kind === 'number' && value.unit?.dimension === 'time';
}

/** Differences are the same in so many digits. */
const DIGITS = 9;

/** 「45」 and 「45万元」 are one figure of a cell. */
function digitsOf(text: string): string {
  return text.replace(/[^\d.]/g, '');
}
