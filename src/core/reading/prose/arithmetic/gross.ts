/** Changes of which more is told than the difference of both ends. */
import { GONE } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import type { Said } from './passages';
import { type Clause, isSameMeasure } from './turns';

const isGone = holding(GONE);

/** 「由125家增加到148家，年内新增32家，注销9家」: those who came, beside those who went. */
export function isGross(clause: Clause, change: Said): boolean {
  const others = clause.filter((figure) => figure !== change && isSameMeasure(figure, change));
  return others.some(({ label }) => isGone(label));
}
