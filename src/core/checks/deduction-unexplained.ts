import type { Indicator, Outcome } from '../model';
import { formatFigure } from '../quantity';
import { hasCriterion, isEmpty, moneyRateOf } from '../scoring/figures';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { appliesTo } from '../terms/forms';
import { explains } from './view/reasons';
import type { Verdict } from './view/verdicts';

/** A score below the points, or a target that was missed in a table without points; a column for reasons, and no reason in it. */
export const deductionUnexplained: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'deduction-unexplained',
    severity: 'warning',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：偏差原因分析及改进措施',
  },

  *run({ project, marks, verdicts }) {
    for (const [index, indicator] of project.indicators.entries()) {
      const points = marks.points[index];
      const score = marks.scores[index];
      const { name, reason } = indicator;
      if (!reason) continue;
      if (!points || !score) {
        if (appliesTo('yearEnd', project)) yield* unmetWithout(indicator, project.outcomes[index]);
        continue;
      }
      const lost = points.value.value.minus(score.value.value);
      const verdict = verdicts[index];
      // The execution rate has a check of its own.
      const saidElsewhere = (verdict && SAID.has(verdict)) || moneyRateOf(indicator) !== null;
      if (lost.lte(0) || saidElsewhere || explains(reason)) {
        yield agrees(points, score);
        continue;
      }
      const data = { indicator: name, points: points.value.text, score: score.value.text, lost: formatFigure(lost) };
      const found = { data, at: reason.at, related: [score.at, points.at], subject: name, stated: score.value.text };
      // Where a criterion gives just this score, only the cause of the shortfall is missing; a form without criteria asks for nothing else.
      const isByRule = verdict === 'agrees';
      if (isByRule) yield { ...found, message: 'by-rule', severity: hasCriterion(indicator) ? 'info' : 'warning' };
      else yield { ...found, message: 'unexplained' };
    }
  },
};

/** Out of range, deducted although the target was met, or another score than the rule gives: said by those checks. */
const SAID: ReadonlySet<Verdict> = new Set(['outOfRange', 'deductedThoughMet', 'offRule']);

/** Where no points are given, the target that was missed asks for the reason. */
function* unmetWithout(
  { name, target, actual, reason, isPart, points, score }: Indicator,
  outcome?: Outcome,
): Generator<Look> {
  const isScored = !isEmpty(points) || !isEmpty(score);
  if (isPart || isScored || !target || !actual || !reason || !outcome || outcome.met === 'unknown') return;
  if (outcome.met === 'met' || explains(reason)) yield agrees(target, actual);
  else {
    const figures = { stated: actual.value.text, computed: target.value.text };
    const data = { indicator: name, target: target.value.text, actual: actual.value.text };
    yield { message: 'unmet', data, at: reason.at, related: [actual.at, target.at], subject: name, ...figures };
  }
}
