/**
 * What was done in all of the year, told in two paragraphs, once with two digits turned: 「全年共完成惠民演出420场」, 「2024年共演出402场」. One name ends with the
 * other, or has its verb and its object the other way round: 坑槽修补, 修补坑槽.
 */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { baseSymbol, inBase, isTurned } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { ALL_YEAR, DONE_LINKS, DONE_MEASURES, TOGETHER_IN_YEAR, YEAR_APART } from '../../../terms/year-told';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings } from '../arithmetic/words';
import type { Scope } from '../told';

const OF_YEAR = listed(ALL_YEAR);
const TOGETHER = listed(TOGETHER_IN_YEAR);
const LINKS = listed(DONE_LINKS);
const MEASURES: ReadonlySet<string> = new Set(['count', ...DONE_MEASURES.split(' ')]);
const isApart = holding(YEAR_APART);
const YEAR = /(?:19|20)\d{2}年?/;
/** Two of fewer digits are turned by chance too often. */
const FEWEST_TO_TURN = 100;
const SHORTEST = 2;
const LONGEST = 12;
/** More of one unit are those of a list. */
const MOST = 40;
const TWO = 2;

/** A figure of all the year and what was done. */
export interface OfYear {
  readonly said: Said;
  readonly passage: Passage;
  readonly name: string;
  readonly year: string;
}

/** `title`: what it names is no one of several places. */
export function ofYearIn(passage: Passage, { place, isPlanned }: Scope, from: number, title: string): OfYear[] {
  if (isPlanned || (place !== '' && !title.includes(place)) || RULES.test(passage.text)) return [];
  return passage.figures.flatMap((said): OfYear[] => {
    if (said.start < from || !isPlain(said) || said.depth > 0 || !MEASURES.has(said.value.unit?.dimension ?? ''))
      return [];
    const told = isApart(said.label) ? null : doneIn(said.label.trim(), title);
    return told ? [{ said, passage, ...told }] : [];
  });
}

/** 演出 of 「2024年共演出」. */
function doneIn(label: string, title: string): Pick<OfYear, 'name' | 'year'> | null {
  const year = YEAR.exec(label);
  const behind = year ? label.slice(year.index + year[0].length) : label;
  const lead = (year ? TOGETHER : OF_YEAR).find((word) => behind.startsWith(word));
  // 「沙河镇2023年」: the place of the report, and no other.
  if (lead === undefined || (year && !title.includes(label.slice(0, year.index)))) return null;
  const name = withoutBeginnings(behind.slice(lead.length), LINKS);
  return name.length < SHORTEST || name.length > LONGEST ? null : { name, year: year?.[0].slice(0, YEAR_DIGITS) ?? '' };
}

const YEAR_DIGITS = 4;

/** `period`: the year of the report. */
export function yearToldTwice(all: readonly OfYear[], period: string): SlipRelation[] {
  const now = all.filter(({ year }) => year === '' || year === period);
  return [...groupBy(now, ({ said }) => unitOf(said)).values()].flatMap((told): SlipRelation[] => {
    if (told.length > MOST) return [];
    const pairs = told.flatMap((one, index) => told.slice(index + 1).map((other) => [one, other] as const));
    const pair = pairs.find(([one, other]) => areOne(one, other));
    if (!pair) return [];
    const timesOf = ({ said }: OfYear) => told.filter((one) => inBase(one.said.value).eq(inBase(said.value))).length;
    const [right, odd] = timesOf(pair[0]) < timesOf(pair[1]) ? [pair[1], pair[0]] : pair;
    // Told twice each, both are meant.
    return timesOf(odd) < TWO ? [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }] : [];
  });
}

function unitOf({ value: { unit } }: Said): string {
  return unit ? baseSymbol(unit) : '';
}

function areOne(a: OfYear, b: OfYear): boolean {
  if (a.passage === b.passage) return false;
  const [first, second] = [inBase(a.said.value), inBase(b.said.value)];
  return first.gte(FEWEST_TO_TURN) && isTurned(first, second) && areNamesOfOne(a.name, b.name);
}

function areNamesOfOne(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || (a.length === b.length && (a + a).includes(b));
}
