/** Criteria of a table with the points they distribute. */
import type { Big } from 'big.js';
import { readCriterion, type Award, type Criterion } from '../../criteria';
import type { CellRef, Indicator } from '../../model';
import { hasCriterion } from '../../scoring/figures';
import { ITEM_NUMBERS } from '../../terms/numbering';
import type { ProjectView } from './view';

export interface Ruled {
  readonly indicator: Indicator;
  readonly criterion: Criterion;
  /** The cell of the criterion. */
  readonly at: CellRef;
  /** Points of the indicator, and as they are written. */
  readonly points: Big;
  readonly written: string;
}

/** Every indicator with points and a criterion of its own; one that is merged over several rows is nobody's own. */
export function* ruledIn({ project, marks }: ProjectView): Generator<Ruled> {
  const uses = new Map<string, number>();
  for (const { criterion } of project.indicators) {
    if (criterion) uses.set(keyOf(criterion.at), (uses.get(keyOf(criterion.at)) ?? 0) + 1);
  }
  for (const [index, indicator] of project.indicators.entries()) {
    const points = marks.points[index];
    const stated = indicator.criterion;
    // Where merged areas are not known it may be that of the rows below, too.
    const isShared = indicator.mayShareCriterion ?? project.indicators[index + 1]?.mayShareCriterion;
    if (
      isShared ||
      !stated ||
      !hasCriterion(indicator) ||
      !points?.value.value.gt(0) ||
      uses.get(keyOf(stated.at)) !== 1
    )
      continue;
    const { value, text } = points.value;
    yield { indicator, criterion: readCriterion(stated.value), at: stated.at, points: value, written: text };
  }
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}

/** 「①…②…」: requirements that are scored one by one, so that no single case is the best. */
export function isNumbered({ text }: Criterion): boolean {
  return (text.match(ITEM_NUMBERS)?.length ?? 0) > 1;
}

/** What a case gives, in points; null where it is no fixed number. */
export function pointsOf(award: Award, points: Big): Big | null {
  switch (award.type) {
    case 'points':
      return award.points;
    case 'full':
      return award.points ?? points;
    case 'zero':
      return points.times(0);
    case 'share':
      return points.times(award.share);
    default:
      return null;
  }
}
