import Big from 'big.js';
import type { CellRef, Interval, Profile } from '../model';
import { exactInterval, formatFigure, meets, point, product, roundedInterval, roundHalfUp } from '../quantity';
import { figureOf, hasCriterion, moneyRateOf, type Figure } from '../scoring/figures';
import { amountOf } from '../scoring/money';
import { appliesTo } from '../terms/forms';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { middle } from './compare/intervals';
import { availableIn, quotients } from './compare/money';
import { plain, rateInterval, type Quotient } from './compare/rates';
import { isOutOfRange } from './view/verdicts';

/** The score of the execution rate ↔ the profile: of the fund block, and of an indicator without a criterion of its own. */
export const fundExecutionScore: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-execution-score',
    severity: 'warning',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号：执行率 × 分值；财预〔2021〕101号：10/7/5/0',
  },

  *run(view) {
    if (!appliesTo('executionScore', view.project)) return;
    for (const scored of scoredRates(view)) {
      // A score out of its range is another finding.
      if (scored.rates.length > 0 && !isOutOfRange(scored.score, scored.points))
        yield compare(scored, view.project.profile);
    }
  },
};

interface ScoredRate {
  readonly name: string;
  readonly points: Figure;
  readonly score: Figure;
  /** Every rate the score may rest on. */
  readonly rates: readonly Quotient[];
  readonly cells: readonly CellRef[];
}

function* scoredRates(view: ProjectView): Generator<ScoredRate> {
  const { project, marks } = view;
  const { fund } = marks;
  if (fund?.score) {
    const spent = amountOf(fund.row.spent);
    const printed = figureOf(fund.row.rate);
    const fromAmounts = spent ? quotients([spent], availableIn(fund.row)) : [];
    const rates = [...fromAmounts, ...(printed ? [plain(rateInterval(printed.value))] : [])];
    const cells = [spent, printed, fund.points].flatMap((figure) => (figure ? [figure.at] : []));
    yield { name: fund.row.label, points: fund.points, score: fund.score, rates, cells };
  }
  const { executionRate } = project.computed.money;
  // 「按到位资金计算，预算执行率为96.43%」
  const told = view.statements.about('executionRate').map(({ figure }) => plain(rateInterval(figure.value)));
  const ofReceived = quotients(view.leading('spent'), view.leading('received'));
  for (const [index, indicator] of project.indicators.entries()) {
    const [points, score] = [marks.points[index], marks.scores[index]];
    if (!points || !score || hasCriterion(indicator) || moneyRateOf(indicator) !== 'executionRate') continue;
    const printed = figureOf(indicator.actual);
    // A table of scores alone does not say of what the rate is: of the budget, what arrived, the contracts.
    if (!printed && told.length === 0 && !project.columns.includes('actual')) continue;
    const rates = [
      ...(printed ? [plain(rateInterval(printed.value))] : []),
      ...(executionRate ? [plain(point(executionRate))] : []),
      ...told,
      ...ofReceived,
    ];
    const cells = [printed, points].flatMap((figure) => (figure ? [figure.at] : []));
    yield { name: indicator.name, points, score, rates, cells };
  }
}

function compare({ name, points, score, rates, cells }: ScoredRate, profile: Profile): Look {
  const right = rates.map((rate) => product(earnedShare(rate, profile), exactInterval(points.value)));
  const [first] = right;
  if (!first || right.some((interval) => meets(roundedInterval(score.value), interval)))
    return agrees(score, points, ...cells);
  const figures = { stated: score.value.text, computed: formatFigure(roundHalfUp(middle(first), 2)) };
  const data = { subject: name, points: points.value.text, ...figures };
  const message = profile.execution === 'ratio' ? 'ratio' : 'steps';
  return { message, data, at: score.at, related: cells, subject: name, ...figures };
}

/** The share of the points that a rate earns, at its lower and its higher end. */
function earnedShare({ part, whole }: Quotient, { execution }: Profile): Interval {
  const [low, high] = [clamp(part.low.div(whole.high)), clamp(part.high.div(whole.low))];
  if (execution === 'ratio') return { low, high };
  const stepOf = (value: Big) => new Big(execution.find(([from]) => value.gte(from))?.[1] ?? 0);
  return { low: stepOf(low), high: stepOf(high) };
}

/** No rate earns less than nothing, or more than all points. */
function clamp(rate: Big): Big {
  if (rate.lt(0)) return new Big(0);
  return rate.gt(1) ? new Big(1) : rate;
}
