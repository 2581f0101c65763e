import type { Big } from 'big.js';
import type { Indicator, Stated } from '../model';
import { formatRate, quotient } from '../quantity';
import { inBase } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable, totalRowsOf } from '../scoring/money';
import { agrees, type Look, type OptionValue, type ProjectCheck } from './engine/check';
import { written } from './compare/money';
import { elapsedOf, expectedTo, progressOf } from './view/outlook';
import { explains, explainsMoney } from './view/reasons';
import type { ProjectView } from './view/view';

/** A form on what is under way: what is behind the time that has passed, or is not expected to be reached, and no reason. */
export const monitoringBehind: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'monitoring-behind',
    severity: 'warning',
    group: 'target',
    since: '1.1.0',
    basis: '财预〔2019〕136号 中央部门预算绩效运行监控管理暂行办法：分析偏差原因，预计全年完成情况',
    options: [{ name: 'behind', kind: 'share', default: '10%' }],
  },

  *run(view, option) {
    const { project } = view;
    if (project.form !== 'monitoring') return;
    for (const indicator of project.indicators) {
      if (!indicator.isPart) yield* outlook(view, indicator, option);
    }
    yield* spending(view, option);
  },
};

function* outlook({ project }: ProjectView, indicator: Indicator, option: OptionValue): Generator<Look> {
  const { name, target, actual, forecast, likelihood, reason } = indicator;
  const expected = expectedTo(indicator, project.profile);
  const answer = likelihood?.value ?? null;
  if (likelihood && answer === 'impossible') {
    if (explains(reason)) yield null;
    else yield { message: 'impossible', data: { indicator: name }, at: likelihood.at, subject: name };
    return;
  }
  if (forecast && target && expected !== 'unknown') {
    if (expected === 'met') yield agrees(forecast, target);
    else if (explains(reason)) yield agrees(forecast, target);
    else yield short(name, target, forecast);
    if (expected === 'unmet') return;
  }
  const elapsed = elapsedOf(project);
  const reached = progressOf(indicator);
  if (!elapsed || !reached || !target || !actual) return;
  const isTold = explains(reason);
  if (isTold || reached.gte(elapsed.minus(option('behind')))) yield agrees(target, actual);
  else {
    const rates = { rate: formatRate(reached), elapsed: formatRate(elapsed) };
    const data = { indicator: name, target: target.value.text, actual: actual.value.text, ...rates };
    // Whoever says that it will be reached has looked at it.
    const isAnswered = expected === 'met' || answer === 'certain';
    const place = { at: actual.at, related: [target.at], subject: name };
    yield { message: 'pace', data, ...place, ...(isAnswered ? { severity: 'info' } : {}) };
  }
}

function short(name: string, target: Stated, forecast: Stated): Look {
  const data = { indicator: name, target: target.value.text, forecast: forecast.value.text };
  const figures = { stated: data.forecast, computed: data.target };
  return { message: 'forecast', data, at: forecast.at, related: [target.at], subject: name, ...figures };
}

/** The year's spending against the time that has passed. */
function* spending({ project }: ProjectView, option: OptionValue): Generator<Look> {
  const elapsed = elapsedOf(project);
  const row = project.funds.flatMap(totalRowsOf).find(({ spent }) => amountOf(spent) !== null);
  const [spent, forecast] = [amountOf(row?.spent ?? null), amountOf(row?.forecast ?? null)];
  const budget = amountOf(row?.budget ?? null) ?? amountOf(row?.initialBudget ?? null);
  if (!elapsed || !spent || !budget || !comparable(spent, budget)) return;
  const rate = shareOf(spent, budget);
  if (!rate) return;
  const will = forecast && comparable(forecast, budget) ? shareOf(forecast, budget) : null;
  const isExplained = explainsMoney(project);
  if (isExplained || rate.gte(elapsed.minus(option('behind')))) yield agrees(spent, budget, forecast);
  else {
    const rates = { rate: formatRate(rate), elapsed: formatRate(elapsed) };
    const data = { budget: written(budget), spent: written(spent), ...rates };
    const place = { at: spent.at, related: [budget.at], stated: written(spent), computed: written(budget) };
    // All of it is expected to be spent by the end of the year.
    const isAnswered = will?.gte(1) === true;
    yield { message: 'spending', data, ...place, ...(isAnswered ? { severity: 'info' } : {}) };
  }
}

function shareOf(part: Figure, whole: Figure): Big | null {
  const all = inBase(whole.value);
  return all.gt(0) ? quotient(inBase(part.value), all) : null;
}
