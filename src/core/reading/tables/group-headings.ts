/** Headings with the groups side by side, and the rows that stand below them. */
import type { IndicatorColumn } from '../../model';
import { isGroupHeading } from '../../terms/groups';
import type { Filled, Line } from '../grid/grid';
import { withoutNotes } from '../grid/wording';

/** So many of them make a row of headings. */
export const FEWEST_GROUPS = 2;

const ROWS = [
  'points',
  'score',
  'reviewScore',
  'scoreRate',
  'deductionRate',
  'deducted',
] as const satisfies IndicatorColumn[];
export type Row = (typeof ROWS)[number];

const isGroup = ({ word }: Filled): boolean => isGroupHeading(withoutNotes(word?.key ?? ''));

/**
 * The groups that a row of nothing but words names behind its first cell; null where it names no two. What stands among them and before
 * their total is one as well, whatever a framework calls it.
 */
export function groupsSideBySide({ cells }: Line): readonly Filled[] | null {
  const [, ...others] = cells;
  const known = others.filter(isGroup);
  if (known.length < FEWEST_GROUPS || cells.some(({ word }) => !word || word.isFigure)) return null;
  const total = others.find(({ word }) => word?.total)?.column ?? known.at(-1)?.column ?? 0;
  const isAmong = ({ word, column }: Filled) => !word?.total && !word?.heading && column < total;
  return others.filter((cell) => isGroup(cell) || isAmong(cell));
}

/** What a row below such headings says of the groups; null where its label says nothing of them. */
export function rowOfGroups({ cells: [label] }: Line): Row | null {
  return ROWS.find((row) => row === label?.word?.heading?.concept) ?? null;
}
