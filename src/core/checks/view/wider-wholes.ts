/** Rates whose whole is more than one figure of their row: 3.20 % of the 10,000 that were there and the 5,000 that came in. */
import type { Relation } from '../../arithmetic';
import type { FigureTable } from '../../model';
import { shareOf } from './judged';

/** Whether a rate that is not that of its whole is that of the whole and one more figure beside it, or of the whole without that. */
export function isOfWiderWhole({ cells }: FigureTable, { pattern, result, members }: Relation): boolean {
  const [part, whole] = members.map(({ row, column }) => cells[row]?.[column]?.value.value);
  const stated = cells[result.row]?.[result.column]?.value;
  if (pattern.kind !== 'rate' || pattern.along !== 'row' || !part || !whole || !stated) return false;
  const used = new Set([result, ...members].map(({ column }) => column));
  const others = (cells[result.row] ?? []).flatMap((other, column) =>
    other && !used.has(column) && !other.value.value.eq(0) ? other.value.value : [],
  );
  return others
    .flatMap((other) => [whole.plus(other), whole.minus(other)])
    .some((wider) => wider.gt(0) && shareOf(stated, part, wider).holds);
}
