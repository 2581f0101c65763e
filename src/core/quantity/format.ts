import Big from 'big.js';

/** Rounded half up, away from zero, as scores are. */
export function roundHalfUp(value: Big, decimals: number): Big {
  return decimalsOf(value) <= decimals ? value : value.round(decimals, Big.roundHalfUp);
}

/** value × 10^places: the decimal point moves, the digits stay. */
export function shifted(value: Big, places: number): Big {
  const moved = new Big(value);
  if (moved.c[0] !== 0) moved.e += places;
  return moved;
}

/** A figure as people write it: `1507.45`, never with an exponent; without trailing zeros unless `decimals` is given. */
export function formatFigure(value: Big, decimals?: number): string {
  const text = decimals === undefined ? value.toFixed() : value.toFixed(decimals, Big.roundHalfUp);
  return text.startsWith('-') && /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/** A share as a percentage: 0.9663 → `96.63%`. */
export function formatRate(value: Big, decimals = 2): string {
  return `${formatFigure(shifted(value, 2), decimals)}%`;
}

/** Digits an Excel cell keeps; what a double has beyond them is noise of binary arithmetic (0.1 + 0.2). */
const CELL_DIGITS = 15;

/** The number a cell shows: 96.63 stays 96.63, 0.30000000000000004 is 0.3. */
export function toBig(value: number): Big {
  const shortest = String(value);
  return new Big(shortest.length <= CELL_DIGITS ? shortest : value.toPrecision(CELL_DIGITS));
}

/** Digits after the point of a value without trailing zeros. */
export function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
