/** Growth that one paragraph tells of a year, and the figures of both years in another: 「较上年上升12.54%」, 「2022年…1324起，2023年为1158起」. */
import type { SaidRelation } from '../../../../model';
import { yearsIn } from '../dates';
import { isPlain, type Passage, type Said } from '../passages';
import { growth } from '../changes';
import { bothCompared, calledOf, type Change, changeOf, isPlainPercent, isSameMeasure, yearOf } from '../turns';
import { YEARS_BEFORE } from '../../../../terms/said-changes';
import { holding } from '../../../../terms/search';
import { OTHER_GROWTH, WHOLE_PLACES } from '../../../../terms/said-over';
import { behindSigns, listed, withoutBeginnings } from '../words';

type Rate = SaidRelation & { readonly kind: 'rate' };

/** Shorter names are those of many. */
const SHORTEST_NAME = 6;
/** 起数, 总人数. */
const LONGEST_END = 3;
/** More pairs, and rates, than a report has. */
const MOST = 60;
const LAST_YEARS = listed(YEARS_BEFORE);
const isOtherwise = holding(OTHER_GROWTH);
const PLACES = listed(WHOLE_PLACES);
const YEAR_IN = /(?:19|20)\d{2}/;

interface Pair {
  readonly passage: Passage;
  readonly earlier: Said;
  readonly later: Said;
  readonly year: number;
  /** What the first of them is called. */
  readonly name: string;
}

export function yearsApart(passages: readonly Passage[]): Rate[] {
  const rates = passages.flatMap((passage) => ratesIn(passage)).slice(0, MOST);
  if (rates.length === 0) return [];
  const pairs = passages.flatMap(pairsIn).slice(0, MOST);
  return rates.flatMap(({ passage, said, change, subject, year }): Rate[] => {
    const told = pairs.filter((pair) => pair.passage !== passage && pair.year === year && isCalled(subject, pair.name));
    const [pair, another] = told;
    if (!pair || another) return [];
    return [{ kind: 'rate', rate: said.figure, readings: [growth(pair.earlier, pair.later, change)] }];
  });
}

/** 「交通事故起数」 of 「交通事故」, in whatever words of the whole place; with more before it, it is of some of them. */
function isCalled(subject: string, name: string): boolean {
  const [whole, bare] = [withoutBeginnings(behindSigns(subject), PLACES), withoutBeginnings(name, PLACES)];
  return bare.length >= SHORTEST_NAME && whole.startsWith(bare) && whole.length - bare.length <= LONGEST_END;
}

interface Told {
  readonly passage: Passage;
  readonly said: Said;
  readonly change: Change;
  readonly subject: string;
  readonly year: number;
}

/** 「2023年全市…事故起数较上年上升12.54%」, with no other figures of its own that it may be made of. */
function ratesIn(passage: Passage): Told[] {
  if (isOtherwise(passage.text)) return [];
  return passage.figures.flatMap((said): Told[] => {
    if (!isPlainPercent(said) || said.depth > 0) return [];
    const change = changeOf(said);
    const compared = change && bothCompared(said, change);
    if (!compared || change.turn === 'apart' || compared.subject.length < SHORTEST_NAME) return [];
    const year = Number(yearsIn(passage.text.slice(0, said.start)).findLast(({ from }) => from > 0)?.from ?? 0);
    const than = Number(YEAR_IN.exec(compared.than)?.[0] ?? 0);
    const isYearBefore = LAST_YEARS.some((word) => compared.than.startsWith(word));
    const own = than > 0 ? yearBefore(passage, said, than) : year;
    if (own === 0 || (than === 0 && !isYearBefore)) return [];
    return [{ passage, said, change, subject: compared.subject, year: own }];
  });
}

/** The year that is compared with `than`: the one named before it. */
function yearBefore({ text }: Passage, { start }: Said, than: number): number {
  const years = yearsIn(text.slice(0, start)).map(({ from }) => from);
  return years.findLast((year) => year === than + 1) ?? 0;
}

/** Without its year, and without the heading before it. */
function nameOf({ label }: Said): string {
  return calledOf({ gap: label });
}

/** Two figures right behind each other, of one year and the next; the second has no name of its own. */
function pairsIn(passage: Passage): Pair[] {
  const { figures } = passage;
  return figures.slice(1).flatMap((second, at): Pair[] => {
    const first = figures[at];
    if (!first || !isPlain(first) || !isPlain(second) || !isSameMeasure(first, second)) return [];
    if (first.value.unit?.dimension === 'ratio' || changeOf(first) || changeOf(second)) return [];
    if (first.depth !== second.depth || first.value.value.lte(0)) return [];
    const [own, next] = [Number(yearOf(first)), Number(yearOf(second))];
    const [name, other] = [nameOf(first), calledOf(second)];
    if (own === 0 || Math.abs(next - own) !== 1 || name.length < SHORTEST_NAME) return [];
    if (other !== '' && other !== name) return [];
    const [earlier, later] = own < next ? [first, second] : [second, first];
    return [{ passage, earlier, later, year: Math.max(own, next), name }];
  });
}
