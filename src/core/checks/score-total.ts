import Big from 'big.js';
import type { Interval } from '../model';
import { contains, formatFigure } from '../quantity';
import { markOf } from '../scoring/marks';
import type { ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { contradicts, single, total, type Sum } from './base/sums';
import { sumBelow, sumOfFund } from './base/tree';

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
    const sums = totalsOf(view);
    const [sum] = sums;
    if (!sum) return;
    for (const { figure, related } of view.statements.about('score')) {
      const mark = markOf(figure);
      if (!mark) continue;
      const stated = single(mark).interval;
      if (sums.some((one) => !contradicts(stated, one)) || isCapped(stated, sum, view)) yield null;
      else {
        const figures = { stated: figure.value.text, computed: formatFigure(sum.value) };
        yield { message: 'differs', data: figures, at: figure.at, related: [...related, ...sum.cells], ...figures };
      }
    }
  },
};

/** With the fund block; without it, where a totals row counts the indicators only; of the reviewed scores. */
function totalsOf(view: ProjectView): readonly Sum[] {
  const indicators = sumBelow(view, 'score', view.tree);
  if (!indicators || indicators.cells.length === 0) return [];
  const fund = sumOfFund(view, 'score');
  const reviewed = total(view.marks.reviewScores.map((score) => score && single(score, view.decimals('score'))));
  const all = [total([indicators, fund]), indicators, reviewed, reviewed && total([reviewed, fund])];
  return all.filter((sum) => sum !== null);
}

/** Some profiles hold the total down where the execution rate is low. */
function isCapped(stated: Interval, sum: Sum, { project: { profile, computed } }: ProjectView): boolean {
  const rate = computed.money.executionRate;
  const cap = rate && profile.totalCaps.find(([below]) => rate.lt(below));
  return cap ? sum.value.gt(cap[1]) && contains(stated, new Big(cap[1])) : false;
}
