/** Whether two cells state one target or value of an indicator; what cannot be compared counts as the same. */
import type { Comparator, DateQuantity, NumberQuantity, Quantity } from '../../model';
import { contradicts } from './agreement';

export function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'number' && b.kind === 'number') return sameNumber(a, b);
  if (a.kind === 'date' && b.kind === 'date') return overlap(a, b);
  if (a.kind === 'range' && b.kind === 'range') return a.low.eq(b.low) && a.high.eq(b.high);
  return true;
}

function sameNumber(a: NumberQuantity, b: NumberQuantity): boolean {
  return !contradicts(a, b) && !isOpposite(a.comparator, b.comparator);
}

/** 「≥90%」 and 「90%」 set one target, 「≥90%」 and 「≤90%」 do not. */
function isOpposite(a: Comparator | null, b: Comparator | null): boolean {
  const [first, second] = [directionOf(a), directionOf(b)];
  return first !== null && second !== null && first !== second;
}

function directionOf(comparator: Comparator | null): 'up' | 'down' | null {
  if (comparator === '>=' || comparator === '>') return 'up';
  return comparator === '<=' || comparator === '<' ? 'down' : null;
}

/** 「2021年」 and 「2021年12月底前」 may mean one day. */
function overlap(a: DateQuantity, b: DateQuantity): boolean {
  return a.from <= b.to && b.from <= a.to;
}
