import type { Axis } from './axis';
import { type Shape, standOf } from './equation';

/** A shape with the lines it was found in. */
export interface Found {
  readonly shape: Shape;
  /** First and last of the lines it speaks of. */
  readonly from: number;
  readonly to: number;
  readonly holding: readonly number[];
  readonly saying: readonly number[];
  readonly broken: readonly number[];
  readonly support: number;
  readonly bits: number;
}

/** How many of the lines that could say something have to agree, by what is claimed. */
const AGREEING = { sum: 0.4, difference: 0.4, rate: 0.75, share: 0.75, average: 0.75, change: 0.75 } as const;
/** What one line that breaks it takes from a pattern. */
const BREAK_COST = 4;
const WEIGHT = 1.6180339887;
const SAME = 500;

/**
 * Two lines of which one is the other, or a multiple of it, say one thing: what holds in one must hold in the other. A number that is
 * the same for such lines.
 */
function signatureOf(axis: Axis, line: number, { result, members }: Shape): number {
  const start = line * axis.positions;
  const whole = axis.value[start + result] ?? NaN;
  let signature = 0;
  for (const at of members) {
    const value = axis.value[start + at] ?? NaN;
    signature = signature * WEIGHT + (Number.isNaN(value) ? 0 : Math.round((value / whole) * SAME));
  }
  return signature;
}

/**
 * Where a shape holds: the stretch of lines in which what speaks for it outweighs most what speaks against it. Other tables
 * above and below have patterns of their own, so lines there break nothing.
 */
export function linesOf(axis: Axis, shape: Shape): Found | null {
  const said = new Set<number>();
  const holding: number[] = [];
  const saying: number[] = [];
  const broken: number[] = [];
  let [best, from, to] = [0, 0, -1];
  let [sum, start] = [0, 0];
  for (let line = 0; line < axis.lines; line++) {
    const { holds, bits } = standOf(axis, line, shape);
    if (holds === null) continue;
    if (holds === 'no') {
      broken.push(line);
      sum -= BREAK_COST;
    } else {
      holding.push(line);
      if (bits > 0) {
        saying.push(line);
        sum += gain(said, signatureOf(axis, line, shape), bits);
      }
    }
    if (sum <= 0) [sum, start] = [0, line + 1];
    if (sum > best) [best, from, to] = [sum, start, line];
  }
  if (to < 0) return null;
  [from, to] = withEdges(from, to, broken);
  const before = broken.findLast((line) => line < from) ?? -1;
  const after = broken.find((line) => line > to) ?? axis.lines;
  const inside = (line: number) => line >= from && line <= to;
  const told = saying.filter(inside);
  const against = broken.filter(inside);
  if (told.length < AGREEING[shape.kind] * (told.length + against.length)) return null;
  return {
    shape,
    from,
    to,
    // Zeros beyond the stretch, up to the next line that breaks the pattern, are its own too.
    holding: holding.filter((line) => line > before && line < after),
    saying: told,
    broken: against,
    support: new Set(told.map((line) => signatureOf(axis, line, shape))).size,
    bits: best,
  };
}

/** The last line of a table may be the one that is wrong: one that breaks the pattern, with none like it beyond, is of the table. */
function withEdges(from: number, to: number, broken: readonly number[]): [from: number, to: number] {
  const below = broken.filter((line) => line < from);
  const above = broken.filter((line) => line > to);
  return [below.length === 1 ? (below[0] ?? from) : from, above.length === 1 ? (above[0] ?? to) : to];
}

/** A line that says what another said already adds nothing. */
function gain(said: Set<number>, signature: number, bits: number): number {
  if (said.has(signature)) return 0;
  said.add(signature);
  return bits;
}

/** A shape that a word states, with the lines it was held against. */
export function totalsOf(shape: Shape, holding: readonly number[], broken: readonly number[]): Found {
  const all = [...holding, ...broken];
  return {
    shape,
    from: Math.min(...all),
    to: Math.max(...all),
    holding,
    saying: [],
    broken,
    support: 0,
    bits: 0,
  };
}
