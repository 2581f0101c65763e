/** 「上述资金全部到位，资金到位率100%」 against 「应由县级配套的180.00万元尚未到位」, of the same day, or 「截至年底仅到位288.00万元」, of a later one. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import {
  ALL_ARRIVED,
  ALL_MONEY,
  ARRIVED_IN_PART,
  ARRIVED_LATE,
  MISSING_ELSEWHEN,
  MONEY_SOURCES,
  NOT_ARRIVED,
} from '../../../terms/said-over';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings } from '../arithmetic/words';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const saysAll = holding(ALL_ARRIVED);
const isInPart = holding(ARRIVED_IN_PART);
const isOfAll = holding(ALL_MONEY);
const SOURCES = listed(MONEY_SOURCES);
const isElsewhen = holding(MISSING_ELSEWHEN);
const isMissing = holding(NOT_ARRIVED);
const isLate = holding(ARRIVED_LATE);
/** More claims, and amounts that are missing, than a report has. */
const MOST = 40;

/** `money`: the amounts of the paragraph that a passage stands in. */
export function arrivedInPart(
  clauses: readonly DatedClause[],
  money: (passage: Passage) => readonly Said[],
): Against[] {
  const claims = clauses.filter(isClaim).slice(0, MOST);
  if (claims.length === 0) return [];
  const missing = clauses.flatMap((clause) => missingIn(clause)).slice(0, MOST);
  const late = clauses.filter(isLateClause).slice(0, MOST);
  const against = (claim: DatedClause, fact: DatedClause): Against => ({
    kind: 'against',
    claim: { words: claim.words, at: claim.at },
    fact: { words: fact.words, at: fact.at },
    isWrong: true,
  });
  return [
    ...missing.flatMap(({ clause, amount }): Against[] => {
      const told = claims.find((claim) => claim.passage !== clause.passage && areOne(claim, clause, amount, money));
      return told ? [against(told, clause)] : [];
    }),
    ...claims.flatMap((claim): Against[] => {
      const fact = late.find((one) => one.passage !== claim.passage && isLaterThan(claim, one));
      return fact ? [against(claim, fact)] : [];
    }),
  ];
}

/** 「截至2023年底仅到位288.00万元」, of money that is told by its source: 「县级配套资金360.00万元，…」. */
function isLateClause({ text, passage, start, until }: DatedClause): boolean {
  if (!isLate(text) || until === 0 || isElsewhen(text) || RULES.test(passage.text)) return false;
  return passage.figures.some(
    (figure) => isMoney(figure) && figure.end <= start + text.length && withoutBeginnings(figure.label, SOURCES) === '',
  );
}

/** Of all the project's money, by a day that comes before. */
function isLaterThan({ text, until }: DatedClause, late: DatedClause): boolean {
  return isOfAll(text) && until > 0 && late.until >= until;
}

/** 「截至2022年12月31日，上述资金全部到位」: of no source alone. */
function isClaim({ text, passage }: DatedClause): boolean {
  return saysAll(text) && !isInPart(text) && !isMissing(text) && !RULES.test(passage.text);
}

function missingIn(clause: DatedClause): { readonly clause: DatedClause; readonly amount: Said }[] {
  const { text, passage, start } = clause;
  if (!isMissing(text) || isElsewhen(text) || RULES.test(passage.text)) return [];
  const [amount, another] = passage.figures.filter(
    (figure) => figure.start >= start && figure.end <= start + text.length && isMoney(figure),
  );
  return amount && !another ? [{ clause, amount }] : [];
}

/**
 * Of one day, or both of none; and the amount that is missing is one of those that the claim's paragraph tells, or the claim
 * is of all the project's money in so many words.
 */
function areOne(
  claim: DatedClause,
  clause: DatedClause,
  amount: Said,
  money: (passage: Passage) => readonly Said[],
): boolean {
  if (claim.until !== clause.until) return false;
  const isTold = money(claim.passage).some((one) => compare(inBase(one.value), inBase(amount.value)) === 0);
  return isTold || (isOfAll(claim.text) && withoutBeginnings(amount.label, SOURCES) === '');
}

export function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure) && !figure.value.value.eq(0);
}
