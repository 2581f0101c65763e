import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { type Shape, standOf } from './equation';
import type { Kind } from './types';

/** Bits that a quotient needs beyond those of choosing its two members among the figures of a line. */
const LEAST = 3;
const WORD = 6;
/** Lines that are searched; all are held against what was found in these. */
const MOST_LINES = 48;
/** Looks at a figure, all lines together. */
const MOST_LOOKS = 4_000_000;
const LEAST_WINDOW = 4;

interface Sorted {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

function sorted(axis: Axis, line: number): Sorted {
  const start = line * axis.positions;
  const places: number[] = [];
  for (let at = 0; at < axis.positions; at++) if (!Number.isNaN(axis.value[start + at])) places.push(at);
  places.sort((a, b) => (axis.value[start + a] ?? 0) - (axis.value[start + b] ?? 0) || a - b);
  return { values: Float64Array.from(places, (at) => axis.value[start + at] ?? 0), places: Int32Array.from(places) };
}

/** Index of the first value that is not below. */
function lowerBound(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Guess {
  readonly shape: Shape;
  bits: number;
}

const FORMS: readonly { kind: Kind; percent: boolean }[] = [
  { kind: 'rate', percent: false },
  { kind: 'rate', percent: true },
  { kind: 'change', percent: false },
  { kind: 'change', percent: true },
];

/** Rates and changes of an axis. */
export function findQuotients(axis: Axis): Found[] {
  const guesses = new Map<string, Guess>();
  const step = Math.max(1, axis.lines / MOST_LINES);
  const lines = Array.from({ length: Math.min(axis.lines, MOST_LINES) }, (_, at) => Math.floor(at * step));
  let filled = 0;
  for (let cell = 0; cell < axis.value.length; cell++) if (!Number.isNaN(axis.value[cell])) filled += 1;
  const average = filled / Math.max(1, axis.lines);
  const looks = MOST_LOOKS / (lines.length * average * FORMS.length * Math.log2(average + 2));
  const window = Math.max(LEAST_WINDOW, Math.floor(looks / 2));
  for (const line of lines) search(axis, line, sorted(axis, line), window, guesses);
  const choices = Math.max(2, Math.min(average, 2 * window));
  const needed = LEAST + Math.log2(choices ** 2 * average * FORMS.length * axis.lines);
  const found: Found[] = [];
  for (const { shape, bits } of guesses.values()) {
    const least = hinted(axis, shape) ? needed - WORD : needed;
    if (bits < Math.min(least, needed) / 2) continue;
    const lines = linesOf(axis, shape);
    if (lines && lines.bits >= least) found.push(lines);
  }
  return chosen(found);
}

function hinted({ hints }: Axis, { kind, result }: Shape): boolean {
  const hint = hints[result];
  return kind === 'change' ? hint === 'change' : hint === 'rate' || hint === 'share';
}

function search(axis: Axis, line: number, { values, places }: Sorted, window: number, guesses: Map<string, Guess>): void {
  const start = line * axis.positions;
  const scale = 10 ** (axis.scale[line] ?? 0);
  const inOrder = Int32Array.from(places).sort();
  for (let index = 0; index < inOrder.length; index++) {
    const result = inOrder[index] ?? 0;
    const value = axis.value[start + result] ?? 0;
    if (value === 0) continue;
    const half = axis.half[start + result] ?? 0;
    const last = Math.min(inOrder.length - 1, index + window);
    for (let other = Math.max(0, index - window); other <= last; other++) {
      const base = inOrder[other] ?? 0;
      const divisor = axis.value[start + base] ?? 0;
      if (base === result || divisor === 0) continue;
      for (const { kind, percent } of FORMS) {
        const factor = scale * (percent ? 100 : 1);
        const middle = (value * divisor) / factor + (kind === 'change' ? divisor : 0);
        const off = (half * Math.abs(divisor)) / factor + Math.abs(middle) * 1e-12;
        for (let at = lowerBound(values, middle - off); at < values.length; at++) {
          if ((values[at] ?? 0) > middle + off) break;
          const member = places[at] ?? 0;
          if (member === base || member === result) continue;
          guess(axis, line, { kind, result, members: kind === 'change' ? [base, member] : [member, base], percent }, guesses);
        }
      }
    }
  }
}

function guess(axis: Axis, line: number, shape: Shape, guesses: Map<string, Guess>): void {
  const { bits } = standOf(axis, line, shape);
  if (bits === 0) return;
  const key = [shape.kind, shape.result, shape.members, shape.percent].join();
  const known = guesses.get(key);
  if (known) known.bits += bits;
  else guesses.set(key, { shape, bits });
}

const overlap = (a: Found, b: Found): boolean => a.from <= b.to && b.from <= a.to;
const spanOf = ({ shape: { result, members } }: Found): number =>
  Math.max(result, ...members) - Math.min(result, ...members);

/** One reading of each result, and one of each three figures. */
function chosen(found: Found[]): Found[] {
  found.sort((a, b) => b.bits - a.bits || spanOf(a) - spanOf(b) || a.shape.result - b.shape.result);
  const taken: Found[] = [];
  for (const candidate of found) {
    const { result, members } = candidate.shape;
    const clashes = taken.some((other) => {
      if (!overlap(candidate, other)) return false;
      if (other.shape.result === result) return true;
      return members.includes(other.shape.result) && other.shape.members.includes(result);
    });
    if (!clashes) taken.push(candidate);
  }
  return taken;
}
