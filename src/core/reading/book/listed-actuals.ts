/** What lists of single things say of indicators: 采购清单 of 购置灭火防护服, and the total of 参保人数. */
import Big from 'big.js';
import type { Fact, FigureTable, Indicator, NumberQuantity, Stated } from '../../model';
import { inBase, meets, point, readQuantity, roundedInterval } from '../../quantity';
import { listsDone, NUMBERS_OF_ROWS, thingOf, withoutScale } from '../../terms/bought';
import { saysTotal } from '../../terms/figures';
import { cellFact } from '../forms/facts';
import { keyOf, withoutNotes } from '../grid/wording';

/** Shorter names are parts of many. */
const SHORTEST_THING = 3;
/** So many rows say what the indicators say before another one is held against its own. */
const FEWEST_SAME = 2;
/** More indicators and rows are compared with nobody's names. */
const MOST_ROWS = 500;
/** Fewer digits come out the same at another place by chance. */
const FEWEST_DIGITS = 4;
const SHIFTS = [-4, -3, -2, -1, 1, 2, 3, 4].map((places) => new Big(10).pow(places));

export function listedActuals(tables: readonly FigureTable[], indicators: readonly Indicator[]): Fact[] {
  return tables.flatMap((table) => [...ofRows(table, indicators), ...ofTotals(table, indicators)]);
}

/** A row a thing, counted in the unit of its row: one that differs, where all others of the list are the same. */
function ofRows({ at, rows, columns, cells }: FigureTable, indicators: readonly Indicator[]): Fact[] {
  const [column, ...others] = columns.flatMap(({ label }, place) =>
    NUMBERS_OF_ROWS.test(withoutNotes(keyOf(label))) ? [place] : [],
  );
  if (column === undefined || others.length > 0 || rows.length > MOST_ROWS) return [];
  const pairs = indicators.slice(0, MOST_ROWS).flatMap((indicator) => {
    const thing = keyOf(thingOf(indicator.name));
    const actual = numberOf(indicator.actual);
    const named = rows.flatMap(({ label }, row) => (isThing(keyOf(label), thing) ? [row] : []));
    const [row, ...more] = named;
    const stated = row === undefined ? null : (cells[row]?.[column] ?? null);
    const unit = rows[row ?? -1]?.unit ?? '';
    if (!actual || !stated || row === undefined || more.length > 0) return [];
    if (unit === '' || !actual.text.endsWith(unit)) return [];
    const isSame = stated.value.value.eq(actual.value);
    // A list of what was planned has the targets.
    const isPlan = !isSame && !listsDone(at.sheet) && isTarget(stated.value, indicator.target);
    return isPlan ? [] : [{ indicator, row, stated, unit, isSame }];
  });
  const isOnce = pairs.every(({ row }, nth) => pairs.findIndex((other) => other.row === row) === nth);
  const same = pairs.filter(({ isSame }) => isSame).length;
  if (!isOnce || same < FEWEST_SAME || pairs.length - same > 1) return [];
  return pairs.map(({ indicator, stated, unit, row }) => factOf(indicator, stated, unit, rows[row]?.label ?? ''));
}

function isTarget({ value }: NumberQuantity, target: Stated | null): boolean {
  return target?.value.kind === 'number' && target.value.value.eq(value);
}

function isThing(label: string, thing: string): boolean {
  if (Math.min(label.length, thing.length) < SHORTEST_THING) return false;
  return label.endsWith(thing) || thing.endsWith(label);
}

/** The total of a column that an indicator is named by, where it is the actual value or that with its point in another place: 324.62万人 of 324618. */
function ofTotals({ rows, columns, cells }: FigureTable, indicators: readonly Indicator[]): Fact[] {
  const last = rows.length - 1;
  if (last < 1 || !saysTotal(keyOf(rows[last]?.label ?? ''))) return [];
  return columns.flatMap(({ label }, column) => {
    const name = withoutNotes(keyOf(label));
    const stated = cells[last]?.[column];
    const [indicator, ...others] = indicators.filter((one) => name.length > SHORTEST_THING && one.name.endsWith(name));
    const actual = indicator ? numberOf(indicator.actual) : null;
    if (!stated || !indicator || !actual || others.length > 0 || actual.unit?.dimension !== 'count') return [];
    if (actual.value.c.length < FEWEST_DIGITS) return [];
    const all = inBase(stated.value);
    const isMeant = (value: Big) => meets(roundedInterval(actual), point(value));
    if (!isMeant(all) && !SHIFTS.some((shift) => isMeant(all.times(shift)))) return [];
    return [factOf(indicator, stated, withoutScale(actual.unit.symbol), name)];
  });
}

function factOf({ name }: Indicator, { value, at }: Stated<NumberQuantity>, unit: string, words: string): Fact {
  const text = value.unit === null ? `${value.text}${unit}` : value.text;
  return cellFact('actual', { kind: 'indicator', name }, { value: readQuantity(text), at }, words);
}

function numberOf(stated: Stated | null): NumberQuantity | null {
  return stated?.value.kind === 'number' && stated.value.comparator === null ? stated.value : null;
}
