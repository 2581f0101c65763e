/** Wholes whose parts are told without a word like 其中: 「18所，由小学11所和初中7所组成」, 「600万元，资金来源为…」, things of several kinds. */
import type { SaidRelation } from '../../../model';
import {
  COUNTED_TOGETHER_AS,
  JOINS_NAMES,
  KINDS_TOTAL,
  MADE_OF,
  MADE_OF_END,
  PEOPLE,
  SOURCES_LEADS,
} from '../../../terms/said-sums';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { goesOn, isRatio, isSigned, leadsIn, nameOf } from './parts';
import { listed, withoutBeginnings, withoutEndings } from './words';

type Sum = SaidRelation & { readonly kind: 'sum' };

const ENDS = listed(MADE_OF_END);
const SOURCES = listed(SOURCES_LEADS);
const JOINS = listed(JOINS_NAMES);
const TOTALS = listed(KINDS_TOTAL);
const LINKS = listed('为 是 :');
const TOGETHER: ReadonlySet<string> = new Set(COUNTED_TOGETHER_AS.split(' '));
const PEOPLE_UNITS: ReadonlySet<string> = new Set(PEOPLE.split(' '));
const BREAKS = /[,;:()]/;
const LONGEST_NOUN = 12;
/** Of two kinds the words do not show that they are all. */
const FEWEST_KINDS = 3;

export function composedIn(passage: Passage): Sum[] {
  return [...madeOf(passage), ...ofKinds(passage)];
}

/** What stands right before the list is made of all that is listed, unless the list is open. */
function madeOf({ text, figures }: Passage): Sum[] {
  return figures.flatMap((whole, index): Sum[] => {
    const first = figures[index + 1];
    if (!first || !isPlain(whole) || isRatio(whole) || first.clause !== whole.clause || first.depth !== whole.depth)
      return [];
    const parts = strungFrom(figures, index + 1);
    const last = parts.at(-1);
    if (!last || parts.length < 2 || parts.some((part) => goesOn(part) || isSigned(part.label))) return [];
    const isClosed = isMadeOf(first) && ENDS.some((word) => text.startsWith(word, last.end + ownNoun(last, figures)));
    if (!isClosed && !isOfSources(first)) return [];
    if (parts.every((part) => isLike(part, whole) || (isClosed && isSameUnit(part, whole))))
      return [sumOf(whole, parts)];
    return isClosed && parts.length >= FEWEST_KINDS && areKinds(whole, parts) ? [weak(whole, parts)] : [];
  });
}

/** 「，由小学」, 「由数量指标」, 「处设施由社区健身中心」. */
function isMadeOf({ gap }: Said): boolean {
  const clause = gap.split(BREAKS).at(-1) ?? '';
  const at = clause.indexOf(MADE_OF);
  return at >= 0 && at <= LONGEST_NOUN && leadsIn(gap).next().value === undefined && gap.split(BREAKS).length <= 2;
}

/** 「，资金来源为转移支付」 */
function isOfSources({ gap }: Said): boolean {
  const clause = gap.split(',').at(-1) ?? '';
  return gap.split(BREAKS).length === 2 && SOURCES.some((word) => clause.startsWith(word));
}

/** What the last part counts, before the word that closes the list: 「9家构成」, 「9个村组成」. */
function ownNoun({ noun }: Said, figures: readonly Said[]): number {
  const counted = figures.map((figure) => figure.noun).filter((word) => word !== '' && noun.startsWith(word));
  const at = ENDS.map((word) => noun.indexOf(word)).filter((place) => place >= 0);
  return at.length > 0 ? Math.min(...at) : Math.min(noun.length, ...counted.map((word) => word.length));
}

/** Figures with nothing but 、 or a join between them, behind what the one before counts. */
function strungFrom(figures: readonly Said[], from: number): Said[] {
  const strung: Said[] = [];
  for (const figure of figures.slice(from)) {
    const before = strung.at(-1);
    if (!isPlain(figure) || nameOf(figure) === '' || (before && !isNext(figure, before))) break;
    strung.push(figure);
  }
  return strung;
}

function isNext({ gap, depth, clause }: Said, before: Said): boolean {
  // 「11所和初中5所」: the join stands behind what is counted, or right behind the figure.
  const isJoined = [...before.noun].some((_, at) => isJoin(gap.slice(at + 1))) || isJoin(gap);
  return isJoined && !BREAKS.test(gap) && depth === before.depth && clause === before.clause;
}

function isJoin(words: string): boolean {
  return words.startsWith('、') || JOINS.some((word) => words.startsWith(word));
}

/** 家 and 家, whatever is counted; 「学校18所」 and 「小学11所」. */
function isSameUnit({ value: { unit: a } }: Said, { value: { unit: b } }: Said): boolean {
  return a !== null && a.symbol === b?.symbol;
}

function sumOf(whole: Said, parts: readonly Said[]): Sum {
  const figures = parts.map(({ figure }) => figure);
  return { kind: 'sum', list: 'total', wholes: [whole.figure], parts: [figures], isUnsure: true };
}

function weak(whole: Said, parts: readonly Said[]): Sum {
  return { ...sumOf(whole, parts), isWeak: true };
}

// ---------------------------------------------------------------------------------------------------------------------
// Things of several kinds

/** 「灭火器1260具、消防水带850盘、应急照明灯430套，共计2540件（套）」 */
function ofKinds({ figures }: Passage): Sum[] {
  return figures.flatMap((whole, index): Sum[] => {
    const label = withoutEndings(whole.label, LINKS);
    if (!isPlain(whole) || !TOTALS.includes(label) || withoutBeginnings(whole.gap, [',']) !== whole.label) return [];
    const before = figures.slice(0, index);
    const start = before.findLastIndex((figure, at) => !isNext(figure, before[at - 1] ?? figure));
    const parts = strungFrom(before, Math.max(0, start));
    const isRight = parts.length >= FEWEST_KINDS && parts.at(-1) === before.at(-1);
    return isRight && areKinds(whole, parts) && isTogether(whole) ? [weak(whole, parts)] : [];
  });
}

/** Not all counted alike, and none of them people. */
function areKinds(whole: Said, parts: readonly Said[]): boolean {
  const all = [whole, ...parts];
  const isCounted = all.every(({ value: { unit, decimals }, noun }) => {
    // 具, 盘: a counter that is no unit stands as the noun.
    const isOne = unit === null ? noun !== '' : unit.dimension === 'count' && unit.factor === 1;
    return isOne && decimals === 0 && !PEOPLE_UNITS.has(counterOf(unit?.symbol, noun));
  });
  return isCounted && new Set(all.map(({ value: { unit }, noun }) => counterOf(unit?.symbol, noun))).size > 1;
}

function counterOf(symbol: string | undefined, noun: string): string {
  return symbol ?? noun;
}

/** 件（套） is 件 as well. */
function isTogether({ value: { unit } }: Said): boolean {
  return TOGETHER.has(unit?.symbol.charAt(0) ?? '');
}
