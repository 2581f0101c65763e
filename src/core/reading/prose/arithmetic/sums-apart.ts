/**
 * A whole and its parts with other words between them: 「资金2600万元由财政局分四批下达，分别为…」, 「…中标金额1180万元；…中标金额902万元。中标金额合计2082万元」,
 * 「累计支出1350万元，执行率97%。分年度支出为：2019年215万元，…」.
 */
import type { SumRelation } from '../../../model';
import { Ends } from '../../../terms/ends';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { PART_LINKS } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { startingWith } from '../../../terms/starts';
import { COUNTED_PARTS, NUMBERS_OF_PARTS } from '../../../terms/strung-totals';
import { BY_YEARS, DIVIDES_INTO, OVER_YEARS, PARTS_IN_TURN, TOTALS_NAMED } from '../../../terms/sums-apart';
import type { Line } from './lists';
import { TOTAL_LINKS } from './parts';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { listed, withoutBeginnings, withoutEndings } from './words';
import { toldByYears } from './years';

const NUMBERS = new Matcher(entriesOf(NUMBERS_OF_PARTS));
const COUNTED = new Matcher(entriesOf([[true, COUNTED_PARTS]]));
const IN_TURN = new Ends([[true, PARTS_IN_TURN]]);
const LINKS = listed(PART_LINKS);
const TOTALS = listed(TOTALS_NAMED);
const JOINS: ReadonlySet<string> = new Set(['、', ',', '和', '及', '以及', '与']);
const isByYears = startingWith(BY_YEARS);
const isOverYears = holding(OVER_YEARS);
const isTotal = holding(TOTALS_NAMED);
const FEWEST = 2;
const FEWEST_YEARS = 3;
/** Shorter names are those of many things. */
const SHORTEST_NAME = 3;

export function sumsApart(line: Line): SumRelation[] {
  return line.flatMap((passage, index) => {
    if (passage.text.includes('\t')) return [];
    const before = line[index - 1];
    return [...inTurn(passage), ...(before ? [...ofOneName(passage, before), ...byYears(passage, before)] : [])];
  });
}

/** As many parts as the whole was divided into. */
function inTurn({ text, figures }: Passage): SumRelation[] {
  const at = figures.findIndex((said) => IN_TURN.match(said.label.trim()) !== null);
  const first = figures[at];
  if (!first) return [];
  const end = figures.findIndex((said, place) => place > at && !(JOINS.has(said.gap.trim()) && isLike(said, first)));
  const parts = figures.slice(at, end < 0 ? undefined : end);
  const [whole, ...others] = figures.slice(0, at).filter((said) => isLike(said, first));
  if (!whole || others.length > 0 || whole.depth > 0 || ![whole, ...parts].every(isPlain)) return [];
  return dividedInto(text.slice(whole.end, first.start)) === parts.length ? [sumOf('all', whole, parts)] : [];
}

/** 4 of 「分四批下达」; null where the words say no number. */
function dividedInto(text: string): number | null {
  for (let at = text.indexOf(DIVIDES_INTO); at >= 0; at = text.indexOf(DIVIDES_INTO, at + 1)) {
    const from = at + DIVIDES_INTO.length;
    const number = NUMBERS.match(text, from);
    if (number && COUNTED.match(text, from + number[0].length)) return number[1];
  }
  return null;
}

/** The total of what the sentence before tells several times by one name. */
function ofOneName({ figures }: Passage, before: Passage): SumRelation[] {
  const [whole] = figures;
  if (!whole || whole.gap.trim() !== whole.label || whole.depth > 0 || !isPlain(whole)) return [];
  if (!isTotal(whole.label)) return [];
  const name = withoutBeginnings(withoutEndings(withoutEndings(whole.label, TOTAL_LINKS), TOTALS), TOTALS);
  if (name.length < SHORTEST_NAME) return [];
  const parts = before.figures.filter((said) => isLike(said, whole) && nameOf(said) === name);
  return parts.length >= FEWEST && parts.every(isPlain) ? [{ ...sumOf('total', whole, parts), isUnsure: true }] : [];
}

function nameOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}

/** One figure a year, behind what they come to. */
function byYears(passage: Passage, before: Passage): SumRelation[] {
  const parts = isByYears(passage.text) ? passage.figures : [];
  const years = new Set(toldByYears([passage]).map(({ year }) => year));
  const [first] = parts;
  if (!first || years.size < FEWEST_YEARS || years.size !== parts.length) return [];
  const [whole, ...others] = before.figures.filter((said) => isLike(said, first) && isOverYears(said.label));
  if (!whole || others.length > 0 || ![whole, ...parts].every(isPlain) || !parts.every((one) => isLike(one, first)))
    return [];
  return [sumOf('years', whole, parts)];
}

function sumOf(list: SumRelation['list'], whole: Said, parts: readonly Said[]): SumRelation {
  return { kind: 'sum', list, wholes: [whole.figure], parts: [parts.map(({ figure }) => figure)] };
}
