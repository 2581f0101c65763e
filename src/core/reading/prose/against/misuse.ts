/** 「未发现截留、挤占、挪用等情况」 against 「有3笔共12.60万元用于营房维修，属于挤占项目资金」. */
import type { SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { FOUND_TO_BE, MISUSES, NOT_FOUND, NOT_OF_THIS, OF_SOME_PAPERS } from '../../../terms/misuse';
import { NEGATIONS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain } from '../arithmetic/passages';
import type { DatedClause } from '../dated/clauses';

type Against = SaidRelation & { readonly kind: 'against' };

const KINDS = MISUSES.split(' ');
const FOUND = FOUND_TO_BE.split(' ');
const notFound = holding(NOT_FOUND);
const isDenied = holding(NEGATIONS);
const isOther = holding(NOT_OF_THIS);
const isOfSome = holding(OF_SOME_PAPERS);
const MOST = 40;

export function misusedThough(clauses: readonly DatedClause[]): Against[] {
  const told = clauses.filter(({ passage: { text } }) => !RULES.test(text));
  const claims = told.filter(({ text, passage }) => isClaim(text) && !isOfSome(passage.text)).slice(0, MOST);
  if (claims.length === 0) return [];
  const facts = told.filter(isFact).slice(0, MOST);
  return claims.flatMap((claim): Against[] => {
    const fact = facts.find(
      (one) => one.passage !== claim.passage && kindsIn(one.text).some((kind) => claim.text.includes(kind)),
    );
    if (!fact) return [];
    const quote = ({ words, at }: DatedClause) => ({ words, at });
    return [{ kind: 'against', claim: quote(claim), fact: quote(fact), isWrong: true }];
  });
}

/** 「未发现截留、挤占、挪用等情况」 */
function isClaim(text: string): boolean {
  const at = Math.min(...KINDS.map((kind) => text.indexOf(kind)).filter((place) => place >= 0));
  return at < Infinity && notFound(text.slice(0, at)) && !isOther(text);
}

/** 「属于挤占项目资金」, in a sentence that tells how much or how many. */
function isFact({ text, passage }: DatedClause): boolean {
  const isTold = passage.figures.some((figure) => isPlain(figure) && figure.value.value.gt(0));
  return isTold && kindsIn(text).length > 0 && !isDenied(text.replaceAll(NOT_OF, '')) && !isOther(passage.text);
}

/** 「不属于维护保养范围」 says of what it is not, and denies nothing. */
const NOT_OF = '不属于';

function kindsIn(text: string): string[] {
  return KINDS.filter((kind) => FOUND.some((word) => text.includes(word + kind)));
}
