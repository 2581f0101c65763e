import type { Axis } from './axis';
import { type Found, linesOf } from './lines';
import { type Shape, standOf } from './equation';

/** Bits that a column of shares needs beyond those of choosing its parts and its whole. */
const LEAST = 6;
const WORD = 6;
/** Positions between a share and its part. */
const MOST_AWAY = 6;
/** Wholes that are tried for a column of shares, from its ends. */
const MOST_WHOLES = 8;
const MOST_TRIED = 32;

/**
 * Shares of a total that stands in another line: 占比 beside 金额, with the 合计 below. The line of the whole is known by its own share,
 * 100 % or 1; it need not come last.
 */
export function findShares(axis: Axis): Found[] {
  const found: Found[] = [];
  for (let result = 0; result < axis.positions; result++) {
    const best = [...candidates(axis, result)].reduce<Found | null>(
      (best, one) => (one.bits > (best?.bits ?? 0) ? one : best),
      null,
    );
    if (best) found.push(best);
  }
  return found;
}

function* candidates(axis: Axis, result: number): Generator<Found> {
  for (const percent of [true, false]) {
    const wholes = linesWith(axis, result, percent ? 100 : 1);
    const choices = Math.log2(2 * MOST_AWAY * Math.max(1, wholes.length) * Math.max(1, axis.positions));
    const least = LEAST + choices - (axis.hints[result] === 'share' ? WORD : 0);
    for (const wholeLine of [...wholes.slice(0, MOST_WHOLES), ...wholes.slice(MOST_WHOLES).slice(-MOST_WHOLES)]) {
      for (
        let part = Math.max(0, result - MOST_AWAY);
        part <= Math.min(axis.positions - 1, result + MOST_AWAY);
        part++
      ) {
        if (part === result || Number.isNaN(axis.value[wholeLine * axis.positions + part])) continue;
        const shape: Shape = { kind: 'share', result, members: [part, part], percent, wholeLine };
        const lines = isLikely(axis, shape) ? linesOf(axis, shape) : null;
        if (lines && lines.support > 1 && lines.bits >= least) yield lines;
      }
    }
  }
}

/** Whether it holds in most of a few lines, so that not all have to be looked at. */
function isLikely(axis: Axis, shape: Shape): boolean {
  const step = Math.max(1, Math.floor(axis.lines / MOST_TRIED));
  let [holding, broken] = [0, 0];
  for (let line = 0; line < axis.lines; line += step) {
    const { holds, bits } = standOf(axis, line, shape);
    if (holds === 'no') broken += 1;
    else if (bits > 0) holding += 1;
  }
  return holding > broken;
}

function linesWith(axis: Axis, position: number, value: number): number[] {
  const lines: number[] = [];
  for (let line = 0; line < axis.lines; line++) {
    if (axis.value[line * axis.positions + position] === value * 10 ** (axis.scale[line] ?? 0)) lines.push(line);
  }
  return lines;
}
