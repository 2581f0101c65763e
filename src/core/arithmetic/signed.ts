import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { standOf, type Shape } from './equation';

/** Parts of a sum with signs, standing side by side: 上年结转 + 本年收入 − 本年支出 = 年末结余. */
const LEAST_PARTS = 3;
const MOST_PARTS = 5;
/** Beyond so many positions, only the shortest are tried. */
const LONG = 200;
/** Bits beyond those of choosing result, lines and signs. */
const LEAST = 6;
/** Lines that are tried; all are held against what was found in these. */
const MOST_LINES = 16;

/**
 * Sums of neighbours of which some are taken away, right before or right after their result. Where all but the first are, the first
 * is a plain sum of the others; those are found as such.
 */
export function findSigned(axis: Axis, sums: readonly Found[]): Found[] {
  const known = new Set(sums.map(({ shape }) => shape.result));
  const found: Found[] = [];
  const step = Math.max(1, Math.ceil(axis.lines / MOST_LINES));
  for (let result = 0; result < axis.positions; result++) {
    if (known.has(result)) continue;
    let best: Found | null = null;
    for (const shape of shapesBeside(axis, result)) {
      let bits = 0;
      for (let line = 0; line < axis.lines; line += step) bits += standOf(axis, line, shape).bits;
      if (bits === 0) continue;
      const lines = linesOf(axis, shape);
      const least = LEAST + Math.log2(axis.positions * axis.lines) + shape.members.length + 1;
      if (lines && lines.support > 1 && lines.bits >= least && lines.bits > (best?.bits ?? 0)) best = lines;
    }
    if (best) found.push(best);
  }
  return found;
}

function* shapesBeside(axis: Axis, result: number): Generator<Shape> {
  const most = axis.positions > LONG ? LEAST_PARTS : MOST_PARTS;
  for (const direction of [-1, 1]) {
    for (let count = LEAST_PARTS; count <= most; count++) {
      const last = result + direction * count;
      if (last < 0 || last >= axis.positions) break;
      const first = Math.min(last, result + direction);
      const members = Array.from({ length: count }, (_, at) => first + at);
      // The first is always added; one other at least is added, and one taken away.
      for (let signs = 1; signs < 2 ** (count - 1) - 1; signs++) {
        const negative = new Set(members.filter((_, at) => at > 0 && ((signs >> (at - 1)) & 1) === 1));
        yield { kind: 'sum', result, members, negative, percent: false };
      }
    }
  }
}
