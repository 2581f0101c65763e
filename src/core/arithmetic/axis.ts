import Big from 'big.js';
import { compare } from '../quantity';
import type { Along, Block, Figure, Hint, Place } from './types';

/**
 * A block seen along its rows or along its columns: a line is one of them, a position a place in it. Figures are whole numbers
 * of the line's last digit, so that a double holds and adds them exactly.
 */
export interface Axis {
  readonly along: Along;
  readonly block: Block;
  readonly lines: number;
  readonly positions: number;
  /** By line and position; NaN where no figure stands. */
  readonly value: Float64Array;
  /** How far each may be off: half of its last digit, 0 where it is exact. */
  readonly half: Float64Array;
  /**
   * The step in which figures like this one go: 1000 among 12000 and 5000, 1 among 2.00 and 4.00, of which a tool wrote the zeros. What
   * a coincidence is worth is counted in these.
   */
  readonly grain: Float64Array;
  /** Digits behind the point that each line counts in. */
  readonly scale: Int32Array;
  /** 1 where every figure of the line, and their sum, is a whole number below 2^53. */
  readonly safe: Uint8Array;
  /** What words say of each position. */
  readonly hints: readonly (Hint | null)[];
  /** Positions that number the others (1 2 3, 2021 2022 2023): no figures stand there. */
  readonly numbering: Uint8Array;
}

const DIGITS_OF_BIG = 15;

export function placeOf(axis: Pick<Axis, 'along'>, line: number, position: number): Place {
  return axis.along === 'row' ? { row: line, column: position } : { row: position, column: line };
}

export function figureAt(axis: Axis, line: number, position: number): Figure | null {
  const { row, column } = placeOf(axis, line, position);
  return axis.block.cells[row]?.[column] ?? null;
}

/** A figure in units of 10^−scale, as near as a double comes. */
function scaled(value: Big, scale: number): number {
  const { c: digits, e: exponent, s: sign } = value;
  if (digits.length > DIGITS_OF_BIG) return Number(value) * 10 ** scale;
  let number = 0;
  for (const digit of digits) number = number * 10 + digit;
  const power = exponent + 1 - digits.length + scale;
  return sign * (power < 0 ? number / 10 ** -power : number * 10 ** power);
}

const ONE = new Big(1);
/** 1 2 3 alone may also be 1 + 2 = 3. */
const MIN_NUMBERING = 4;
const MIN_YEARS = 3;

/** 1 2 3 4 …, or 2021 2022 2023: whole numbers that count on by one and add up to nothing. */
function counts(figures: readonly Figure[]): boolean {
  const [first] = figures;
  if (!first || figures.length < (compare(first.value, ONE) === 0 ? MIN_NUMBERING : MIN_YEARS)) return false;
  return figures.every(({ value, decimals }, at) => {
    const before = figures[at - 1];
    return decimals <= 0 && (!before || compare(value.minus(before.value), ONE) === 0);
  });
}

/** The axis of rows and the axis of columns. */
export function axesOf(block: Block): readonly [Axis, Axis] {
  const rows = block.cells.length;
  const columns = block.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const numbered = { rows: new Uint8Array(rows), columns: new Uint8Array(columns) };
  for (let row = 0; row < rows; row++) {
    const figures = (block.cells[row] ?? []).filter((figure) => figure !== null);
    if (block.rows?.[row] === 'number' || counts(figures)) numbered.rows[row] = 1;
  }
  for (let column = 0; column < columns; column++) {
    const figures = block.cells.flatMap((row, at) => (numbered.rows[at] ? [] : (row[column] ?? [])));
    if (block.columns?.[column] === 'number' || counts(figures)) numbered.columns[column] = 1;
  }
  const digits = digitsOf(block, rows, columns);
  return [
    axisOf('row', block, [rows, columns], [numbered.rows, numbered.columns], [digits.rows, digits.columns]),
    axisOf('column', block, [columns, rows], [numbered.columns, numbered.rows], [digits.columns, digits.rows]),
  ];
}

/** The most digits behind the point that a figure of each row and column needs; negative for even tens. */
function digitsOf(block: Block, rows: number, columns: number): { rows: Int32Array; columns: Int32Array } {
  const digits = { rows: new Int32Array(rows).fill(LEAST_DIGITS), columns: new Int32Array(columns).fill(LEAST_DIGITS) };
  block.cells.forEach((cells, row) => {
    cells.forEach((figure, column) => {
      if (!figure || figure.value.c[0] === 0) return;
      const needed = digitsNeeded(figure.value);
      digits.rows[row] = Math.max(digits.rows[row] ?? 0, needed);
      digits.columns[column] = Math.max(digits.columns[column] ?? 0, needed);
    });
  });
  return digits;
}

const LEAST_DIGITS = -15;
const digitsNeeded = ({ c: digits, e: exponent }: Big): number => digits.length - 1 - exponent;

function axisOf(
  along: Along,
  block: Block,
  [lines, positions]: readonly [number, number],
  [skipped, numbering]: readonly [Uint8Array, Uint8Array],
  [lineDigits, digits]: readonly [Int32Array, Int32Array],
): Axis {
  const value = new Float64Array(lines * positions).fill(NaN);
  const half = new Float64Array(lines * positions);
  const grain = new Float64Array(lines * positions).fill(1);
  const scale = new Int32Array(lines);
  const safe = new Uint8Array(lines);
  const hints = Array.from({ length: positions }, (_, at) => block[along === 'row' ? 'columns' : 'rows']?.[at] ?? null);
  const axis: Axis = { along, block, lines, positions, value, half, grain, scale, safe, hints, numbering };
  for (let line = 0; line < lines; line++) if (!skipped[line]) fill(axis, line, lineDigits[line] ?? 0, digits);
  return axis;
}

function fill(axis: Axis, line: number, own: number, digits: Int32Array): void {
  const { positions, value, half, grain, scale, safe, numbering } = axis;
  let decimals = 0;
  for (let at = 0; at < positions; at++) {
    const figure = figureAt(axis, line, at);
    if (figure && !numbering[at]) {
      decimals = Math.max(decimals, figure.decimals, digitsNeeded(figure.value));
    }
  }
  scale[line] = decimals;
  let most = 0;
  for (let at = 0; at < positions; at++) {
    const figure = figureAt(axis, line, at);
    if (!figure || numbering[at]) continue;
    const number = scaled(figure.value, decimals);
    const cell = line * positions + at;
    value[cell] = number;
    half[cell] = figure.exact ? 0 : 10 ** (decimals - figure.decimals) / 2;
    grain[cell] = 10 ** (decimals - Math.min(own, digits[at] ?? 0));
    most += Math.abs(number) + 1;
  }
  safe[line] = most < Number.MAX_SAFE_INTEGER / 4 ? 1 : 0;
}
