/** Indicators that a list of goals calls otherwise than the table of scores. */
import { groupBy } from '../../group-by';
import type { Fact, Indicator, Project } from '../../model';
import { NameIndex } from '../../reading/book/name-index';
import { bareIndicatorName, sameBareName } from '../view/indicator-names';

export interface Renamed {
  readonly indicator: Indicator;
  /** The target in the list of goals; its `words` are the name there. */
  readonly goal: Fact;
}

/**
 * Pairs of one place and one target under two names: between the same neighbours both lists have as many indicators that
 * the other one does not know, with the same targets in the same order.
 */
export function renamed({ facts, indicators }: Project): Renamed[] {
  const bySheet = groupBy(facts.filter(isGoal), ({ at }) => at.sheet);
  if (bySheet.size === 0) return [];
  const table = indicators.map((indicator): Named<Indicator> => named(indicator, indicator.name));
  const places = new NameIndex(table.map(({ name }, place) => [name, place] as const));
  return [...bySheet.values()].flatMap((goals) => renamedIn(table, places, goals));
}

function isGoal({ concept, source, subject }: Fact): boolean {
  return concept === 'target' && source === 'cell' && subject.kind === 'indicator';
}

function renamedIn(table: readonly Named<Indicator>[], places: NameIndex<number>, goals: readonly Fact[]): Renamed[] {
  const listed = goals.map((goal): Named<Fact> => named(goal, nameOf(goal)));
  const inTable = gaps(table, new Set(listed.flatMap(({ name }) => places.all(name))));
  const known = listed.flatMap(({ name }, place) => (places.has(name) ? [place] : []));
  const inGoals = new NameIndex(gaps(listed, new Set(known)).map((gap) => [gap.after, gap] as const));
  return inTable.flatMap((gap) => {
    const goalGap = inGoals.all(gap.after).find((other) => isSameGap(gap, other));
    return goalGap ? pairs(table.slice(gap.from, gap.to), listed.slice(goalGap.from, goalGap.to)) : [];
  });
}

/** The indicators with their goals; none where one of the targets is another. */
function pairs(rows: readonly Named<Indicator>[], goals: readonly Named<Fact>[]): Renamed[] {
  const found = rows.flatMap(({ item: indicator }, place): Renamed[] => {
    const goal = goals[place]?.item;
    return goal && indicator.target?.value.text === goal.quantity.text ? [{ indicator, goal }] : [];
  });
  return found.length === rows.length ? found : [];
}

interface Named<Item> {
  readonly item: Item;
  readonly name: string;
}

function named<Item>(item: Item, name: string): Named<Item> {
  return { item, name: bareIndicatorName(name) };
}

/** A stretch of a list that the other list does not know. */
interface Gap {
  /** Names of the neighbours that both lists know. */
  readonly after: string;
  readonly before: string;
  /** Its first place, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** What stands between neighbours that the other list knows, too. */
function gaps(items: readonly Named<unknown>[], known: ReadonlySet<number>): Gap[] {
  const places = [...known].sort((a, b) => a - b);
  return places.flatMap((to, index): Gap[] => {
    const last = places[index - 1];
    const [after, before] = [last === undefined ? '' : items[last]?.name, items[to]?.name];
    return last !== undefined && to - last > 1 && after && before !== undefined
      ? [{ after, before, from: last + 1, to }]
      : [];
  });
}

function isSameGap(a: Gap, b: Gap): boolean {
  return a.to - a.from === b.to - b.from && sameBareName(a.before, b.before);
}

function nameOf({ subject }: Fact): string {
  return subject.kind === 'indicator' ? subject.name : '';
}
