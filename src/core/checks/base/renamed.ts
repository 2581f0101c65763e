/** Indicators that a list of goals calls otherwise than the table of scores. */
import type { Fact, Indicator, Project } from '../../model';
import { sameIndicatorName } from './same-value';

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

function renamedIn(all: readonly Indicator[], goals: readonly Fact[]): Renamed[] {
  const inTable = gaps(all, ({ name }) => goals.some((goal) => sameIndicatorName(nameOf(goal), name)), nameOfRow);
  const inGoals = gaps(goals, (goal) => all.some(({ name }) => sameIndicatorName(name, nameOf(goal))), nameOf);
  return inTable.flatMap((gap) => {
    const goalGap = inGoals.find((other) => isSameGap(gap, other));
    const isSame =
      goalGap?.between.every((goal, place) => targetOf(gap.between[place]) === goal.quantity.text) ?? false;
    return isSame ? gap.between.flatMap((indicator, place) => pair(indicator, goalGap?.between[place])) : [];
  });
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
function gaps<Item>(
  items: readonly Item[],
  isKnown: (item: Item) => boolean,
  name: (item: Item) => string,
): Gap<Item>[] {
  const found: Gap<Item>[] = [];
  let between: Item[] = [];
  let after = '';
  for (const item of items) {
    if (!isKnown(item)) {
      between.push(item);
      continue;
    }
    if (between.length > 0 && after !== '') found.push({ after, before: name(item), between });
    after = name(item);
    between = [];
  }
  return found;
}

function isSameGap(a: Gap<Indicator>, b: Gap<Fact>): boolean {
  const isSameNeighbour = sameIndicatorName(a.after, b.after) || a.before === b.before;
  return isSameNeighbour && sameIndicatorName(a.before, b.before) && a.between.length === b.between.length;
}

function nameOf({ subject }: Fact): string {
  return subject.kind === 'indicator' ? subject.name : '';
}

function nameOfRow({ name }: Indicator): string {
  return name;
}

function targetOf(indicator: Indicator | undefined): string | null {
  return indicator?.target?.value.text ?? null;
}
