import type { Block, Concept, Fact, Group, Indicator, IndicatorColumn, Stated } from '../../model';
import { cellFact, isFilled } from '../forms/facts';
import { Groups } from '../tables/groups';
import { groupKey, isNextGoal, isPartOf } from '../tables/complement';
import type { IndicatorTable } from '../tables/indicators';
import { withoutCode } from '../grid/wording';

/** The indicators of a project with what several tables say of them. */
export interface MergedTables {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly blocks: readonly Block[];
  readonly columns: readonly IndicatorColumn[];
  readonly facts: readonly Fact[];
}

/**
 * Puts the tables of one project together: `tables` one after another, and `extras` beside them. An extra table (an annex
 * with criteria, a list of goals) fills what the others leave open; what it states besides becomes a fact, so that the
 * two can be compared.
 */
export function mergeTables(tables: readonly IndicatorTable[], extras: readonly IndicatorTable[]): MergedTables {
  const indicators = tables.flatMap((table) => table.indicators);
  const facts = tables.flatMap((table) => table.facts);
  const columns = new Set(tables.flatMap((table) => table.columns));
  const groups = joinedGroups(tables);
  const places = firstBy(
    indicators,
    ({ name }) => withoutCode(name),
    (_, place) => place,
  );
  const groupNames = firstBy(
    groups,
    ({ name }) => groupKey(name),
    ({ name }) => name,
  );
  for (const extra of extras) {
    facts.push(...factsBeside(extra, tables, groups));
    facts.push(...(extra.ofGroups ? sumsOf(extra, groupNames) : beside(indicators, places, groupNames, extra)));
    for (const column of SUPPLIED) if (!extra.ofGroups && extra.columns.includes(column)) columns.add(column);
  }
  return { indicators, groups, blocks: joinedBlocks(tables), columns: [...columns], facts };
}

/** The whole of which a table is a part is looked for among so many. */
const MOST_WHOLES = 20;

/** The totals of a table that repeats a part of the whole are those of the group it repeats, or of nobody's. */
function factsBeside(extra: IndicatorTable, tables: readonly IndicatorTable[], groups: readonly Group[]): Fact[] {
  if (!tables.slice(0, MOST_WHOLES).some((table) => isPartOf(extra, table))) return [...extra.facts];
  const names = new Set(extra.indicators.map(({ name }) => withoutCode(name)));
  const all = tables.flatMap((table) => table.indicators);
  const group = groups.find(
    ({ indicators }) =>
      indicators.length === names.size && indicators.every((at) => names.has(withoutCode(all[at]?.name ?? ''))),
  );
  return extra.facts.flatMap((fact) => {
    if (fact.subject.kind !== 'project') return [fact];
    return group ? [{ ...fact, subject: { kind: 'group', name: group.name } as const }] : [];
  });
}

/** What is to be known of the first item of each key. */
function firstBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  valueOf: (item: Item, place: number) => Value,
): ReadonlyMap<string, Value> {
  const first = new Map<string, Value>();
  for (const [place, item] of items.entries()) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, valueOf(item, place));
  }
  return first;
}

/** Columns that an extra table may supply. */
const SUPPLIED: readonly IndicatorColumn[] = ['points', 'target', 'actual', 'criterion'];

type Rated = 'points' | 'target' | 'actual' | 'score' | 'scoreRate' | 'deductionRate';

const COMPARED: readonly (readonly [property: Rated, concept: Concept])[] = [
  ['points', 'points'],
  ['target', 'target'],
  ['actual', 'actual'],
  ['score', 'score'],
  ['scoreRate', 'scoreRate'],
  ['deductionRate', 'deductionRate'],
];
/** Rates follow from points and score, also where the whole prints none. */
const FOLLOWS: ReadonlySet<Concept> = new Set(['scoreRate', 'deductionRate']);
/** Longer texts in place of a value are explanations. */
const LONGEST_VALUE = 40;

/** Fills in what an extra table knows, and returns what it states of things that are stated already. */
function beside(
  indicators: Indicator[],
  places: ReadonlyMap<string, number>,
  groupNames: ReadonlyMap<string, string>,
  extra: IndicatorTable,
): Fact[] {
  const facts: Fact[] = [];
  for (const added of extra.indicators) {
    const place = places.get(withoutCode(added.name));
    const known = place === undefined ? undefined : indicators[place];
    if (known && place !== undefined) indicators[place] = completed(known, added);
    for (const [property, concept] of COMPARED) {
      const stated = added[property];
      if (!stated || !isComparable(stated) || (known?.[property] === null && !FOLLOWS.has(concept))) continue;
      facts.push(cellFact(concept, { kind: 'indicator', name: known?.name ?? added.name }, stated, added.name));
    }
  }
  for (const row of extra.groups) {
    const subject = { kind: 'group', name: groupNames.get(groupKey(row.name)) ?? row.name } as const;
    for (const concept of ['points', 'score'] as const)
      if (row[concept]) facts.push(cellFact(concept, subject, row[concept], row.name));
  }
  return facts;
}

/** What a table of groups states of each: 「产出｜35｜20.67｜59.06%」. */
function sumsOf(extra: IndicatorTable, groupNames: ReadonlyMap<string, string>): Fact[] {
  return extra.indicators.flatMap((row) => {
    const subject = { kind: 'group', name: groupNames.get(groupKey(row.name)) ?? row.name } as const;
    return (['points', 'score', 'scoreRate', 'deductionRate', 'deducted'] as const).flatMap((concept) => {
      const stated = row[concept];
      return stated && isFilled(stated) ? [cellFact(concept, subject, stated, row.name)] : [];
    });
  });
}

function completed(known: Indicator, added: Indicator): Indicator {
  return {
    ...known,
    points: known.points ?? added.points,
    target: known.target ?? added.target,
    actual: known.actual ?? added.actual,
    ...(known.reached || !added.reached ? {} : { reached: added.reached }),
    criterion: known.criterion?.value ? known.criterion : (added.criterion ?? known.criterion),
  };
}

function isComparable(stated: Stated): boolean {
  return isFilled(stated) && stated.value.kind !== 'unreadable' && stated.value.text.length <= LONGEST_VALUE;
}

function joinedBlocks(tables: readonly IndicatorTable[]): Block[] {
  let offset = 0;
  return tables.flatMap(({ blocks, indicators: own }) => {
    const first = offset;
    offset += own.length;
    return blocks.map((block) => ({ ...block, indicators: block.indicators.map((place) => first + place) }));
  });
}

function joinedGroups(tables: readonly IndicatorTable[]): Group[] {
  const [only, ...others] = tables;
  if (only && others.length === 0) return [...only.groups];
  let groups = new Groups();
  const goals = [groups];
  let offset = 0;
  for (const [nth, table] of tables.entries()) {
    if (nth > 0 && isOfAnotherGoal(table, tables.slice(0, nth))) goals.push((groups = new Groups()));
    for (const { level, name, parent, at, points, score, indicators } of table.groups) {
      groups.note(level, name, parent, at, { points, score });
      for (const index of indicators) groups.enter(level, name, parent, index + offset);
    }
    offset += table.indicators.length;
  }
  return goals.flatMap((goal) => goal.list());
}

/** 「产出指标（20分）」 of 年度绩效目标1 and again of 年度绩效目标2: two groups with points of their own, and no group named twice. */
function isOfAnotherGoal(table: IndicatorTable, above: readonly IndicatorTable[]): boolean {
  const before = above.at(-1);
  if (!before || !isNextGoal(table, before)) return false;
  const named = new Set(above.flatMap(({ groups }) => groups.flatMap((group) => (group.points ? [group.name] : []))));
  return table.groups.some(({ name, points }) => points !== null && named.has(name));
}
