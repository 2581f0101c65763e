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

/** What a row could spend: the budget in force, or the one at the year's start, and what arrived; each with what was carried over beside it. */
export function availableIn(row: FundRow): Figure[] {
  const own = [amountOf(row.budget) ?? amountOf(row.initialBudget), amountOf(row.received)].filter(
    (amount) => amount !== null,
  );
  const carried = amountOf(row.carried ?? null);
  return carried ? [...own, ...own.flatMap((figure) => together(figure, carried))] : own;
}

function together(figure: Figure, carried: Figure): Figure[] {
  if (!comparable(figure, carried)) return [];
  const base = inBase(figure.value).plus(inBase(carried.value));
  const value = base.div(figure.value.unit?.factor ?? 1);
  const decimals = Math.max(figure.value.decimals, carried.value.decimals);
  return [{ at: figure.at, value: { ...figure.value, value, decimals, text: writtenLike(base, figure) } }];
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
