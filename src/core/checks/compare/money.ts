/** Amounts as checks compare and show them. */
import type { Big } from 'big.js';
import type { FundRow, FundTable, Interval, MoneyConcept } from '../../model';
import { difference, exactInterval, formatFigure, inBase } from '../../quantity';
import type { Figure } from '../../scoring/figures';
import { amountOf, comparable } from '../../scoring/money';
import { SAYS_MONEY } from '../../terms/amounts';
import { holding } from '../../terms/search';
import type { Quotient } from './rates';
import { finestDecimals } from '../view/sums';

const saysUnit = holding(SAYS_MONEY);

/** As a person wrote it, with the unit of its column. */
export function written({ value: { text, unit } }: Figure): string {
  return unit === null || saysUnit(text) ? text : `${text}${unit.symbol}`;
}

/** An amount in 元 (or without a unit) as it would be written beside `like`. */
export function writtenLike(base: Big, { value: { unit } }: Figure): string {
  return unit === null ? formatFigure(base) : `${formatFigure(base.div(unit.factor))}${unit.symbol}`;
}

/** Beyond two decimals people round amounts as they please, in the same column. */
const MOST_DECIMALS = 2;

/** The precision that a column of amounts is written to, at least. */
export function decimalsIn(table: Pick<FundTable, 'rows'>, concept: MoneyConcept): number {
  return Math.min(MOST_DECIMALS, finestDecimals(table.rows.map((row) => amountOf(row[concept]))));
}

/** What a row could spend: the budget in force, or the one at the year's start, and what arrived; each with what was left of last year, too. */
export function availableIn(row: FundRow): Figure[] {
  const amounts = [amountOf(row.budget) ?? amountOf(row.initialBudget), amountOf(row.received)].filter(
    (amount) => amount !== null,
  );
  const more = amountOf(row.broughtIn ?? null);
  return more ? [...amounts, ...amounts.flatMap((amount) => together(amount, more))] : amounts;
}

function together(amount: Figure, more: Figure): Figure[] {
  if (!comparable(amount, more) || more.value.value.eq(0)) return [];
  const base = inBase(amount.value).plus(inBase(more.value));
  const value = base.div(amount.value.unit?.factor ?? 1);
  const decimals = Math.max(amount.value.decimals, more.value.decimals);
  return [{ ...amount, value: { ...amount.value, value, decimals, text: formatFigure(value) } }];
}

/** Every rate of a part and a whole above zero that can be compared. */
export function quotients(parts: readonly Figure[], wholes: readonly Figure[]): Quotient[] {
  return pairs(parts, wholes).flatMap(([part, whole]) => {
    const of = { part: exactInterval(part.value), whole: exactInterval(whole.value) };
    return of.whole.low.gt(0) ? [of] : [];
  });
}

/** Every difference of a whole and a part that can be compared, in a table written to so many decimals. */
export function remainders(wholes: readonly Figure[], parts: readonly Figure[], decimals = 0): Interval[] {
  return pairs(wholes, parts).map(([whole, part]) =>
    difference(exactInterval(whole.value, decimals), exactInterval(part.value, decimals)),
  );
}

function pairs(first: readonly Figure[], second: readonly Figure[]): (readonly [Figure, Figure])[] {
  return first.flatMap((a) => second.filter((b) => comparable(a, b)).map((b) => [a, b] as const));
}
