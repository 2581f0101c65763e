/** 「全年未收到群众对演出工作的投诉」 against 「全年处理群众投诉6件，主要反映演出时间缩水」. */
import type { SaidRelation } from '../../../model';
import { EVENTS, EVENT_KINDS, EVENT_WORDS, NEVER_CAME, NOT_THE_SAME } from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isWholeCount, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';
import { sharesWords } from './shared-words';

type Against = SaidRelation & { readonly kind: 'against' };

const HAPPENS = listed(EVENTS);
const NEVER = listed(NEVER_CAME);
const FILLERS = listed(EVENT_WORDS);
const KINDS = EVENT_KINDS.split(' ');
const isOther = holding(NOT_THE_SAME);
const isDenied = holding(NEGATIONS);
/** Of what it was about, so many characters stand in both. */
const SHARED = 2;
const MOST = 40;

interface Claim {
  readonly clause: DatedClause;
  readonly event: string;
  /** What it was about: 演出工作; empty where nothing says so. */
  readonly about: string;
}

interface Fact {
  readonly clause: DatedClause;
  readonly event: string;
}

export function neverOrSome(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const claims = told.flatMap((clause) => claimIn(clause) ?? []).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = told.flatMap((clause) => factIn(clause) ?? []).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find((one) => one.clause.passage !== claim.clause.passage && isAgainst(claim, one));
    if (!fact) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim.clause), fact: quote(fact.clause), isWrong: true }];
  });
}

/** 「全年未收到群众对演出和放映工作的投诉」, to the end of its clause. */
function claimIn(clause: DatedClause): Claim | null {
  const text = clause.text.trim();
  const event = endingOf(text, HAPPENS);
  const never = event === '' ? undefined : NEVER.find((word) => text.includes(word));
  if (never === undefined || isOther(text)) return null;
  const about = text.slice(text.indexOf(never) + never.length, -event.length);
  return { clause, event, about: about.trim() };
}

/** 「处理群众投诉6件」, 「有6件投诉」 */
function factIn(clause: DatedClause): Fact | null {
  const { passage, start, text } = clause;
  const told = (figure: Said) =>
    figure.start >= start && figure.end <= start + text.length && isWholeCount(figure) && eventOf(figure) !== '';
  const [count, another] = passage.figures.filter(told);
  if (!count || another || !count.value.value.gt(0) || isDenied(text) || isOther(passage.text)) return null;
  return { clause, event: eventOf(count) };
}

function eventOf({ label, noun }: Said): string {
  const before = endingOf(withoutEndings(label, FILLERS), HAPPENS);
  return before === '' ? (HAPPENS.find((word) => noun.startsWith(word)) ?? '') : before;
}

/** Of one time and one kind, and where the claim says of what, about the same. */
function isAgainst({ clause, event, about }: Claim, fact: Fact): boolean {
  const { text, passage, until } = fact.clause;
  const isAtOneTime = until === 0 || clause.until === 0 || until <= clause.until;
  if (fact.event !== event || !isAtOneTime) return false;
  if (KINDS.some((kind) => about.includes(kind) && !text.includes(kind))) return false;
  const words = FILLERS.reduce((rest, word) => rest.replaceAll(word, ' '), withoutBeginnings(about, FILLERS));
  const pieces = words.split(' ').filter((piece) => piece.length >= SHARED);
  return pieces.length === 0 || pieces.some((piece) => sharesWords(piece, passage.text, SHARED));
}
