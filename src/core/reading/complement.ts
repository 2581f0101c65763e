import type { IndicatorTable } from './indicators';
import { bareGroup } from './names';

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
export function repeats(table: IndicatorTable, other: IndicatorTable): boolean {
  const names = new Set(other.indicators.map(({ name }) => name));
  return share(table, (name) => names.has(name)) >= SAME_INDICATORS;
}

/** Whether the rows of a table are the groups of another one: 决策, 过程, 产出 and 效益 with their sums. */
export function summarises(table: IndicatorTable, detailed: IndicatorTable): boolean {
  if (!table.ofGroups) return false;
  const groups = new Set(detailed.groups.map(({ name }) => bareGroup(name)));
  return share(table, (name) => groups.has(bareGroup(name))) >= SAME_GROUPS;
}

function share({ indicators }: IndicatorTable, isKnown: (name: string) => boolean): number {
  return indicators.length === 0 ? 0 : indicators.filter(({ name }) => isKnown(name)).length / indicators.length;
}

/** Whether a table has no score column, or nothing in it. */
export function isUnscored(table: IndicatorTable): boolean {
  return table.indicators.every(({ score }) => score?.value.kind !== 'number');
}

/** The tables that make up a project, and those that stand beside them because they repeat or add up the others. */
export function arrange(all: readonly IndicatorTable[]): { tables: IndicatorTable[]; extras: IndicatorTable[] } {
  const isBeside = (table: IndicatorTable, place: number) =>
    all.some((other, otherPlace) => {
      if (other === table) return false;
      if (summarises(table, other)) return true;
      const [unscored, otherUnscored] = [isUnscored(table), isUnscored(other)];
      const isSecond = unscored === otherUnscored ? otherPlace < place : unscored;
      return isSecond && repeats(table, other);
    });
  const beside = new Set(all.filter(isBeside));
  return { tables: all.filter((table) => !beside.has(table)), extras: [...beside] };
}
