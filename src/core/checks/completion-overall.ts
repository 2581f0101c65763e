import Big from 'big.js';
import type { Interval } from '../model';
import { difference, formatRate, point } from '../quantity';
import { figureOf } from '../scoring/figures';
import { hasFullPoints } from '../scoring/marks';
import { totalRowsOf } from '../scoring/money';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { statementsOf } from './base/facts';
import { absolute } from './base/intervals';
import { matchRate, rateInterval, rateValue } from './base/rates';

/** 总体完成率 ↔ full marks ÷ indicators, or the mean of completion rates; and its gap to the execution rate. */
export const completionOverall: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'completion-overall',
    severity: 'error',
    group: 'completion',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：综合评价情况',
  },

  *run(view) {
    yield* compareCompletion(view);
    yield* compareGap(view);
  },
};

function* compareCompletion(view: ProjectView): Generator<Found | null> {
  const share = shareOfFull(view);
  const means = meansOf(view);
  if (!share) return;
  for (const { figure, related } of statementsOf(view.project, 'overallCompletion', 'project')) {
    const match = matchRate(figure.value, [share, ...(means ?? [])].map(point));
    const figures = { stated: figure.value.text, computed: formatRate(share) };
    const { count, full } = view.project.computed;
    const found = { data: { ...figures, count, full }, at: figure.at, related, ...figures };
    if (match === 'agrees') yield null;
    else if (match === 'rounding') yield { ...found, message: 'rounding', severity: 'info' };
    // It may be a mean of rates that are not all known.
    else yield means ? { ...found, message: 'differs' } : { ...found, message: 'uncertain', severity: 'info' };
  }
}

/** Null where not every indicator with points is scored. */
function shareOfFull({ project, marks }: ProjectView): Big | null {
  const { count, full, score } = project.computed;
  const comparable = marks.points.filter((points) => points !== null).length;
  return score && count > 0 && comparable === count ? new Big(full).div(count) : null;
}

/** Means of the completion rates: each at most 100 %, as they are, and by points; null where one is not known. */
function meansOf({ project, marks }: ProjectView): Big[] | null {
  const rates: { rate: Big; points: Big }[] = [];
  for (const [index, score] of marks.scores.entries()) {
    if (!score) continue;
    const points = marks.points[index]?.value.value;
    const printed = figureOf(project.indicators[index]?.completionRate);
    const computed = project.outcomes[index]?.completion ?? null;
    const rate = printed ? rateValue(printed.value) : (computed ?? (hasFullPoints(marks, index) ? new Big(1) : null));
    if (!rate || !points) return null;
    rates.push({ rate, points });
  }
  const capped = rates.map(({ rate, points }) => ({ rate: rate.gt(1) ? new Big(1) : rate, points }));
  const even = (of: typeof rates) => mean(of.map(({ rate }) => ({ rate, points: new Big(1) })));
  return [even(capped), even(rates), mean(capped)].filter((value) => value !== null);
}

function mean(rates: readonly { rate: Big; points: Big }[]): Big | null {
  const weight = rates.reduce((sum, { points }) => sum.plus(points), new Big(0));
  if (weight.lte(0)) return null;
  return rates.reduce((sum, { rate, points }) => sum.plus(rate.times(points)), new Big(0)).div(weight);
}

function* compareGap(view: ProjectView): Generator<Found | null> {
  const rates = executionRates(view);
  const completions = [
    ...statementsOf(view.project, 'overallCompletion', 'project').map(({ figure }) => rateInterval(figure.value)),
    ...[shareOfFull(view)].filter((share) => share !== null).map(asPrinted),
  ];
  const gaps = rates.flatMap((rate) => completions.map((completion) => absolute(difference(rate, completion))));
  const [first] = gaps;
  if (!first) return;
  for (const { figure, related } of statementsOf(view.project, 'completionGap', 'project')) {
    const computed = formatRate(first.low.plus(first.high).div(2));
    const figures = { stated: figure.value.text, computed };
    const match = matchRate(figure.value, gaps);
    yield match === 'differs' ? { message: 'gap', data: figures, at: figure.at, related, ...figures } : null;
  }
}

/** As printed, and as the amounts give it. */
function executionRates({ project }: ProjectView): Interval[] {
  const rows = project.funds.flatMap((table) => totalRowsOf(table).flatMap((row) => figureOf(row.rate) ?? []));
  const facts = statementsOf(project, 'executionRate', 'project').map(({ figure }) => figure);
  const { executionRate } = project.computed.money;
  return [
    ...[...facts, ...rows].map(({ value }) => rateInterval(value)),
    ...(executionRate ? [asPrinted(executionRate)] : []),
  ];
}

/** A rate as reports print it, to two decimals of a percent. */
function asPrinted(rate: Big): Interval {
  const distance = new Big('0.00005');
  return { low: rate.minus(distance), high: rate.plus(distance) };
}
