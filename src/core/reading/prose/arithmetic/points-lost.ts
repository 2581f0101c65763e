/** All that the indicators of a part lost, told in one paragraph: 「立项依据（3分）得满分，立项程序（3分）得2分，…，共扣1分」. */
import type { SaidRelation, SaidTerm } from '../../../model';
import { addUp, inBase } from '../../../quantity';
import { ALL_OF_MARKS, GIVEN_IN_ALL, TAKES_IN_ALL, TAKES_POINTS } from '../../../terms/said-over';
import { EACH, MARKS_GIVEN, PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { isMark, isPlain, type Passage, type Said } from './passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const LINKS = listed(PART_LINKS);
const GIVEN = new Set(MARKS_GIVEN.split(' '));
const TAKEN = listed(TAKES_POINTS);
const IN_ALL = listed(TAKES_IN_ALL);
const ALL_GIVEN = listed(GIVEN_IN_ALL);
const isInFull = holding(ALL_OF_MARKS);
/** Of one indicator alone its own balance speaks. */
const FEWEST = 2;

interface Pair {
  readonly full: Said;
  readonly given: Said;
}

export function lostTogether(line: Line): SaidRelation[] {
  const marks = line.flatMap(({ figures }) => figures.filter(isMark));
  const [total, another] = marks.filter((mark, at) => isTotal(mark, marks[at - 1]));
  if (!total || another) return [];
  const pairs = line.flatMap(pairsIn);
  const paired = new Set(pairs.map(({ full }) => full));
  const others = line.flatMap((passage) =>
    passage.figures.filter((mark) => isInBrackets(passage, mark) && !paired.has(mark)),
  );
  const [whole, more] = others.filter(
    (mark) => !line.some(({ figures, text }) => figures.includes(mark) && isInFull(text)),
  );
  if (pairs.length < FEWEST || more || (whole && !isWholeOf(whole, others, pairs))) return [];
  const lost = pairs.filter(({ full, given }) => !inBase(full.value).eq(inBase(given.value)));
  const terms = lost.flatMap(({ full, given }): SaidTerm[] => [
    { figure: full.figure, sign: 1 },
    { figure: given.figure, sign: -1 },
  ]);
  return lost.length > 0 ? [{ kind: 'balance', result: total.figure, terms }] : [];
}

/** 「有3个班期不符，每个扣0.8分，共扣2.4分」 */
export function lostEach({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((total, at): SaidRelation[] => {
    const price = figures[at - 1];
    if (!price || !isMark(total) || !isMark(price) || endingOf(wordsOf(total), IN_ALL) === '') return [];
    if (endingOf(wordsOf(price), TAKEN) === '' || !price.label.includes(EACH)) return [];
    const counts = figures
      .slice(0, at - 1)
      .filter((said) => said.clause === price.clause && said.value.decimals === 0 && isCount(said))
      .reverse();
    // 「2个项目区起砂，1个项目区渗漏，按每个扣0.6分，共扣1.8分」
    const readings = counts.map((_, last) => ({
      added: counts.slice(0, last + 1).map(({ figure }) => figure),
      times: [],
    }));
    const told = { result: total.figure, price: price.figure, factor: 1, isSteady: true, readings };
    return readings.length > 0 ? [{ kind: 'product', ...told }] : [];
  });
}

function isCount(said: Said): boolean {
  return said.value.unit?.dimension === 'count' && !isMark(said) && isPlain(said);
}

/** Points that could be had, and right behind them those that were given: 「（3分）得2分」, 「4分，得3.7分」. */
function pairsIn(passage: Passage): Pair[] {
  return passage.figures.flatMap((given, at): Pair[] => {
    const full = passage.figures[at - 1];
    if (!full || !isMark(full) || !isMark(given) || given.clause !== full.clause) return [];
    const words = withoutBeginnings(withoutEndings(given.gap, LINKS), [')', ',']);
    return GIVEN.has(words) && endingOf(wordsOf(full), [...GIVEN, ...TAKEN]) === '' ? [{ full, given }] : [];
  });
}

/** 「过程（20分）」 before its indicators, which make it. */
function isWholeOf(whole: Said, others: readonly Said[], pairs: readonly Pair[]): boolean {
  const fulls = [...others.filter((one) => one !== whole), ...pairs.map(({ full }) => full)];
  return addUp(fulls.map(({ value }) => inBase(value))).eq(inBase(whole.value));
}

/** 「共扣2.75分」, and 「合计得17.70分，扣2.30分」. */
function isTotal(mark: Said, before: Said | undefined): boolean {
  const words = wordsOf(mark);
  if (endingOf(words, IN_ALL) !== '') return true;
  return endingOf(words, TAKEN) === words && before !== undefined && endingOf(wordsOf(before), ALL_GIVEN) !== '';
}

function isInBrackets({ text }: Passage, mark: Said): boolean {
  return isMark(mark) && text.charAt(mark.start - 1) === '(' && text.startsWith(')', mark.end);
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}
