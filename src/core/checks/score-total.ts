import Big from 'big.js';
import type { Interval } from '../model';
import { contains, formatFigure } from '../quantity';
import type { Figure } from '../scoring/figures';
import { FULL_MARK, markOf } from '../scoring/marks';
import { isSameCell } from '../sheet/reference';
import { agrees, type Looks, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { type CoverageOfTotal, coverageOfTotals } from './view/row-points';
import { contradicts, single, total, type Sum } from './view/sums';
import { isExecutionShare, MOST_OF_PART, type Totals } from './view/totals';

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
    const coverage = coverageOfTotals(view);
    const others = declaresAllPoints(view) ? 'all' : 'indicators';
    // Where the reviewer has a total of his own beside it, the unit's is the unit's.
    const reviewed = reviewedOf(view);
    const reviews = new Set(view.statements.about('reviewScore').map(({ figure }) => rowOf(figure)));
    const isRight = (stated: Interval, figure: Figure) =>
      [...sumsOf(totals, coverage(figure.at) ?? others), ...(reviews.has(rowOf(figure)) ? [] : reviewed)].some(
        (sum) => !contradicts(stated, sum),
      ) ||
      isWithExecution(view, figure, totals.all) ||
      isCapped(stated, totals.all, view);
    yield* declaredTotals(view, 'score', totals.all, isRight);
    // Of the reviewed scores as well, under the id by which scripts and acceptances have known it; review-total and it are one fault.
    yield* reviewedTotals(view);
  },
};

/** Each declared total of the reviewed scores against theirs. */
export function* reviewedTotals(view: ProjectView): Looks {
  const reviewed = reviewedOf(view);
  const [first] = reviewed;
  if (!first) return;
  yield* declaredTotals(view, 'reviewScore', first, (stated) => reviewed.some((sum) => !contradicts(stated, sum)));
}

/** Each declared total against the sum. */
function* declaredTotals(
  view: ProjectView,
  concept: 'score' | 'reviewScore',
  sum: Sum,
  isRight: (stated: Interval, figure: Figure) => boolean,
): Looks {
  for (const { fact, figure, related } of view.statements.about(concept)) {
    const mark = markOf(figure);
    if (!mark || (fact.source === 'text' && isOfMore(view, mark, sum))) continue;
    if (isRight(single(mark).interval, figure)) yield agrees(figure, ...related, sum);
    else {
      const figures = { stated: figure.value.text, computed: formatFigure(sum.value) };
      yield {
        message: 'differs',
        data: figures,
        at: figure.at,
        related: [...related, ...sum.cells],
        compared: [sum],
        ...figures,
      };
    }
  }
}

/** More than the table could give is the score of more than the table, whose own total is told in it: one of a part, within a report. */
function isOfMore(view: ProjectView, { value }: Figure, sum: Sum): boolean {
  const points = view.totals('points');
  const ownTotal = view.statements
    .about('score')
    .some(({ fact, figure }) => fact.source === 'cell' && !contradicts(single(figure).interval, sum));
  const isOfPart = points?.all.value.lte(MOST_OF_PART) ?? false;
  return points !== null && (ownTotal || isOfPart) && points.all.value.lt(value.value);
}

/** The table leaves out the execution rate, of whose score the same paragraph tells: 「自评97.73分，预算执行10分得9.60分，其余见自评表」. */
function isWithExecution(view: ProjectView, { at, value }: Figure, sum: Sum): boolean {
  const points = view.totals('points')?.all.value;
  const rest = value.value.minus(sum.value);
  if (!points || !isExecutionShare(FULL_MARK.minus(points), FULL_MARK)) return false;
  return view.project.told.some(({ figure }) => isSameCell(figure.at, at) && figure.value.value.eq(rest));
}

/** The reviewed scores, with or without the fund block. */
function reviewedOf(view: ProjectView): readonly Sum[] {
  const reviewed = total(view.marks.reviewScores.map((score) => score && single(score, view.sums.decimals('score'))));
  return [reviewed, reviewed && total([reviewed, view.sums.ofFund('score')])].filter((sum) => sum !== null);
}

/** The scores, with or without the fund block; the points beside a total say which. */
function sumsOf({ all, byGroups, withoutFund }: Totals, covers: CoverageOfTotal): readonly Sum[] {
  const partial = covers === 'all' ? null : withoutFund;
  return [all, byGroups, partial].filter((sum) => sum !== null);
}

function rowOf({ at: { sheet, row } }: Figure): string {
  return `${String(row)} ${sheet}`;
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
