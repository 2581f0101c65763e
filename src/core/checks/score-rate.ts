import type { Interval } from '../model';
import { difference, formatRate, ratio } from '../quantity';
import type { Figure } from '../scoring/figures';
import { figureOf } from '../scoring/figures';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { statementsOf } from './base/facts';
import { branchNamed } from './base/names';
import { matchRate } from './base/rates';
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
      const part = concept === 'scoreRate' ? score.interval : difference(points.interval, score.interval);
      const right = ratio(part, points.interval);
      // A score out of its range is another finding; its rate would only repeat it.
      if (!right || points.value.lte(0) || score.value.gt(points.value) || score.value.lt(0)) continue;
      const value = concept === 'scoreRate' ? score.value : points.value.minus(score.value);
      yield compare(concept, printed, right, formatRate(value.div(points.value)), name, [
        ...score.cells,
        ...points.cells,
      ]);
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
    for (const { fact, figure: printed } of statementsOf(project, concept, 'group')) {
      const branch = fact.subject.kind === 'group' ? branchNamed(tree, fact.subject.name) : null;
      const of = (measure: Measure) => branch && sumOfBranch(view, measure, branch);
      if (branch) yield { concept, printed, name: branch.group.name, points: of('points'), score: of('score') };
    }
    for (const { figure: printed } of statementsOf(project, concept, 'project')) {
      const of = (measure: Measure) => total([sumBelow(view, measure, tree), sumOfFund(view, measure)]);
      yield { concept, printed, name: '', points: of('points'), score: of('score') };
    }
  }
}

function compare(
  concept: RateConcept,
  printed: Figure,
  right: Interval,
  computed: string,
  name: string,
  related: Found['related'] = [],
): Found | null {
  const match = matchRate(printed.value, [right]);
  if (match === 'agrees') return null;
  const figures = { stated: printed.value.text, computed };
  const data = { indicator: name === '' ? { term: 'total' } : name, rate: { term: concept }, ...figures };
  const found = { data, at: printed.at, related, subject: name, ...figures };
  return match === 'rounding' ? { ...found, message: 'rounding', severity: 'info' } : { ...found, message: 'differs' };
}
