/** Balances that are carried on from row to row: 期末结余（累计） of one year after the other. */
import { difference, exactInterval, meets, sum } from '../../quantity';
import type { FundTable, Interval } from '../../model';
import { amountOf, comparable } from '../../scoring/money';
import { availableIn, decimalsIn } from './money';

/** Of two years the second shows it. */
const FEWEST = 2;

/** Whether every line's balance is what it left and the balance before it, and not what it left alone. */
export function carriesOn(table: Pick<FundTable, 'rows'>): boolean {
  const lines = table.rows.filter(({ role }) => role === 'item');
  const decimals = decimalsIn(table, 'balance');
  let before: Interval | null = null;
  for (const line of lines) {
    const [balance, spent] = [amountOf(line.balance), amountOf(line.spent)];
    const [available] = availableIn(line);
    if (!balance || !spent || !available || !comparable(balance, spent) || !comparable(available, spent)) return false;
    const stated = exactInterval(balance.value, decimals);
    const left = difference(exactInterval(available.value, decimals), exactInterval(spent.value, decimals));
    if (!meets(stated, before ? sum([before, left]) : left) || (before && meets(stated, left))) return false;
    before = stated;
  }
  return lines.length >= FEWEST;
}
