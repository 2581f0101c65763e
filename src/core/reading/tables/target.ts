import { isKnownUnit, readQuantity, unitOf } from '../../quantity';
import type { CellValue, Comparator, Quantity, Stated, Unit } from '../../model';
import { COMPARES, DIRECTIONS, LIMITS, REACHES } from '../../terms/comparators';
import { entriesOf } from '../../terms/matcher';
import type { Grid } from '../grid/grid';
import { columnAt, type Place, quantityAt, textOf } from '../grid/stated';
import { keyOf } from '../grid/wording';

/** What a column of signs may hold, as the sign that is put before the number; words of another kind say nothing here. */
const SIGN_OF: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };
/** A comparison is exact, a direction (正向) only says which way is better. */
const EXACT = signsOf([...entriesOf(COMPARES), ...entriesOf(REACHES), ...entriesOf(LIMITS)]);
const DIRECTION = signsOf(entriesOf(DIRECTIONS));

function signsOf(entries: readonly (readonly [word: string, comparator: Comparator])[]): ReadonlyMap<string, string> {
  return new Map(entries.map(([word, comparator]) => [keyOf(word), SIGN_OF[comparator]]));
}

/** The cells that together say a target: 「≥」 「95」 「%」. */
export interface TargetPlaces {
  readonly value: Place;
  readonly comparators: readonly Place[];
  readonly unit: Place | null;
}

/** The target of a row, its comparator and unit taken from cells of their own where the value does not name them. */
export function targetAt(grid: Grid, places: TargetPlaces): Stated {
  const stated = unitAsLeftOpen(quantityAt(grid, places.value));
  const sign = signAmong(grid, places.comparators);
  const unit = places.unit ? unitTextIn(grid, places.unit) : '';
  if (sign === null && unit === '') return stated;
  return { ...stated, value: combined(stated.value, sign, unit) };
}

/** 「公里」, 「≧ %」: the unit the template printed, with no figure before it, is a target that was left open. */
function unitAsLeftOpen(stated: Stated): Stated {
  const { value } = stated;
  const text = keyOf(value.text).replace(LEADING_SIGN, '');
  if (value.kind === 'blank' || value.kind === 'number' || text === '' || !isKnownUnit(text)) return stated;
  return { ...stated, value: { kind: 'unreadable', text: value.text, reason: 'placeholder' } };
}

const LEADING_SIGN = /^[≥≤≧≦<>=]+/;

/** The actual value of a row in the unit of its unit column. */
export function actualAt(grid: Grid, place: Place, unit: Place | null): Stated {
  return quantityAt(grid, place, unit ? unitIn(grid, unit) : null);
}

function combined(quantity: Quantity, sign: string | null, unit: string): Quantity {
  if (quantity.kind !== 'number' && quantity.kind !== 'range' && quantity.kind !== 'date') return quantity;
  const hasSign = quantity.kind === 'range' || quantity.comparator !== null;
  const hasUnit = quantity.kind === 'date' || quantity.unit !== null;
  const text = (hasSign ? '' : (sign ?? '')) + quantity.text + (hasUnit ? '' : unit);
  const whole = readQuantity(text);
  if (whole.kind === quantity.kind && (hasUnit || unit === '' || unitFound(whole))) return whole;
  return inParts(quantity, sign, unit);
}

function unitFound(quantity: Quantity): boolean {
  return (quantity.kind === 'number' || quantity.kind === 'range') && quantity.unit !== null;
}

const COMPARATORS = new Map<string, Comparator>([
  ['≥', '>='],
  ['≤', '<='],
  ['=', '='],
  ['>', '>'],
  ['<', '<'],
]);

/** For units the wording of which no figure is written with, such as 「人/公里」 or 「项（个）」. */
function inParts(quantity: Quantity, sign: string | null, unit: string): Quantity {
  if (quantity.kind !== 'number') return quantity;
  const comparator = quantity.comparator ?? COMPARATORS.get(sign ?? '') ?? null;
  return {
    ...quantity,
    text: (quantity.comparator ? '' : (sign ?? '')) + quantity.text + unit,
    comparator,
    unit: quantity.unit ?? unitOf(unit),
  };
}

/** Of several columns the one that compares most exactly: 等于 goes before 正向. */
function signAmong(grid: Grid, places: readonly Place[]): string | null {
  for (const signs of [EXACT, DIRECTION]) {
    for (const place of places) {
      const value = grid.value(place.row, columnAt(grid, place));
      const sign = typeof value === 'string' ? signs.get(keyOf(value)) : undefined;
      if (sign !== undefined) return sign;
    }
  }
  return null;
}

function unitTextIn(grid: Grid, place: Place): string {
  const text = cellText(grid.value(place.row, columnAt(grid, place)));
  return unitOf(text) ? text : '';
}

function unitIn(grid: Grid, place: Place): Unit | null {
  const text = cellText(grid.value(place.row, columnAt(grid, place)));
  return text === '' ? null : unitOf(text);
}

function cellText(value: CellValue): string {
  return typeof value === 'string' ? textOf(value) : '';
}
