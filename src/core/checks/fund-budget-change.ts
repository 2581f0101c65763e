import Big from 'big.js';
import type { FundRow } from '../model';
import { difference, exactInterval, inBase, meets, point, sum } from '../quantity';
import { amountOf, comparable, totalRowsOf } from '../scoring/money';
import type { Figure } from '../scoring/figures';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { written, writtenLike } from './compare/money';
import { explainsMoney } from './view/reasons';

/** The budget was changed during the year, and nobody says why, or by another amount than its column says. */
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
    for (const row of view.project.funds.flatMap(totalRowsOf)) yield* compareChange(row);
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

/** 年初预算数 + 年中调整数 ↔ 全年预算数. What was cut may be written without its sign; a column that repeats a budget tells no change. */
function* compareChange({ label, ...row }: FundRow): Generator<Look> {
  const [initial, change, current] = [amountOf(row.initialBudget), amountOf(row.change ?? null), amountOf(row.budget)];
  if (!initial || !change || !current || ![initial, change].every((figure) => comparable(figure, current))) return;
  const decimals = Math.max(...[initial, change, current].map(({ value }) => value.decimals));
  const [before, by, now] = [initial, change, current].map(({ value }) => exactInterval(value, decimals));
  if (!before || !by || !now) return;
  const isSo = [sum([before, by]), difference(before, by)].some((computed) => meets(computed, now));
  const isBudget = [before, now].some((budget) => meets(budget, by)) && !meets(by, point(new Big(0)));
  if (isSo || isBudget) return yield isSo ? agrees(initial, change, current) : null;
  const computed = inBase(initial.value).plus(inBase(change.value));
  const figures = { stated: written(current), computed: writtenLike(computed, current) };
  const data = { initial: written(initial), change: written(change), ...figures };
  const place = { at: current.at, related: [initial.at, change.at], subject: label };
  yield { message: 'sum', data, ...place, ...figures, severity: 'warning' };
}
