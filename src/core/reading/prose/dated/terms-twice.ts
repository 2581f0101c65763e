/** The last day of one term told twice: 「服务期自2022年6月1日起至2023年8月31日止」, 「合同约定服务期截至2023年10月31日」. */
import type { SaidRelation } from '../../../model';
import { findFigures, hasYear } from '../../../quantity';
import { TERM_CHANGED, TERM_ENDS } from '../../../terms/said-over';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';
import { endingOf, listed } from '../arithmetic/words';
import { leadAtEnd } from './lengths';
import { periodsIn } from './periods';

type Against = SaidRelation & { readonly kind: 'against' };

const ENDS = listed(TERM_ENDS);
const isChanged = holding(TERM_CHANGED);
/** Told of a term, and not of what happened to last. */
const TERMS: ReadonlySet<string> = new Set(['contract', 'works']);
const LONGEST_QUOTE = 30;

interface End {
  readonly passage: Passage;
  readonly term: string;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

export function termsTwice(lines: readonly Line[]): Against[] {
  const passages = lines.flat().filter(({ text }) => !isChanged(text));
  const whole = passages.flatMap(ofPeriods);
  const ends = passages.flatMap(endsAlone);
  return ends.flatMap((told): Against[] => {
    const alike = whole.filter(({ term }) => term.startsWith(told.term) || told.term.startsWith(term));
    const [only, another] = alike;
    if (!only || another || only.passage === told.passage) return [];
    const quote = ({ passage: { words, at }, start, end }: End) => ({
      words: words.slice(Math.max(start, end - LONGEST_QUOTE), end).trim(),
      at,
    });
    return [{ kind: 'against', claim: quote(told), fact: quote(only), isWrong: only.day !== told.day }];
  });
}

/** 「服务期自…起至…止」 */
function ofPeriods(passage: Passage): End[] {
  return periodsIn(passage.text).flatMap(({ start, end, to, precision }): End[] => {
    const lead = leadAtEnd(passage.text.slice(0, start));
    return lead && TERMS.has(lead[1]) && precision === 'day' ? [{ passage, term: lead[0], day: to, start, end }] : [];
  });
}

/** 「服务期截至2023年10月31日」, and no other day that begins it. */
function endsAlone(passage: Passage): End[] {
  const { text } = passage;
  if (periodsIn(text).length > 0) return [];
  return findFigures(text).flatMap(({ quantity, start, end }): End[] => {
    if (quantity.kind !== 'date' || !hasYear(quantity) || quantity.from !== quantity.to) return [];
    const before = text.slice(0, start);
    const word = endingOf(before, ENDS);
    const isEnd = word !== '' || ENDS.some((one) => text.startsWith(one, start));
    const lead = isEnd ? leadAtEnd(before.slice(0, before.length - word.length)) : null;
    if (!lead || !TERMS.has(lead[1])) return [];
    const from = before.length - word.length - lead[0].length;
    return [{ passage, term: lead[0], day: quantity.to, start: from, end }];
  });
}
