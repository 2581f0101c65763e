/** Names of groups and parts, as they are compared. */
import type { Branch, Tree } from './tree';
import { allBranches } from './tree';

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

/** The group a sentence means: by its name as written, else by what is left without labels, if that is one group only. */
export function branchNamed(tree: Tree, name: string): Branch | null {
  const all = allBranches(tree);
  const exact = all.filter(({ group }) => group.name === name);
  const [found, ...others] = exact.length > 0 ? exact : all.filter(({ group }) => bare(group.name) === bare(name));
  return found && others.length === 0 ? found : null;
}

function bare(name: string): string {
  return name.replace(LABELS, '');
}
