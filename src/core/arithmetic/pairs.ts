import type { Axis } from './axis';
import type { Run } from './runs';

/** Positions on either side of a result among which its two parts are looked for. */
const MOST_WINDOW = 16;
const LEAST_WINDOW = 4;
/** Sums that may be tried. */
const MOST_LOOKS = 1_000_000;
const MOST_BITS = 24;

/** Sums of two figures near their result, in any order: budget, spent and variance stand in every order there is. */
export function findPairs(axis: Axis, least: number): Run[] {
  const { positions, value, half } = axis;
  const bits = new Map<number, { bits: number; lines: number[] }>();
  const filled = value.reduce((count, one) => (Number.isNaN(one) ? count : count + 1), 0);
  const window = Math.max(
    LEAST_WINDOW,
    Math.min(MOST_WINDOW, Math.floor(Math.sqrt(MOST_LOOKS / 2 / Math.max(1, filled)))),
  );
  const width = 2 * window + 1;
  for (let line = 0; line < axis.lines; line++) {
    const start = line * positions;
    for (let result = 0; result < positions; result++) {
      const total = value[start + result] ?? NaN;
      if (Number.isNaN(total) || total === 0) continue;
      const last = Math.min(positions - 1, result + window);
      const unit = 2 * (half[start + result] ?? 0);
      for (let one = Math.max(0, result - window); one < last; one++) {
        const first = value[start + one] ?? NaN;
        if (one === result || Number.isNaN(first) || first === 0) continue;
        for (let two = one + 1; two <= last; two++) {
          const second = value[start + two] ?? NaN;
          if (two === result || first + second !== total || second === 0) continue;
          const key = (result * width + one - result + window) * width + two - result + window;
          const known = bits.get(key) ?? { bits: 0, lines: [] };
          if (known.lines.length === 0) bits.set(key, known);
          known.lines.push(line);
          known.bits += Math.min(MOST_BITS, Math.log2(Math.abs(total) / Math.max(1, unit)));
        }
      }
    }
  }
  const runs: Run[] = [];
  for (const [key, { bits: sum, lines }] of bits) {
    if (sum < least) continue;
    const two = key % width;
    const one = Math.floor(key / width) % width;
    const result = Math.floor(key / width / width);
    runs.push({ result, members: [result + one - window, result + two - window], lines, bits: sum });
  }
  return runs;
}
