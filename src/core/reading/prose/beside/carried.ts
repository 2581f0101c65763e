/** What a year left over, and what came over into the next: 「2022年…年末结余45.30万元，全部结转至2023年」, 「上述2022年结转资金45.30万元」. */
import type { SaidRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { compare, dayOf, findFigures, hasYear, inBase } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { holding } from '../../../terms/search';
import {
  CARRIED_BEGINNINGS,
  CARRIED_IN_PART,
  CARRIED_ON,
  CARRIED_OVER,
  LEFT_OVER,
  YEAR_BEFORE,
} from '../../../terms/wholes';
import { isPlain, type Passage, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';

type Whole = SaidRelation & { readonly kind: 'whole' };

const LEFT = listed(LEFT_OVER);
const OVER = listed(CARRIED_OVER);
const LINKS = listed('为 是 : = 共 计 约 金额 余额 数');
const BEGINNINGS = listed(CARRIED_BEGINNINGS);
const isOfYearBefore = holding(YEAR_BEFORE);
const isCarriedOn = holding(CARRIED_ON);
const isInPart = holding(CARRIED_IN_PART);
/** What both are called in a finding. */
const NAME = '结转资金';
const DATES = /(?:19|20)\d{2}年度?(?:末|底)?/g;
const DECEMBER = 12;

/** An amount that went from one year to the next. */
export interface Carried {
  readonly said: Said;
  /** The year that left it over. */
  readonly year: number;
  /** Told of that year, or of the one after. */
  readonly isLeft: boolean;
}

export function carriedIn(passage: Passage): Carried[] {
  if (RULES.test(passage.text)) return [];
  return passage.figures.flatMap((said, index): Carried[] => {
    if (said.value.unit?.dimension !== 'money' || !isPlain(said) || said.depth > 0) return [];
    const left = leftOver(passage, said, index);
    if (left !== null) return [{ said, year: left, isLeft: true }];
    const over = cameOver(passage, said);
    return over === null ? [] : [{ said, year: over, isLeft: false }];
  });
}

/** What a year left and what the next had of it: where several are told, they are of several funds, unless one of them is the same. */
export function carriedOver(all: readonly Carried[]): Whole[] {
  return [...groupBy(all, ({ year }) => year)].flatMap(([year, amounts]): Whole[] => {
    const [left, another] = amounts.filter(({ isLeft }) => isLeft);
    const over = amounts.filter(({ isLeft }) => !isLeft);
    const [only, more] = over;
    if (!left || another || !only) return [];
    const same = over.find(({ said }) => compare(inBase(said.value), inBase(left.said.value)) === 0);
    if (!same && more) return [];
    return [left, same ?? only].map(({ said }) => ({
      kind: 'whole',
      figure: said.figure,
      counted: NAME,
      years: String(year),
    }));
  });
}

/** The year that left it over, where all of it goes on to the next. */
function leftOver({ text, figures }: Passage, said: Said, index: number): number | null {
  const next = figures.slice(index + 1).find(({ value }) => value.unit?.dimension === 'money');
  const behind = text.slice(said.end, next?.start);
  if (!isNamed(said, LEFT) || !isCarriedOn(behind) || isInPart(text.slice(said.end))) return null;
  return yearBefore(text.slice(0, said.start), true);
}

/** The year before the one it came into. */
function cameOver({ text }: Passage, said: Said): number | null {
  const behind = text.slice(said.end).split(/[,;]/)[0] ?? '';
  if (!isNamed(said, OVER) || isCarriedOn(behind)) return null;
  // 「2023年上年结转资金」
  if (isOfYearBefore(said.label)) {
    const year = yearBefore(text.slice(0, said.start), false);
    return year === null ? null : year - 1;
  }
  return said.label.includes(CARRIED) ? yearBefore(said.label, false) : null;
}

const CARRIED = '结转';

/** By one of the words, and no other money: 省级结转资金. */
function isNamed({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  const word = endingOf(bare, words);
  return word !== '' && withoutBeginnings(bare.slice(0, -word.length).replace(DATES, ''), BEGINNINGS) === '';
}

/** The last year that is named; `isAtEnd`: the whole of it, or its end. */
function yearBefore(text: string, isAtEnd: boolean): number | null {
  const date = findFigures(text).findLast(({ quantity }) => quantity.kind === 'date');
  if (date?.quantity.kind !== 'date' || !hasYear(date.quantity)) return null;
  const [from, to] = [dayOf(date.quantity.from), dayOf(date.quantity.to)];
  if (date.quantity.comparator !== '<=' && from.year !== to.year) return null;
  return isAtEnd && to.month !== DECEMBER ? null : to.year;
}
