/** Points of the parts of a framework, a paragraph each, and the total of the report: 「（一）决策，满分15分，得14分；」. */
import type { SaidRelation } from '../../../model';
import type { Line } from './lists';
import { givenIn, isWholeFramework, wholesIn } from './marks';
import type { Said } from './passages';

/** The total stands in the conclusion before, or right behind. */
const MOST_BEFORE = 20;
const MOST_BEHIND = 2;

export function sumsOfMarkedLines(lines: readonly Line[]): SaidRelation[] {
  const found: SaidRelation[] = [];
  for (let index = 0; index < lines.length; index++) {
    const parts = new Map<string, Said>();
    let end = index;
    for (; end < lines.length; end++) {
      const given = givenIn(lines[end] ?? []);
      if (!given || parts.has(given.part)) break;
      parts.set(given.part, given.said);
    }
    if (end - index < 2) continue;
    const around = [...lines.slice(Math.max(0, index - MOST_BEFORE), index), ...lines.slice(end, end + MOST_BEHIND)];
    const wholes = around.flat().flatMap((passage) => wholesIn(passage));
    const values = new Set(wholes.map(({ value }) => value.value.toFixed()));
    const [whole] = wholes;
    if (whole && values.size === 1 && isWholeFramework(parts))
      found.push({
        kind: 'sum',
        list: 'total',
        wholes: [whole.figure],
        parts: [[...parts.values()].map(({ figure }) => figure)],
      });
    index = end - 1;
  }
  return found;
}
