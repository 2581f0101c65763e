import { scoreIndicator } from '../criteria';
import { groupBy } from '../group-by';
import { formatFigure, meets, roundedInterval } from '../quantity';
import { type Figure, hasCriterion } from '../scoring/figures';
import type { Fact } from '../model';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';

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

  *run(view) {
    const { project, marks, verdicts } = view;
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
    yield* byWhatWasFound(view);
  },
};

/** Scores of indicators without an actual value ↔ the score for what the words beside them say was found. */
function* byWhatWasFound({ project, marks, verdicts }: ProjectView): Generator<Look> {
  const [found, deducted] = (['foundValue', 'deduction'] as const).map((concept) =>
    groupBy(
      project.facts.filter((fact) => fact.concept === concept),
      ({ subject }) => (subject.kind === 'project' ? '' : subject.name),
    ),
  );
  for (const [index, indicator] of project.indicators.entries()) {
    const [points, score] = [marks.points[index], marks.scores[index]];
    const [fact, ...others] = found?.get(indicator.name) ?? [];
    if (verdicts[index] !== 'open' || !points || !score || !fact || others.length > 0) continue;
    // That another number of points was taken than the words say is told of them.
    if (!(deducted?.get(indicator.name) ?? []).every((one) => isLost(one, points, score))) continue;
    if (!indicator.criterion || !hasCriterion(indicator) || indicator.mayShareCriterion) continue;
    const { interval, score: computed } = scoreIndicator({
      points: points.value,
      target: indicator.target?.value ?? { kind: 'blank', text: '' },
      actual: fact.quantity,
      criterion: indicator.criterion.value,
      profile: project.profile,
      name: indicator.name,
    });
    if (!computed || !interval) continue;
    if (meets(roundedInterval(score.value), interval)) {
      yield agrees(points, score, fact.at);
      continue;
    }
    const { name } = indicator;
    const figures = { stated: score.value.text, computed: formatFigure(computed) };
    const data = { indicator: name, found: fact.quantity.text, ...figures };
    const related = [fact.at, indicator.criterion.at, points.at];
    yield { message: 'found', data, at: score.at, related, subject: name, ...figures };
  }
}

function isLost({ quantity }: Fact, points: Figure, score: Figure): boolean {
  return quantity.kind === 'number' && points.value.value.minus(score.value.value).eq(quantity.value);
}
