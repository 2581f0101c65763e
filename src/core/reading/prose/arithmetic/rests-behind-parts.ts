/**
 * What is left of what came in one sentence, behind the parts of what was spent in the next: 「到位620万元，其中…。」, 「支出573.6万元，其中…；结余46.4
 * 万元」. Both sentences tell their amount first, and its parts behind it.
 */
import type { SaidRelation } from '../../../model';
import { compare, inBase } from '../../../quantity';
import { CARRIED_SAID, OTHER_MONEY } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { leadsIn } from './parts';
import { isPlain, type Passage, type Said } from './passages';
import { GRANT_WORDS, isBareOf, isOf } from './triples';
import { isSameMeasure } from './turns';

type Balance = SaidRelation & { readonly kind: 'balance' };

const GIVEN = GRANT_WORDS.flatMap(({ whole }) => whole);
const SPENT = GRANT_WORDS.flatMap(({ part }) => part);
const LEFT = GRANT_WORDS.flatMap(({ rest }) => rest);
const isOther = holding(`${OTHER_MONEY} ${CARRIED_SAID}`);
/** Paragraphs that the amount that came may stand above the one that was spent. */
const NEAR = 2;

export function restsBehindParts(lines: readonly Line[]): Balance[] {
  return lines.flatMap((line, index) =>
    line.flatMap((passage, at): Balance[] => {
      const spent = firstOf(passage, SPENT);
      const rest = spent ? restIn(passage, spent) : null;
      if (!spent || !rest || isOther(passage.text.slice(0, rest.start))) return [];
      const before = [...lines.slice(Math.max(0, index - NEAR), index).flat(), ...line.slice(0, at)];
      const amounts = before.flatMap((one) => one.figures.filter((figure) => isSameMeasure(figure, spent)));
      const [whole, ...others] = before.flatMap((one) => firstOf(one, GIVEN) ?? []);
      if (!whole || before.some(({ text }) => isOther(text)) || !isSameMeasure(whole, spent)) return [];
      const areOne = others.every((other) => compare(inBase(other.value), inBase(whole.value)) === 0);
      // What it is left of may be another amount of those told.
      const together = inBase(spent.value).plus(inBase(rest.value));
      if (!areOne || amounts.some(({ value }) => inBase(value).eq(together))) return [];
      const terms = [
        { figure: whole.figure, sign: 1 as const },
        { figure: spent.figure, sign: -1 as const },
      ];
      return [{ kind: 'balance', result: rest.figure, terms, isWeak: 'slip' }];
    }),
  );
}

/** The first amount of a sentence, in the words for what came or what was spent. */
function firstOf({ figures: [first] }: Passage, words: readonly string[]): Said | null {
  return first && isPlain(first) && first.depth === 0 && isOf(first, words) ? first : null;
}

/** 「；结余46.4万元」 behind the list of parts. */
function restIn({ text, figures }: Passage, spent: Said): Said | null {
  const lead = [...leadsIn(text)].find(({ start }) => start > spent.end);
  const [rest, another] = figures.filter((figure) => isBareOf(figure, LEFT) && isSameMeasure(figure, spent));
  const isBehind = rest !== undefined && lead !== undefined && rest.start > lead.end && rest.clause > spent.clause;
  return isBehind && !another && isPlain(rest) ? rest : null;
}
