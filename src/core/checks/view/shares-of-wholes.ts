/**
 * Shares of a whole that stands below them: 「合计｜134｜100%」, each 小计 of a list with parts, and 「本题有效填写人次」 below the answers to a
 * question, of which one may have chosen several.
 */
import type { Big } from 'big.js';
import type { FigureTable } from '../../model';
import { addUp } from '../../quantity';
import { type DeclaredFigure, countAt, type ShareColumns, sharesIn } from './declared-figures';

/** A row that the rows above it, up to the whole before, are shares of. */
export interface Whole {
  readonly row: number;
  /** Nothing but the shares tells that it is wrong: it need not add up what stands above it. */
  readonly isAlone: boolean;
}

/** So many shares must keep the whole for one that breaks it, and so many another whole for the one that is stated to be wrong. */
const FEWEST_KEPT = 2;

/** `isPart`: whether a row is a share at all. */
export function sharesOfWholes(
  table: FigureTable,
  columns: ShareColumns,
  wholes: readonly Whole[],
  isPart: (row: number) => boolean,
): readonly DeclaredFigure[] {
  return wholes.flatMap((whole, at) => {
    const first = (wholes[at - 1]?.row ?? -1) + 1;
    const rows = Array.from({ length: whole.row - first }, (_, row) => first + row).filter(isPart);
    return sharesOf(table, columns, rows, whole);
  });
}

function sharesOf(
  { cells }: FigureTable,
  columns: ShareColumns,
  rows: readonly number[],
  { row: whole, isAlone }: Whole,
): readonly DeclaredFigure[] {
  const stated = countAt(cells, whole, columns.count);
  // What is nothing is a share of anything.
  const given = rows.filter((row) => countAt(cells, row, columns.count)?.gt(0) === true);
  if (stated === null) return [];
  const sharesBy = (all: Big) =>
    sharesIn(cells, given, all, columns).map((figure) => ({
      ...figure,
      members: [...figure.members, { row: whole, column: columns.count }],
    }));
  const shares = sharesBy(stated);
  const broken = shares.filter(({ holds }) => !holds).length;
  if (shares.length - broken >= FEWEST_KEPT * Math.max(broken, 1)) return shares;
  if (!isAlone || broken < shares.length || broken < FEWEST_KEPT) return [];
  const sum = addUp(given.flatMap((row) => countAt(cells, row, columns.count) ?? []));
  if (sharesBy(sum).every(({ holds }) => holds)) return [notTheSum(given, whole, columns, sum)];
  return isOfAnother(cells, given, columns, sharesBy) ? shares : [];
}

/** All shares are of the sum of the answers: it is their number that was mistyped. */
function notTheSum(rows: readonly number[], row: number, { count }: ShareColumns, computed: Big): DeclaredFigure {
  const members = rows.map((part) => ({ row: part, column: count }));
  return { kind: 'sum', result: { row, column: count }, members, holds: false, computed };
}

/** Whether all shares are of one other number: that of 83, of which 76.85 % is told, is 108. */
function isOfAnother(
  cells: FigureTable['cells'],
  rows: readonly number[],
  { count, share }: ShareColumns,
  sharesBy: (all: Big) => readonly DeclaredFigure[],
): boolean {
  return rows.some((row) => {
    const [part, rate] = [countAt(cells, row, count), countAt(cells, row, share)];
    if (part === null || rate === null || rate.lte(0)) return false;
    const all = part.div(rate).round(0);
    return all.gt(0) && sharesBy(all).every(({ holds }) => holds);
  });
}
