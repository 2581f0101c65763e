import type { Big } from 'big.js';
import type { CellRef } from '../model';
import { formatFigure, point } from '../quantity';
import { FULL_MARK, markOf, usualFullMark } from '../scoring/marks';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { contradicts, single, total, type Sum } from './base/sums';
import { sumBelow, sumOfFund } from './base/tree';

/** Points of all indicators, and the fund block's ↔ the full mark: what the table declares, and 100. */
export const weightTotal: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'weight-total',
    severity: 'error',
    group: 'weight',
    since: '0.1.0',
    basis: '财预〔2020〕10号：总分一般设置为100分',
    options: [{ name: 'full-mark', kind: 'number', default: '100' }],
  },

  *run(view, option) {
    const indicators = sumBelow(view, 'points', view.tree);
    if (!indicators || indicators.cells.length === 0) return;
    const fund = sumOfFund(view, 'points');
    const all = total([indicators, fund]) ?? indicators;
    // A totals row may count the indicators only.
    const sums = [all, indicators];
    const declared = view.statements.about('points').filter(({ figure }) => markOf(figure) !== null);
    for (const { figure, related } of declared) {
      const stated = single(figure);
      const agrees = sums.some((sum) => !contradicts(stated.interval, sum));
      yield agrees
        ? null
        : {
            message: 'differs',
            data: { stated: figure.value.text, computed: formatFigure(all.value) },
            at: figure.at,
            related: [...related, ...all.cells],
            stated: figure.value.text,
            computed: formatFigure(all.value),
          };
    }
    // Where a declared total already contradicts the sum, the full mark would say the same again.
    if (declared.every(({ figure }) => sums.some((sum) => !contradicts(single(figure).interval, sum)))) {
      yield againstFullMark(view, { all, indicators, fund }, option('full-mark'), declared[0]?.figure.at ?? null);
    }
  },
};

interface Sums {
  readonly all: Sum;
  readonly indicators: Sum;
  readonly fund: Sum | null;
}

function againstFullMark(
  view: ProjectView,
  { all, indicators, fund }: Sums,
  usual: Big,
  declaredAt: CellRef | null,
): Found | null {
  const mark = usualFullMark(view.marks);
  const expected = mark.eq(FULL_MARK) ? usual : mark;
  if (!contradicts(point(expected), all)) return null;
  const [first] = indicators.cells;
  const at = declaredAt ?? first;
  if (!at) return null;
  const computed = formatFigure(all.value);
  const figures = { data: { stated: formatFigure(expected), computed }, stated: formatFigure(expected), computed };
  const found = { ...figures, at, related: all.cells.filter((cell) => cell !== at) };
  if (isExecutionShare(expected.minus(all.value), expected) && !fund)
    return { ...found, message: 'without-execution', severity: 'info' };
  // Its own totals row says the same: another full mark may be meant.
  return declaredAt ? { ...found, message: 'unusual', severity: 'warning' } : { ...found, message: 'not-full' };
}

/** 10 or 20 of 100 are what forms give the execution rate, in a part of the sheet that was perhaps not read. */
function isExecutionShare(gap: Big, full: Big): boolean {
  return gap.eq(full.div(10)) || gap.eq(full.div(5));
}
