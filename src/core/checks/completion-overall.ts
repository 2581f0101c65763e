import Big from 'big.js';
import type { Interval } from '../model';
import { difference, formatRate, point } from '../quantity';
import { figureOf } from '../scoring/figures';
import { hasFullPoints } from '../scoring/marks';
import { totalRowsOf } from '../scoring/money';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { absolute, middle } from './compare/intervals';
import { foundBy, matchRate, plain, rateInterval, rateOf, rateValue, type Quotient } from './compare/rates';

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

function* compareCompletion(view: ProjectView): Generator<Look> {
  const statements = view.statements.about('overallCompletion');
  const share = statements.length > 0 ? shareOfFull(view) : null;
  if (!share) return;
  const means = meansOf(view);
  for (const { figure, related } of statements) {
    const match = matchRate(figure.value, [share, ...(means ?? [])]);
    const describe = () => {
      const figures = { stated: figure.value.text, computed: formatRate(rateOf(share)) };
      const { count, full } = view.project.computed;
      return { data: { ...figures, count, full }, at: figure.at, related, ...figures };
    };
    // It may be a mean of rates that are not all known.
    const uncertain = match === 'differs' && !means;
    yield uncertain ? { ...describe(), message: 'uncertain', severity: 'info' } : foundBy(match, describe);
  }
}

/** Null where not every indicator with points is scored. */
function shareOfFull({ project, marks }: ProjectView): Quotient | null {
  const { count, full, score } = project.computed;
  const comparable = marks.points.filter((points) => points !== null).length;
  return score && count > 0 && comparable === count
    ? { part: point(new Big(full)), whole: point(new Big(count)) }
    : null;
}

interface Weighted {
  readonly rate: Big;
  readonly weight: Big;
}

/** Means of the completion rates: each at most 100 %, as they are, and by points; null where one is not known. */
function meansOf({ project, marks }: ProjectView): Quotient[] | null {
  const rates: Weighted[] = [];
  for (const [index, score] of marks.scores.entries()) {
    if (!score) continue;
    const weight = marks.points[index]?.value.value;
    const printed = figureOf(project.indicators[index]?.completionRate);
    const computed = project.outcomes[index]?.completion ?? null;
    const rate = printed ? rateValue(printed.value) : (computed ?? (hasFullPoints(marks, index) ? ONE : null));
    if (!rate || !weight) return null;
    rates.push({ rate, weight });
  }
  const capped = rates.map(({ rate, weight }) => ({ rate: rate.gt(1) ? ONE : rate, weight }));
  return [mean(capped.map(evenly)), mean(rates.map(evenly)), mean(capped)].filter((value) => value !== null);
}

const ONE = new Big(1);

function evenly({ rate }: Weighted): Weighted {
  return { rate, weight: ONE };
}

function mean(rates: readonly Weighted[]): Quotient | null {
  const weight = rates.reduce((sum, rate) => sum.plus(rate.weight), new Big(0));
  const part = rates.reduce((sum, { rate, weight: share }) => sum.plus(rate.times(share)), new Big(0));
  return weight.gt(0) ? { part: point(part), whole: point(weight) } : null;
}

/** Each execution rate is tried with each completion rate: of more, any gap would lie between some two. */
const MOST_RATES = 8;

function* compareGap(view: ProjectView): Generator<Look> {
  const statements = view.statements.about('completionGap');
  if (statements.length === 0) return;
  const rates = executionRates(view).slice(0, MOST_RATES);
  const completions = completionRates(view).slice(0, MOST_RATES);
  const gaps = rates.flatMap((rate) => completions.map((completion) => absolute(difference(rate, completion))));
  const [first] = gaps;
  if (!first) return;
  const right = gaps.map(plain);
  for (const { figure, related } of statements) {
    const figures = { stated: figure.value.text, computed: formatRate(middle(first)) };
    const match = matchRate(figure.value, right);
    yield match === 'differs'
      ? { message: 'gap', data: figures, at: figure.at, related, ...figures }
      : agrees(figure, ...related);
  }
}

/** As printed, and as the scores give it. */
function completionRates(view: ProjectView): Interval[] {
  const share = shareOfFull(view);
  const printed = view.statements.about('overallCompletion').map(({ figure }) => rateInterval(figure.value));
  return [...printed, ...(share ? [asPrinted(rateOf(share))] : [])];
}

/** As printed, and as the amounts give it. */
function executionRates({ project, statements }: ProjectView): Interval[] {
  const rows = project.funds.flatMap((table) => totalRowsOf(table).flatMap((row) => figureOf(row.rate) ?? []));
  const figures = [...statements.about('executionRate').map(({ figure }) => figure), ...rows];
  const { executionRate } = project.computed.money;
  return [...figures.map(({ value }) => rateInterval(value)), ...(executionRate ? [asPrinted(executionRate)] : [])];
}

/** A rate as reports print it, to two decimals of a percent. */
function asPrinted(rate: Big): Interval {
  const distance = new Big('0.00005');
  return { low: rate.minus(distance), high: rate.plus(distance) };
}
