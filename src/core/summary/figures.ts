/** Figures as cells: exact decimals until here, a JS number only in the cell. */
import type { Big } from 'big.js';
import type { CellRef, Stated } from '../model';
import { roundHalfUp } from '../quantity';
import type { Content } from './layout';

/** Stands for a figure that is not known; a cell that was left blank stays blank. */
export const UNKNOWN = '—';

/** Decimals of money in 万元 that are kept: a fen is 0.000001 万元. */
const MONEY_KEPT = 6;

export type ShowFigure = (value: Big | null) => Content;

/** Points and scores, with the decimals that the finest of `all` has (two at most), so that a column lines up. */
export function pointsLike(all: Iterable<Big | null>): ShowFigure {
  return figureColumn(all, 0, 2, 2);
}

/** Money in 万元 with thousands separators, two to four decimals as the finest of `all` needs. */
export function moneyLike(all: Iterable<Big | null>): ShowFigure {
  return figureColumn(all, 2, 4, MONEY_KEPT);
}

/** A rate as it is printed: 0.9663 shown as 96.63%. Rounded in decimal, so that what is shown is what the cell holds. */
export function rate(value: Big | null): Content {
  return value === null
    ? { value: UNKNOWN, style: 'percent' }
    : { value: Number(roundHalfUp(value, 4)), style: 'percent', format: '0.00%' };
}

export function count(value: number): Content {
  return { value, style: 'number', format: '#,##0' };
}

/** Text as written; none leaves the cell blank. */
export function text(value: string, link?: CellRef): Content {
  return { value: value === '' ? null : value, style: 'text', ...(link && { link }) };
}

/** What a cell of the table says, as written. */
export function written(stated: Stated | null): Content {
  return text(stated?.value.text ?? '');
}

function figureColumn(all: Iterable<Big | null>, fewest: number, most: number, kept: number): ShowFigure {
  let decimals = fewest;
  for (const value of all) if (value) decimals = Math.max(decimals, Math.min(most, decimalsOf(value)));
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return (value) =>
    value === null
      ? { value: UNKNOWN, style: 'number' }
      : { value: Number(roundHalfUp(value, kept)), style: 'number', format };
}

function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** Nothing: a cell that stays blank. */
export const blank: Content = { value: null, style: 'text' };

/** A figure that is written in words or as it stands in the workbook, set like a number. */
export function figure(value: string, link?: CellRef): Content {
  return { value: value === '' ? null : value, style: 'number', ...(link && { link }) };
}

/** The same content, standing out; what is unknown stays as it is. */
export function strong(content: Content): Content {
  return content.value === UNKNOWN ? content : { ...content, style: 'strong' };
}
