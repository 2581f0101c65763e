/** 「平台在合同工期内完成初验」 against 「应于11月11日前完成，实际12月20日才通过初验，逾期39天」: the same step of the only work. */
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { behind, holding } from '../../../terms/search';
import { startingWith, withoutStart } from '../../../terms/starts';
import { DONE_WITHIN, LATE_BY, OF_SEVERAL_WORKS, OF_THIS_WORK, WITHIN_TERM } from '../../../terms/within-term';
import { isPlain, isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const TERMS = listed(WITHIN_TERM);
const isDone = startingWith(DONE_WITHIN);
const withoutDone = withoutStart(DONE_WITHIN);
const behindWork = behind(OF_THIS_WORK);
const LATE = listed(LATE_BY);
const LINKS = listed('了 达 为 共');
const isOfSeveral = holding(OF_SEVERAL_WORKS);
const isDenied = holding(NEGATIONS);
const DAYS: ReadonlySet<string> = new Set(['天', '日', '个月']);
const HAN = /^\p{Script=Han}+$/u;
const SHORTEST = 2;
const LONGEST = 8;
const MOST = 40;

interface Claim {
  readonly clause: DatedClause;
  /** 初验 */
  readonly step: string;
}

export function lateThoughInTerm(clauses: readonly DatedClause[]): Against[] {
  const claims = clauses.flatMap(claimIn).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = [...new Set(clauses.map(({ passage }) => passage))].flatMap(factIn).slice(0, MOST);
  return claims.flatMap(({ clause, step }): Against[] => {
    const fact = facts.find(({ passage, said }) => {
      const before = passage.text.slice(0, said.start);
      return passage !== clause.passage && DEEDS.some((deed) => before.includes(deed + step));
    });
    if (!fact) return [];
    const { words, at } = clause;
    return [{ kind: 'against', claim: { words, at }, fact: quoteOf(fact), isWrong: true }];
  });
}

const DEEDS = DONE_WITHIN.split(' ');

/** Nothing but the work before the words for its term, and the step that was done behind them. */
function claimIn(clause: DatedClause): Claim[] {
  const { text, passage } = clause;
  if (RULES.test(passage.text) || isDenied(text) || isOfSeveral(passage.text)) return [];
  const word = TERMS.find((one) => text.includes(one));
  if (word === undefined) return [];
  const at = text.indexOf(word);
  const rest = text.slice(at + word.length).trim();
  const step = isDone(rest) ? withoutDone(rest).trim() : '';
  const isStep = step.length >= SHORTEST && step.length <= LONGEST && HAN.test(step);
  return behindWork(text.slice(0, at).trim()) === '' && isStep ? [{ clause, step }] : [];
}

interface Fact {
  readonly passage: Passage;
  readonly said: Said;
}

/** 「逾期39天」, of no part and no count of things. */
function factIn(passage: Passage): Fact[] {
  const { text, figures } = passage;
  if (RULES.test(text) || isOfSeveral(text)) return [];
  return figures.flatMap((said, index): Fact[] => {
    const isLong = DAYS.has(said.value.unit?.symbol ?? '') && isPlain(said) && said.value.value.gt(0);
    const isLate = endingOf(withoutEndings(said.label, LINKS), LATE) !== '';
    const isOfCounted = figures.slice(0, index).some(isWholeCount);
    return isLong && isLate && !isOfCounted ? [{ passage, said }] : [];
  });
}

function quoteOf({ passage: { words, at }, said }: Fact): Against['fact'] {
  return { words: words.slice(said.start - said.label.length, said.end).trim(), at };
}
