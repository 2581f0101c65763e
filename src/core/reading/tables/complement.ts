import type { Indicator, Stated } from '../../model';
import type { IndicatorTable } from './indicators';
import { bareGroup } from '../../terms/groups';
import { withoutCode } from '../grid/wording';

/** Share of a table's indicators that must be known for it to be about the same ones. */
const SAME_INDICATORS = 0.3;
/** Share of a table's rows that must be groups of another one for it to add that one up. */
const SAME_GROUPS = 0.6;

/**
 * Whether a table says more about the indicators of another one, such as the criteria in an annex or the targets in a
 * list of goals: it gives no scores, and at least some of its indicators are the other's.
 */
export function complements(table: IndicatorTable, scored: IndicatorTable): boolean {
  return isUnscored(table) && repeats(table, scored);
}

/** Whether a table is about indicators of another one. */
function repeats(table: IndicatorTable, other: IndicatorTable): boolean {
  return share(table, (name) => namesIn(other).indicators.has(withoutCode(name))) >= SAME_INDICATORS;
}

/** Whether the rows of a table are the groups of another one: 决策, 过程, 产出 and 效益 with their sums. */
export function summarises(table: IndicatorTable, detailed: IndicatorTable): boolean {
  if (!table.ofGroups) return false;
  return share(table, (name) => namesIn(detailed).groups.has(groupKey(name))) >= SAME_GROUPS;
}

/** A part is well below the whole. */
const LARGEST_PART = 0.8;

/**
 * Whether a scored table repeats rows of a larger one: 「决策指标得分情况」 beside the table of all. The figures say so, for two projects that use one
 * framework have the same names and scores of their own.
 */
export function isPartOf(table: IndicatorTable, whole: IndicatorTable): boolean {
  const { indicators } = table;
  if (indicators.length === 0 || indicators.length > LARGEST_PART * whole.indicators.length) return false;
  let known = byName.get(whole);
  if (!known)
    byName.set(whole, (known = new Map(whole.indicators.map((indicator) => [withoutCode(indicator.name), indicator]))));
  const others = known;
  const same = indicators.filter((part) => {
    const other = others.get(withoutCode(part.name));
    return other !== undefined && isSameFigure(part.points, other.points);
  });
  return same.length >= LARGEST_PART * indicators.length;
}

const byName = new WeakMap<IndicatorTable, ReadonlyMap<string, Indicator>>();

function isSameFigure(first: Stated | null, second: Stated | null): boolean {
  const [one, other] = [first?.value, second?.value];
  return one?.kind === 'number' && other?.kind === 'number' && one.value.eq(other.value);
}

function share({ indicators }: IndicatorTable, isKnown: (name: string) => boolean): number {
  return indicators.length === 0 ? 0 : indicators.filter(({ name }) => isKnown(name)).length / indicators.length;
}

/**
 * A second table goes on with the first, as after a page break, where that one was not added up and the two share no
 * group, unless it is the group the page broke in.
 */
export function continues(table: IndicatorTable, before: IndicatorTable): boolean {
  if (before.isClosed) return false;
  const [above, below] = [namesIn(before), namesIn(table)];
  const [first, ...others] = bothHave(above.level1, below.level1);
  if (first === undefined) return true;
  return others.length === 0 && above.level1.size > 1 && first === above.bottom && first === below.top;
}

/** 「年度绩效目标1（50分）」 and 「年度绩效目标2（30分）」 beside the tables: the goals of one project, each with indicators of its own. */
export function isNextGoal(table: IndicatorTable, before: IndicatorTable): boolean {
  const [last, next] = [before.blocks.at(-1), table.blocks[0]];
  if (before.isClosed || !last || !next || last.name === next.name) return false;
  const [first, second] = [last, next].map(({ name }) => name.replace(/\d{1,2}$/, ''));
  return first === second;
}

function bothHave(first: ReadonlySet<string>, second: ReadonlySet<string>): readonly string[] {
  const [few, many] = first.size < second.size ? [first, second] : [second, first];
  return [...few].filter((name) => many.has(name));
}

/** Whether a table has no score column, or nothing in it. */
export function isUnscored(table: IndicatorTable): boolean {
  return table.indicators.every(({ score }) => score?.value.kind !== 'number');
}

/** Whether a table says of some of its indicators what was reached. */
export function hasActuals(table: IndicatorTable): boolean {
  return table.indicators.some(({ actual }) => actual !== null && actual.value.kind !== 'blank');
}

/** A group by what tables of one framework call it. */
export function groupKey(name: string): string {
  return bareGroup(withoutCode(name));
}

interface Names {
  readonly indicators: ReadonlySet<string>;
  /** See `groupKey`. */
  readonly groups: ReadonlySet<string>;
  /** Groups of the first level as they are written, and the first and last of them. */
  readonly level1: ReadonlySet<string>;
  readonly top: string | undefined;
  readonly bottom: string | undefined;
}

/** A table is compared with every table beside it. */
const known = new WeakMap<IndicatorTable, Names>();

function namesIn(table: IndicatorTable): Names {
  let names = known.get(table);
  if (!names) {
    const indicators = new Set(table.indicators.map(({ name }) => withoutCode(name)));
    const groups = new Set(table.groups.map(({ name }) => groupKey(name)));
    const level1 = table.groups.filter(({ level }) => level === 1).map(({ name }) => name);
    names = { indicators, groups, level1: new Set(level1), top: level1[0], bottom: level1.at(-1) };
    known.set(table, names);
  }
  return names;
}

/** A name that stands in more tables tells nothing of which belong together. */
const MOST_TABLES = 100;

/** Tables by the names of their indicators and groups. */
export class TableNames {
  readonly #byIndicator = new Map<string, IndicatorTable[]>();
  readonly #byGroup = new Map<string, IndicatorTable[]>();

  constructor(tables: readonly IndicatorTable[]) {
    for (const table of tables) this.add(table);
  }

  add(table: IndicatorTable): void {
    const { indicators, groups } = namesIn(table);
    enter(this.#byIndicator, indicators, table);
    enter(this.#byGroup, groups, table);
  }

  /** The tables whose indicators a table is about, see `repeats`. */
  repeatedBy(table: IndicatorTable): readonly IndicatorTable[] {
    return sharing(table, SAME_INDICATORS, (name) => this.#byIndicator.get(withoutCode(name)) ?? []);
  }

  /** The tables that a table adds up, see `summarises`. */
  summarisedBy(table: IndicatorTable): readonly IndicatorTable[] {
    return table.ofGroups ? sharing(table, SAME_GROUPS, (name) => this.#byGroup.get(groupKey(name)) ?? []) : [];
  }
}

function enter(tables: Map<string, IndicatorTable[]>, names: Iterable<string>, table: IndicatorTable): void {
  for (const name of names) {
    const others = tables.get(name);
    if (!others) tables.set(name, [table]);
    else if (others.length < MOST_TABLES) others.push(table);
  }
}

/** The tables in which at least such a share of a table's names is known. */
function sharing(
  { indicators }: IndicatorTable,
  least: number,
  tablesOf: (name: string) => readonly IndicatorTable[],
): readonly IndicatorTable[] {
  const shared = new Map<IndicatorTable, number>();
  for (const { name } of indicators) {
    for (const table of tablesOf(name)) shared.set(table, (shared.get(table) ?? 0) + 1);
  }
  return [...shared].flatMap(([table, count]) => (count / indicators.length >= least ? [table] : []));
}

/** The tables that make up a project, and those that stand beside them because they repeat or add up the others. */
export function arrange(all: readonly IndicatorTable[]): { tables: IndicatorTable[]; extras: IndicatorTable[] } {
  if (all.length < 2) return { tables: [...all], extras: [] };
  const names = new TableNames(all);
  const places = new Map(all.map((table, place) => [table, place]));
  const unscored = new Set(all.filter(isUnscored));
  const isBeside = (table: IndicatorTable, place: number) => {
    const isFirst = (other: IndicatorTable) =>
      unscored.has(table) !== unscored.has(other)
        ? unscored.has(table)
        : other.indicators.length !== table.indicators.length
          ? other.indicators.length > table.indicators.length
          : (places.get(other) ?? 0) < place;
    return (
      names.summarisedBy(table).some((other) => other !== table) ||
      names.repeatedBy(table).some((other) => other !== table && isFirst(other))
    );
  };
  const beside = new Set(all.filter(isBeside));
  return { tables: all.filter((table) => !beside.has(table)), extras: [...beside] };
}
