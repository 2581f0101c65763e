import type { Texts } from '../model';
import { compare, exactInterval, formatFigure, inBase } from '../quantity';
import { markOf } from '../scoring/marks';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { relationsOf } from './told/sums';
import { allBranches } from './view/tree';
import type { ProjectView } from './view/view';
import { isOutOfRange } from './view/verdicts';

/** 0 ≤ score ≤ points: of every indicator, of its review, of the fund block, and of a group whose indicators have no points. */
export const scoreRange: ProjectCheck = {
  scope: 'project',
  meta: { id: 'score-range', severity: 'error', group: 'score', since: '0.1.0', basis: '财预〔2020〕10号 附件1' },

  *run(view) {
    const { project, marks } = view;
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
    yield* compareGroups(view);
    yield* compareTold(project);
  },
  runTexts: compareTold,
};

/** 「该指标分值为10分，评价得分11.5分」 in running text. */
function* compareTold(texts: Texts): Generator<Look> {
  for (const { full, given } of relationsOf(texts, 'awarded')) {
    const data = { score: given.words, points: full.words };
    const figures = { stated: given.value.text, computed: full.value.text };
    if (compare(inBase(given.value), inBase(full.value)) <= 0) yield agrees(given, full);
    else yield { message: 'told', data, at: given.at, compared: [given, full], ...figures };
  }
}

/** 「产出指标（40分）」 over scores of 30 and 30, in a table whose indicators have no points of their own. */
function* compareGroups({ marks, sums, tree }: ProjectView): Generator<Look> {
  for (const branch of allBranches(tree)) {
    const { name, points, indicators } = branch.group;
    const most = markOf(points);
    if (!most || indicators.some((index) => marks.points[index])) continue;
    const earned = sums.ofIndicators('score', indicators);
    if (!earned) continue;
    if (compare(earned.interval.low, exactInterval(most.value).high) <= 0) yield agrees(most, earned);
    else {
      const figures = { stated: formatFigure(earned.value), computed: most.value.text };
      const data = { group: name, score: figures.stated, points: figures.computed };
      yield {
        message: 'group',
        data,
        at: most.at,
        related: earned.cells,
        compared: [earned],
        subject: name,
        ...figures,
      };
    }
  }
}
