/** What the figures of a text say of each other, whatever they are about. */
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import type { TextLine } from '../read';
import { deductionsIn, formulasIn, growthIn, ordersIn } from './changes';
import { type Line, sumsOver } from './lists';
import { listedIn, stagesIn } from './listed';
import { passagesOf } from './passages';
import { ratesIn } from './rates';
import { reachedIn } from './reached';
import { sumsIn } from './sums';

export function readRelations(texts: readonly TextLine[]): SaidRelation[] {
  const found: SaidRelation[] = [];
  const lines: Line[] = [];
  for (const text of texts) {
    const passages = passagesOf(text);
    lines.push(passages);
    for (const [index, passage] of passages.entries()) {
      if (passage.figures.length < 1 || passage.text.includes('\t')) continue;
      found.push(...listedIn(passage), ...formulasIn(passage));
      if (RULES.test(passage.text)) continue;
      found.push(...sumsIn(passage, passages[index - 1] ?? null), ...ratesIn(passage));
      found.push(...growthIn(passage), ...deductionsIn(passage), ...ordersIn(passage), ...reachedIn(passage));
    }
  }
  return [...found, ...sumsOver(lines), ...stagesIn(texts)];
}
