/** Whose money a table of it tells of, by its headings. */
import type { FundOwner } from '../../model';
import { AGREED_WITH_FIRMS, headsIncome } from '../../terms/funds';
import { holding } from '../../terms/search';
import { textOf } from '../grid/stated';
import { keyOf } from '../grid/wording';
import type { Column, Headings } from './table-headings';

const isAgreed = holding(AGREED_WITH_FIRMS);

/** `labels`: the column of the labels; `budget`: that of the amounts that were there to be spent. Null where it may be a project's own. */
export function ownerOf(headings: Headings, labels: number, budget: Column | undefined): FundOwner | null {
  const { grid, last, columns, others } = headings;
  if (budget && isAgreed(textOf(grid.value(budget.row, budget.left)))) return 'contracts';
  const known = columns.find(({ left }) => left === labels);
  if (known?.heading.concept === 'project') return 'projects';
  const row = known?.row ?? grid.lines[last]?.row ?? 0;
  const isHeaded = known !== undefined || others.some(({ column }) => column === labels);
  return isHeaded && headsIncome(keyOf(textOf(grid.value(row, labels)))) ? 'income' : null;
}
