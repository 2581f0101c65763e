import { difference, formatRate } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import type { ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { foundBy, matchRate, rateOf } from './base/rates';
import { total, type Sum } from './base/sums';
import { sumBelow, sumOfBranch, sumOfFund, sumOfIndicators, type Measure } from './base/tree';

/** Printed 得分率 and 扣分率 of an indicator, a group or the whole ↔ score ÷ points. */
export const scoreRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-rate',
    severity: 'error',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件3：得分率 = 得分 ÷ 分值',
  },

  *run(view) {
    for (const { concept, printed, name, points, score } of printedRates(view)) {
      if (!points || !score || points.missing.length + score.missing.length > 0) continue;
      // A score out of its range is another finding; its rate would only repeat it.
      if (points.interval.low.lte(0) || score.value.gt(points.value) || score.value.lt(0)) continue;
      const part = concept === 'scoreRate' ? score.interval : difference(points.interval, score.interval);
      const right = { part, whole: points.interval };
      yield foundBy(matchRate(printed.value, [right]), () => {
        const figures = { stated: printed.value.text, computed: formatRate(rateOf(right)) };
        const data = { indicator: name === '' ? { term: 'total' } : name, rate: { term: concept }, ...figures };
        return { data, at: printed.at, related: [...score.cells, ...points.cells], subject: name, ...figures };
      });
    }
  },
};

type RateConcept = 'scoreRate' | 'deductionRate';

interface PrintedRate {
  readonly concept: RateConcept;
  readonly printed: Figure;
  /** Empty for the whole. */
  readonly name: string;
  readonly points: Sum | null;
  readonly score: Sum | null;
}

const CONCEPTS: readonly RateConcept[] = ['scoreRate', 'deductionRate'];

function* printedRates(view: ProjectView): Generator<PrintedRate> {
  const { project, tree } = view;
  for (const concept of CONCEPTS) {
    for (const [index, indicator] of project.indicators.entries()) {
      const printed = figureOf(indicator[concept]);
      const of = (measure: Measure) => sumOfIndicators(view, measure, [index]);
      if (printed) yield { concept, printed, name: indicator.name, points: of('points'), score: of('score') };
    }
    for (const { branch, figure: printed } of view.statements.aboutGroups(concept)) {
      const of = (measure: Measure) => sumOfBranch(view, measure, branch);
      yield { concept, printed, name: branch.group.name, points: of('points'), score: of('score') };
    }
    for (const { figure: printed } of view.statements.about(concept)) {
      const of = (measure: Measure) => total([sumBelow(view, measure, tree), sumOfFund(view, measure)]);
      yield { concept, printed, name: '', points: of('points'), score: of('score') };
    }
  }
}
