/** 「合同总价1260.00万元已全部支付完毕」 against 「仅支付合同价款1223.50万元，仍有36.50万元工程尾款未支付」. */
import type { SaidRelation } from '../../../model';
import { inBase } from '../../../quantity';
import {
  ALL_DONE,
  HELD_BY_CONTRACT,
  NOT_ALL_OF_IT,
  PAID_THINGS,
  PAYING_DEEDS,
  STILL_LEFT,
  STILL_UNDONE,
} from '../../../terms/all-done';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { isPlain, type Said } from '../arithmetic/passages';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const saysAll = holding(ALL_DONE);
const isNotAll = holding(NOT_ALL_OF_IT);
const isLeft = holding(STILL_LEFT);
const isUndone = holding(STILL_UNDONE);
const isHeldBack = holding(HELD_BY_CONTRACT);
const THINGS = PAID_THINGS.split(' ');
const DEED_WORDS = PAYING_DEEDS.split(' ');
/** More claims, and amounts left, than a report has. */
const MOST = 40;

interface Told {
  readonly clause: DatedClause;
  /** What is said to be paid, all of it; or what is left of it. */
  readonly amount: Said | null;
  /** Beside what is left: what was paid. */
  readonly paid: Said | null;
}

export function unpaidOfAll(clauses: readonly DatedClause[]): Against[] {
  const paid = clauses.flatMap((clause) => paidIn(clause) ?? []).slice(0, MOST);
  const unpaid = clauses.flatMap((clause) => unpaidIn(clause) ?? []).slice(0, MOST);
  return paid.flatMap((all): Against[] => {
    const told = unpaid.find((one) => one.clause.passage !== all.clause.passage && areOfOne(all, one));
    if (!told) return [];
    const quote = ({ clause: { words, at } }: Told) => ({ words, at });
    return [{ kind: 'against', claim: quote(all), fact: quote(told), isWrong: true }];
  });
}

/** At one time: what was paid and what is left make the whole, or nothing tells of another whole; what is all paid is never owed later. */
function areOfOne({ clause, amount }: Told, left: Told): boolean {
  if (clause.until > left.clause.until) return false;
  if (amount && left.paid && left.amount && clause.until === left.clause.until)
    return inBase(left.paid.value).plus(inBase(left.amount.value)).eq(inBase(amount.value));
  const [all, rest] = [clause.passage.text, left.clause.passage.text];
  const isOf = (words: readonly string[]) => words.some((word) => all.includes(word) && rest.includes(word));
  return clause.until > 0 && !left.paid && isOf(THINGS) && isOf(DEED_WORDS);
}

/** 「截至2023年12月31日，合同总价1260.00万元已全部支付完毕」 */
function paidIn(clause: DatedClause): Told | null {
  const { text, passage } = clause;
  if (!saysAll(text) || isNotAll(text) || RULES.test(passage.text)) return null;
  if (!DEED_WORDS.some((word) => text.includes(word))) return null;
  const [amount = null, another] = moneyOf(clause);
  return another ? null : { clause, amount, paid: null };
}

/** 「仅支付合同价款1223.50万元，仍有36.50万元工程尾款未支付」 */
function unpaidIn(clause: DatedClause): Told | null {
  const { text, passage } = clause;
  if (!isLeft(text) || !isUndone(text) || isHeldBack(text) || RULES.test(passage.text)) return null;
  const [amount, another] = moneyOf(clause);
  if (!amount || another) return null;
  const before = passage.figures.filter((figure) => isMoney(figure) && figure.end <= clause.start);
  const paid = before.findLast(({ label }) => DEED_WORDS.some((word) => label.includes(word))) ?? null;
  return { clause, amount, paid };
}

function moneyOf({ passage, start, text }: DatedClause): readonly Said[] {
  return passage.figures.filter(
    (figure) => isMoney(figure) && figure.start >= start && figure.end <= start + text.length,
  );
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure) && !figure.value.value.eq(0);
}
