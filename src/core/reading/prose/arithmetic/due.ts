/** What was due and what was done of it, with their rate: 「应发放补贴146项，当年发放49项，补贴发放及时率为33.56%」. */
import type { SaidRelation } from '../../../model';
import { DUE, NEVER_OF_DUE, NOT_DONE_DUE } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { LINKS, rateOf } from './rates';
import { isPlainPercent, isSameMeasure } from './turns';
import { listed, withoutEndings } from './words';

const RATE = '率';
/** A deed is called by two characters: 发放, 拨付, 整改. */
const DEED = 2;
const dueWords = listed(DUE);
const isOfTheRest = holding(NEVER_OF_DUE);
const isUndone = holding(NOT_DONE_DUE);

/** `rate` of each pair of figures right before it, where the first says 应 with the deed of the second, and the rate names that deed. */
export function ratesOfDue({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((rate, index): SaidRelation[] => {
    const [due, done] = [figures[index - 2], figures[index - 1]];
    if (!due || !done || !isPlainPercent(rate) || !isPlain(due) || !isPlain(done) || !isSameMeasure(due, done))
      return [];
    const name = withoutEndings(rate.label, LINKS);
    if (!name.endsWith(RATE) || isOfTheRest(name) || rateOf(rate) !== null) return [];
    const isOneClause = [due, done].every(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
    if (!isOneClause || isUndone(done.label) || deedOf(due, done, name) === '') return [];
    const term = ({ figure }: Said) => ({ figure, sign: 1 as const });
    return [{ kind: 'rate', rate: rate.figure, readings: [{ part: [term(done)], whole: [term(due)] }] }];
  });
}

/** The deed that was due, if it is the one that was done and the one of the rate. */
function deedOf({ label: due }: Said, { label: done }: Said, name: string): string {
  const word = dueWords.find((one) => due.includes(one));
  if (word === undefined) return '';
  const behind = due.slice(due.indexOf(word) + word.length);
  for (let at = 0; at + DEED <= behind.length; at++) {
    const deed = behind.slice(at, at + DEED);
    if (done.includes(deed) && !dueWords.some((one) => done.includes(one)) && name.includes(deed)) return deed;
  }
  return '';
}
