import Big from 'big.js';
import type { Interval } from '../model';
import { contains, formatFigure } from '../quantity';
import { markOf } from '../scoring/marks';
import { agrees, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { contradicts, single, total, type Sum } from './view/sums';
import type { Totals } from './view/totals';

/** Each declared total score (totals row, header, text) ↔ the sum of the scores. */
export const scoreTotal: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'score-total',
    severity: 'error',
    group: 'score',
    since: '0.1.0',
    basis: '财预〔2020〕10号：总分由各项指标得分汇总形成',
  },

  *run(view) {
    const totals = view.totals('score');
    if (!totals) return;
    const { all } = totals;
    const sums = sumsOf(view, totals);
    for (const { figure, related } of view.statements.about('score')) {
      const mark = markOf(figure);
      if (!mark) continue;
      const stated = single(mark).interval;
      if (sums.some((sum) => !contradicts(stated, sum)) || isCapped(stated, all, view))
        yield agrees(figure, ...related, all);
      else {
        const figures = { stated: figure.value.text, computed: formatFigure(all.value) };
        yield {
          message: 'differs',
          data: figures,
          at: figure.at,
          related: [...related, ...all.cells],
          compared: [all],
          ...figures,
        };
      }
    }
  },
};

/** The scores, with or without the fund block; and the reviewed ones, where there are any. */
function sumsOf(view: ProjectView, { all, byGroups, withoutFund }: Totals): readonly Sum[] {
  const reviewed = total(view.marks.reviewScores.map((score) => score && single(score, view.sums.decimals('score'))));
  const reviews = [reviewed, reviewed && total([reviewed, view.sums.ofFund('score')])];
  const partial = declaresAllPoints(view) ? null : withoutFund;
  return [all, byGroups, partial, ...reviews].filter((sum) => sum !== null);
}

/** A totals row with the points of the fund block in it has its score in it too. */
function declaresAllPoints(view: ProjectView): boolean {
  const points = view.totals('points');
  return view.statements
    .about('points')
    .some(({ figure }) => points && !contradicts(single(figure).interval, points.all));
}

/** Some profiles hold the total down where the execution rate is low. */
function isCapped(stated: Interval, sum: Sum, { project: { profile, computed } }: ProjectView): boolean {
  const rate = computed.money.executionRate;
  const cap = rate && profile.totalCaps.find(([below]) => rate.lt(below));
  return cap ? sum.value.gt(cap[1]) && contains(stated, new Big(cap[1])) : false;
}
