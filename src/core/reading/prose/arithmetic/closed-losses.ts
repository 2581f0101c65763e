/**
 * All that a part lost, where a paragraph says that nothing else was taken off: 「分值20分，得17.5分。…，扣1.5分；…，扣0.5分。其他指标均得满分」, with what
 * can be had in the same paragraph, or beside the same points in another.
 */
import type { SaidRelation, SaidTerm } from '../../../model';
import { inBase } from '../../../quantity';
import { NOTHING_ELSE_LOST, SCALE_WORDS, TAKES_IN_ALL, TAKES_POINTS } from '../../../terms/said-over';
import { EACH_OF_THEM, MARKS_FULL, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { fullAndGiven, wholesIn } from './marks';
import { isMark, type Said } from './passages';
import { endingOf, listed, withoutEndings } from './words';

type Balance = SaidRelation & { readonly kind: 'balance' };

const LINKS = listed(PART_LINKS);
const FULL = listed(MARKS_FULL);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const TAKEN = listed(TAKES_POINTS);
const IN_ALL = listed(TAKES_IN_ALL);
const isNothingElse = holding(NOTHING_ELSE_LOST);
const isOfScale = holding(SCALE_WORDS);
/** One alone is read with the words of its own sentence. */
const FEWEST = 2;

export function closedLosses(lines: readonly Line[]): Balance[] {
  const closed = lines.filter((line) => line.some(({ text }) => isNothingElse(text)));
  if (closed.length === 0) return [];
  const pairs = lines.flat().flatMap(fullAndGiven);
  return closed.flatMap((line): Balance[] => {
    if (line.some(({ text }) => isOfScale(text))) return [];
    const marks = line.flatMap(({ figures }) => figures.filter(isMark));
    const taken = marks.filter(isTaken);
    const wholes = line.flatMap(wholesIn);
    const [given, more] = marks.filter((mark) => GIVEN.has(wordsOf(mark)) || wholes.includes(mark));
    const own = marks.filter(isFull);
    if (!given || more || taken.length < FEWEST || marks.length !== taken.length + own.length + 1) return [];
    const [full, another] =
      own.length > 0 ? own : pairs.filter((pair) => isSame(pair.given, given)).map((pair) => pair.full);
    return full && !another && taken.every(isOne) ? [leftOf(full, given, taken)] : [];
  });
}

function leftOf(full: Said, given: Said, taken: readonly Said[]): Balance {
  const terms: SaidTerm[] = [
    { figure: full.figure, sign: 1 },
    ...taken.map(({ figure }): SaidTerm => ({ figure, sign: -1 })),
  ];
  return { kind: 'balance', result: given.figure, terms, isWeak: true };
}

/** What was taken of one of them: neither of all nor of each. */
function isOne(mark: Said): boolean {
  return endingOf(wordsOf(mark), IN_ALL) === '' && !mark.label.includes(EACH_OF_THEM) && mark.depth === 0;
}

function isTaken(mark: Said): boolean {
  return endingOf(wordsOf(mark), TAKEN) !== '';
}

function isFull(mark: Said): boolean {
  return endingOf(wordsOf(mark), FULL) !== '';
}

function isSame(a: Said, b: Said): boolean {
  return inBase(a.value).eq(inBase(b.value));
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
