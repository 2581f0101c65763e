import type { Axis } from './axis';

/** A run of positions beside a result whose figures add up to it, with the lines that say so. */
export interface Run {
  readonly result: number;
  readonly members: readonly number[];
  readonly lines: readonly number[];
  readonly bits: number;
}

/** Which positions are looked at: all, or every `step`th of them, counted from `from`. */
export interface Stride {
  readonly step: number;
  readonly from: number;
}

interface Vote {
  readonly line: number;
  /** Positions of the last member: from near to far nothing but zeros follows, so each may be it. */
  readonly near: number;
  readonly far: number;
  readonly bits: number;
}

/** Where figures are negative a sum can come back to a value, so every end is tried, up to this many. */
const MOST_STEPS = 128;
/** In long lines, this many. */
const LONG = 2000;
const FEW_STEPS = 32;
/** Patterns of one result, in different tables. */
const MOST_PATTERNS = 4;
const MOST_BITS = 24;

type Votes = Map<number, Vote[]>;

/**
 * Runs that start `gap` positions away from their result, before or after it. Sums of a line are running totals, so where no
 * figure is negative the end of a run is found by halving.
 */
export function findRuns(axis: Axis, active: Uint8Array, stride: Stride, gap: number, least: number): Run[] {
  const before: Votes = new Map();
  const after: Votes = new Map();
  const places = new Int32Array(axis.positions);
  const totals = new Float64Array(axis.positions + 1);
  for (let line = 0; line < axis.lines; line++) {
    const start = line * axis.positions;
    let filled = 0;
    let rises = true;
    for (let at = stride.from; at < axis.positions; at += stride.step) {
      if (!active[start + at]) continue;
      const value = axis.value[start + at] ?? 0;
      places[filled] = at;
      totals[filled + 1] = (totals[filled] ?? 0) + value;
      if (value < 0) rises = false;
      filled += 1;
    }
    if (filled < 2) continue;
    const walk: Walk = { axis, line, places, totals, filled, rises };
    let passed = 0;
    for (let result = 0; result < axis.positions; result++) {
      while (passed < filled && (places[passed] ?? 0) < result) passed += 1;
      const value = axis.value[start + result] ?? NaN;
      if (Number.isNaN(value) || value === 0) continue;
      vote(walk, result, value, passed - 1 - gap, -1, gap > 0, before);
      const own = passed < filled && places[passed] === result ? 1 : 0;
      vote(walk, result, value, passed + own + gap, 1, gap > 0, after);
    }
  }
  return [...runsOf(axis, active, stride, before, -1, least), ...runsOf(axis, active, stride, after, 1, least)];
}

interface Walk {
  readonly axis: Axis;
  readonly line: number;
  readonly places: Int32Array;
  readonly totals: Float64Array;
  readonly filled: number;
  readonly rises: boolean;
}

function vote(
  walk: Walk,
  result: number,
  value: number,
  first: number,
  direction: 1 | -1,
  apart: boolean,
  votes: Votes,
): void {
  const { axis, line, places, filled } = walk;
  const most = direction < 0 ? first + 1 : filled - first;
  if (most < 2) return;
  if (walk.rises && value < 0) return;
  const cell = line * axis.positions + result;
  const half = axis.half[cell] ?? 0;
  const found = walk.rises
    ? halving(walk, first, direction, most, value, half)
    : stepping(walk, first, direction, Math.min(most, filled > LONG ? FEW_STEPS : MOST_STEPS), value, half);
  if (!found) return;
  const [near, far] = found;
  if (telling(walk, first, direction, near) < 2) return;
  const key = apart ? result + axis.positions * (1 + (places[first] ?? 0)) : result;
  const list = votes.get(key) ?? [];
  if (list.length === 0) votes.set(key, list);
  const bits = Math.max(0, Math.min(MOST_BITS, Math.log2(Math.abs(value) / Math.max(axis.grain[cell] ?? 1, 2 * half))));
  const next = first + direction * far;
  const beyond = next >= 0 && next < filled ? (places[next] ?? 0) : direction < 0 ? -1 : axis.positions;
  list.push({ line, near: places[first + direction * (near - 1)] ?? 0, far: beyond - direction, bits });
}

/** The sum of that many figures from `first` on. */
function sumOf({ totals }: Walk, first: number, direction: 1 | -1, count: number): number {
  if (direction < 0) return (totals[first + 1] ?? 0) - (totals[first + 1 - count] ?? 0);
  return (totals[first + count] ?? 0) - (totals[first] ?? 0);
}

/** How far the sum of so many may be off; more where the figures are too large for doubles. */
function slack({ axis, line }: Walk, count: number, value: number, half: number): number {
  return (count + 1) * half + (axis.safe[line] ? 0 : Math.abs(value) * 1e-9);
}

type Ends = readonly [near: number, far: number] | null;

function halving(walk: Walk, first: number, direction: 1 | -1, most: number, value: number, half: number): Ends {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sumOf(walk, first, direction, middle) < value) low = middle + 1;
    else high = middle;
  }
  let near = low;
  let apart = Math.abs(sumOf(walk, first, direction, near) - value);
  if (near > 1) {
    const below = Math.abs(sumOf(walk, first, direction, near - 1) - value);
    if (below < apart) [near, apart] = [near - 1, below];
  }
  if (apart > slack(walk, near, value, half)) return null;
  return spread(walk, first, direction, most, near);
}

function stepping(walk: Walk, first: number, direction: 1 | -1, most: number, value: number, half: number): Ends {
  let [near, least] = [0, Infinity];
  for (let count = 2; count <= most; count++) {
    const apart = Math.abs(sumOf(walk, first, direction, count) - value);
    if (apart < least && apart <= slack(walk, count, value, half)) [near, least] = [count, apart];
    if (least === 0) break;
  }
  return near === 0 ? null : spread(walk, first, direction, most, near);
}

/** From the first end with this sum to the last: between them are zeros. */
function spread(walk: Walk, first: number, direction: 1 | -1, most: number, end: number): Ends {
  const sum = sumOf(walk, first, direction, end);
  let [near, far] = [end, end];
  const limit = Math.min(most, end + MOST_STEPS);
  while (near > 1 && end - near < MOST_STEPS && sumOf(walk, first, direction, near - 1) === sum) near -= 1;
  while (far < limit && sumOf(walk, first, direction, far + 1) === sum) far += 1;
  return [near, far];
}

/** How many of the members are not zero; two are enough to know. */
function telling(walk: Walk, first: number, direction: 1 | -1, count: number): number {
  let telling = 0;
  for (let at = 0; at < count && telling < 2; at++) {
    if (sumOf(walk, first, direction, at + 1) !== sumOf(walk, first, direction, at)) telling += 1;
  }
  return telling;
}

/** The ends on which most lines agree, result by result. */
function* runsOf(
  axis: Axis,
  active: Uint8Array,
  stride: Stride,
  votes: Votes,
  direction: 1 | -1,
  least: number,
): Generator<Run> {
  for (const [key, all] of votes) {
    const result = key % axis.positions;
    const first = key < axis.positions ? beside(result, stride, direction) : Math.floor(key / axis.positions) - 1;
    let left = all;
    for (let round = 0; round < MOST_PATTERNS && left.length > 0; round++) {
      const { end, limit, bits } = agreed(left, direction);
      if (bits < least) break;
      const agreeing = left.filter(({ near, far }) =>
        direction < 0 ? near >= end && far <= end : near <= end && far >= end,
      );
      const members = membersOf(axis, active, stride, agreeing, first, direction, end, limit);
      yield { result, members, lines: agreeing.map(({ line }) => line), bits };
      const gone = new Set(agreeing);
      left = left.filter((one) => !gone.has(one));
    }
  }
}

/** The nearest position of a stride. */
function beside(result: number, { step, from }: Stride, direction: 1 | -1): number {
  const past = (((result - from) % step) + step) % step;
  if (direction < 0) return past === 0 ? result - step : result - past;
  return result + step - past;
}

/** The end within most of what the lines allow, and how far beyond it zeros go on in all of them. */
function agreed(votes: readonly Vote[], direction: 1 | -1): { end: number; limit: number; bits: number } {
  const events = votes.flatMap(({ near, far, bits }) => [
    { at: near * direction, bits },
    { at: far * direction + 1, bits: -bits },
  ]);
  events.sort((a, b) => a.at - b.at || a.bits - b.bits);
  let [sum, best, end, limit] = [0, 0, 0, 0];
  events.forEach(({ at, bits }, index) => {
    sum += bits;
    if (sum > best + 1e-9) [best, end, limit] = [sum, at, (events[index + 1]?.at ?? at + 1) - 1];
  });
  return { end: end * direction, limit: limit * direction, bits: best };
}

/** The positions between, as far as one of the lines has a figure there; zeros that follow without a gap belong to them. */
function membersOf(
  axis: Axis,
  active: Uint8Array,
  stride: Stride,
  votes: readonly Vote[],
  first: number,
  direction: 1 | -1,
  end: number,
  limit: number,
): number[] {
  const members: number[] = [];
  const isFigure = (at: number) => votes.some(({ line }) => active[line * axis.positions + at] === 1);
  for (let at = first; direction < 0 ? at >= limit : at <= limit; at += direction * stride.step) {
    const beyond = direction < 0 ? at < end : at > end;
    if (isFigure(at)) members.push(at);
    else if (beyond) break;
  }
  return members;
}
