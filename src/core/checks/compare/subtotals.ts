/** Columns of money that are added up, as a whole and by 小计. */
import type { FundRow, MoneyConcept } from '../../model';
import { exactInterval } from '../../quantity';
import type { Figure } from '../../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS } from '../../scoring/money';
import { agrees, type Found, type Look } from '../engine/check';
import { contradicts, missing, single, total, type Sum } from '../view/sums';
import { decimalsIn, written, writtenLike } from './money';

export interface ColumnSum {
  /** One of its amounts, all of which can be compared with each other. */
  readonly first: Figure;
  readonly sum: Sum;
}

/** Null where there are no lines, or where amounts cannot be compared. */
export function columnSumOf(rows: readonly FundRow[], concept: MoneyConcept, decimals: number): ColumnSum | null {
  const figures = rows.map((row) => amountOf(row[concept]));
  const first = figures.find((figure) => figure !== null);
  if (!first || figures.some((figure) => figure && !comparable(figure, first))) return null;
  const sum = total(
    rows.map((row, index) => {
      const figure = figures[index];
      if (figure) return single(figure, decimals);
      return row[concept]?.value.kind === 'notApplicable' ? null : missing(row.label);
    }),
  );
  return sum && { first, sum };
}

/** A sum that is not what is stated. */
export function foundSum(label: string, concept: MoneyConcept, whole: Figure, sum: Sum): Found {
  const figures = { stated: written(whole), computed: writtenLike(sum.value, whole) };
  const data = { row: label === '' ? { term: 'project' } : label, column: { term: concept }, ...figures };
  return { message: 'differs', data, at: whole.at, related: sum.cells, compared: [sum], subject: label, ...figures };
}

/** How a 小计 may stand to the lines: below those it adds up, or above them. */
type Side = 'above' | 'below';
const SIDES: readonly Side[] = ['above', 'below'];

interface Subtotal {
  readonly row: FundRow;
  readonly concept: MoneyConcept;
  readonly whole: Figure;
  readonly sums: Readonly<Record<Side, ColumnSum | null>>;
}

/**
 * Every 小计 ↔ its lines. On which side of it they stand is seen from the others; one that fits on neither side is wrong where another
 * holds, or where the lines add up to their total and so are right themselves.
 */
export function* compareSubtotals(rows: readonly FundRow[]): Generator<Look> {
  const subtotals = subtotalsOf(rows);
  if (subtotals.length === 0) return;
  const held = SIDES.map((side) => subtotals.filter((subtotal) => isHeld(subtotal, side)));
  const counts = held.map(({ length }) => length);
  const usual = (counts[1] ?? 0) > (counts[0] ?? 0) ? 'below' : 'above';
  const holds = new Set(held.flat());
  for (const subtotal of subtotals) {
    const { row, concept, whole, sums } = subtotal;
    const own = sums[usual];
    if (!own) continue;
    if (holds.has(subtotal)) yield agrees(whole, own.sum);
    else if (holds.size > 0 || isTotalHeld(rows, concept))
      yield { ...foundSum(row.label, concept, whole, own.sum), message: 'subtotal' };
  }
}

/** Whether all lines add up to the total of the table. */
function isTotalHeld(rows: readonly FundRow[], concept: MoneyConcept): boolean {
  const whole = amountOf(rows.findLast(({ role }) => role === 'total')?.[concept] ?? null);
  const decimals = decimalsIn({ rows }, concept);
  const lines = columnSumOf(rows.filter(isLine), concept, decimals);
  if (!whole || !lines || !comparable(lines.first, whole) || lines.sum.missing.length > 0) return false;
  return !contradicts(exactInterval(whole.value, decimals), lines.sum);
}

function isHeld({ whole, sums, row, concept }: Subtotal, side: Side): boolean {
  const sum = sums[side];
  if (!sum || !comparable(sum.first, whole)) return false;
  return !contradicts(exactInterval(whole.value, decimalsIn({ rows: [row] }, concept)), sum.sum);
}

function subtotalsOf(rows: readonly FundRow[]): Subtotal[] {
  const found: Subtotal[] = [];
  const ends = rows.flatMap(({ role }, at) => (role === 'subtotal' || role === 'total' ? [at] : []));
  for (const [nth, at] of ends.entries()) {
    const row = rows[at];
    if (row?.role !== 'subtotal') continue;
    const above = rows.slice((ends[nth - 1] ?? -1) + 1, at).filter(isLine);
    const below = rows.slice(at + 1, ends[nth + 1] ?? rows.length).filter(isLine);
    for (const concept of MONEY_CONCEPTS) {
      const whole = amountOf(row[concept]);
      if (!whole) continue;
      const decimals = decimalsIn({ rows }, concept);
      const sumOf = (lines: readonly FundRow[]) => columnSumOf(lines, concept, decimals);
      found.push({ row, concept, whole, sums: { above: sumOf(above), below: sumOf(below) } });
    }
  }
  return found;
}

function isLine({ role }: FundRow): boolean {
  return role === 'item';
}
