import type { Axis } from './axis';
import { type Found, linesOf } from './lines';

/** Averages are rarer than sums. */
const LEAST = 9;
const WORD = 6;
/** Figures that a run is tried with; longer ones only as far as the table goes. */
const MOST_STEPS = 64;
const LEAST_STEPS = 4;
const MOST_GAP = 4;
const MOST_LOOKS = 200_000;

/** Averages of runs before or after their result; `sums` gives other sets of members to be tried. */
export function findAverages(axis: Axis, sums: readonly Found[]): Found[] {
  const candidates: Found[] = [];
  const add = (result: number, members: readonly number[]) => {
    if (members.length < 2 || members.includes(result) || doubles(members, sums)) return;
    const found = linesOf(axis, { kind: 'average', result, members, percent: false });
    const needed = axis.hints[result] === 'average' ? LEAST - WORD : LEAST;
    if (
      found &&
      found.bits >= needed + Math.log2(10 * Math.min(members.length, MOST_STEPS) * axis.positions * axis.lines)
    )
      candidates.push(found);
  };
  for (const { shape } of sums) {
    for (let away = -MOST_GAP; away <= MOST_GAP; away++) add(shape.result + away, shape.members);
  }
  for (const { result, members } of guesses(axis)) add(result, members);
  candidates.sort((a, b) => b.bits - a.bits || b.shape.members.length - a.shape.members.length);
  const taken: Found[] = [];
  for (const one of candidates) {
    if (!taken.some((other) => other.shape.result === one.shape.result && other.from <= one.to && one.from <= other.to))
      taken.push(one);
  }
  return taken;
}

/** Whether some members are added up in another one. */
function doubles(members: readonly number[], sums: readonly Found[]): boolean {
  return sums.some(({ shape }) => members.includes(shape.result) && shape.members.some((at) => members.includes(at)));
}

function guesses(axis: Axis): { result: number; members: number[] }[] {
  const steps = Math.min(MOST_STEPS, Math.max(LEAST_STEPS, Math.floor(MOST_LOOKS / axis.value.length)));
  const known = new Map<number, number>();
  for (let line = 0; line < axis.lines; line++) {
    const start = line * axis.positions;
    const places: number[] = [];
    for (let at = 0; at < axis.positions; at++) if (!Number.isNaN(axis.value[start + at])) places.push(at);
    for (let index = 0; index < places.length; index++) {
      for (let gap = 0; gap <= MOST_GAP; gap++) {
        tryRuns(axis, line, places, index, -1, gap, steps, known);
        tryRuns(axis, line, places, index, 1, gap, steps, known);
      }
    }
  }
  const likely = [...known].filter(([, bits]) => bits >= LEAST - WORD);
  return likely.map(([key]) => {
    const [result, first, end] = [
      Math.floor(key / axis.positions / axis.positions),
      Math.floor(key / axis.positions) % axis.positions,
      key % axis.positions,
    ];
    const [low, high] = [Math.min(first, end), Math.max(first, end)];
    const range = Array.from({ length: high - low + 1 }, (_, at) => low + at);
    return { result, members: range.filter((at) => at !== result && isUsed(axis, at)) };
  });
}

function isUsed(axis: Axis, position: number): boolean {
  for (let line = 0; line < axis.lines; line++) {
    if (!Number.isNaN(axis.value[line * axis.positions + position])) return true;
  }
  return false;
}

/** Runs that start so far from their result, as many figures long as it may be. */
function tryRuns(
  axis: Axis,
  line: number,
  places: readonly number[],
  index: number,
  direction: 1 | -1,
  gap: number,
  steps: number,
  known: Map<number, number>,
): void {
  const start = line * axis.positions;
  const result = places[index] ?? 0;
  const value = axis.value[start + result] ?? 0;
  if (value === 0) return;
  const half = axis.half[start + result] ?? 0;
  const unit = Math.max(axis.grain[start + result] ?? 1, 2 * half);
  const from = index + direction * (gap + 1);
  let [sum, least, most, count] = [0, Infinity, -Infinity, 0];
  for (let at = from; at >= 0 && at < places.length && count < steps; at += direction) {
    const part = axis.value[start + (places[at] ?? 0)] ?? 0;
    sum += part;
    count += 1;
    if (part < least) least = part;
    if (part > most) most = part;
    if (count < 2 || least === most || Math.abs(sum - count * value) > count * half) continue;
    const key = (result * axis.positions + (places[from] ?? 0)) * axis.positions + (places[at] ?? 0);
    known.set(key, (known.get(key) ?? 0) + Math.log2((most - least) / unit));
  }
}
