import { formatFigure } from '../quantity';
import type { Figure } from '../scoring/figures';
import { agrees, type ProjectCheck } from './engine/check';
import { explains } from './view/reasons';
import { MOST_CELLS } from './view/sums';

/** A reviewed score below the unit's own, and no reason for it in its row; or no column in which one could stand. */
export const reviewReason: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'review-reason',
    severity: 'warning',
    group: 'score',
    since: '1.1.0',
    basis: '财预〔2020〕10号：评价结果应当说明依据，并反馈被评价单位',
  },

  *run({ project, marks }) {
    const withoutColumn: { readonly own: Figure; readonly reviewed: Figure }[] = [];
    for (const [index, { name, reason, reviewReason: said }] of project.indicators.entries()) {
      const [own, reviewed] = [marks.scores[index], marks.reviewScores[index]];
      if (!own || !reviewed) continue;
      const lost = own.value.value.minus(reviewed.value.value);
      const cell = said ?? reason;
      if (lost.lte(0) || explains(said ?? null) || explains(reason)) yield agrees(own, reviewed);
      else if (!cell) withoutColumn.push({ own, reviewed });
      else {
        const figures = { stated: reviewed.value.text, computed: own.value.text };
        const data = { indicator: name, own: own.value.text, reviewed: reviewed.value.text, lost: formatFigure(lost) };
        yield { message: 'blank', data, at: cell.at, related: [reviewed.at, own.at], subject: name, ...figures };
      }
    }
    const [first] = withoutColumn;
    if (!first) return;
    const cells = withoutColumn.flatMap(({ own, reviewed }) => [reviewed.at, own.at]).slice(1, MOST_CELLS);
    const data = { count: withoutColumn.length };
    yield { message: 'no-column', data, at: first.reviewed.at, related: cells, severity: 'info' };
  },
};
