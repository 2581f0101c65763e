import { agrees, type ProjectCheck } from './engine/check';

/** All points although the target was missed for certain, and rounding or the criterion do not give them. */
export const fullScoreUnmet: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'full-score-unmet',
    severity: 'error',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号：未完成指标值的按比例记分',
  },

  *run({ project, marks, verdicts }) {
    for (const [index, { name, target, actual }] of project.indicators.entries()) {
      const score = marks.scores[index];
      const met = project.outcomes[index]?.met;
      if (!score || !marks.points[index] || met === undefined || met === 'unknown') continue;
      if (verdicts[index] !== 'fullThoughUnmet') yield agrees(score, marks.points[index], target, actual);
      else {
        const [wanted, reached] = [target?.value.text ?? '', actual?.value.text ?? ''];
        const data = { indicator: name, score: score.value.text, target: wanted, actual: reached };
        const related = [target, actual].flatMap((cell) => (cell ? [cell.at] : []));
        yield { message: 'unmet', data, at: score.at, related, subject: name, stated: reached, computed: wanted };
      }
    }
  },
};
