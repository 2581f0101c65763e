/** Statements without a figure that a figure may contradict: 「资金到位不及时」, 「全部完成」, 「两者没有偏差」. */
import type { Concept, WordsQuantity } from '../../model';
import { BOTH_RATES, CLAIMS, CLOSINGS, EXCEPT, NO_GAP, OPENINGS, WISHED } from '../../terms/claims';

export interface Claim {
  readonly concept: Concept;
  readonly words: WordsQuantity;
}

const LONGEST_CLAUSE = 40;

/** What a sentence claims of the project; `text` is folded. */
export function claimsIn(text: string): Claim[] {
  if (WISHED.test(text)) return [];
  return text.split(/[,:、]/).flatMap((clause): Claim[] => {
    const words = clause.trim().replace(OPENINGS, '').replace(CLOSINGS, '');
    if (words === '' || words.length > LONGEST_CLAUSE) return [];
    if (NO_GAP.test(words) && BOTH_RATES.test(text)) return [claim('completionGap', 'met', words)];
    const found = CLAIMS.find(([, , pattern]) => pattern.test(words));
    const isOfAll = found?.[0] !== 'overallCompletion' || !EXCEPT.test(text);
    return found && isOfAll ? [claim(found[0], found[1], words)] : [];
  });
}

function claim(concept: Concept, achievement: WordsQuantity['achievement'], text: string): Claim {
  return { concept, words: { kind: 'words', text, achievement } };
}
