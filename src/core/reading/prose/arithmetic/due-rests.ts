/** 「财政下拨1125万元，地方配套600万元，支出1395.36万元，应结余329.64万元」: what should be left of all that came in, in so many words. */
import type { SaidRelation } from '../../../model';
import { DUE_RESTS, SOURCES_SAID, SPENT_OF_SOURCES } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { type Clause, clausesOf, isSameMeasure } from './turns';
import { LINKS } from './triples';
import { listed, wordBefore } from './words';

const RESTS = listed(DUE_RESTS);
const cameIn = holding(SOURCES_SAID);
const wasSpent = holding(SPENT_OF_SOURCES);

export function dueRestsIn(passage: Passage): SaidRelation[] {
  return clausesOf(passage).flatMap(restsOf);
}

function restsOf(clause: Clause): SaidRelation[] {
  return clause.flatMap((rest, at): SaidRelation[] => {
    const spent = clause[at - 1];
    if (wordBefore(rest.label, RESTS, LINKS) === '' || !spent || !wasSpent(spent.label)) return [];
    const sources = sourcesBefore(clause, at - 1);
    const all = [rest, spent, ...sources];
    if (sources.length === 0 || !all.every((one) => isPlain(one) && isSameMeasure(one, rest))) return [];
    const terms = [
      ...sources.map(({ figure }) => ({ figure, sign: 1 as const })),
      { figure: spent.figure, sign: -1 as const },
    ];
    // Not every source need be told, so that only a wrong digit shows.
    return [{ kind: 'balance', result: rest.figure, terms, isWeak: 'slip' }];
  });
}

/** All that came in, up to the rest that was told before of something else. */
function sourcesBefore(clause: Clause, spent: number): Said[] {
  const sources: Said[] = [];
  for (let at = spent - 1; at >= 0; at--) {
    const source = clause[at];
    if (!source || !cameIn(source.label) || wasSpent(source.label)) break;
    sources.unshift(source);
  }
  return sources;
}
