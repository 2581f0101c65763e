/** Points to be had, taken off and given, over one paragraph: 「分值6分。…酌情扣1.5分，得5.0分」. */
import type { SaidRelation, SaidTerm } from '../../../model';
import { inBase } from '../../../quantity';
import { isGroupTitle } from '../../../terms/groups';
import { MARKS_FULL, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { SCALE_WORDS, SOME_MARK, TAKES_IN_ALL, THIS_MARK, TAKES_POINTS } from '../../../terms/said-over';
import type { Line } from './lists';
import { isMark, type Passage, type Said } from './passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const LINKS = listed(PART_LINKS);
const FULL = listed(MARKS_FULL);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const GIVEN_ENDS = listed(MARKS_GIVEN);
const TAKEN = listed(TAKES_POINTS);
const OWN = listed(THIS_MARK);
const SOME = listed(SOME_MARK);
const isOfScale = holding(SCALE_WORDS);
const OF_ALL = listed(TAKES_IN_ALL);

/** What was given stands right behind what was taken off, and the paragraph has one figure that could be had. */
export function pointsLeft(line: Line): SaidRelation[] {
  const [called, ...others] = line.flatMap(({ figures }) => figures.filter(isFull));
  const own = called ?? headed(line);
  if (!own || others.length > 0) return [];
  // 「每低1个百分点扣0.2分」 takes off nothing by itself.
  const marks = line.flatMap(({ figures, text }) =>
    figures.filter((said) => isMark(said) && (called !== undefined || said === own || !isOfScale(text))),
  );
  const taken = marks.slice(marks.indexOf(own) + 1).filter(isTaken);
  const last = taken.at(-1);
  const given = last && marks[marks.indexOf(last) + 1];
  // 「每份扣1分」, under a heading that has its points in brackets.
  if (called === undefined && last && endingOf(wordsOf(last), TAKEN) !== wordsOf(last)) return [];
  if (!last || !given || !GIVEN.has(wordsOf(given)) || areInOneSentence(line, own, given)) return [];
  if (line.some(({ text, figures }) => figures.includes(last) && isOfScale(text))) return [];
  // Other points of the paragraph: nobody knows which of them it explains.
  if (marks.length !== taken.length + 2) return [];
  const left = inBase(own.value).minus(inBase(given.value));
  // 「扣1分。…扣0.5分。共扣1.5分，得4.5分」: the last may be that of all, unless one sentence tells them one by one.
  const isTotal =
    inBase(last.value).eq(left) && !line.some(({ figures }) => taken.every((one) => figures.includes(one)));
  const off = isTotal || endingOf(wordsOf(last), OF_ALL) !== '' ? [last] : taken;
  const terms: SaidTerm[] = [
    { figure: own.figure, sign: 1 },
    ...off.map(({ figure }): SaidTerm => ({ figure, sign: -1 })),
  ];
  return [{ kind: 'balance', result: given.figure, terms }];
}

/** 「4.兑付及时率（8分）。…」: the points of what the line is headed with. */
function headed([first]: Line): Said | undefined {
  const [own, another] = first?.figures ?? [];
  const isHeading = first && own && isMark(own) && first.text.slice(own.end).trim() === ')';
  return isHeading && !another && first.text.charAt(own.start - 1) === '(' ? own : undefined;
}

/** 「质量可控性（4分）因2所未委托监理，扣1.5分，得2.5分」, 「本指标5分，扣1.2分，得3.8分」: in one sentence, one right behind the other. */
export function pointsLeftOf(passage: Passage): SaidRelation[] {
  if (isOfScale(passage.text)) return [];
  const marks = passage.figures.filter(isMark);
  return marks.flatMap((given, at): SaidRelation[] => {
    const [full, taken] = [marks[at - 2], marks[at - 1]];
    if (!full || !taken || endingOf(wordsOf(taken), TAKEN) !== wordsOf(taken)) return [];
    if (!isTaken(taken) || given.gap !== `,${given.label}` || !GIVEN.has(wordsOf(given))) return [];
    if (!isHeadedBy(passage, full, marks) && !isBareBefore(full, taken)) return [];
    const terms: SaidTerm[] = [
      { figure: full.figure, sign: 1 },
      { figure: taken.figure, sign: -1 },
    ];
    return [{ kind: 'balance', result: given.figure, terms }];
  });
}

/** In brackets, and with no points beside those of what it heads. */
function isHeadedBy({ text }: Passage, full: Said, { length }: readonly Said[]): boolean {
  return length === 3 && text.charAt(full.start - 1) === '(' && text.startsWith(')', full.end);
}

/** 「本指标5分，」, 「药品批次指标6分，」, 「6分，」: of what the paragraph is about, or of an indicator by its name. */
function isBareBefore(full: Said, taken: Said): boolean {
  const words = wordsOf(full);
  return taken.gap === `,${taken.label}` && (words === '' || endingOf(words, SOME) !== '');
}

/** 「满分10分。…得7.36分，扣2.64分」, 「完成及时性6分，得4分。…，扣2分」: one after the other, and nothing more taken. */
export function lossBehind(line: Line): SaidRelation[] {
  const marks = line.flatMap(({ figures, text }) => (isOfScale(text) ? [] : figures.filter(isMark)));
  // 「满分30分，得25.5分。…，扣2分」, with nothing before it: the heading above may be that of a part.
  const isOfPart = (full: Said) =>
    line.some(
      ({ figures, text }, index) =>
        figures.includes(full) &&
        (isGroupTitle(nameIn(text, full)) ||
          (index === 0 && full.gap === full.label && isFull(full) && nameIn(text, full) === '')),
    );
  return marks.flatMap((taken, at): SaidRelation[] => {
    const [full, given, next] = [marks[at - 2], marks[at - 1], marks[at + 1]];
    if (!full || !given || !isTaken(taken) || !GIVEN.has(wordsOf(given)) || (next && isTaken(next))) return [];
    // 「各扣1分」, 「资金使用合规性扣1分」, and what all of them lost.
    const isAlone = endingOf(wordsOf(taken), TAKEN) === wordsOf(taken) && endingOf(wordsOf(taken), OF_ALL) === '';
    // 「计算得4.41分」 was given as well; what was taken in another bracket is another's.
    if (!isAlone || isTaken(full) || endingOf(wordsOf(full), GIVEN_ENDS) !== '' || given.depth !== taken.depth)
      return [];
    // 「产出满分35分，得32.20分。…，扣0.30分」 is what one of its indicators lost.
    if (!isRightBehind(given, taken) && isOfPart(full)) return [];
    const terms: SaidTerm[] = [
      { figure: full.figure, sign: 1 },
      { figure: given.figure, sign: -1 },
    ];
    return [{ kind: 'balance', result: taken.figure, terms }];
  });
}

/** 产出 of 「产出（35分）」, 「产出指标满分35分」. */
function nameIn(text: string, { start }: Said): string {
  const words = text.slice(0, start).split(CLAUSE_END).at(-1) ?? '';
  return withoutEndings(words.replace(/\($/, ''), [...FULL, ...LINKS]);
}

const CLAUSE_END = /[,;:、)]/;

function isRightBehind(given: Said, taken: Said): boolean {
  return taken.gap === `,${taken.label}` && taken.start - given.end === taken.gap.length;
}

function isFull(said: Said): boolean {
  return isMark(said) && endingOf(wordsOf(said), FULL) !== '';
}

function isTaken(said: Said): boolean {
  return endingOf(wordsOf(said), TAKEN) !== '';
}

function wordsOf({ label }: Said): string {
  return withoutBeginnings(withoutEndings(label, LINKS), OWN);
}

/** What one sentence tells is read with its words; 「预算编制科学性（满分10分）：…扣1.50分，得9.50分」 is a heading and what it says. */
function areInOneSentence(line: Line, first: Said, second: Said): boolean {
  return line.some(
    ({ figures }) =>
      figures.includes(first) &&
      figures.includes(second) &&
      first.clause === second.clause &&
      first.depth === second.depth,
  );
}
