/** Groups with the groups and indicators directly under them. */
import { groupBy } from '../../group-by';
import type { Group, Project } from '../../model';

export interface Tree {
  readonly branches: readonly Branch[];
  /** Places of indicators outside all groups. */
  readonly loose: readonly number[];
}

export interface Branch {
  readonly group: Group;
  readonly branches: readonly Branch[];
  /** Places of indicators in this group and in none below it. */
  readonly loose: readonly number[];
}

export function treeOf(project: Project): Tree {
  const first = project.groups.filter(({ level }) => level === 1);
  const second = project.groups.filter(({ level, indicators }) => level === 2 && indicators.length > 0);
  const owners = ownersOf(first);
  const below = groupBy(second, ({ indicators: [place = -1] }) => owners.get(place));
  const branches = first.map((group) => branchOf(group, below.get(group) ?? []));
  const covered = new Set(branches.flatMap(({ group }) => group.indicators));
  const apart = second.filter((group) => !group.indicators.some((place) => covered.has(place)));
  const all = [...branches, ...apart.map((group) => branchOf(group, []))];
  return { branches: all, loose: without(project.indicators.keys(), all) };
}

/** The group that each indicator stands in. */
function ownersOf(groups: readonly Group[]): ReadonlyMap<number, Group> {
  return new Map(groups.flatMap((group) => group.indicators.map((place) => [place, group] as const)));
}

function branchOf(group: Group, candidates: readonly Group[]): Branch {
  const members = new Set(group.indicators);
  const below = candidates.filter(({ indicators }) => indicators.every((place) => members.has(place)));
  const branches = below.map((child): Branch => ({ group: child, branches: [], loose: child.indicators }));
  return { group, branches, loose: without(group.indicators, branches) };
}

function without(places: Iterable<number>, branches: readonly Branch[]): number[] {
  const rest = new Set(places);
  for (const { group } of branches) for (const place of group.indicators) rest.delete(place);
  return [...rest];
}

/** Every branch, a level after the other. */
export function allBranches({ branches }: Tree): readonly Branch[] {
  return [...branches, ...branches.flatMap((branch) => branch.branches)];
}
