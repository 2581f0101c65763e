/** Projects that stand in a list and have a sheet of their own. */
import type { PortfolioRow, ScoredProject } from '../../model';
import { sameIndicatorName } from './same-value';

/** Null where none, or more than one, bears the name. */
export function projectOf(projects: readonly ScoredProject[], row: PortfolioRow): ScoredProject | null {
  const named = projects.filter(({ name }) => name !== '' && sameIndicatorName(name, row.name));
  return named.length === 1 ? (named[0] ?? null) : null;
}
