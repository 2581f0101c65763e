/** 「项目资金896万元已全部支出完毕，年末无结余」 against 「实际支出859.6万元，预算执行率95.94%」. */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { ALL_SPENT } from '../../../terms/said-of-all';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { matchesRate } from '../arithmetic/quotients';
import { rateOf } from '../arithmetic/rates';
import { GRANT_WORDS, isOf } from '../arithmetic/triples';
import { isPlainPercent } from '../arithmetic/turns';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const isAllSpent = holding(ALL_SPENT);
const SPENT = GRANT_WORDS.flatMap(({ part }) => part);
const MOST = 40;

export function spentNotAll(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const claims = told.filter(({ text }) => isAllSpent(text)).slice(0, MOST);
  if (claims.length === 0) return [];
  const passages = [...new Set(told.map(({ passage }) => passage))];
  return claims.flatMap((claim): Against[] => {
    const [all, another] = claim.passage.figures.filter((one) => isMoney(one) && isWithin(one, claim));
    const fact = all && !another ? passages.find((one) => one !== claim.passage && spendsLess(one, all)) : undefined;
    if (!fact) return [];
    const { words, at } = claim;
    return [{ kind: 'against', claim: { words, at }, fact: { words: fact.words.trim(), at: fact.at }, isWrong: true }];
  });
}

function isMoney(figure: Said): boolean {
  return figure.value.unit?.dimension === 'money' && isPlain(figure);
}

function isWithin({ start, end }: Said, { start: from, text }: DatedClause): boolean {
  return start >= from && end <= from + text.length;
}

/** What was spent is less, and the rate of execution beside it is that of the same amount. */
function spendsLess({ figures }: Passage, all: Said): boolean {
  const spent = figures.filter(
    (one) => isMoney(one) && isOf(one, SPENT) && compare(inBase(one.value), inBase(all.value)) < 0,
  );
  const rates = figures.filter((one) => isPlainPercent(one) && rateOf(one) === 'execution');
  return spent.some((part) => rates.some((rate) => matchesRate(rate.value, part.value, [all.value])));
}
