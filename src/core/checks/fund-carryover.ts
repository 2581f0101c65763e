import Big from 'big.js';
import type { FundRow, FundTable } from '../model';
import { formatRate, inBase } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import { amountOf, comparable, rateOf } from '../scoring/money';
import type { Found, Look, ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { written } from './compare/money';

/** Carried-over money counts as spent, but not in the budget that it is divided by: the rate looks better than it is. */
export const fundCarryover: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-carryover',
    severity: 'warning',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：全年预算数与全年执行数均含上年结转资金',
  },

  *run(view) {
    const rows = view.project.funds.flatMap((table) => carryOverRows(table));
    for (const { row, total } of rows) yield compareRow(row, total);
    if (rows.length === 0) yield* compareStated(view);
  },
};

interface CarryOver {
  readonly row: FundRow;
  readonly total: FundRow;
}

/** 上年结转资金 rows that were spent from, with the total above them. */
function carryOverRows(table: FundTable): CarryOver[] {
  const total = table.rows.find((row) => row.role === 'total');
  return table.rows.flatMap((row) =>
    total && row.source === 'carryOver' && amountOf(row.spent)?.value.value.gt(0) ? [{ row, total }] : [],
  );
}

function compareRow(row: FundRow, total: FundRow): Found | null {
  const [carried, spent, budget] = [amountOf(row.spent), amountOf(total.spent), amountOf(total.budget)];
  const own = amountOf(row.budget);
  // With a budget of its own the carried-over money stands below the line too.
  if (!carried || !spent || !budget || own?.value.value.gt(0)) return null;
  return finding(carried, spent, budget, row.label);
}

function* compareStated({ project, statements }: ProjectView): Generator<Look> {
  const [carried] = statements.about('carryOverSpent').flatMap(({ figure }) => amountOf(figure) ?? []);
  const { money } = project.computed;
  const [spent, budget] = [figureOf(money.spent), figureOf(money.budget) ?? figureOf(money.received)];
  if (!carried?.value.value.gt(0) || !spent || !budget) return;
  const [thisYear] = statements.about('currentYearSpent').flatMap(({ figure }) => amountOf(figure) ?? []);
  yield countsBoth(spent, carried, thisYear ?? null) && !budgetHasCarryOver(project.funds)
    ? finding(carried, spent, budget, '')
    : null;
}

/** Whether the spending contains what was carried over: it is the sum of both, or there is no telling them apart. */
function countsBoth(spent: Figure, carried: Figure, thisYear: Figure | null): boolean {
  if (!comparable(spent, carried) || inBase(spent.value).lt(inBase(carried.value))) return false;
  return thisYear === null || !comparable(spent, thisYear) || inBase(spent.value).gt(inBase(thisYear.value));
}

function budgetHasCarryOver(funds: readonly FundTable[]): boolean {
  const rows = funds.flatMap((table) => table.rows);
  return rows.some((row) => row.source === 'carryOver' && (amountOf(row.budget)?.value.value.gt(0) ?? false));
}

function finding(carried: Figure, spent: Figure, budget: Figure, subject: string): Found | null {
  const whole = rateOf(spent, budget);
  const base = inBase(budget.value);
  if (!whole || !comparable(carried, spent) || base.lte(0)) return null;
  const without = inBase(spent.value).minus(inBase(carried.value)).div(base);
  const figures = { stated: formatRate(whole), computed: formatRate(without.lt(0) ? new Big(0) : without) };
  const data = { carried: written(carried), spent: written(spent), budget: written(budget), ...figures };
  return { message: 'numerator', data, at: carried.at, related: [spent.at, budget.at], subject, ...figures };
}
