/** The balances of an account: what was there and came in, without what went out, is what is left. */
import type { FigureTable, NumberQuantity } from '../../model';
import { addUp, difference, exactInterval, inBase, meets, sum } from '../../quantity';
import { keyOf, ordinalDepth, withoutNotes, withoutOrdinal } from '../../reading/grid/wording';
import { accountRoleOf, type AccountRole } from '../../terms/accounts';
import type { DeclaredFigure } from './declared-figures';

/** What is left, of what, and without what, in the order in which they are tried. */
const BALANCES: readonly (readonly [rest: AccountRole, of: readonly AccountRole[], without: readonly AccountRole[]])[] =
  [
    ['surplus', ['income'], ['spending']],
    ['closing', ['opening', 'surplus'], []],
    ['closing', ['opening', 'income'], ['spending']],
  ];

/** Only where every row of the outermost numbering is one of an account: nothing else came in or went out. */
export function accountBalances({ rows, columns, cells }: FigureTable): DeclaredFigure[] {
  const depths = rows.map(({ label }) => ordinalDepth(keyOf(label)));
  const outer = Math.min(...depths);
  const roles = new Map<AccountRole, number>();
  for (const [row, { label }] of rows.entries()) {
    if (depths[row] !== outer) continue;
    const role = accountRoleOf(keyOf(withoutOrdinal(withoutNotes(label.trim()))));
    if (role === null || roles.has(role)) return [];
    roles.set(role, row);
  }
  if (!roles.has('closing') && !roles.has('surplus')) return [];
  return columns.flatMap((_, column) => {
    const at = (role: AccountRole) => cells[roles.get(role) ?? -1]?.[column]?.value ?? null;
    const told = new Set<AccountRole>();
    return BALANCES.flatMap(([rest, of, without]): DeclaredFigure[] => {
      const stated = at(rest);
      const parts = [...of, ...without].map(at);
      if (told.has(rest) || !stated || parts.some((part) => part === null)) return [];
      told.add(rest);
      const [first, second] = [of, without].map((names) => names.flatMap((role) => at(role) ?? []));
      const members = [...of, ...without].map((role) => ({ row: roles.get(role) ?? -1, column }));
      const result = { row: roles.get(rest) ?? -1, column };
      return [{ kind: 'difference', result, members, ...judged(stated, first ?? [], second ?? []) }];
    });
  });
}

function judged(
  stated: NumberQuantity,
  of: readonly NumberQuantity[],
  without: readonly NumberQuantity[],
): Pick<DeclaredFigure, 'holds' | 'computed'> {
  const all = sum(of.map((one) => exactInterval(one)));
  const right = without.length === 0 ? all : difference(all, sum(without.map((one) => exactInterval(one))));
  const computed = addUp(of.map(inBase)).minus(addUp(without.map(inBase)));
  return { holds: meets(exactInterval(stated), right), computed: computed.div(stated.unit?.factor ?? 1) };
}
