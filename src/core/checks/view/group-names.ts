/** Names of groups and parts, as they are compared. */
import { withoutCode } from '../../reading/grid/wording';
import { AROUND_GROUPS, PARTS } from '../../terms/groups';
import { holding } from '../../terms/search';
import { allBranches, type Branch, type Tree } from './tree';

const PART_NAMES = PARTS.map(([name, words]) => [name, holding(words)] as const);

/** The part of the framework that a level-1 group is, or null where it is another. */
export function partOf(name: string): string | null {
  return PART_NAMES.find(([, names]) => names(name))?.[0] ?? null;
}

/** Finds the group a sentence means; null where it is none or may be several. */
export type BranchNames = (name: string) => Branch | null;

/** By the name as written, else by what is left of it without codes and labels, if that is one group only. */
export function branchNames(tree: Tree): BranchNames {
  const all = allBranches(tree);
  const asWritten = uniqueBy(all, (name) => name);
  const withoutLabels = uniqueBy(all, bare);
  return (name) => {
    const found = asWritten.get(name);
    return found === undefined ? (withoutLabels.get(bare(name)) ?? null) : found;
  };
}

/** Null for a name that several have. */
function uniqueBy(all: readonly Branch[], key: (name: string) => string): ReadonlyMap<string, Branch | null> {
  const map = new Map<string, Branch | null>();
  for (const branch of all) map.set(key(branch.group.name), map.has(key(branch.group.name)) ? null : branch);
  return map;
}

function bare(name: string): string {
  return withoutCode(name).replace(AROUND_GROUPS, '');
}
