import { exactInterval, inBase } from '../quantity';
import type { FundRow, Indicator } from '../model';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable } from '../scoring/money';
import { agrees, type Found, type Look, type ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { countIn, expectedTo, isAlike } from './view/outlook';
import type { ProjectView } from './view/view';

/** What is expected of the whole year ↔ what was spent or reached in a part of it, and what is ticked beside. */
export const monitoringForecast: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'monitoring-forecast',
    severity: 'error',
    group: 'target',
    since: '1.1.0',
    basis: '财预〔2019〕136号 附件：1—7月执行数，全年预计执行数',
  },

  *run(view) {
    if (view.project.form !== 'monitoring') return;
    for (const { rows } of view.project.funds) {
      for (const row of rows) yield* ofRow(row);
    }
    for (const indicator of view.project.indicators) yield* ofIndicator(view, indicator);
  },
};

/** No less than what is spent already, and no more than there is. */
function* ofRow(row: FundRow): Generator<Look> {
  const then = amountOf(row.forecast);
  const [now, budget] = [amountOf(row.spent), amountOf(row.budget) ?? amountOf(row.initialBudget)];
  if (!then) return;
  const found = (message: string, other: Figure): Found => {
    const figures = { stated: written(then), computed: written(other) };
    const data = { row: row.label === '' ? { term: 'project' } : row.label, ...figures };
    return { message, data, at: then.at, related: [other.at], subject: row.label, ...figures };
  };
  if (now && comparable(now, then)) yield isBelow(then, now) ? found('spent', now) : agrees(now, then);
  if (budget && comparable(budget, then)) {
    // More may be granted in the course of the year.
    yield isBelow(budget, then) ? { ...found('above', budget), severity: 'warning' } : agrees(budget, then);
  }
}

/** For certain, as the figures are written. */
function isBelow(one: Figure, other: Figure): boolean {
  return exactInterval(one.value).high.lt(exactInterval(other.value).low);
}

function* ofIndicator({ project }: ProjectView, indicator: Indicator): Generator<Look> {
  const { name, target, actual, forecast, likelihood } = indicator;
  if (!forecast) return;
  const [now, then] = [countIn(indicator, actual), countIn(indicator, forecast)];
  if (now && then && actual && isAlike(now, then)) {
    if (inBase(then).gte(inBase(now))) yield agrees(actual, forecast);
    else {
      const figures = { stated: forecast.value.text, computed: actual.value.text };
      const place = { at: forecast.at, related: [actual.at], subject: name };
      // The number of something may also fall again.
      yield { message: 'reached', data: { indicator: name, ...figures }, ...place, ...figures, severity: 'warning' };
    }
  }
  if (likelihood?.value !== 'certain' || !target || expectedTo(indicator, project.profile) !== 'unmet') return;
  const figures = { stated: forecast.value.text, computed: target.value.text };
  const place = { at: likelihood.at, related: [forecast.at, target.at], subject: name };
  yield { message: 'certain', data: { indicator: name, ...figures }, ...place, ...figures, severity: 'warning' };
}
