import { difference, exactInterval, formatFigure, meets } from '../quantity';
import { markOf } from '../scoring/marks';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { compareGroups } from './compare/group-sums';

/** A group's declared score, or the points that it or the whole is said to have lost ↔ its children. */
export const scoreGroup: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-group',
    severity: 'error',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号：总分由各项指标得分汇总形成',
  },

  *run(view) {
    yield* compareGroups(view, 'score');
    yield* compareDeductions(view);
    yield* compareLost(view);
  },
};

/** 「过程…扣 1.20 分」 ↔ points − score of that group. */
function* compareDeductions(view: ProjectView): Generator<Look> {
  for (const { fact, branch, figure, related } of view.statements.aboutGroups('deduction')) {
    const points = view.sums.ofBranch('points', branch);
    const score = view.sums.ofBranch('score', branch);
    if (!points || !score || points.missing.length + score.missing.length > 0) continue;
    const lost = difference(points.interval, score.interval);
    if (meets(exactInterval(figure.value), lost)) yield agrees(figure, ...related, points, score);
    else if (fact.isAtLeast && figure.value.value.lt(lost.low)) yield null;
    else {
      const subject = branch.group.name;
      const figures = { stated: figure.value.text, computed: formatFigure(points.value.minus(score.value)) };
      const cells = [...related, ...score.cells];
      yield {
        message: 'deduction',
        data: { group: subject, ...figures, stated: formatFigure(figure.value.value) },
        at: figure.at,
        related: cells,
        subject,
        ...figures,
      };
    }
  }
}

/** 「总得分98.5分，扣分1.5分」 ↔ what the table leaves of all points, by its own sums or by the totals that it declares. */
function* compareLost(view: ProjectView): Generator<Look> {
  const deductions = view.statements.about('deduction');
  if (deductions.length === 0) return;
  const [points, score] = [view.totals('points')?.all, view.totals('score')?.all];
  if (!points || !score || points.missing.length + score.missing.length > 0) return;
  const totals = view.statements.about('score').flatMap(({ figure }) => markOf(figure) ?? []);
  const losses = [
    difference(points.interval, score.interval),
    ...totals.map(({ value }) => difference(points.interval, exactInterval(value))),
  ];
  for (const { figure, related } of deductions) {
    if (losses.some((lost) => meets(exactInterval(figure.value), lost)))
      yield agrees(figure, ...related, points, score);
    else {
      const figures = { stated: figure.value.text, computed: formatFigure(points.value.minus(score.value)) };
      const data = { group: { term: 'project' }, ...figures, stated: formatFigure(figure.value.value) };
      yield { message: 'deduction', data, at: figure.at, related: [...related, ...score.cells], ...figures };
    }
  }
}
