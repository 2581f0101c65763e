/** Works that a sentence says to have been finished before they were begun. */
import type { SaidRelation } from '../../../model';
import { findFigures, hasYear } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { behind } from '../../../terms/search';
import { WORK_DATES, WORK_ENDS, WORK_LINKS, type WorkEnd } from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import type { Passage } from '../arithmetic/passages';

type Work = SaidRelation & { readonly kind: 'work' };

const BEHIND = new Matcher(entriesOf(WORK_ENDS));
const BEFORE = entriesOf(WORK_DATES).sort(([a], [b]) => b.length - a.length);
const behindLinks = behind(WORK_LINKS);

export function worksIn(lines: readonly Line[]): Work[] {
  return lines.flatMap((passages) => passages.flatMap(workIn));
}

interface Dated {
  readonly end: WorkEnd;
  readonly from: number;
  readonly to: number;
  /** Where its date and its words stand in the sentence. */
  readonly begin: number;
  readonly close: number;
}

function workIn({ text, words, at }: Passage): Work[] {
  if (!MAY_BE.some((word) => text.includes(word))) return [];
  const dated = datedIn(text);
  return dated.flatMap((begun, index): Work[] => {
    const finished = dated[index + 1];
    if (begun.end !== 'begun' || finished?.end !== 'finished') return [];
    if (behindLinks(text.slice(begun.close, finished.begin)) !== '' || !isOver(text.slice(finished.close))) return [];
    const quote = ({ begin, close }: Dated) => ({ words: words.slice(begin, close).trim(), at });
    return [{ kind: 'work', begun: quote(begun), finished: quote(finished), isReversed: finished.to < begun.from }];
  });
}

/** 「2021年11月竣工验收一期工程」 goes on about something else. */
function isOver(rest: string): boolean {
  return !/^\p{Script=Han}/u.test(behindLinks(rest));
}

/** Characters that every such sentence has one of. */
const MAY_BE = ['工', '验收', '使用', '建设', '实施'];

function datedIn(text: string): Dated[] {
  return findFigures(text).flatMap(({ quantity, start, end }): Dated[] => {
    if (quantity.kind !== 'date' || !hasYear(quantity)) return [];
    const { from, to } = quantity;
    const gap = text.slice(end).length - behindLinks(text.slice(end)).length;
    const after = text.charAt(end) === ',' ? null : BEHIND.match(text, end + gap);
    if (after) return [{ end: after[1], from, to, begin: start, close: end + gap + after[0].length }];
    const lead = text.slice(0, start).replace(/(?:为|是|:|于)+$/, '');
    const before = BEFORE.find(([word]) => lead.endsWith(word));
    return before ? [{ end: before[1], from, to, begin: lead.length - before[0].length, close: end }] : [];
  });
}
