/** Points that stand in one cell for several indicators: three optional rows under 40 points, the score in one of them. */
import type { Indicator } from '../../model';
import { compare } from '../../quantity';
import { isEmpty } from '../../scoring/figures';
import { fullMarkOf, totalOf } from '../../scoring/marks';
import type { ProjectView } from './view';

/**
 * Places of indicators that share a cell of points: rows of one group of level 1 below a row with points, without any of their own, of
 * which just one is scored, and not above those points. Only where the points written make the full mark: else some are missing.
 */
export function sharingPoints(view: ProjectView): ReadonlySet<number> {
  const shared = new Set<number>();
  if (!reachesFullMark(view)) return shared;
  for (const run of runsOf(view.project.indicators)) {
    const [first = -1] = run;
    const scored = run.filter((index) => view.marks.scores[index]);
    const [only = -1] = scored;
    const [points, score] = [view.marks.points[first], view.marks.scores[only]];
    if (run.length < 2 || scored.length !== 1 || !points || !score) continue;
    if (compare(score.value.value, points.value.value) <= 0) for (const index of run) shared.add(index);
  }
  return shared;
}

/** Whether the points written are the full mark, or more. */
export function reachesFullMark({ project, marks }: ProjectView): boolean {
  return totalOf([...marks.points, marks.fund?.points ?? null])?.gte(fullMarkOf(project, marks)) ?? false;
}

/** Rows with points, each with the rows of its group below it whose points are blank. */
function runsOf(indicators: readonly Indicator[]): number[][] {
  const runs: number[][] = [];
  for (const [index, indicator] of indicators.entries()) {
    const above = indicators[index - 1];
    const belongs =
      above !== undefined && indicator.points !== null && isEmpty(indicator.points) && isSameGroup(above, indicator);
    if (belongs) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** 经济效益, 社会效益 and 生态效益 may be optional, one as good as the other. */
function isSameGroup(a: Indicator, b: Indicator): boolean {
  return a.level1 === b.level1;
}
