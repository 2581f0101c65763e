import { formatFigure } from '../quantity';
import { hasCriterion } from '../scoring/figures';
import { agrees, type ProjectCheck } from './engine/check';

/** Score ↔ the score that criterion, target and actual value give. */
export const scoreRule: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-rule',
    severity: 'warning',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号：定量指标按完成比例记分；评分标准',
  },

  *run({ project, marks, verdicts }) {
    for (const [index, verdict] of verdicts.entries()) {
      if (verdict === 'open') continue;
      const indicator = project.indicators[index];
      const score = marks.scores[index];
      const computed = project.outcomes[index]?.score;
      if (verdict !== 'offRule' || !indicator || !score || !computed) {
        yield agrees(marks.points[index], score, indicator?.target, indicator?.actual);
        continue;
      }
      const figures = { stated: score.value.text, computed: formatFigure(computed) };
      const basis = hasCriterion(indicator) ? 'criterion' : 'profile';
      const sources = [indicator.criterion, indicator.target, indicator.actual, indicator.points];
      const related = sources.flatMap((source) => (source ? [source.at] : []));
      const { name } = indicator;
      yield { message: basis, data: { indicator: name, ...figures }, at: score.at, related, subject: name, ...figures };
    }
  },
};
