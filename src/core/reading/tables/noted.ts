/** What a note below a list says of the whole of it: 「说明：本表共7个项目，合计拨付1286万元」. */
import type { Fact } from '../../model';
import { readQuantity } from '../../quantity';
import { MONEY_NOTED, NOTED_PART, PROJECTS_NOTED } from '../../terms/announced-projects';
import { cellFact, isNumber, PROJECT } from '../forms/facts';
import type { Grid, Line } from '../grid/grid';

/** The list above a note. */
interface Noted {
  readonly rows: number;
  /** Which money it tells of its projects; null where there are several or none, so that nobody knows which is meant. */
  readonly amounts: 'amount' | 'spent' | null;
}

/** Whether a row of a list is a note on it. */
export function isNote({ cells }: Line): boolean {
  return cells.length === 1 && PROJECTS_NOTED.test(cells[0]?.word?.key ?? '');
}

export function notedFacts(grid: Grid, { row, cells }: Line, { rows, amounts }: Noted): Fact[] {
  const [cell, ...others] = cells;
  const key = cell?.word?.key ?? '';
  const count = others.length === 0 ? PROJECTS_NOTED.exec(key) : null;
  if (!cell || !count) return [];
  const at = grid.ref(row, cell.column);
  const stated = (text: string) => ({ value: readQuantity(text), at });
  const number = stated(count[1] ?? count[2] ?? count[3] ?? '');
  // Where it counts other projects as well, or is wrong in that, its money is that of nobody knows which.
  const isOfRows = number.value.kind === 'number' && number.value.value.eq(rows);
  const money = isOfRows ? [...key.replace(NOTED_PART, '').matchAll(MONEY_NOTED)] : [];
  const amount = money.length === 1 && amounts !== null ? stated(money[0]?.[1] ?? '') : null;
  return [
    ...(isNumber(number.value) ? [cellFact('projectCount', PROJECT, number, count[0])] : []),
    ...(amount && amounts && isNumber(amount.value) ? [cellFact(amounts, PROJECT, amount, money[0]?.[0] ?? '')] : []),
  ];
}
