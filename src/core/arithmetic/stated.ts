import type { Axis } from './axis';
import { type Found, totalsOf } from './lines';
import { standOf, type Shape } from './equation';

/**
 * Totals by their word alone: a 合计 that no sum explains, although its parts stand beside it. Nothing holds there, so the word is all
 * that speaks for it, and the pattern has no support.
 */
export function findStated(axis: Axis, explained: readonly Found[]): Found[] {
  const found: Found[] = [];
  axis.hints.forEach((hint, result) => {
    if (hint !== 'total') return;
    const known = new Set<number>();
    for (const { shape, holding, broken } of explained) {
      if (shape.result !== result && !(shape.kind === 'difference' && shape.members.includes(result))) continue;
      for (const line of [...holding, ...broken]) known.add(line);
    }
    const members = partsOf(axis, result, -1) ?? partsOf(axis, result, 1);
    if (!members) return;
    const shape: Shape = { kind: 'sum', result, members, percent: false };
    const lines = Array.from({ length: axis.lines }, (_, line) => line).filter((line) => !known.has(line));
    const stands = lines.map((line) => ({ line, holds: standOf(axis, line, shape).holds }));
    const broken = stands.filter(({ holds }) => holds === 'no').map(({ line }) => line);
    const holding = stands.filter(({ holds }) => holds === 'exactly' || holds === 'rounded').map(({ line }) => line);
    if (broken.length + holding.length > 0) found.push(totalsOf(shape, holding, broken));
  });
  return found;
}

/** What stands on one side of a total, up to the next total: those that a word calls parts, else all. */
function partsOf({ hints, positions, numbering }: Axis, result: number, direction: 1 | -1): number[] | null {
  const beside: number[] = [];
  for (let at = result + direction; at >= 0 && at < positions && hints[at] !== 'total'; at += direction) {
    if (numbering[at] === 0 && (hints[at] === null || hints[at] === 'part')) beside.push(at);
  }
  const called = beside.filter((at) => hints[at] === 'part');
  const parts = (called.length > 0 ? called : beside).sort((a, b) => a - b);
  return parts.length > 1 ? parts : null;
}
