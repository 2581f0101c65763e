import { difference, exactInterval, formatFigure, meets } from '../quantity';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { compareGroups } from './compare/group-sums';

/** A group's declared score, or the points it is said to have lost ↔ its children. */
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
  },
};

/** 「过程…扣 1.20 分」 ↔ points − score of that group. */
function* compareDeductions(view: ProjectView): Generator<Look> {
  for (const { branch, figure, related } of view.statements.aboutGroups('deduction')) {
    const points = view.sums.ofBranch('points', branch);
    const score = view.sums.ofBranch('score', branch);
    if (!points || !score || points.missing.length + score.missing.length > 0) continue;
    const lost = difference(points.interval, score.interval);
    if (meets(exactInterval(figure.value), lost)) yield agrees(figure, ...related, points, score);
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
