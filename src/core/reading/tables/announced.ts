/** What a sentence above a list says of the whole of it: how many projects, and how much money. */
import { readQuantity } from '../../quantity';
import type { Fact } from '../../model';
import { ANNOUNCES_PART, MONEY_ANNOUNCED, PROJECTS_COUNTED } from '../../terms/announced-projects';
import { cellFact, isNumber, PROJECT } from '../forms/facts';
import type { Grid } from '../grid/grid';

/** Rows above the headings in which it may stand: the unit of money, and a title, lie between. */
const FURTHEST = 3;
/** A label or a title announces nothing. */
const SHORTEST = 12;

/** Nothing where the nearest sentence names more than one number of projects, or says that they are some of others. */
export function announcedFacts(grid: Grid, header: number): Fact[] {
  for (let at = header - 1; at >= Math.max(0, header - FURTHEST); at--) {
    const [cell, ...others] = grid.lines[at]?.cells ?? [];
    const key = cell?.word?.key ?? '';
    if (!cell || others.length > 0 || key.length < SHORTEST) continue;
    const counts = [...key.matchAll(PROJECTS_COUNTED)];
    const [count] = counts;
    if (!count) continue;
    if (counts.length > 1 || ANNOUNCES_PART.test(key)) return [];
    const ref = grid.ref(grid.lines[at]?.row ?? 0, cell.column);
    const stated = (text: string) => ({ value: readQuantity(text), at: ref });
    const number = stated(count[1] ?? count[2] ?? count[3] ?? '');
    const money = [...key.matchAll(MONEY_ANNOUNCED)];
    const amount = money.length === 1 ? stated(money[0]?.[1] ?? '') : null;
    return [
      ...(isNumber(number.value) ? [cellFact('projectCount', PROJECT, number, count[0])] : []),
      ...(amount && isNumber(amount.value) ? [cellFact('amount', PROJECT, amount, money[0]?.[0] ?? '')] : []),
    ];
  }
  return [];
}
