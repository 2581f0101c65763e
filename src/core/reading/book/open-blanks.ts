/** Blank cells that may be part of the cell above them, where merged areas are not known. */
import type { Indicator, Project, SheetSnapshot, Stated } from '../../model';

/**
 * Where a sheet's merged areas are unknown, a blank below a written criterion or reason in the same group may be that of the row
 * above. It is not guessed: the criterion is left to a person, and nobody asks for the reason.
 */
export function withOpenBlanks(projects: readonly Project[], sheets: readonly SheetSnapshot[]): readonly Project[] {
  const unknown = new Set(sheets.filter(({ merges }) => merges === 'unknown').map(({ name }) => name));
  if (unknown.size === 0) return projects;
  return projects.map((project) => ({ ...project, indicators: opened(project.indicators, unknown) }));
}

function opened(indicators: readonly Indicator[], unknown: ReadonlySet<string>): readonly Indicator[] {
  let above: Indicator | null = null;
  let [underCriterion, underReason] = [false, false];
  return indicators.map((indicator) => {
    const isBelow = above !== null && unknown.has(indicator.at.sheet) && isBeneath(above, indicator);
    underCriterion = isBlank(indicator.criterion) ? isBelow && underCriterion : indicator.criterion !== null;
    underReason = isBlank(indicator.reason) ? isBelow && underReason : indicator.reason !== null;
    above = indicator;
    const mayShareCriterion = underCriterion && isBlank(indicator.criterion);
    const mayShareReason = underReason && isBlank(indicator.reason);
    if (!mayShareCriterion && !mayShareReason) return indicator;
    return {
      ...indicator,
      ...(mayShareCriterion && { mayShareCriterion: true as const }),
      ...(mayShareReason && { reason: null }),
    };
  });
}

/** A blank cell of a column that the table has. */
function isBlank(stated: Stated<string> | null): boolean {
  return stated !== null && stated.value.trim() === '';
}

/** Rows of one group on one sheet: nobody merges a criterion over two groups. */
function isBeneath(above: Indicator, below: Indicator): boolean {
  return above.at.sheet === below.at.sheet && above.level1 === below.level1 && above.level2 === below.level2;
}
