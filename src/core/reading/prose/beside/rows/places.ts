/** Where a sentence stands: under which headings, and of what time. */
import type { CellRef } from '../../../../model';
import { dayOf, findFigures, foldWidth, type FoundFigure, isNumber } from '../../../../quantity';
import type { Matcher } from '../../../../terms/matcher';
import { DONE_HEADINGS, MAY_BE_PLANNED } from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import type { Line } from '../../arithmetic/lists';
import type { Passage } from '../../arithmetic/passages';
import { numberingOf } from '../../numbering';
import type { LineScope, TextLine } from '../../read';
import { yearBefore } from '../../statements';
import { placeOpening } from '../../told';
import type { Mention } from './tables';
import { opensPart, wordsBehind } from './words';

export interface Where {
  /** Where the text of the passage begins, behind its heading. */
  readonly from: number;
  /** The row that the heading above names. */
  readonly topic: Mention | null;
  readonly isPlanChapter: boolean;
  /** Whether what stands at a place is of the whole period that is reported on, as far as is said. */
  readonly isOfPeriod: (place: number) => boolean;
}

export interface Placed {
  readonly passage: Passage;
  readonly where: Where;
}

const LONGEST_HEADING = 30;
const LAST_MONTH = 12;
const MONTH = '月';
const tellsDone = holding(DONE_HEADINGS);
const tellsPlan = holding(MAY_BE_PLANNED);

interface Heading {
  readonly depth: number;
  readonly words: string;
  readonly at: CellRef;
}

/** The passages that tell of the project as a whole, or of the row that a heading names. */
export function placed(
  lines: readonly TextLine[],
  read: readonly Line[],
  scopes: readonly (LineScope | null)[],
  names: Matcher<Mention> | null,
  period: string,
): Placed[] {
  let headings: Heading[] = [];
  return read.flatMap((passages, index): Placed[] => {
    const [line, scope] = [lines[index], scopes[index]];
    if (!line) return [];
    const heading = headingOf(line, passages);
    if (heading) headings = [...headings.filter(({ depth }) => depth < heading.depth), heading];
    if (!scope || line.text.includes('\t')) return [];
    const topic = topicOf(headings.at(-1)?.words ?? '', names);
    // What is told of a place is a part of the table, but where the place is the row.
    if (scope.place !== '' && !topic) return [];
    const words = headings.map((one) => one.words).join(' ');
    const isDoneChapter = tellsDone(words) && !tellsPlan(headings.at(-1)?.words ?? '') && !scope.isPlanned;
    let place = '';
    return passages.flatMap((passage, at): Placed[] => {
      const from = Math.max(0, scope.from - passage.start);
      const isHeading = heading !== null && at === 0;
      const opening = isHeading ? '' : placeOpening(passage.text.slice(from));
      if (opening !== '') place = endsWithRow(opening, names) ? '' : opening;
      if (opensPart(withoutRows(passage.text.slice(from), names))) place = passage.text;
      if (place !== '') return [];
      const isOfPeriod = (start: number) => isIn(passage, start, scope.years, period);
      const isPlanChapter = scope.isPlanned || (!isDoneChapter && tellsPlan(words));
      return [{ passage, where: { from, topic, isPlanChapter, isOfPeriod } }];
    });
  });
}

/** A short numbered line, or the first words of a numbered paragraph up to the stop. */
function headingOf({ text, level = 0, at }: TextLine, [first, ...more]: Line): Heading | null {
  const depth = numberingOf(foldWidth(text).trim()).depth || level;
  if (depth === 0 || !first || first.text.length > LONGEST_HEADING) return null;
  const isAlone = more.length === 0 && first.figures.length === 0;
  return isAlone || (first.figures.length === 0 && !first.text.includes(',')) ? { depth, words: first.text, at } : null;
}

function topicOf(heading: string, names: Matcher<Mention> | null): Mention | null {
  const match = names?.match(heading, 0);
  if (!match || match[1].isShort) return null;
  return wordsBehind(heading.slice(match[0].length)) === null ? null : match[1];
}

function isIn(passage: Passage, place: number, years: string, period: string): boolean {
  const said = yearBefore(passage, place).replace('~', '') || years;
  if (said !== '' && said !== period) return false;
  // What stood so in June may have changed.
  return findFigures(passage.text).every(({ quantity, start }) => start >= place || !isInterim(quantity));
}

/** 6月底, 2022年6月30日; 「6月」 alone is read as a number of months. */
function isInterim(quantity: FoundFigure['quantity']): boolean {
  if (quantity.kind === 'date') return dayOf(quantity.to).month !== LAST_MONTH;
  return isNumber(quantity) && quantity.unit?.symbol === MONTH && !quantity.value.eq(LAST_MONTH);
}

/** 「正常运行率最高的是河西镇」 opens with no place. */
function endsWithRow(opening: string, names: Matcher<Mention> | null): boolean {
  for (let at = 0; at < opening.length; at++)
    if (names?.match(opening, at)?.[0].length === opening.length - at) return true;
  return false;
}

function withoutRows(text: string, names: Matcher<Mention> | null): string {
  for (let at = 0; at < text.length; at++) {
    const match = names?.match(text, at);
    // What a row is called is no place beside it, and what stands behind its name is told of it.
    if (match) return text.slice(0, at);
  }
  return text;
}
