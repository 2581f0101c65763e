/** Relations among paragraphs in whatever order: an abstract speaks of what a chapter tells, a conclusion adds it up. */
import type { SaidRelation } from '../../../../model';
import type { Line } from '../lists';
import { RULES } from '../../../../terms/prose';
import { adjustmentsOver } from './adjusted';
import { firmsNamed } from './firms';
import { placesTogether } from './places';
import { pointsLeft } from './points';
import { spentShares } from './spent-shares';
import { unitsMixed } from './units';
import { yearsApart } from './years-apart';

export function relationsAmong(lines: readonly Line[]): SaidRelation[] {
  const told = lines.map((line) => line.filter(({ text }) => !RULES.test(text) && !text.includes('\t')));
  return [
    ...lines.flatMap(pointsLeft),
    ...lines.flat().flatMap(firmsNamed),
    ...told.flat().flatMap(spentShares),
    ...adjustmentsOver(told),
    ...placesTogether(told),
    ...yearsApart(told.flat()),
    ...unitsMixed(told.flat()),
  ];
}
