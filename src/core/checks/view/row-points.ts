/** Of what the scores of totals rows are, by the points that stand beside them. */
import type { CellRef } from '../../model';
import { single, contradicts } from './sums';
import type { ProjectView } from './view';

/** A row adds up the indicators alone, or the money's share too. */
export type CoverageOfTotal = 'indicators' | 'all';

/** Of what the score in a cell is; null where no points beside it say so: 「合计｜90｜89」 above 「总分｜100｜98.5」: the one without the 10 of the money, the other with them. */
export function coverageOfTotals(view: ProjectView): (at: CellRef) => CoverageOfTotal | null {
  const points = view.totals('points');
  const byRow = new Map<string, CoverageOfTotal>();
  for (const { fact, figure, related } of points?.withoutFund ? view.statements.about('points') : []) {
    const { interval } = single(figure);
    const isOfAll = points && !contradicts(interval, points.all);
    const isOfIndicators = points?.withoutFund && !contradicts(interval, points.withoutFund);
    if (fact.source !== 'cell' || isOfAll === isOfIndicators) continue;
    for (const at of [figure.at, ...related]) byRow.set(rowOf(at), isOfAll ? 'all' : 'indicators');
  }
  return (at) => byRow.get(rowOf(at)) ?? null;
}

function rowOf({ sheet, row }: CellRef): string {
  return `${String(row)} ${sheet}`;
}
