import { PERCENT, readQuantity } from '../../quantity';
import type { CellValue, Quantity, Stated, Unit } from '../../model';
import type { Grid } from './grid';
import { tidy } from './wording';

/** A place in a sheet; a heading that spans several columns leaves it open in which of them a value stands. */
export interface Place {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The column in which a place's value stands: the first that holds something, or else its first. */
export function columnAt(grid: Grid, { row, left, right }: Place): number {
  for (let column = left; column <= right; column++) if (grid.value(row, column) !== null) return column;
  return left;
}

/** The value of a place as a quantity; `unit` applies where the cell names none. */
export function quantityAt(grid: Grid, place: Place, unit: Unit | null = null): Stated {
  const column = columnAt(grid, place);
  const value = grid.value(place.row, column);
  return {
    value: readQuantity(value, { format: grid.format(place.row, column), unit }),
    at: grid.ref(place.row, column),
  };
}

/** The text of a place on one line; numbers as they are written, an error as its name. */
export function textAt(grid: Grid, place: Place): Stated<string> {
  const column = columnAt(grid, place);
  return { value: textOf(grid.value(place.row, column)), at: grid.ref(place.row, column) };
}

/** A cell's text on one line. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return tidy(value);
  if (value === null) return '';
  return typeof value === 'object' ? value.fault : readQuantity(value).text;
}

/** A text as it is typed, its line breaks kept: criteria and reasons are read line by line. */
export function proseAt(grid: Grid, place: Place): Stated<string> {
  const column = columnAt(grid, place);
  const value = grid.value(place.row, column);
  return { value: typeof value === 'string' ? value.trim() : textOf(value), at: grid.ref(place.row, column) };
}

/** Points or a score: 16, 「16分」, and a weight of 16 % are all sixteen of a hundred. */
export function pointsAt(grid: Grid, place: Place): Stated {
  return withValue(quantityAt(grid, place), asPoints);
}

/** Points that were taken: a plain figure or one in 分; a share of something else stays one. */
export function deductedAt(grid: Grid, place: Place): Stated {
  return withValue(quantityAt(grid, place), asDeducted);
}

export function asDeducted(quantity: Quantity): Quantity {
  return quantity.kind === 'number' && quantity.unit?.symbol === '分' ? { ...quantity, unit: null } : quantity;
}

function withValue(stated: Stated, change: (value: Quantity) => Quantity): Stated {
  const value = change(stated.value);
  return value === stated.value ? stated : { value, at: stated.at };
}

export function asPoints(quantity: Quantity): Quantity {
  if (quantity.kind !== 'number' || quantity.unit === null) return quantity;
  const isPoints = quantity.unit.symbol === '分' || quantity.unit.symbol === '%';
  return isPoints ? { ...quantity, unit: null } : quantity;
}

/** Up to here a bare number in a column of rates is a share of one: 0.9663, 1, 1.25. Under a heading with % only up to one. */
const HIGHEST_SHARE = 2;

/** A printed rate. 96.63, 96.63%, 0.9663 and the same number shown as a percent are one rate: 96.63 %. */
export function rateAt(grid: Grid, place: Place, unit: Unit | null): Stated {
  return withValue(quantityAt(grid, place), (value) => asRateOf(value, unit));
}

/** A number without a unit as the rate it is meant to be; `unit` is the percent sign of its heading or label. */
export function asRateOf(quantity: Quantity, unit: Unit | null): Quantity {
  if (quantity.kind !== 'number' || quantity.unit !== null) return quantity;
  const isShare = quantity.value.lte(unit?.symbol === '%' ? 1 : HIGHEST_SHARE);
  if (!isShare) return { ...quantity, unit: PERCENT };
  const decimals = Math.max(0, quantity.decimals - 2);
  return { ...quantity, value: quantity.value.times(100), decimals, unit: PERCENT };
}
