/** Which project of one workbook is which of the other. */
import { groupBy } from '../group-by';
import type { ScoredProject } from '../model';
import { bareName } from '../reading/book/names';
import { NameIndex } from '../reading/book/name-index';
import { shortName } from './names';

export interface ProjectMatch {
  readonly before: ScoredProject;
  readonly after: ScoredProject;
  readonly by: 'name' | 'only';
}

export interface MatchedProjects {
  readonly matches: readonly ProjectMatch[];
  readonly before: readonly ScoredProject[];
  readonly after: readonly ScoredProject[];
}

/**
 * By name, without the year and the word 项目; of one name in their order. Where each workbook has but one, they belong together unless
 * their names and their indicators both say that they are two.
 */
export function matchProjects(before: readonly ScoredProject[], after: readonly ScoredProject[]): MatchedProjects {
  const byName = named(before, after);
  const [one, other] = [byName.before, byName.after];
  const [only, otherOnly] = [one[0], other[0]];
  const isOnly = before.length === 1 && after.length === 1 && only !== undefined && otherOnly !== undefined;
  if (!isOnly || !mayBeOne(only, otherOnly)) return byName;
  return { matches: [{ before: only, after: otherOnly, by: 'only' }], before: [], after: [] };
}

function named(before: readonly ScoredProject[], after: readonly ScoredProject[]): MatchedProjects {
  const matches = new Map<ScoredProject, ProjectMatch>();
  const taken = new Set<ScoredProject>();
  const match = (one: ScoredProject, other: ScoredProject | undefined) => {
    if (!other || taken.has(other) || matches.has(one)) return;
    matches.set(one, { before: one, after: other, by: 'name' });
    taken.add(other);
  };
  const others = groupBy(after, keyOf);
  for (const [key, ones] of groupBy(before, keyOf)) {
    if (key !== '')
      ones.forEach((one, place) => {
        match(one, others.get(key)?.[place]);
      });
  }
  // A name that was shortened, where only one of each may be meant.
  const left = before.filter((project) => !matches.has(project) && keyOf(project) !== '');
  const index = new NameIndex(
    after.filter((project) => !taken.has(project)).map((project) => [keyOf(project), project]),
  );
  const back = new NameIndex(left.map((project) => [keyOf(project), project]));
  for (const one of left) {
    const other = index.only(keyOf(one));
    if (other && back.only(keyOf(other)) === one) match(one, other);
  }
  return {
    matches: before.flatMap((project) => matches.get(project) ?? []),
    before: before.filter((project) => !matches.has(project)),
    after: after.filter((project) => !taken.has(project)),
  };
}

function keyOf({ name }: ScoredProject): string {
  return bareName(name);
}

/** At least so much of the longer table has to stand in the other one for two names to mean one project. */
const SHARE = 0.6;

function mayBeOne(one: ScoredProject, other: ScoredProject): boolean {
  if (keyOf(one) === '' || keyOf(other) === '') return true;
  const [names, others] = [one, other].map(
    ({ indicators }) => new Set(indicators.map(({ name }) => shortName(name))),
  ) as [Set<string>, Set<string>];
  const shared = [...names].filter((name) => others.has(name)).length;
  return shared > 0 && shared >= SHARE * Math.max(names.size, others.size);
}
