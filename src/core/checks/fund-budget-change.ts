import { exactInterval, meets } from '../quantity';
import { amountOf, comparable, totalRowsOf } from '../scoring/money';
import type { Figure } from '../scoring/figures';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { written } from './compare/money';
import { explainsMoney } from './view/reasons';

/** The budget was changed during the year, and nobody says why. */
export const fundBudgetChange: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-budget-change',
    severity: 'info',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：年初预算数与全年预算数',
  },

  *run(view) {
    const budgets = budgetsOf(view);
    if (budgets) yield compare(view, budgets.initial, budgets.current);
  },
};

/** Of the first total that states both, else as stated in cells or sentences. */
function budgetsOf({ project, amounts }: ProjectView): { initial: Figure; current: Figure } | null {
  for (const row of project.funds.flatMap(totalRowsOf)) {
    const [initial, current] = [amountOf(row.initialBudget), amountOf(row.budget)];
    if (initial && current) return { initial, current };
  }
  const [initial, current] = [amounts.get('initialBudget')?.[0], amounts.get('budget')?.[0]];
  return initial && current && comparable(initial, current) ? { initial, current } : null;
}

function compare({ project }: ProjectView, initial: Figure, current: Figure): Look {
  const decimals = Math.max(initial.value.decimals, current.value.decimals);
  const same = meets(exactInterval(initial.value, decimals), exactInterval(current.value, decimals));
  if (same || !comparable(initial, current) || explainsMoney(project)) return agrees(initial, current);
  const figures = { stated: written(current), computed: written(initial) };
  return {
    message: 'changed',
    data: { initial: written(initial), current: written(current) },
    at: current.at,
    related: [initial.at],
    ...figures,
  };
}
