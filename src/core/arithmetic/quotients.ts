import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { quotientBits, type Shape } from './equation';
import type { Kind } from './types';

/** Bits that a quotient needs beyond those of choosing its two members among the figures of a line. */
const LEAST = 3;
const WORD = 6;
/** Lines that are searched; all are held against what was found in these. */
const MOST_LINES = 48;
/** Looks at a figure, all lines together. */
const MOST_LOOKS = 1_000_000;
/** Figures of one value that are tried as a part: where there are more of them they say little. */
const MOST_EQUAL = 6;
const STRETCH = 256;
const LEAST_WINDOW = 3;
const DOUBLE_ERROR = 1e-12;

const MIN_FAMILY = 3;
/** As good as another, for the same three figures. */
const NEAR = 0.8;

interface Sorted {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

function sorted(axis: Axis, line: number, places: Int32Array): Sorted {
  const start = line * axis.positions;
  const order = Array.from(places).sort((a, b) => (axis.value[start + a] ?? 0) - (axis.value[start + b] ?? 0) || a - b);
  return { values: Float64Array.from(order, (at) => axis.value[start + at] ?? 0), places: Int32Array.from(order) };
}

function filledPlaces(axis: Axis, line: number): Int32Array {
  const start = line * axis.positions;
  const places: number[] = [];
  for (let at = 0; at < axis.positions; at++) if (!Number.isNaN(axis.value[start + at])) places.push(at);
  return Int32Array.from(places);
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

const FORMS: readonly { kind: Kind; percent: boolean }[] = [
  { kind: 'rate', percent: false },
  { kind: 'rate', percent: true },
  { kind: 'change', percent: false },
  { kind: 'change', percent: true },
];

/** Rates and changes of an axis. */
export function findQuotients(axis: Axis): Found[] {
  const guesses = new Map<number, number>();
  const step = Math.max(1, axis.lines / MOST_LINES);
  const lines = Array.from({ length: Math.min(axis.lines, MOST_LINES) }, (_, at) => Math.floor(at * step));
  const filled = axis.value.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
  const average = filled / Math.max(1, axis.lines);
  const looks = MOST_LOOKS / (lines.length * average * FORMS.length * Math.log2(average + 2));
  const window = Math.max(LEAST_WINDOW, Math.floor(looks / 2));
  for (const line of lines) search(axis, line, window, guesses);
  const choices = Math.max(2, Math.min(average, 2 * window));
  const needed = LEAST + Math.log2(choices ** 2 * average * FORMS.length * axis.lines);
  const found: Found[] = [];
  const doubtful: Found[] = [];
  for (const [key, bits] of guesses) {
    if (bits * step < (needed - WORD) / 2) continue;
    const shape = shapeOf(key, axis.positions);
    const least = hinted(axis, shape) ? needed - WORD : needed;
    if (bits * step < least / 2) continue;
    const lines = linesOf(axis, shape);
    if (!lines) continue;
    if (lines.bits >= least) found.push(lines);
    else if (lines.bits >= least / 2 && shape.kind === 'rate') doubtful.push(lines);
  }
  return chosen([...found, ...alike(found, doubtful, needed)]);
}

/** Columns of shares stand in the same place beside their parts: what one alone does not prove they prove together. */
function alike(found: readonly Found[], doubtful: readonly Found[], needed: number): Found[] {
  const families = new Map<string, { bits: number; results: Set<number> }>();
  for (const one of [...found, ...doubtful]) {
    for (const key of familiesOf(one.shape)) {
      const family = families.get(key) ?? { bits: 0, results: new Set<number>() };
      families.set(key, family);
      if (family.results.has(one.shape.result)) continue;
      family.results.add(one.shape.result);
      family.bits += one.bits;
    }
  }
  return doubtful.filter(({ shape }) =>
    familiesOf(shape).some((key) => {
      const family = families.get(key);
      return family && family.results.size >= MIN_FAMILY && family.bits >= needed + WORD;
    }),
  );
}

/** The same whole, or one in the same place; and the part in the same place before the result. */
function familiesOf({ kind, percent, result, members: [part = 0, whole = 0] }: Shape): string[] {
  const form = [kind, percent, result - part].join();
  return [`${form} of ${String(whole)}`, `${form} at ${String(result - whole)}`];
}

function hinted({ hints }: Axis, { kind, result }: Shape): boolean {
  const hint = hints[result];
  return kind === 'change' ? hint === 'change' : hint === 'rate' || hint === 'share';
}

/** A shape as a number, and back. */
function keyOf(form: number, result: number, part: number, whole: number, positions: number): number {
  return ((form * positions + result) * positions + part) * positions + whole;
}

function shapeOf(key: number, positions: number): Shape {
  const whole = key % positions;
  const part = Math.floor(key / positions) % positions;
  const result = Math.floor(key / positions / positions) % positions;
  const form = FORMS[Math.floor(key / positions / positions / positions)] ?? FORMS[0];
  if (!form) throw new Error('There is no such form of a quotient.');
  return { ...form, result, members: form.kind === 'change' ? [whole, part] : [part, whole] };
}

/** For each result and each whole near it: is there a part that fits? In long lines it is looked for in the same stretch only. */
function search(axis: Axis, line: number, window: number, guesses: Map<number, number>): void {
  const start = line * axis.positions;
  const inOrder = filledPlaces(axis, line);
  let near = sorted(axis, line, inOrder.subarray(0, 2 * STRETCH));
  for (let index = 0; index < inOrder.length; index++) {
    if (index % STRETCH === 0 && index > 0 && inOrder.length > 2 * STRETCH) {
      near = sorted(axis, line, inOrder.subarray(index - STRETCH, index + STRETCH));
    }
    const result = inOrder[index] ?? 0;
    if (axis.value[start + result] === 0) continue;
    const last = Math.min(inOrder.length - 1, index + window);
    for (let other = Math.max(0, index - window); other <= last; other++) {
      if (other !== index) parts(axis, line, near, result, inOrder[other] ?? 0, guesses);
    }
  }
}

function parts(
  axis: Axis,
  line: number,
  { values, places }: Sorted,
  result: number,
  whole: number,
  guesses: Map<number, number>,
): void {
  const start = line * axis.positions;
  const value = axis.value[start + result] ?? 0;
  const resultHalf = axis.half[start + result] ?? 0;
  const divisor = axis.value[start + whole] ?? 0;
  if (divisor === 0) return;
  const grain = axis.grain[start + result] ?? 1;
  const bottom = axis.grain[start + whole] ?? 1;
  const scale = 10 ** (axis.scale[line] ?? 0);
  FORMS.forEach(({ kind, percent }, form) => {
    const isChange = kind === 'change';
    const factor = scale * (percent ? 100 : 1);
    const middle = (value * divisor) / factor + (isChange ? divisor : 0);
    const off = (resultHalf * Math.abs(divisor)) / factor + Math.abs(middle) * DOUBLE_ERROR;
    let at = lowerBound(values, middle - off);
    for (const limit = Math.min(values.length, at + MOST_EQUAL); at < limit; at++) {
      const found = values[at] ?? 0;
      if (found > middle + off) break;
      const part = places[at] ?? 0;
      const numerator = isChange ? found - divisor : found;
      if (part === whole || part === result || found === divisor || numerator === 0 || numerator === value) continue;
      const top = axis.grain[start + part] ?? 1;
      const bits = quotientBits({ result: value, resultHalf, divisor, factor, numerator }, grain, top, bottom);
      const key = keyOf(form, result, part, whole, axis.positions);
      guesses.set(key, (guesses.get(key) ?? 0) + bits);
    }
  });
}

const overlaps = (a: Found, b: Found | undefined): boolean => b !== undefined && a.from <= b.to && b.from <= a.to;
const spanOf = ({ shape: { result, members } }: Found): number =>
  Math.max(result, ...members) - Math.min(result, ...members);

/**
 * Of price, quantity and amount each is told by the others. The amount is what was multiplied; where it stands behind its factors, the
 * first of them is taken for the quotient, else the last.
 */
function isUsual({ shape: { kind, result, members } }: Found): boolean {
  const [top = 0, bottom = 0] = members;
  if (kind === 'change') return true;
  return top > result && top > bottom ? result < bottom : result > bottom;
}

const sameFigures = (a: Found, b: Found | undefined): boolean => {
  if (!b) return false;
  const figures = [b.shape.result, ...b.shape.members];
  return [a.shape.result, ...a.shape.members].every((at) => figures.includes(at));
};

/** One reading of each result, and one of each three figures. */
function chosen(found: Found[]): Found[] {
  found.sort((a, b) => b.bits - a.bits || spanOf(a) - spanOf(b) || a.shape.result - b.shape.result);
  const taken: Found[] = [];
  const indexes = new Map<number, number[]>();
  for (const candidate of found) {
    const { result } = candidate.shape;
    const rivals = (indexes.get(result) ?? []).filter((at) => overlaps(candidate, taken[at]));
    const at = rivals.find((rival) => sameFigures(candidate, taken[rival]));
    const equal = at === undefined ? undefined : taken[at];
    if (at !== undefined && equal) {
      if (candidate.bits >= equal.bits * NEAR && isUsual(candidate) && !isUsual(equal)) taken[at] = candidate;
      continue;
    }
    if (rivals.some((rival) => taken[rival]?.shape.result === result)) continue;
    for (const place of [result, ...candidate.shape.members]) {
      const list = indexes.get(place) ?? [];
      if (list.length === 0) indexes.set(place, list);
      list.push(taken.length);
    }
    taken.push(candidate);
  }
  return taken;
}
