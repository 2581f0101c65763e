/** 「按时足额发放率100%，无一人延迟」 against 「有37人的基础养老金延迟1至3个月到账」. */
import type { SaidRelation } from '../../../model';
import { NOT_ONE_OF, NOT_THE_SAME, PUT_RIGHT } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { anyOf } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import { isWholeCount, type Said } from '../arithmetic/passages';
import type { DatedClause } from '../dated/clauses';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const NONE = anyOf(NOT_ONE_OF);
const isPutRight = holding(PUT_RIGHT);
const isDenied = holding(NEGATIONS);
const isOther = holding(NOT_THE_SAME);
const HAN = /^\p{Script=Han}+$/u;
/** 延迟, 安全事故: shorter ones stand in too many words. */
const SHORTEST_DEED = 2;
const LONGEST_DEED = 6;
/** Of what both tell, beside what did not happen. */
const SHORTEST_SHARED = 3;
const MOST = 40;

interface Claim {
  readonly clause: DatedClause;
  readonly unit: string;
  /** What did not happen. */
  readonly deed: string;
}

interface Fact {
  readonly clause: DatedClause;
  readonly count: Said;
}

export function someOfNone(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const claims = told.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = told.flatMap((clause) => factIn(clause) ?? []);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => one.clause.passage !== claim.clause.passage && isAgainst(claim, one));
    if (!fact) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim.clause), fact: quote(fact.clause), isWrong: true }];
  });
}

/** 「无一人延迟」: the unit is one character, what did not happen the rest of the clause. */
function claimIn(clause: DatedClause): Claim | null {
  const { text } = clause;
  for (let at = 0; at < text.length; at++) {
    const word = NONE.match(text, at)?.[0];
    if (word === undefined) continue;
    const behind = text.slice(at + word.length);
    const deed = behind.slice(1).trim();
    const isDeed = HAN.test(deed) && deed.length >= SHORTEST_DEED && deed.length <= LONGEST_DEED;
    return isDeed && !isOther(text) ? { clause, unit: behind.charAt(0), deed } : null;
  }
  return null;
}

/** 「有37人的基础养老金延迟1至3个月到账」 */
function factIn(clause: DatedClause): Fact | null {
  const { passage, start, text } = clause;
  const count = passage.figures.find(
    (figure) => figure.start >= start && figure.end <= start + text.length && isWholeCount(figure),
  );
  const isTold = count?.value.value.gt(0) === true && !isDenied(text) && !isOther(text) && !isPutRight(text);
  return isTold ? { clause, count } : null;
}

/** Told of the report's own time, and of one thing: a stretch of words beside the deed stands in both paragraphs. */
function isAgainst({ clause, unit, deed }: Claim, { clause: told, count }: Fact): boolean {
  if (count.value.unit?.symbol !== unit || !told.text.slice(count.end - told.start).includes(deed)) return false;
  const isAtOneTime = told.until === 0 || (clause.until > 0 && told.until >= clause.until);
  return isAtOneTime && sharesWords(told.text.replaceAll(deed, ' '), clause.passage.text, SHORTEST_SHARED);
}
