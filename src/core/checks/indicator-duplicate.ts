import { inBase } from '../quantity';
import type { Indicator, Stated } from '../model';
import type { Found, ProjectCheck } from './engine/check';
import { bareName } from './base/indicator-names';

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
    const byName = new Map<string, Indicator[]>();
    for (const indicator of project.indicators) {
      const name = bareName(indicator.name);
      if (indicator.isPart || name.length < SHORTEST_NAME) continue;
      const known = byName.get(name);
      if (known) known.push(indicator);
      else byName.set(name, [indicator]);
    }
    const repeated = [...byName.values()].filter((same) => same.length > 1);
    for (const same of byName.values()) yield isPattern(same, repeated) ? null : repetition(same);
  },
};

/** Shorter names say nothing of their own: 「其他」. */
const SHORTEST_NAME = 3;

/**
 * Tables by lots or places ask the same of each: two groups that share several names repeat a pattern. A table that is
 * printed again on another sheet repeats everything.
 */
function isPattern(same: readonly Indicator[], repeated: readonly (readonly Indicator[])[]): boolean {
  const groups = groupsOf(same);
  if (groups.size === 1) return false;
  return repeated.some(
    (others) => others !== same && [...groupsOf(others)].filter((group) => groups.has(group)).length > 1,
  );
}

function groupsOf(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(indicators.map(({ level1, level2 }) => `${level1}\n${level2}`));
}

function repetition(same: readonly Indicator[]): Found | null {
  for (const [index, later] of same.entries()) {
    const earlier = same.slice(0, index).filter(({ at }) => at.sheet === later.at.sheet);
    const twin = earlier.find(({ target }) => isSameTarget(target, later.target));
    if (twin) return describe(twin, later);
    const other = earlier.find((indicator) => groupName(indicator) !== groupName(later));
    if (other && bareName(later.name).length >= SHORTEST_TELLING) return otherTarget(other, later);
  }
  return null;
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

function isSameTarget(a: Stated | null, b: Stated | null): boolean {
  if (a?.value.kind === 'number' && b?.value.kind === 'number') return inBase(a.value).eq(inBase(b.value));
  return (a?.value.text ?? '') === (b?.value.text ?? '');
}

function groupName({ level1, level2 }: Indicator): string {
  return level2 || level1;
}
