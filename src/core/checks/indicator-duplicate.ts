import { groupBy } from '../group-by';
import { inBase } from '../quantity';
import type { Indicator, Stated } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { bareName } from './view/indicator-names';

/** The same indicator twice: under two groups, or in one group with the same target. */
export const indicatorDuplicate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'indicator-duplicate',
    severity: 'warning',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号：指标应当互不重复',
  },

  *run({ project }) {
    const named = project.indicators.filter(
      (indicator) => !indicator.isPart && !isUnused(indicator) && bareName(indicator.name).length >= SHORTEST_NAME,
    );
    const byName = groupBy(named, ({ name }) => bareName(name));
    const patterns = patternsIn([...byName.values()].filter((same) => same.length > 1));
    for (const same of byName.values())
      yield pairsOf(same).some((pair) => patterns.has(pair)) ? null : repetition(same);
  },
};

/** A row that the form offers and nobody used: all it says is the group it stands in. */
function isUnused({ name, level1, level2, target, actual, score }: Indicator): boolean {
  if (name !== level2 && name !== level1) return false;
  return [target, actual, score].every((stated) => (stated?.value.kind ?? 'blank') === 'blank');
}

/** Shorter names say nothing of their own: 「其他」. */
const SHORTEST_NAME = 3;

/**
 * Tables by lots or places ask the same of each: two groups that share several names repeat a pattern. A table that is
 * printed again on another sheet repeats everything. Gives the pairs of such groups.
 */
function patternsIn(repeated: readonly (readonly Indicator[])[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const pair of repeated.flatMap(pairsOf)) (once.has(pair) ? again : once).add(pair);
  return again;
}

/** A name in more groups is looked at in the first of them. */
const MOST_GROUPS = 12;

/** Every two groups that a name stands in. */
function pairsOf(same: readonly Indicator[]): string[] {
  const groups = [...new Set(same.map(({ level1, level2 }) => `${level1}\n${level2}`))].slice(0, MOST_GROUPS).sort();
  return groups.flatMap((first, place) => groups.slice(place + 1).map((second) => JSON.stringify([first, second])));
}

/** The first row that says again what a row above it on its sheet says. */
function repetition(same: readonly Indicator[]): Found | null {
  const above = new Map<string, Earlier>();
  for (const later of same) {
    const earlier = above.get(later.at.sheet);
    if (!earlier) above.set(later.at.sheet, new Earlier(later));
    else {
      const twin = earlier.withTarget(later);
      if (twin) return describe(twin, later);
      const other = earlier.inOtherGroup(later);
      if (other && bareName(later.name).length >= SHORTEST_TELLING) return otherTarget(other, later);
      earlier.add(later);
    }
  }
  return null;
}

/** Rows of one name on one sheet, by what tells whether another one repeats them: the first of each. */
class Earlier {
  readonly #first: Indicator;
  readonly #byTarget = new Map<string, Indicator>();

  constructor(first: Indicator) {
    this.#first = first;
    this.add(first);
  }

  add(indicator: Indicator): void {
    const target = targetKey(indicator.target);
    if (!this.#byTarget.has(target)) this.#byTarget.set(target, indicator);
  }

  withTarget({ target }: Indicator): Indicator | null {
    return this.#byTarget.get(targetKey(target)) ?? null;
  }

  inOtherGroup(indicator: Indicator): Indicator | null {
    return groupName(this.#first) === groupName(indicator) ? null : this.#first;
  }
}

/** Shorter names are common to many things: 合格率, 及时率. */
const SHORTEST_TELLING = 5;

function describe(first: Indicator, later: Indicator): Found {
  const [group, other] = [groupName(first), groupName(later)];
  const found = { at: later.at, related: [first.at], subject: later.name };
  if (group === other) return { ...found, message: 'same-group', data: { indicator: later.name, group } };
  return { ...found, message: 'two-groups', data: { indicator: later.name, group, other } };
}

/** With another target it may be another requirement. */
function otherTarget(first: Indicator, later: Indicator): Found {
  const data = { indicator: later.name, group: groupName(first), other: groupName(later) };
  const found = { at: later.at, related: [first.at], subject: later.name, data };
  return { ...found, message: 'other-target', severity: 'info' };
}

/** Figures by what they are worth, everything else as it is written. */
function targetKey(target: Stated | null): string {
  return target?.value.kind === 'number' ? `= ${inBase(target.value).toFixed()}` : (target?.value.text ?? '');
}

function groupName({ level1, level2 }: Indicator): string {
  return level2 || level1;
}
