import { isEmpty } from '../scoring/figures';
import type { ProjectCheck } from './engine/check';
import { reachesFullMark, sharingPoints } from './view/shared-points';

/** An indicator with a target or a score, but no points. 「其中」 rows share those of the row above. */
export const weightMissing: ProjectCheck = {
  scope: 'project',
  meta: { id: 'weight-missing', severity: 'warning', group: 'weight', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  *run(view) {
    const { project, marks } = view;
    if (!marks.points.some((points) => points !== null)) return;
    const complete = reachesFullMark(view);
    const shared = sharingPoints(view);
    for (const [index, indicator] of project.indicators.entries()) {
      if (indicator.isPart || indicator.points === null) continue;
      const scored = marks.scores[index] !== null;
      // One cell of points may be merged over several indicators: then only a score of its own needs points of its own.
      if (!view.sums.isMissing('points', index) || (complete && !scored) || shared.has(index)) {
        yield null;
        continue;
      }
      const { name, points, score } = indicator;
      const why = points.value.kind === 'unreadable' ? 'unreadable' : 'blank';
      yield {
        message: scored ? 'scored' : 'targeted',
        data: { indicator: name, why: { term: why }, score: score?.value.text ?? '' },
        at: points.at,
        related: score && !isEmpty(score) ? [score.at] : [],
        subject: name,
      };
    }
  },
};
