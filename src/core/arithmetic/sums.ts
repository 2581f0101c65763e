import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { findPairs } from './pairs';
import { findRuns, type Run, type Stride } from './runs';

/** Bits by which a sum has to be less likely than the best of all that could have been tried. */
const LEAST = 3;
/** A stating word is worth this much. */
const WORD = 6;
/** Bits that a search costs for the choices it leaves open. */
const BESIDE = 1;
const STRIDE = 5;
const PAIR = 7;
const GAP = 3;
const MOST_STRIDE = 12;
const MOST_STRIDE_GAP = 2;
const MOST_GAP = 32;
/** Patterns of two tables may share so many of their lines by chance. */
const MOST_SHARED = 0.2;
/** The same total may stand twice, so far apart. */
const MOST_TWICE = 2;
/** A figure may be a part of two totals, several together may not. */
const MOST_PARTS_SHARED = 1;
/** A pattern takes the place of another one that says so much less. */
const STRONGER = 3;
const MOST_ROUNDS = 8;
/** Looks that a search may take for strides and gaps, each, in a round. */
const MOST_LOOKS = 120_000;
/** Blocks of so many figures are searched beside their totals only. */
const LARGE = 500_000;
const FEWEST_STRIDE = 3;

interface Candidate {
  readonly run: Run;
  readonly cost: number;
}

/**
 * Sums of an axis: runs beside their total, figures at regular distances, runs with something between, pairs in any order. What was
 * added up once is set aside, so that the next round sees totals beside their subtotals.
 */
export function findSums(axis: Axis): Found[] {
  const active = new Uint8Array(axis.value.length);
  let filled = 0;
  for (let cell = 0; cell < active.length; cell++) {
    if (Number.isNaN(axis.value[cell])) continue;
    active[cell] = 1;
    filled += 1;
  }
  const base = LEAST + Math.log2(Math.max(2, axis.positions)) + Math.log2(Math.max(1, axis.lines));
  const found: Found[] = [];
  const nested = (searches: () => Candidate[]): boolean => {
    let any = false;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const taken = accept(axis, searches(), base, found);
      if (taken.length === 0) break;
      any = true;
      for (const one of taken) {
        found.push(one);
        for (const line of [...one.holding, ...one.broken]) {
          for (const at of one.shape.members) active[line * axis.positions + at] = 0;
        }
      }
    }
    return any;
  };
  const runs = (stride: Stride, gap: number, cost: number): Candidate[] =>
    findRuns(axis, active, stride, gap, base + cost - WORD).map((run) => ({ run, cost }));
  const beside = () => runs({ step: 1, from: 0 }, 0, BESIDE);
  nested(beside);
  let looks = 0;
  for (let step = 2; step <= Math.min(MOST_STRIDE, axis.positions / 3); step++) {
    looks += step * filled * (MOST_STRIDE_GAP + 1);
    if (looks > (step > FEWEST_STRIDE ? MOST_LOOKS : LARGE)) break;
    for (let gap = 0; gap <= MOST_STRIDE_GAP; gap++) {
      if (nested(() => Array.from({ length: step }, (_, from) => runs({ step, from }, gap, STRIDE + gap)).flat()))
        nested(beside);
    }
  }
  if (nested(() => findPairs(axis, base + PAIR - WORD).map((run) => ({ run, cost: PAIR })))) nested(beside);
  const fewest = filled > LARGE ? 0 : 2;
  const gaps = Math.min(MOST_GAP, axis.positions - 2, Math.max(fewest, Math.floor(MOST_LOOKS / Math.max(1, filled))));
  for (let gap = 1; gap <= gaps; gap++) {
    if (nested(() => runs({ step: 1, from: 0 }, gap, GAP + Math.log2(gap)))) nested(beside);
  }
  return found;
}

/** The best first; a part that was added up is not added up again in the same round. */
function accept(axis: Axis, candidates: readonly Candidate[], base: number, known: Found[]): Found[] {
  const believed: { found: Found; worth: number }[] = [];
  for (const { run, cost } of candidates) {
    const { result, members } = run;
    if (members.length < 2) continue;
    const found = linesOf(axis, { kind: 'sum', result, members, percent: false });
    const worth = (found?.bits ?? 0) - cost;
    if (found && worth >= base - (axis.hints[result] === 'total' ? WORD : 0)) believed.push({ found, worth });
  }
  believed.sort((a, b) => b.worth - a.worth || a.found.shape.result - b.found.shape.result);
  const taken: Found[] = [];
  const fresh = new Set<Found>();
  const places = indexOf(known);
  for (const { found } of believed) {
    const against = rivalsOf(found, places);
    if (against.some((other) => fresh.has(other) || other.bits * STRONGER > found.bits)) continue;
    for (const weak of against) {
      known.splice(known.indexOf(weak), 1);
      for (const at of [weak.shape.result, ...weak.shape.members]) places.get(at)?.delete(weak);
    }
    taken.push(found);
    fresh.add(found);
    add(places, found);
  }
  return taken;
}

/** Patterns by the positions they speak of. */
type Places = Map<number, Set<Found>>;

function indexOf(found: readonly Found[]): Places {
  const places: Places = new Map();
  for (const one of found) add(places, one);
  return places;
}

function add(places: Places, found: Found): void {
  for (const at of [found.shape.result, ...found.shape.members]) {
    const set = places.get(at) ?? new Set();
    if (set.size === 0) places.set(at, set);
    set.add(found);
  }
}

function rivalsOf(found: Found, places: Places): Found[] {
  const near = new Set<Found>();
  for (const at of [found.shape.result, ...found.shape.members])
    for (const other of places.get(at) ?? []) near.add(other);
  return [...near].filter((other) => clashes(found, other));
}

/** Two readings of the same figures: one of a cell, one total in a circle, or parts shared with another total. */
function clashes(one: Found, other: Found): boolean {
  const { result, members } = one.shape;
  const circle = other.shape.members.includes(result) && members.includes(other.shape.result);
  const shared = members.filter((at) => other.shape.members.includes(at)).length;
  const isOther = other.shape.result !== result;
  const all = shared === members.length && shared === other.shape.members.length;
  const twice = all && isOther && Math.abs(other.shape.result - result) <= MOST_TWICE;
  const few = shared <= MOST_PARTS_SHARED && isOther && !all;
  if (!circle && (shared === 0 || twice || few)) return false;
  return meet(one, other);
}

/** Whether they speak of the same lines, a few at the edges aside. */
function meet(a: Found, b: Found): boolean {
  const lines = new Set(a.saying);
  const shared = b.saying.filter((line) => lines.has(line)).length;
  return shared > Math.min(a.saying.length, b.saying.length) * MOST_SHARED;
}
