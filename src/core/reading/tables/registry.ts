import type { Headings, TableKind } from './kind';
import { accounts } from './kinds/accounts';
import { controls } from './kinds/controls';
import { figures } from './kinds/figures';
import { funds } from './kinds/funds';
import { groups } from './kinds/groups';
import { indicators } from './kinds/indicators';
import { items } from './kinds/items';
import { portfolio } from './kinds/portfolio';
import { projects } from './kinds/projects';
import { sums } from './kinds/sums';
import { survey } from './kinds/survey';
import { tasks } from './kinds/tasks';
import { units } from './kinds/units';

/** Every kind of table, by its id. */
export const TABLE_KINDS: readonly TableKind[] = [
  accounts,
  controls,
  figures,
  funds,
  groups,
  indicators,
  items,
  portfolio,
  projects,
  sums,
  survey,
  tasks,
  units,
];

/** The kind that rows of headings fit best; null where they fit none. */
export function bestKind(headings: Headings): TableKind | null {
  let best: TableKind | null = null;
  let most = 0;
  for (const kind of TABLE_KINDS) {
    const fit = kind.fits(headings);
    if (fit <= most) continue;
    best = kind;
    most = fit;
  }
  return best;
}
