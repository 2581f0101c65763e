import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { findPairs } from './pairs';
import { findRuns, type Run } from './runs';

/** Bits by which a sum has to be less likely than the best of all that could have been tried. */
const LEAST = 3;
/** Bits that a search costs for the choices it leaves open. */
const BESIDE = 1;
const STRIDE = 5;
const PAIR = 7;
const GAP = 4;
/** A stating word is worth this much. */
const WORD = 6;
const MOST_STRIDE = 12;
const MOST_GAP = 4;
const MOST_ROUNDS = 8;

interface Search {
  /** Bits for the choice of a result and of a stretch of lines. */
  readonly base: number;
  readonly axis: Axis;
  /** 1 where a figure stands that is no part of a sum found before. */
  readonly active: Uint8Array;
  readonly found: Found[];
}

/**
 * Sums of an axis. What was added up once is set aside, so that the next round sees totals beside their subtotals; after the runs
 * beside their totals come regular distances, pairs, and runs with something between.
 */
export function findSums(axis: Axis): Found[] {
  const active = new Uint8Array(axis.value.length);
  for (let cell = 0; cell < active.length; cell++) active[cell] = Number.isNaN(axis.value[cell]) ? 0 : 1;
  const base = LEAST + Math.log2(Math.max(2, axis.positions)) + Math.log2(Math.max(1, axis.lines));
  const search: Search = { base, axis, active, found: [] };
  nested(search, { step: 1, from: 0 }, 0, BESIDE);
  for (let step = 2; step <= Math.min(MOST_STRIDE, axis.positions / 3); step++) {
    let any = false;
    for (let from = 0; from < step; from++) any = nested(search, { step, from }, 0, STRIDE) || any;
    if (any) nested(search, { step: 1, from: 0 }, 0, BESIDE);
  }
  if (accept(search, findPairs(axis, base + PAIR - WORD), PAIR)) nested(search, { step: 1, from: 0 }, 0, BESIDE);
  for (let gap = 1; gap <= MOST_GAP; gap++) nested(search, { step: 1, from: 0 }, gap, GAP);
  return search.found;
}

/** Rounds until nothing more is found. */
function nested(search: Search, stride: { step: number; from: number }, gap: number, least: number): boolean {
  let any = false;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const runs = findRuns(search.axis, search.active, stride, gap, search.base + least - WORD);
    if (!accept(search, runs, least)) break;
    any = true;
  }
  return any;
}

/** The best first; a part that was added up is not added up again in the same round. */
function accept(search: Search, runs: readonly Run[], least: number): boolean {
  const { axis } = search;
  const candidates: Found[] = [];
  for (const { result, members } of runs) {
    if (members.length < 2) continue;
    const found = linesOf(axis, { kind: 'sum', result, members, percent: false });
    const needed = search.base + least - (axis.hints[result] === 'total' ? WORD : 0);
    if (found && found.bits >= needed) candidates.push(found);
  }
  candidates.sort((a, b) => b.bits - a.bits || a.shape.result - b.shape.result);
  const taken: Found[] = [];
  for (const candidate of candidates) {
    if (clashes(candidate, taken) || clashes(candidate, search.found)) continue;
    taken.push(candidate);
  }
  for (const found of taken) {
    search.found.push(found);
    for (const line of [...found.holding, ...found.broken]) {
      for (const at of found.shape.members) search.active[line * axis.positions + at] = 0;
    }
  }
  return taken.length > 0;
}

const overlap = (a: Found, b: Found): boolean => a.from <= b.to && b.from <= a.to;

/** Two readings of the same figures: one of a cell, one total in a circle, or parts shared with another total. */
function clashes(candidate: Found, taken: readonly Found[]): boolean {
  const { result, members } = candidate.shape;
  return taken.some((other) => {
    if (!overlap(candidate, other)) return false;
    if (other.shape.members.includes(result) && members.includes(other.shape.result)) return true;
    const shared = members.filter((at) => other.shape.members.includes(at)).length;
    if (other.shape.result === result) return shared > 0;
    return shared > 0 && !(shared === members.length && shared === other.shape.members.length);
  });
}
