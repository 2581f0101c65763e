import { formatFigure } from '../quantity';
import { agrees, type ProjectCheck } from './engine/check';

/** Target met for certain, the rule gives all points, fewer were given, and nobody says why. */
export const deductedThoughMet: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'deducted-though-met',
    severity: 'warning',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号：完成指标值的记满分',
  },

  *run({ project, marks, verdicts }) {
    for (const [index, { name, target, actual }] of project.indicators.entries()) {
      const [points, score] = [marks.points[index], marks.scores[index]];
      if (!points || !score || project.outcomes[index]?.met !== 'met') continue;
      if (verdicts[index] !== 'deductedThoughMet') yield agrees(points, score, target, actual);
      else {
        const figures = { stated: score.value.text, computed: formatFigure(points.value.value) };
        const data = {
          indicator: name,
          score: score.value.text,
          points: points.value.text,
          target: target?.value.text ?? '',
          actual: actual?.value.text ?? '',
        };
        const related = [points, target, actual].flatMap((cell) => (cell ? [cell.at] : []));
        yield { message: 'met', data, at: score.at, related, subject: name, ...figures };
      }
    }
  },
};
