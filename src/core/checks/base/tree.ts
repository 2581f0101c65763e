/** Groups with the groups and indicators directly under them, and sums of points or scores level by level. */
import { groupBy } from '../../group-by';
import type { Group, Project } from '../../model';
import { isEmpty, type Figure } from '../../scoring/figures';
import { hasPoints, markOf } from '../../scoring/marks';
import type { ProjectView } from '../engine/view';
import { missing, single, total, type Sum } from './sums';

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

export type Measure = 'points' | 'score';

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

/**
 * What a branch, or the whole table, adds up to: where a group below declares its own sum, that counts, so that a
 * contradiction shows only at the level where it arises. Null where nothing is to be added.
 */
export function sumBelow(view: ProjectView, measure: Measure, of: Pick<Tree, 'branches' | 'loose'>): Sum | null {
  return view.sum(measure, of, () =>
    total([
      ...of.branches.map((branch) => sumOfBranch(view, measure, branch)),
      ...of.loose.map((index) => sumOfIndicator(view, measure, index)),
    ]),
  );
}

/** What a branch declares, else what is below it. */
export function sumOfBranch(view: ProjectView, measure: Measure, branch: Branch): Sum | null {
  const declared = markOf(branch.group[measure]);
  return declared ? single(declared, view.decimals(measure)) : sumBelow(view, measure, branch);
}

/** The same over the indicators alone, whatever groups declare. */
export function sumOfIndicators(view: ProjectView, measure: Measure, places: readonly number[]): Sum | null {
  return view.sum(measure, places, () => total(places.map((index) => sumOfIndicator(view, measure, index))));
}

/** The share of the fund block, where the form gives it points. */
export function sumOfFund({ marks: { fund } }: ProjectView, measure: Measure): Sum | null {
  if (!fund) return null;
  const figure = fund[measure];
  return figure ? single(figure) : missing(fund.row.label);
}

function sumOfIndicator(view: ProjectView, measure: Measure, index: number): Sum | null {
  const figure = figureAt(view, measure, index);
  if (figure) return single(figure, view.decimals(measure));
  const indicator = view.project.indicators[index];
  return indicator && isMissing(view, measure, index) ? missing(indicator.name) : null;
}

function figureAt({ marks }: ProjectView, measure: Measure, index: number): Figure | null {
  return (measure === 'points' ? marks.points : marks.scores)[index] ?? null;
}

/** A score is missing where there are points to earn; points where the column is empty for an indicator in use. */
export function isMissing({ project, marks }: ProjectView, measure: Measure, index: number): boolean {
  const indicator = project.indicators[index];
  if (!indicator || indicator.isPart) return false;
  if (measure === 'score') return !marks.scores[index] && hasPoints(marks, index);
  return (
    indicator.points !== null && isEmpty(indicator.points) && !(isEmpty(indicator.target) && isEmpty(indicator.score))
  );
}
