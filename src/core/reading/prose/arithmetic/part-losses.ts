/** What a part lost is as much as is told to be taken from its indicators, or more: 「满分30分，得28.5分。…，扣1分；…，扣0.8分」 takes too much. */
import type Big from 'big.js';
import type { SaidRelation, SaidTerm } from '../../../model';
import { addUp, inBase } from '../../../quantity';
import { SCALE_WORDS, TAKES_IN_ALL, TAKES_POINTS } from '../../../terms/said-over';
import { EACH, EACH_OF_THEM, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { isMark, type Said } from './passages';
import { endingOf, listed, withoutEndings } from './words';

const LINKS = listed(PART_LINKS);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const GIVEN_ENDS = listed(MARKS_GIVEN);
const TAKEN = listed(TAKES_POINTS);
const IN_ALL = listed(TAKES_IN_ALL);
const isOfScale = holding(SCALE_WORDS);
const AMONG = '其中';
/** One alone is read with the words of its own sentence. */
const FEWEST = 2;

/** A paragraph that begins with what its part can get and what it got, and then takes points off, one after the other, and tells of no others. */
export function partLosses(line: Line): SaidRelation[] {
  const [full, given, ...taken] = line.flatMap(({ figures }) => figures.filter(isMark));
  if (!full || !given || taken.length < FEWEST || line.some(({ text }) => isOfScale(text))) return [];
  const isHead = given.gap === `,${given.label}` && GIVEN.has(wordsOf(given)) && isToBeHad(full);
  if (!isHead || !taken.every(isOne) || areToldTwice(taken, inBase(full.value).minus(inBase(given.value)))) return [];
  const terms: SaidTerm[] = [
    { figure: full.figure, sign: 1 },
    ...taken.map(({ figure }): SaidTerm => ({ figure, sign: -1 })),
  ];
  return [{ kind: 'balance', result: given.figure, terms, isAtMost: true }];
}

/** 「…扣1分，…扣0.5分，因此扣1.5分」, 「数量指标扣1.5分，其中甲扣1分、乙扣0.5分」 */
function areToldTwice(taken: readonly Said[], lost: Big): boolean {
  const amounts = taken.map(({ value }) => inBase(value));
  const all = addUp(amounts);
  const isSum = (amount: Big) => amount.eq(lost) || (amounts.length > FEWEST && amount.times(2).eq(all));
  return amounts.some(isSum) || taken.some(({ gap }) => gap.includes(AMONG));
}

function isToBeHad(mark: Said): boolean {
  return endingOf(wordsOf(mark), [...TAKEN, ...GIVEN_ENDS]) === '';
}

/** What was taken for one cause: neither for all nor for each. */
function isOne(mark: Said): boolean {
  const words = wordsOf(mark);
  const isOfSeveral = endingOf(words, IN_ALL) !== '' || mark.label.includes(EACH) || mark.label.includes(EACH_OF_THEM);
  return endingOf(words, TAKEN) !== '' && !isOfSeveral && mark.depth === 0;
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
