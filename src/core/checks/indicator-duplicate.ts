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
    const first = same.slice(0, index).find((earlier) => isSame(earlier, later));
    if (!first) continue;
    const [group, other] = [groupName(first), groupName(later)];
    const isOneGroup = group === other;
    const data = isOneGroup ? { indicator: later.name, group } : { indicator: later.name, group, other };
    const found = { data, at: later.at, related: [first.at], subject: later.name };
    return { ...found, message: isOneGroup ? 'same-group' : 'two-groups' };
  }
  return null;
}

/** With another target it is another requirement. */
function isSame(a: Indicator, b: Indicator): boolean {
  return a.at.sheet === b.at.sheet && isSameTarget(a.target, b.target);
}

function isSameTarget(a: Stated | null, b: Stated | null): boolean {
  if (a?.value.kind === 'number' && b?.value.kind === 'number') return inBase(a.value).eq(inBase(b.value));
  return (a?.value.text ?? '') === (b?.value.text ?? '');
}

function groupName({ level1, level2 }: Indicator): string {
  return level2 || level1;
}
