/** Sums over years that are told one by one: 「2021年安排320万元；2022年安排410万元；两年累计安排730万元」. */
import type { SaidRelation } from '../../../model';
import { addUp, compare, inBase } from '../../../quantity';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { EVENTS, IN_ALL, PART_LINKS, SEVERAL_YEARS, THESE_YEARS, WITHIN_YEARS } from '../../../terms/said-sums';
import { wordsOf } from '../told/words';
import { type YearsAt, yearsIn } from './dates';
import type { Line } from './lists';
import { isLike, isPlain, type Said } from './passages';
import { changeOf, comparedIn } from './turns';
import { listed, withoutBeginnings, withoutEndings } from './words';

const SEVERAL = new Matcher(entriesOf(SEVERAL_YEARS));
const TOTALS = listed(IN_ALL);
const WITHIN = listed(WITHIN_YEARS);
const THESE = listed(THESE_YEARS);
/** 下达 is none of 下 and a link. */
const LINKS = listed(PART_LINKS).filter((word) => word !== '达');
const EVENT_UNITS: ReadonlySet<string> = new Set(EVENTS.split(' '));
const YEAR_UNIT = '年';
const FEWEST_YEARS = 2;
const MOST_YEARS = 10;
/** Between the members of a list that several years were named for: 「分别为300万元、310万元和320万元」. */
const NEXT: ReadonlySet<string> = new Set(['、', ',', '和', '及', '与']);

/** A figure, the year it is told of, and the words that say what it is, without the year. */
export interface InYear {
  readonly said: Said;
  readonly year: number;
  readonly words: string;
}

/** What is told of each year may stand in several sentences of one line. */
export function sumsOfYears(line: Line): SaidRelation[] {
  const told: InYear[] = [];
  const found: SaidRelation[] = [];
  const wholes = new Map(
    line.flatMap(({ figures }) =>
      figures.flatMap((said, index) => {
        const whole = wholeOf(said, figures[index - 1]);
        return whole ? [[said, whole] as const] : [];
      }),
    ),
  );
  if (wholes.size === 0 || line.some(({ text }) => text.includes('\t'))) return [];
  for (const passage of line) {
    const years = new Years(passage.text);
    for (const [index, said] of passage.figures.entries()) {
      const whole = wholes.get(said);
      const parts = whole ? partsOf(whole, told) : null;
      if (whole && parts) found.push(sumOfParts(whole, parts));
      const one = whole ? null : toldOf(said, passage.figures[index - 1], years);
      if (one) told.push(one);
    }
  }
  return found;
}

/** A change, and what something is compared with, is of another year. */
function toldOf(said: Said, before: Said | undefined, years: Years): InYear | null {
  const isNext = NEXT.has(said.gap);
  if (changeOf(said) || (comparedIn(said.label) && !isNext)) return null;
  const year = years.of(said, before);
  return year === null ? null : { said, year, words: isNext ? '' : nameOf(said) };
}

/** What the sentences of a line tell of single years. */
export function toldByYears(line: Line): InYear[] {
  return line.flatMap(({ text, figures }) => {
    const years = new Years(text);
    return figures.flatMap((said, index) => toldOf(said, figures[index - 1], years) ?? []);
  });
}

export function sumOfParts({ said }: Whole, parts: readonly Said[]): SaidRelation {
  return { kind: 'sum', list: 'total', wholes: [said.figure], parts: [parts.map(({ figure }) => figure)] };
}

// ---------------------------------------------------------------------------------------------------------------------
// The total

export interface Whole {
  readonly said: Said;
  /** How many. */
  readonly years: number;
  /** What it says behind the total word. */
  readonly words: string;
}

/** 「三年累计安排」, 「3年共举办培训」; null for a total of anything else. */
export function wholeOf(said: Said, before: Said | undefined): Whole | null {
  if (!isPlain(said)) return null;
  const label = withoutBeginnings(said.label, THESE);
  const several = SEVERAL.match(label, 0);
  const years = several?.[1] ?? countedYears(said, before);
  const rest = withoutBeginnings(several ? label.slice(several[0].length) : said.label, WITHIN);
  const total = TOTALS.find((word) => rest.startsWith(word));
  return years === null || total === undefined ? null : { said, years, words: bare(rest.slice(total.length)) };
}

/** 「，3年共…」: the figure before is the number of years. */
function countedYears({ gap }: Said, before: Said | undefined): number | null {
  if (before?.value.unit?.symbol !== YEAR_UNIT || before.value.decimals > 0 || !isPlain(before)) return null;
  const isTheirs = withoutBeginnings(before.label, THESE) === '' && !NEXT.has(gap.charAt(0));
  return isTheirs ? before.value.value.toNumber() : null;
}

// ---------------------------------------------------------------------------------------------------------------------
// The years

/** The year that each figure of a sentence is told of. */
class Years {
  readonly #dates: readonly YearsAt[];
  /** Named before a list of figures, and not yet taken. */
  #ahead: number[] = [];
  #year: number | null = null;

  constructor(text: string) {
    this.#dates = yearsIn(text);
  }

  of({ start, gap }: Said, before: Said | undefined): number | null {
    const named = this.#dates.filter((date) => date.start < start && date.start >= (before?.end ?? 0));
    const years = named.flatMap(({ from, to }) =>
      Array.from({ length: Math.min(to - from + 1, MOST_YEARS) }, (_, at) => from + at),
    );
    if (named.length > 0) [this.#year = null, ...this.#ahead] = years.includes(0) ? [] : years;
    else if (this.#ahead.length > 0) {
      const [next = null, ...ahead] = NEXT.has(gap) ? this.#ahead : [];
      [this.#year, this.#ahead] = [next, ahead];
    }
    return this.#year;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// The parts

/** One figure of each of the years right before the total, called as it is; null where a year has none, or several. */
export function partsOf(whole: Whole, told: readonly InYear[]): Said[] | null {
  const like = told.filter(({ said }) => isLike(said, whole.said) && said.depth === whole.said.depth);
  const years = [...new Set(like.map(({ year }) => year))].sort((a, b) => a - b);
  const isRow = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  if (years.length !== whole.years || years.length < FEWEST_YEARS || !isRow) return null;
  const called =
    years.length === like.length
      ? oneEach(whole.words, like)
      : like.filter(({ words }) => isCalled(words, whole.words));
  const parts = called.map(({ said }) => said);
  if (parts.length !== years.length || new Set(called.map(({ year }) => year)).size < years.length) return null;
  return parts.every(isPlain) && addsUpByYears(whole.said, parts) ? parts : null;
}

/** What only the first year says holds for the others: 「2021年安排320万元，2022年410万元」. */
function oneEach(words: string, like: readonly InYear[]): readonly InYear[] {
  const named = like.filter((one) => one.words !== '');
  const isOne = named.every((one) => isCalled(one.words, named[0]?.words ?? ''));
  return isOne && (words === '' || named.length === 0 || named.every((one) => isCalled(one.words, words))) ? like : [];
}

/** Called alike, or alike in what was done and with what: 下达, 下达专项资金. */
function isCalled(words: string, as: string): boolean {
  if (words === '' || as === '') return words === as;
  if (words.endsWith(as) || as.endsWith(words)) return true;
  const [one, other] = [wordsOf(words), wordsOf(as)];
  const isOneThing =
    one.noun === '' || other.noun === '' || one.noun.endsWith(other.noun) || other.noun.endsWith(one.noun);
  return one.action !== '' && one.action === other.action && isOneThing;
}

function nameOf({ label }: Said): string {
  const dates = yearsIn(label);
  const [first, last] = [dates[0], dates.at(-1)];
  return bare(first && last ? label.slice(0, first.start) + label.slice(last.end) : label);
}

function bare(words: string): string {
  return withoutEndings(words.trim(), LINKS);
}

/** One firm may be helped in two years; a total that is less than the sum says so. */
function addsUpByYears({ value }: Said, parts: readonly Said[]): boolean {
  if (value.unit?.dimension !== 'count' || EVENT_UNITS.has(value.unit.symbol)) return true;
  return compare(inBase(value), addUp(parts.map((part) => inBase(part.value)))) >= 0;
}
