/**
 * Points and scores of the parts of a form, each at the end of its own chapter, and the total of the report: 「预算执行率分值10分，按执行率
 * 计算得9.36分」, 「产出指标分值50分，自评得48.50分」, …, 「总得分为97.86分」.
 */
import type { SaidRelation } from '../../../model';
import { addUp } from '../../../quantity';
import { FULL_MARKS, type MarkedPart } from '../../../terms/said-sums';
import type { Line } from './lists';
import { fullAndGiven, isWholeFramework, wholesIn } from './marks';
import type { Said } from './passages';

interface Part {
  readonly full: Said;
  readonly given: Said;
}

/** All that can be had must make a hundred: then no part is left out. */
export function sumOfMarksApart(lines: readonly Line[]): SaidRelation[] {
  const parts = new Map<MarkedPart, Part>();
  const wholes: Said[] = [];
  for (const passage of lines.flat()) {
    const told = fullAndGiven(passage);
    wholes.push(...wholesIn(passage).filter((whole) => told.every(({ given }) => given !== whole)));
    for (const { part, full, given } of told) {
      const known = parts.get(part);
      if (known && !known.given.value.value.eq(given.value.value)) return [];
      parts.set(part, { full, given });
    }
  }
  const [whole] = wholes;
  if (!whole || wholes.some(({ value }) => !value.value.eq(whole.value.value))) return [];
  const scored = [...parts.values()];
  const all = addUp(scored.map(({ full }) => full.value.value));
  if (!all.eq(FULL_MARKS) || !isWholeFramework(new Map([...parts].map(([part, { given }]) => [part, given]))))
    return [];
  // What one paragraph tells is read there.
  if (scored.some(({ given }) => given.figure.at === whole.figure.at)) return [];
  return [
    {
      kind: 'sum',
      list: 'total',
      wholes: [whole.figure],
      parts: [scored.map(({ given }) => given.figure)],
      isWeak: true,
    },
  ];
}
