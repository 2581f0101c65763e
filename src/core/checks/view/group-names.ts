/** Names of groups and parts, as they are compared. */
import { allBranches, type Branch, type Tree } from './tree';

/** Words that label a part without naming it: 「项目决策类指标」 is 决策. */
const LABELS = /\s|指标|情况|方面|^项目|[类（(][^)）]*[)）]?$/g;

/** Parts of the national frameworks, by the word that names each. 满意度 and 成本 come first: they stand inside others. */
const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['满意度', /满意度/],
  ['成本', /成本/],
  ['预算执行率', /执行率/],
  ['决策', /决策|投入/],
  ['过程', /过程|管理/],
  ['产出', /产出/],
  ['效益', /效益|效果/],
];

/** The part of the framework that a level-1 group is, or null where it is another. */
export function partOf(name: string): string | null {
  return PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** Finds the group a sentence means; null where it is none or may be several. */
export type BranchNames = (name: string) => Branch | null;

/** By the name as written, else by what is left of it without labels, if that is one group only. */
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
  return name.replace(LABELS, '');
}
