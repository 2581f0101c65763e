import type { Quantity } from '../../../src/core/model';
import { dayOf } from '../../../src/core/quantity/calendar';

function day(serial: number): string {
  const { year, month, day: date } = dayOf(serial);
  return `${String(year)}-${String(month)}-${String(date)}`;
}

/** A quantity in one line: what it is, as a table of expectations writes it. */
export function show(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number': {
      const { comparator, approximate, value, decimals, unit } = quantity;
      const sign = (comparator ?? '') + (approximate ? '~' : '');
      return `${sign}${value.toFixed(decimals)}${unit ? ` ${unit.symbol}` : ''}`;
    }
    case 'range':
      return `${quantity.low.toFixed()}..${quantity.high.toFixed()}${quantity.unit ? ` ${quantity.unit.symbol}` : ''}`;
    case 'date':
      return `${quantity.comparator ?? ''}${day(quantity.from)}..${day(quantity.to)}`;
    case 'words':
      return quantity.achievement ?? 'words';
    case 'unreadable':
      return quantity.reason;
    default:
      return quantity.kind;
  }
}
