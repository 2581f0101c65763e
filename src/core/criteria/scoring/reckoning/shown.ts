/** Values as an explanation shows them. */
import Big from 'big.js';
import type { Unit } from '../../../model';
import { formatFigure, quotient } from '../../../quantity';

const SHOWN_DECIMALS = 2;

/** A measure by its term, and the value. */
export interface Told {
  readonly term: string;
  readonly value: string;
}

/** A value in base units as people write it, in the unit of the clause. */
export function inUnit(value: Big, unit: Unit | null): string {
  if (!unit) return formatFigure(value.round(SHOWN_DECIMALS));
  const { symbol, factor } = unit.dimension === 'ratio' ? { symbol: '%', factor: 0.01 } : unit;
  // 12月 would be December.
  const written = symbol === '月' ? '个月' : symbol;
  return formatFigure(quotient(value, new Big(factor)).round(SHOWN_DECIMALS)) + written;
}
