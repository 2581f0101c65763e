/** What the figures of a criterion measure, all together. */
import { baseSymbol } from '../../quantity';
import type { Draft } from './draft';
import type { Case, Measure } from './model';
import { unitOf } from './settle-figures';

/** The one measure of all figures; null where there are none, several, or where the text leaves it open. */
export function measureOf(cases: readonly Case[]): Measure | null {
  let only: Measure | null = null;
  for (const { range } of cases) {
    if (!range) continue;
    if (only !== null && range.measure !== only) return null;
    only = range.measure;
  }
  return only === 'open' ? null : only;
}

/** The units in which cases measure the actual itself; null where they are one. */
function unitsOf(cases: readonly Case[]): readonly string[] | null {
  const units: string[] = [];
  for (const { range } of cases) {
    const unit = range && (range.measure === 'open' || range.measure === 'level') ? unitOf(range) : null;
    const symbol = unit && baseSymbol(unit);
    if (symbol !== null && !units.includes(symbol)) units.push(symbol);
  }
  return units.length > 1 ? units : null;
}

/** What the figures of cases measure. 「项目实际完成率」 and 「完成率」 are one rate: the shorter stands for both. */
export function subjectsOf({ cases, subjects }: Draft): readonly string[] {
  const units = unitsOf(cases);
  if (units) return units;
  if (subjects.length < 2) return subjects;
  const shortest: string[] = [];
  for (const subject of [...subjects].sort((a, b) => a.length - b.length)) {
    if (!shortest.some((known) => subject.endsWith(known))) shortest.push(subject);
  }
  return shortest;
}
