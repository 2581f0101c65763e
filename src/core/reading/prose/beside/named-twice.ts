/**
 * A figure that two paragraphs tell by one name, and one of them of all: 「接警后平均到场时间7.6分钟」, 「全年接警后平均到场时间为8.4分钟」; a count whose
 * digits changed places by a shorter one: 「护林员212人」, 「全县221名护林员」.
 */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { baseSymbol, inBase, isTurned } from '../../../quantity';
import { COUNTED_PEOPLE, NAMED_APART, NAMED_LINKS, NAMED_OF_ALL } from '../../../terms/named-twice';
import { endingWith } from '../../../terms/ends';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import { TAILS_OF_NAMES } from '../../../terms/told';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { wordsBehindDates } from '../arithmetic/turns';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import { yearBefore } from '../statements';
import { countedOf } from '../told/follow';
import type { Scope } from '../told';
import { isNear } from './slips/named';
import { toldApart } from './two-values';

const LINKS = listed(NAMED_LINKS);
const OF_ALL = listed(NAMED_OF_ALL);
const isApart = holding(NAMED_APART);
const endsName = endingWith(TAILS_OF_NAMES);
const PEOPLE: ReadonlySet<string> = new Set(COUNTED_PEOPLE.split(' '));
const HAN = /^\p{Script=Han}+$/u;
const CLAUSE = /[;。]/;
/** A shorter name is that of many things, unless two digits changed places … */
const LONG = 6;
/** … or the project's own name stands before it. */
const LONG_BEHIND_TITLE = 5;
const SHORTEST = 3;
const LONGEST = 16;
const SHORTEST_OF_TITLE = 4;
const FEWEST_TO_TURN = 100;
const FEWEST_OF_RATE = 4;
/** By the greater of both; what is further off is something else. */
const NEAR = 0.15;
const TWO = 2;

/** A figure by its name alone. */
export interface NamedFigure {
  readonly said: Said;
  readonly passage: Passage;
  readonly name: string;
  readonly years: string;
  /** Of all, by its words or by the name of the project. */
  readonly isOfAll: boolean;
  readonly isOfTitle: boolean;
}

/** Of this project as a whole, and told as it came about. */
export function namedFigures(
  passage: Passage,
  { place, years, isPlanned }: Scope,
  from: number,
  title: string,
): NamedFigure[] {
  const { text, figures } = passage;
  if (place !== '' || isPlanned || RULES.test(text)) return [];
  return figures.flatMap((said): NamedFigure[] => {
    if (said.start < from || !isPlain(said) || said.value.unit === null || said.value.unit.dimension === 'money')
      return [];
    const named = nameOf(said, title);
    if (!named) return [];
    if (isApart(besideOf(text.slice(from, said.start - said.label.length), said))) return [];
    return [{ said, passage, ...named, years: yearBefore(passage, said.start) || years }];
  });
}

/** The clause before the name and its own, or what its bracket holds. */
function besideOf(before: string, { depth }: Said): string {
  const own = depth > 0 ? before.slice(before.lastIndexOf('(') + 1) : before;
  return (own.split(CLAUSE).at(-1) ?? '').split(',').slice(-TWO).join(',');
}

type Name = Pick<NamedFigure, 'name' | 'isOfAll' | 'isOfTitle'>;

/** The words right before the figure, or behind a count that has none before it. */
function nameOf(said: Said, title: string): Name | null {
  const words = withoutEndings(said.label, LINKS);
  const own = wordsBehindDates(words);
  const bare = withoutBeginnings(own, OF_ALL);
  const isOfAll = bare !== own;
  if (bare === '') {
    const noun = countedOf(said);
    return isName(noun, SHORTEST) ? { name: noun, isOfAll, isOfTitle: false } : null;
  }
  const length = lengthOfTitle(bare, title);
  const name = bare.slice(length);
  return isName(name, SHORTEST) ? { name, isOfAll: isOfAll || length > 0, isOfTitle: length > 0 } : null;
}

/** 就业补助资金 of 「就业补助资金预算执行率」 in a report on them. */
function lengthOfTitle(words: string, title: string): number {
  let length = 0;
  while (length < words.length && title.includes(words.slice(0, length + 1))) length++;
  return length >= SHORTEST_OF_TITLE && endsName(words.slice(0, length)) ? length : 0;
}

function isName(words: string, shortest: number): boolean {
  return words.length >= shortest && words.length <= LONGEST && HAN.test(words);
}

/** Of each name that is told with two values: the one that is told less often, or later. */
export function namedTwice(all: readonly NamedFigure[], period: string): SlipRelation[] {
  const now = all.filter(({ years }) => years === '' || years === period);
  return [...groupBy(now, keyOf).values()].flatMap((told): SlipRelation[] => {
    const values = toldApart(told, ({ said }) => inBase(said.value).toFixed());
    if (!values) return [];
    const isOfAll = told.some((one) => one.isOfAll) && areOne(values.right[0], values.odd[0], told);
    if (!isOfAll && !isTurnedRate(values.right[0], values.odd[0])) return [];
    return [{ kind: 'slip', odd: values.odd[0].said.figure, right: values.right[0].said.figure }];
  });
}

/** 「持证率68.44%」, 「持证率64.84%」: so many digits of one rate are turned in no other. */
function isTurnedRate({ said: { value: a } }: NamedFigure, { said: { value: b } }: NamedFigure): boolean {
  const isRate = a.unit?.dimension === 'ratio' && Math.min(a.value.c.length, b.value.c.length) >= FEWEST_OF_RATE;
  return isRate && isTurned(a.value, b.value);
}

function keyOf({ name, said: { value } }: NamedFigure): string {
  const symbol = value.unit ? baseSymbol(value.unit) : '';
  return `${name} ${PEOPLE.has(symbol) ? COUNTED_PEOPLE : symbol}`;
}

function areOne({ name, said: a }: NamedFigure, { said: b }: NamedFigure, told: readonly NamedFigure[]): boolean {
  const [first, second] = [inBase(a.value), inBase(b.value)];
  const isCount = a.value.unit?.dimension === 'count';
  if (isCount && first.gte(FEWEST_TO_TURN) && isTurned(first, second)) return true;
  const isLong = name.length >= LONG || (name.length >= LONG_BEHIND_TITLE && told.some(({ isOfTitle }) => isOfTitle));
  const [low, high] = first.lt(second) ? [first, second] : [second, first];
  return isLong && !isCount && low.gt(0) && isNear(first, second) && high.minus(low).lte(high.times(NEAR));
}
