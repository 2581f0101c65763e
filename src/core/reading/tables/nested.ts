import Big from 'big.js';
import type { Group, Indicator, Quantity, Stated } from '../../model';
import { addUp, formatFigure } from '../../quantity';

/** What is settled of a table: its indicators and groups, in points of the whole. */
export interface Settled {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
}

const HUNDRED = new Big(100);
/** One group whose parts add to 100 rather than to its points is a mistake, two are a system. */
const FEWEST_GROUPS = 2;

/**
 * Some forms weigh each level within the one above: 预算绩效 has a weight of 50, and the points below it add to 100. The figures say so: under every
 * group that has points the parts add to 100, and the groups themselves do too. Their points and scores are then shares of the group's; they are
 * given as points of the whole, so that sums, totals and grade are what the form means. 40 of 100 under a weight of 50 is 20.
 */
export function settleNested({ indicators, groups }: Settled): Settled {
  const byLevel2 = weights(groups, 2, (group) => sumOfPoints(indicators, group.indicators));
  const settled = scaled({ indicators, groups }, byLevel2, 2);
  const byLevel1 = weights(settled.groups, 1, (group) => sumBelow(settled, group));
  return scaled(settled, byLevel1, 1);
}

/** The groups of a level with the share of the whole that 100 of their parts are; empty where the figures do not all say so. */
function weights(groups: readonly Group[], level: 1 | 2, below: (group: Group) => Big | null): ReadonlyMap<Group, Big> {
  const own = groups.filter((group) => group.level === level && group.indicators.length > 0);
  const found = new Map<Group, Big>();
  for (const group of own) {
    const points = figureOf(group.points);
    if (!points || points.lte(0) || points.eq(HUNDRED) || !below(group)?.eq(HUNDRED)) return new Map();
    found.set(group, points.div(HUNDRED));
  }
  return found.size >= FEWEST_GROUPS && isWhole([...found.values()], level) ? found : new Map();
}

/** The groups of level 1 share the whole; those of level 2 add to that of each parent, which is looked at afterwards. */
function isWhole(shares: readonly Big[], level: 1 | 2): boolean {
  return level === 2 || addUp([...shares]).eq(1);
}

/** The sum of the level below: the groups of level 2 where all of them have points, the indicators elsewhere. */
function sumBelow({ indicators, groups }: Settled, group: Group): Big | null {
  const parts = groups.filter(({ level, parent }) => level === 2 && parent === group.name);
  const points = parts.flatMap((part) => figureOf(part.points) ?? []);
  return parts.length > 0 && points.length === parts.length ? addUp(points) : sumOfPoints(indicators, group.indicators);
}

function sumOfPoints(indicators: readonly Indicator[], places: readonly number[]): Big | null {
  const points = places.flatMap((place) => figureOf(indicators[place]?.points ?? null) ?? []);
  return points.length === 0 ? null : addUp(points);
}

function scaled({ indicators, groups }: Settled, shares: ReadonlyMap<Group, Big>, level: 1 | 2): Settled {
  if (shares.size === 0) return { indicators, groups };
  const byPlace = new Map(
    [...shares].flatMap(([group, share]) => group.indicators.map((place) => [place, share] as const)),
  );
  const byParent = new Map([...shares].map(([group, share]) => [group.name, share]));
  return {
    indicators: indicators.map((indicator, place) => {
      const share = byPlace.get(place);
      if (!share) return indicator;
      const { points, score, reviewScore } = indicator;
      return {
        ...indicator,
        points: times(points, share),
        score: times(score, share),
        reviewScore: times(reviewScore, share),
      };
    }),
    groups: groups.map((group) => {
      const share = level === 1 && group.level === 2 ? byParent.get(group.parent) : undefined;
      return share ? { ...group, points: times(group.points, share), score: times(group.score, share) } : group;
    }),
  };
}

function times(stated: Stated | null, share: Big): Stated | null {
  return stated && { ...stated, value: timesShare(stated.value, share) };
}

function timesShare(quantity: Quantity, share: Big): Quantity {
  if (quantity.kind !== 'number') return quantity;
  const value = quantity.value.times(share);
  const text = formatFigure(value);
  return { ...quantity, value, text, decimals: Math.max(quantity.decimals, text.split('.')[1]?.length ?? 0) };
}

function figureOf(stated: Stated | null): Big | null {
  return stated?.value.kind === 'number' ? stated.value.value : null;
}
