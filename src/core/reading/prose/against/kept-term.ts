/** 「各项内容均在合同约定的完工日期前完成」 against 「约定完工日期为2023年4月30日…放水设施改造于2023年6月20日完成」. */
import type { SaidRelation } from '../../../model';
import { ALL_DONE, IN_TIME, PUT_RIGHT } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { AGREED, AGREED_CHANGED, AGREED_DAYS, DONE_VERBS, SUPPOSED } from '../../../terms/works';
import type { Passage } from '../arithmetic/passages';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const saysAll = holding(ALL_DONE);
const isInTime = holding(IN_TIME);
const isAgreed = holding(AGREED);
const isTerm = holding(AGREED_DAYS);
const isChanged = holding(AGREED_CHANGED);
const isDone = holding(DONE_VERBS);
const isDenied = holding(NEGATIONS);
const isPutRight = holding(PUT_RIGHT);
const isSupposed = holding(SUPPOSED);
/** Ends what a rule asks for: 「均在约定日期前完成的，得满分」. */
const OF = '的';
const MOST = 40;

/** `lineOf`: the sentences of the paragraph that one stands in. */
export function termNotKept(
  clauses: readonly DatedClause[],
  lineOf: (passage: Passage) => readonly Passage[],
): Against[] {
  const claims = clauses.filter(isClaim).slice(0, MOST);
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const terms = told.filter((clause) => isAgreed(clause.text) && isTerm(clause.text) && dayOf(clause) !== null);
  const [term, another] = terms;
  // Of two contracts nobody knows which is meant.
  if (claims.length === 0 || !term || (another && dayOf(another)?.to !== dayOf(term)?.to)) return [];
  const line = lineOf(term.passage);
  const due = dayOf(term)?.to ?? 0;
  if (line.some(({ text }) => isChanged(text))) return [];
  const late = told.findIndex(
    (clause) =>
      line.includes(clause.passage) &&
      (dayOf(clause)?.from ?? 0) > due &&
      told.indexOf(clause) > told.indexOf(term) &&
      isDone(clause.text) &&
      !isTerm(clause.text) &&
      !isDenied(clause.text),
  );
  const [before, fact] = [told[late - 1], told[late]];
  if (!fact) return [];
  const words = before?.passage === fact.passage && before !== term ? `${before.words}，${fact.words}` : fact.words;
  return claims
    .filter(({ passage }) => !line.includes(passage))
    .map(({ words: claim, at }) => ({
      kind: 'against',
      claim: { words: claim, at },
      fact: { words, at: fact.at },
      isWrong: true,
    }));
}

/** 「均在合同约定的完工日期前完成」, and in the same sentence 「时效指标得满分」, which makes it no rule. */
function isClaim({ text, passage }: DatedClause): boolean {
  const isKept = saysAll(text) && isInTime(text) && isAgreed(text) && isTerm(text);
  const isRule = RULES.test(text) || isSupposed(passage.text) || text.trim().endsWith(OF);
  return isKept && !isRule && !isDenied(text) && !isPutRight(passage.text);
}

/** The only day of a clause. */
function dayOf({ dates: [date, another] }: DatedClause): { readonly from: number; readonly to: number } | null {
  return date && !another && date.comparator === null && date.from > 0 ? date : null;
}
