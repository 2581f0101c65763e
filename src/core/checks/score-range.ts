import { agrees, type ProjectCheck } from './engine/check';
import { isOutOfRange } from './view/verdicts';

/** 0 ≤ score ≤ points: of every indicator, of its review, and of the fund block. */
export const scoreRange: ProjectCheck = {
  scope: 'project',
  meta: { id: 'score-range', severity: 'error', group: 'score', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  *run({ project, marks }) {
    const scored = project.indicators.flatMap(({ name }, index) => {
      const points = marks.points[index];
      return [marks.scores[index], marks.reviewScores[index]].map((score) => ({ name, points, score }));
    });
    if (marks.fund) scored.push({ ...marks.fund, name: marks.fund.row.label });
    for (const { name, points, score } of scored) {
      if (!score || !points) continue;
      if (!isOutOfRange(score, points)) yield agrees(score, points);
      else {
        const figures = { stated: score.value.text, computed: points.value.text };
        const data = { indicator: name, score: score.value.text, points: points.value.text };
        yield {
          message: score.value.value.lt(0) ? 'negative' : 'above',
          data,
          at: score.at,
          related: [points.at],
          subject: name,
          ...figures,
        };
      }
    }
  },
};
