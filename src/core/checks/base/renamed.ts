/** Indicators that a list of goals calls otherwise than the table of scores. */
import type { Fact, Indicator, Project } from '../../model';
import { bareIndicatorName, sameBareName } from './same-value';

export interface Renamed {
  readonly indicator: Indicator;
  /** The target in the list of goals; its `words` are the name there. */
  readonly goal: Fact;
}

/**
 * Pairs of one place and one target under two names: between the same neighbours both lists have as many indicators that
 * the other one does not know, with the same targets in the same order.
 */
export function renamed(project: Project): Renamed[] {
  const goals = project.facts.filter(isGoal);
  const sheets = new Set(goals.map(({ at }) => at.sheet));
  return [...sheets].flatMap((sheet) =>
    renamedIn(
      project.indicators,
      goals.filter(({ at }) => at.sheet === sheet),
    ),
  );
}

function isGoal({ concept, source, subject }: Fact): boolean {
  return concept === 'target' && source === 'cell' && subject.kind === 'indicator';
}

/** Comparing every name with every other is left alone in tables beyond all that people fill in. */
const MOST_PAIRS = 1_000_000;

function renamedIn(all: readonly Indicator[], goals: readonly Fact[]): Renamed[] {
  if (all.length * goals.length > MOST_PAIRS) return [];
  const rows = all.map((indicator): Named<Indicator> => ({ item: indicator, name: bareIndicatorName(indicator.name) }));
  const listed = goals.map((goal): Named<Fact> => ({ item: goal, name: bareIndicatorName(nameOf(goal)) }));
  const inTable = gaps(rows, listed);
  const inGoals = gaps(listed, rows);
  return inTable.flatMap((gap) => {
    const goalGap = inGoals.find((other) => isSameGap(gap, other));
    const isSame =
      goalGap?.between.every((goal, place) => targetOf(gap.between[place]) === goal.quantity.text) ?? false;
    return isSame ? gap.between.flatMap((indicator, place) => pair(indicator, goalGap?.between[place])) : [];
  });
}

interface Named<Item> {
  readonly item: Item;
  readonly name: string;
}

function pair(indicator: Indicator, goal: Fact | undefined): Renamed[] {
  return goal ? [{ indicator, goal }] : [];
}

interface Gap<Item> {
  /** Names of the neighbours that both lists know; empty at the beginning and the end. */
  readonly after: string;
  readonly before: string;
  readonly between: readonly Item[];
}

/** What stands between neighbours that the other list knows, too. */
function gaps<Item>(items: readonly Named<Item>[], others: readonly Named<unknown>[]): Gap<Item>[] {
  const found: Gap<Item>[] = [];
  let between: Item[] = [];
  let after = '';
  for (const { item, name } of items) {
    if (!others.some((other) => sameBareName(other.name, name))) {
      between.push(item);
      continue;
    }
    if (between.length > 0 && after !== '') found.push({ after, before: name, between });
    after = name;
    between = [];
  }
  return found;
}

function isSameGap(a: Gap<Indicator>, b: Gap<Fact>): boolean {
  const isBetweenSame = sameBareName(a.after, b.after) && sameBareName(a.before, b.before);
  return isBetweenSame && a.between.length === b.between.length;
}

function nameOf({ subject }: Fact): string {
  return subject.kind === 'indicator' ? subject.name : '';
}

function targetOf(indicator: Indicator | undefined): string | null {
  return indicator?.target?.value.text ?? null;
}
