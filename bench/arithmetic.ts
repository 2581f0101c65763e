/** How fast relations are found in tables of the field's size, of which everything is made up. */
import Big from 'big.js';
import { arithmeticOf, type Block, type Figure } from '../src/core/arithmetic';
import { fastest } from './timing';

export interface ArithmeticTime {
  readonly rows: number;
  readonly figures: number;
  readonly milliseconds: number;
  readonly patterns: number;
}

/** Items in a group, whose 小计 follows; the 合计 comes last. */
const GROUP = 6;

const scattered = (at: number): number => (Math.imul(at + 1, 2654435761) >>> 0) % 100_000;
const written = (hundredths: number, decimals = 2): Figure => ({ value: new Big(hundredths).div(100), decimals });

/** A money table: budget, spending, balance and rate of items in groups, with subtotals and a total. */
export function moneyTable(groups: number): Block {
  const amounts: [budget: number, spent: number][] = [];
  const total: [number, number] = [0, 0];
  for (let group = 0; group < groups; group++) {
    const sum: [number, number] = [0, 0];
    for (let item = 0; item < GROUP; item++) {
      const budget = 1000 + scattered(group * GROUP + item);
      const spent = budget - (scattered(budget) % budget);
      amounts.push([budget, spent]);
      sum[0] += budget;
      sum[1] += spent;
    }
    amounts.push(sum);
    total[0] += sum[0];
    total[1] += sum[1];
  }
  amounts.push(total);
  return {
    cells: amounts.map(([budget, spent]) => [
      written(budget),
      written(spent),
      written(budget - spent),
      { value: new Big(spent).times(100).div(budget).round(2), decimals: 2 },
    ]),
  };
}

export async function arithmeticTimes(): Promise<ArithmeticTime[]> {
  const times: ArithmeticTime[] = [];
  for (const groups of [3, 30, 300, 3000]) {
    const block = moneyTable(groups);
    const rows = block.cells.length;
    const { patterns } = arithmeticOf(block);
    const milliseconds = await fastest(groups > 100 ? 2 : 20, () => arithmeticOf(block));
    times.push({ rows, figures: rows * 4, milliseconds, patterns: patterns.length });
  }
  return times;
}
