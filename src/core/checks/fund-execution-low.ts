import type { Big } from 'big.js';
import type { CellRef } from '../model';
import { formatRate, roundHalfUp } from '../quantity';
import { figureOf } from '../scoring/figures';
import { comparable, rateOf as rateOfAmounts, totalRowsOf } from '../scoring/money';
import { appliesTo } from '../terms/forms';
import type { ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { written } from './compare/money';
import { rateValue } from './compare/rates';
import { explainsMoney } from './view/reasons';

/** Little of the money was spent, and nobody says why. */
export const fundExecutionLow: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-execution-low',
    severity: 'warning',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号：预算执行率偏低的，应当分析说明原因',
    options: [{ name: 'threshold', kind: 'share', default: '90%' }],
  },

  *run(view, option) {
    const low = appliesTo('yearEnd', view.project) ? rateOf(view) : null;
    if (!low) return;
    const threshold = option('threshold');
    const isEnough = (rate: Big) => roundHalfUp(rate, 4).gte(threshold);
    if (isEnough(low.rate) || isOfReceived(view, isEnough) || explainsMoney(view.project)) yield null;
    else {
      const computed = formatRate(low.rate);
      const data = { rate: computed, threshold: formatRate(threshold, 0), ...low.amounts };
      const message = low.amounts ? 'low' : 'low-printed';
      yield { message, data, at: low.at, related: low.related, computed };
    }
  },
};

interface Rate {
  readonly rate: Big;
  readonly amounts: { readonly spent: string; readonly budget: string } | null;
  readonly at: CellRef;
  readonly related: readonly CellRef[];
}

/** Enough of what arrived was spent, and how much that was is told as a rate: what did not arrive is looked at elsewhere. */
function isOfReceived({ project, statements }: ProjectView, isEnough: (rate: Big) => boolean): boolean {
  const [spent, received] = [figureOf(project.computed.money.spent), figureOf(project.computed.money.received)];
  const rate = spent && received && comparable(spent, received) ? rateOfAmounts(spent, received) : null;
  return rate !== null && isEnough(rate) && statements.about('arrivalRate').length > 0;
}

/** From the amounts, else as printed. */
function rateOf({ project, statements }: ProjectView): Rate | null {
  const { money } = project.computed;
  const spent = figureOf(money.spent);
  const whole = figureOf(money.budget) ?? figureOf(money.received);
  if (spent && whole) {
    // Nothing of nothing is not little.
    if (!money.executionRate) return null;
    const amounts = { spent: written(spent), budget: written(whole) };
    return { rate: money.executionRate, amounts, at: spent.at, related: [whole.at] };
  }
  const rows = project.funds.flatMap((table) => totalRowsOf(table).flatMap((row) => figureOf(row.rate) ?? []));
  const facts = statements.about('executionRate').map(({ figure }) => figure);
  const [printed] = [...rows, ...facts];
  return printed ? { rate: rateValue(printed.value), amounts: null, at: printed.at, related: [] } : null;
}
