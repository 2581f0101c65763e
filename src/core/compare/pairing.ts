/** Which indicator of one workbook is which of the other. */
import { groupBy } from '../group-by';
import type { Indicator, UnclearNames } from '../model';
import { inBase } from '../quantity';
import { NameIndex } from '../reading/book/name-index';
import { groupKey, plainName, shortName } from './names';

/** An indicator with its place in its table. */
interface Row {
  readonly place: number;
  readonly indicator: Indicator;
}

/** Two places, and how they were found to be one. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly by: 'name' | 'guess';
}

export interface Pairing {
  readonly matches: readonly Match[];
  readonly unclear: readonly UnclearNames[];
  /** Places that belong to no other. */
  readonly dropped: readonly number[];
  readonly added: readonly number[];
}

/**
 * By name within the group, then by a name that stands once in each wherever it moved; what is left by a shortened name or by its target
 * within the group, where only one of each remains. Several of one name are taken in their order where both have as many of them; else
 * only those whose target tells them apart, and the others stay open: never crosswise. About n log n.
 */
export function pairIndicators(before: readonly Indicator[], after: readonly Indicator[]): Pairing {
  const left: Sides = { before: rowsOf(before), after: rowsOf(after) };
  const state = { matches: [] as Match[], unclear: [] as UnclearNames[], left };
  for (const nameOf of [plainName, shortName])
    inGroups(state, ({ indicator }) => JSON.stringify([groupKey(indicator), nameOf(indicator.name)]));
  for (const nameOf of [plainName, shortName])
    onlyOnes(state, ({ indicator }) => JSON.stringify([indicator.isPart, nameOf(indicator.name)]), 'name');
  byPartOfName(state);
  onlyOnes(state, targetKey, 'guess');
  return {
    matches: state.matches,
    unclear: state.unclear,
    dropped: state.left.before.map(({ place }) => place),
    added: state.left.after.map(({ place }) => place),
  };
}

interface Sides {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

interface State {
  readonly matches: Match[];
  readonly unclear: UnclearNames[];
  left: Sides;
}

/** Null where a row takes no part in a round. */
type Key = (row: Row) => string | null;

function rowsOf(indicators: readonly Indicator[]): Row[] {
  return indicators.map((indicator, place) => ({ place, indicator }));
}

function keyed(rows: readonly Row[], key: Key): Map<string | null, Row[]> {
  const groups = groupBy(rows, key);
  groups.delete(null);
  return groups;
}

/** Takes what was matched, and what has to stay open, out of what is left. */
function take(state: State, pairs: readonly (readonly [Row, Row])[], by: Match['by'], open: readonly Row[] = []): void {
  const gone = new Set<Row>([...pairs.flat(), ...open]);
  for (const [one, other] of pairs) state.matches.push({ before: one.place, after: other.place, by });
  state.left = {
    before: state.left.before.filter((row) => !gone.has(row)),
    after: state.left.after.filter((row) => !gone.has(row)),
  };
}

/** One of each, or as many of each in their order. */
function inGroups(state: State, key: Key): void {
  const others = keyed(state.left.after, key);
  const pairs: (readonly [Row, Row])[] = [];
  const open: Row[] = [];
  for (const [name, ones] of keyed(state.left.before, key)) {
    const same = others.get(name) ?? [];
    if (same.length === 0) continue;
    const { told, rest } = ones.length === same.length ? inOrder(ones, same) : byTarget(ones, same);
    pairs.push(...told);
    if (rest.before.length === 0 || rest.after.length === 0) continue;
    const of = (rows: readonly Row[]) => rows.map(({ indicator }) => indicator);
    state.unclear.push({ name: ones[0]?.indicator.name ?? '', before: of(rest.before), after: of(rest.after) });
    open.push(...rest.before, ...rest.after);
  }
  take(state, pairs, 'name', open);
}

interface Told {
  readonly told: readonly (readonly [Row, Row])[];
  readonly rest: Sides;
}

function inOrder(ones: readonly Row[], others: readonly Row[]): Told {
  const told = ones.flatMap((one, place) => {
    const other = others[place];
    return other ? [[one, other] as const] : [];
  });
  return { told, rest: { before: [], after: [] } };
}

/** Those whose target only one of each has. */
function byTarget(ones: readonly Row[], others: readonly Row[]): Told {
  const told = pairsOf(ones, others, ({ indicator }) => valueKey(indicator));
  const known = new Set<Row>(told.flat());
  const rest = (rows: readonly Row[]) => rows.filter((row) => !known.has(row));
  return { told, rest: { before: rest(ones), after: rest(others) } };
}

/** Pairs of rows of which each is the only one with its key. */
function pairsOf(ones: readonly Row[], others: readonly Row[], key: Key): (readonly [Row, Row])[] {
  const byKey = keyed(others, key);
  return [...keyed(ones, key)].flatMap(([name, [one, more]]) => {
    const [other, another] = byKey.get(name) ?? [];
    return one && other && !more && !another ? [[one, other] as const] : [];
  });
}

function onlyOnes(state: State, key: Key, by: Match['by']): void {
  take(state, pairsOf(state.left.before, state.left.after, key), by);
}

/** 设备购置 and 设备购置数量 within one group, where neither may be another. */
function byPartOfName(state: State): void {
  const groups = groupBy(state.left.after, ({ indicator }) => groupKey(indicator));
  const pairs: (readonly [Row, Row])[] = [];
  for (const [key, ones] of groupBy(state.left.before, ({ indicator }) => groupKey(indicator))) {
    const others = groups.get(key) ?? [];
    const [before, after] = [indexOf(ones), indexOf(others)];
    for (const one of ones) {
      const other = after.only(shortName(one.indicator.name));
      if (other && before.only(shortName(other.indicator.name)) === one) pairs.push([one, other]);
    }
  }
  take(state, pairs, 'guess');
}

function indexOf(rows: readonly Row[]): NameIndex<Row> {
  return new NameIndex(rows.map((row) => [shortName(row.indicator.name), row] as const));
}

/** Group, target and unit; null without a target that says something. */
function targetKey({ indicator }: Row): string | null {
  const value = valueKey(indicator);
  return value === null ? null : JSON.stringify([groupKey(indicator), value]);
}

/** 「≥95%」 and 0.95 as a percentage are one target, 95 台 is another. */
function valueKey({ target }: Indicator): string | null {
  const value = target?.value;
  switch (value?.kind) {
    case undefined:
    case 'blank':
    case 'notApplicable':
    case 'unreadable':
      return null;
    case 'number':
      return JSON.stringify([inBase(value).toFixed(), value.unit?.symbol ?? '', value.comparator ?? '']);
    default:
      return JSON.stringify([value?.kind, plainName(value?.text ?? '')]);
  }
}
