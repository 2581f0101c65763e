/** One count told in two paragraphs, once with two digits turned: 「受益农户共1362户」, 「1326户农户用水条件得到改善」. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { baseSymbol, inBase, isTurned } from '../../../quantity';
import { holding } from '../../../terms/search';
import {
  COUNT_LINKS,
  COUNTED_EVENTS,
  COUNTED_EVERYWHERE,
  COUNTED_OFTEN,
  COUNTED_PLACES,
  COUNTS_APART,
  COUNTS_OF_PLACES,
  COUNTS_PLANNED,
  STANDING_MEASURES,
} from '../../../terms/told-twice';
import { isPlain, isWholeCount, type Passage, type Said } from '../arithmetic/passages';
import { listed, withoutEndings } from '../arithmetic/words';
import { yearBefore } from '../statements';
import type { Scope } from '../told';

/** A count and what it is called. */
export interface Counted {
  readonly said: Said;
  readonly passage: Passage;
  /** Before it, without what says nothing. */
  readonly label: string;
  readonly isPlanned: boolean;
  readonly years: string;
  readonly place: string;
}

/** Two of fewer digits are turned by chance too often. */
const FEWEST_DIGITS = 3;
/** By how many digits the figures have: so many characters their names must share. */
const SHARED = new Map([
  [3, 4],
  [4, 2],
]);
const SHARED_BY_LONG = 2;
/** From so many digits on, two that are turned are hardly two. */
const LONG = 5;
/** Of a short shared name the count must stand next to it. */
const NEXT_TO = 4;
const LONGEST_NAME = 12;
/** More counts of the same digits are those of a list. */
const MOST = 12;
/** Counts of things with one name that are all about as many are those of places. */
const ABOUT = 0.2;
const MOST_ABOUT = 40;

const CLAUSE_ENDS = /[,;:]/;
const LINKS = listed(COUNT_LINKS);
const APART = COUNTS_APART.split(' ');
const OF_PLACES = COUNTS_OF_PLACES.split(' ');
const EVERYWHERE = listed(COUNTED_EVERYWHERE);
const isPlan = holding(COUNTS_PLANNED);
const isStanding = holding(STANDING_MEASURES);
const PLACES = COUNTED_PLACES.split(' ');
const EVENTS: ReadonlySet<string> = new Set(COUNTED_EVENTS.split(' '));
const isOften = holding(COUNTED_OFTEN);

/** `heading`: what the paragraph is headed, for counts that nothing else names. */
export function countsIn(
  passage: Passage,
  { place, years, isPlanned }: Scope,
  from: number,
  heading: string,
): Counted[] {
  let [name, unit] = [heading, ''];
  return passage.figures.flatMap((said): Counted[] => {
    if (said.start < from) return [];
    const own = withoutEndings(said.label, LINKS);
    const symbol = symbolOf(said);
    // 「回收云主机78台和64台，合计142台」
    const label = own === '' && (said.noun === '' || said.noun === OF) && (unit === '' || unit === symbol) ? name : own;
    if (own !== '' || (said.noun !== '' && said.noun !== OF)) name = own;
    unit = symbol;
    if (!(isWholeCount(said) || isMeasured(said)) || digitsIn(said) < FEWEST_DIGITS) return [];
    if (EVENTS.has(said.value.unit?.symbol ?? '') || isOften(label + said.noun)) return [];
    const told = yearBefore(passage, said.start);
    const isToBe = isPlanned || isPlan(nearBefore(said));
    return [{ said, passage, label: label.slice(-LONGEST_NAME), isPlanned: isToBe, years: told || years, place }];
  });
}

/** 680台 of 「占总体目标680台的60.59%」. */
const OF = '的';

/** 1.86万亩: so many digits say as much as those of a count. */
function isMeasured(said: Said): boolean {
  const { unit, decimals } = said.value;
  return unit?.dimension === 'count' && decimals > 0 && said.depth === 0 && isPlain(said);
}

export function turnedCounts(counts: readonly Counted[]): SlipRelation[] {
  const byUnit = groupBy(counts, ({ said }) => symbolOf(said));
  const times = groupBy(counts, keyOf);
  const isMeant = (one: Counted) => (times.get(keyOf(one))?.length ?? 0) > 1;
  return [...groupBy(counts, digitsOf).values()].flatMap((group): SlipRelation[] => {
    const [first] = group;
    if (!first || group.length > MOST) return [];
    const pairs = group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const));
    const pair = pairs.find(
      ([one, other]) => areTurned(one, other) && !(isMeant(one) && isMeant(other)) && areOne(one, other, byUnit),
    );
    if (!pair) return [];
    const [right, odd] = isMeant(pair[1]) ? [pair[1], pair[0]] : pair;
    return [{ kind: 'slip', odd: odd.said.figure, right: right.said.figure }];
  });
}

function symbolOf({ value: { unit } }: Said): string {
  return unit ? baseSymbol(unit) : '';
}

function keyOf({ said }: Counted): string {
  return `${inBase(said.value).toFixed()} ${symbolOf(said)}`;
}

/** The same digits in whatever order; a zero may stand last. */
function digitsOf({ said }: Counted): string {
  const { c } = inBase(said.value);
  return `${c
    .filter((digit) => digit !== 0)
    .sort()
    .join('')} ${symbolOf(said)}`;
}

/** 203 and 230, but not 120 and 210: both of them are round. */
function areTurned({ said: a }: Counted, { said: b }: Counted): boolean {
  const [first, second] = [inBase(a.value), inBase(b.value)];
  return Math.max(first.c.length, second.c.length) >= FEWEST_DIGITS && isTurned(first, second);
}

/** Whether both are called alike and nothing tells them apart. */
function areOne(a: Counted, b: Counted, byUnit: ReadonlyMap<string, readonly Counted[]>): boolean {
  if (a.passage === b.passage || a.place !== b.place || a.isPlanned !== b.isPlanned) return false;
  if (a.years !== b.years && a.years !== '' && b.years !== '') return false;
  const digits = digitsIn(a.said);
  const [first, second] = [a, b].map(wordsOf) as [string, string];
  const apart = digits >= LONG || countSame(a, b) ? APART : [...APART, ...OF_PLACES];
  if (apart.some((word) => first.includes(word) !== second.includes(word))) return false;
  const fewest = SHARED.get(digits) ?? SHARED_BY_LONG;
  const isNext = fewest < NEXT_TO;
  const shared = longestShared(namesOf(a, isNext), namesOf(b, isNext));
  if (shared.length < fewest || placeIn(a) !== placeIn(b)) return false;
  if ([a, b].some(({ said }) => isMeasured(said)) && !isStanding(shared)) return false;
  return !isOfMany(a, b, shared, byUnit.get(symbolOf(a.said)) ?? []);
}

/** 「全区221个村卫生室」, 「指导212个村卫生室」: by a long name right behind both. */
function countSame({ said: a }: Counted, { said: b }: Counted): boolean {
  return b.noun.length >= NEXT_TO && a.noun.startsWith(b.noun.slice(0, NEXT_TO));
}

function wordsOf({ said, label }: Counted): string {
  return said.label + label + said.noun;
}

/** The clause of a count and the one before it, and the heading of both: 「总体目标：…」. */
function nearBefore({ gap }: Said): string {
  const heading = gap.slice(0, gap.indexOf(HEADS) + 1);
  return `${heading.length <= LONGEST_HEADING ? heading : ''} ${gap.split(CLAUSE_ENDS).slice(-2).join(' ')}`;
}

const HEADS = ':';
const LONGEST_HEADING = 8;

/** As it is written, but for the zeros of a round number. */
function digitsIn({ value }: Said): number {
  const { c, e } = inBase(value);
  if (value.decimals > 0) return c.length;
  return Math.min(e + 1, c.length + 1);
}

/** What stands before and behind the count. */
function namesOf({ label, said: { noun } }: Counted, isNext: boolean): readonly string[] {
  return isNext ? [label.slice(-NEXT_TO), noun.slice(0, NEXT_TO)] : [label, noun];
}

function longestShared(names: readonly string[], others: readonly string[]): string {
  let longest = '';
  for (const name of names)
    for (const other of others)
      for (let at = 0; at < name.length; at++)
        while (at + longest.length < name.length && other.includes(name.slice(at, at + longest.length + 1)))
          longest = name.slice(at, at + longest.length + 1);
  return longest;
}

/** Whose the thing is, where its name says so: 「石门镇改造农户」, and not 「受益行政村」. */
function placeIn({ label }: Counted): string {
  const own = EVERYWHERE.reduce((rest, word) => rest.replaceAll(word, ''), label);
  const ends = PLACES.map((sign) => own.lastIndexOf(sign, own.length - sign.length - 1) + sign.length);
  return own.slice(0, Math.max(0, ...ends.filter((end) => end > 1)));
}

/** Whether others with that name are about as many: then they are those of a list. */
function isOfMany(a: Counted, b: Counted, shared: string, all: readonly Counted[]): boolean {
  const own = inBase(a.said.value);
  const others = all.filter(({ said, isPlanned }) => {
    if (isPlanned !== a.isPlanned) return false;
    const value = inBase(said.value);
    return value.minus(own).abs().lte(own.times(ABOUT)) && !value.eq(own) && !value.eq(inBase(b.said.value));
  });
  return others.length > MOST_ABOUT || others.some((one) => namesOf(one, false).some((name) => name.includes(shared)));
}
