/** What is said never to have happened, and the row of a table that counts it: 「全年未发生安全生产事故」 above 安全生产事故（起） 1. */
import type { Indicator, SaidRelation } from '../../../../model';
import { foldWidth, isNumber } from '../../../../quantity';
import { RULES } from '../../../../terms/prose';
import { NEVER_HAPPENED, NOT_EVERY_ROW, TIMES_HAPPENED } from '../../../../terms/said-of-all';
import { holding } from '../../../../terms/search';
import type { Line } from '../../arithmetic/lists';
import type { Passage } from '../../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../../arithmetic/words';
import { bareLabel } from './tables';

type Against = SaidRelation & { readonly kind: 'against' };
type Quoted = Against['fact'];

const NEVER = listed(NEVER_HAPPENED);
const TIMES = listed(TIMES_HAPPENED);
const saysNever = holding(NEVER_HAPPENED);
const isOfSome = holding(NOT_EVERY_ROW);
/** 事故 alone may be of any kind. */
const SHORTEST = 4;

export function neverInRows(lines: readonly Line[], indicators: readonly Indicator[]): Against[] {
  const happened = happenedIn(indicators);
  if (happened.size === 0) return [];
  return lines.flat().flatMap((passage) => claimsIn(passage, happened));
}

/** How often, by what happened. */
function happenedIn(indicators: readonly Indicator[]): ReadonlyMap<string, Quoted> {
  return new Map(
    indicators.flatMap(({ name, actual }): (readonly [string, Quoted])[] => {
      const deed = withoutEndings(bareLabel(foldWidth(name)), TIMES);
      if (!actual || !isNumber(actual.value) || deed.length < SHORTEST) return [];
      const { value, comparator, approximate, text } = actual.value;
      const isTold = comparator === null && !approximate && value.gt(0);
      return isTold ? [[deed, { words: `${name}${text}`, at: actual.at }]] : [];
    }),
  );
}

function claimsIn({ text, words, at }: Passage, happened: ReadonlyMap<string, Quoted>): Against[] {
  if (RULES.test(text) || text.includes('\t')) return [];
  let open = 0;
  return text.split(/[,;、]/).flatMap((clause): Against[] => {
    const start = open;
    open += clause.length + 1;
    if (!saysNever(clause)) return [];
    for (const [deed, fact] of happened) {
      if (!clause.endsWith(deed)) continue;
      const before = clause.slice(0, -deed.length);
      const never = endingOf(before, NEVER);
      const lead = before.slice(0, before.length - never.length);
      if (never === '' || isOfSome(lead)) continue;
      return [{ kind: 'against', claim: { words: words.slice(start, open - 1).trim(), at }, fact, isWrong: true }];
    }
    return [];
  });
}
