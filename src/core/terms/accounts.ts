/** Rows of an account by their labels: what was there, what came in and went out, what is left of that and in all. */
export type AccountRole = 'opening' | 'income' | 'spending' | 'surplus' | 'closing';

const ROLES: readonly (readonly [role: AccountRole, label: RegExp])[] = [
  ['opening', /^(?:上年|上年末|上年度|年初|期初)(?:累计|滚存)?(?:结余|结转|余额)(?:合计)?$/],
  ['income', /^(?:本年|当年|本年度|本期)?(?:基金)?收入(?:合计|总计|小计)?$/],
  ['spending', /^(?:本年|当年|本年度|本期)?(?:基金)?支出(?:合计|总计|小计)?$/],
  ['surplus', /^(?:本年|当年|本年度|本期)(?:收支)?(?:结余|差额)$/],
  ['closing', /^(?:年末|期末|年终)(?:累计|滚存)?(?:结余|结转|余额)(?:合计)?$/],
];

/** What a label of an account is: folded, without its number and notes. */
export function accountRoleOf(label: string): AccountRole | null {
  return ROLES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
