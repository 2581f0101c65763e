import { moneyRateOf } from '../scoring/figures';
import { formatFigure } from '../quantity';
import { agrees, type ProjectCheck } from './engine/check';
import { explains } from './view/reasons';

/** A score below the points, a column for reasons, and no reason in it. */
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
      if (!points || !score || !reason) continue;
      const lost = points.value.value.minus(score.value.value);
      const verdict = verdicts[index];
      // Out of range, or deducted although the target was met: said by those checks. The execution rate: by its own.
      const saidElsewhere =
        verdict === 'outOfRange' || verdict === 'deductedThoughMet' || moneyRateOf(indicator) !== null;
      if (lost.lte(0) || saidElsewhere || explains(reason)) {
        yield agrees(points, score);
        continue;
      }
      const data = { indicator: name, points: points.value.text, score: score.value.text, lost: formatFigure(lost) };
      const found = { data, at: reason.at, related: [score.at, points.at], subject: name, stated: score.value.text };
      // Where the rule gives just this score, only the cause of the shortfall is missing, not that of the deduction.
      yield verdict === 'agrees'
        ? { ...found, message: 'by-rule', severity: 'info' }
        : { ...found, message: 'unexplained' };
    }
  },
};
