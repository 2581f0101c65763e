import type { FundTable } from '../../model';
import { isInvestment, isOfOneYear } from '../../terms/funds';
import { keyOf, withoutNotes } from '../grid/wording';

const saysWhole = (says: (label: string) => boolean) => (table: FundTable) =>
  table.rows.some(({ role, label }) => role === 'total' && says(withoutNotes(keyOf(label))));
const isOfYear = saysWhole(isOfOneYear);
const isOfProject = saysWhole(isInvestment);

/** Blocks of money with how many years each is of: beside 年度资金总额 the 项目总投资 is that of the whole project. */
export function withSpans(funds: readonly FundTable[]): readonly FundTable[] {
  if (!funds.some(isOfYear)) return funds;
  return funds.map((table) =>
    !table.span && isOfProject(table) && !isOfYear(table) ? { ...table, span: 'years' } : table,
  );
}
